/// Every key of the settings in words, for the terminal and for the reference page.
package enum SettingsReference {
  /// The reference page, in Markdown.
  package static func page() -> String {
    let rows = SettingsKey.all.map { key in
      "| `\(key.path)` | \(cell(key.summary)) | \(cell(key.fallback)) |"
    }
    let lines =
      [
        "# Settings", "",
        "Made by `assay settings --markdown` from the list of keys; a test compares it with this file.",
        "",
        "Settings stand in `gold/assay.yaml`. `NAME` stands for a name of your own, `[]` for each item of a "
          + "list. A key that is not in this table is an error that names the nearest one. Points are "
          + "hundredths of a figure: from 0.80 to 0.79 is one point. What the gate's rules mean is said in "
          + "[Gate.md](Gate.md).", "",
        "| key | meaning | without it |", "| --- | --- | --- |",
      ] + rows
    return lines.map { $0 + "\n" }.joined()
  }

  /// One line a key.
  package static func list() -> String {
    let width = SettingsKey.all.map(\.path.utf8.count).max() ?? 0
    return SettingsKey.all.map { key in
      let gap = String(repeating: " ", count: width - key.path.utf8.count + 2)
      return "\(key.path)\(gap)\(key.summary) Without it: \(key.fallback).\n"
    }.joined()
  }

  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? Array("\\|") : [$0] })
  }
}
