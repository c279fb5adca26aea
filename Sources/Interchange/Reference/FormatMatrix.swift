extension InterchangeFormat {
  /// The table of formats, called as they are typed, and what each carries, in Markdown.
  package static var matrix: String {
    func row(_ title: String, _ cell: (InterchangeFormat) -> String) -> String {
      "| \(title) | " + allCases.map(cell).joined(separator: " | ") + " |\n"
    }
    var table = row("") { "`\($0.rawValue)`" }
    table += "| --- |" + allCases.map { _ in " --- |" }.joined() + "\n"
    table += row("`assay import`") { $0.isRead ? "yes" : "–" }
    table += row("`assay export`") { $0.isWritten ? "yes" : "–" }
    for feature in Feature.allCases {
      table += row(feature.rawValue) { $0.carries.contains(feature) ? "yes" : "–" }
    }
    return table
  }
}
