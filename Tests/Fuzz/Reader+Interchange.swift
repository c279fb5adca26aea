import Diagnostics
import Interchange
import LabelModel
import Storage
import YAMLNodes

@testable import GoldStore

/// Files of other tools: a line of `=== NAME` starts each of a set.
extension Reader {
  /// What is imported is accepted as predictions, and as gold.
  static func readInterchange(
    _ format: InterchangeFormat, _ bytes: [UInt8], _ isMeasured: Bool
  ) {
    let files = HostileSet.files(bytes[...])
    _ = FormatDetection.formats(of: files)
    let imported = format.read(files)
    check(imported.report(full: true))
    guard !imported.diagnostics.hasErrors else {
      hold(imported.articles.isEmpty, "files with errors give no articles")
      return
    }
    if isMeasured { return }
    checkIsKept(imported.articles)
    for article in imported.articles {
      var prepared = article.preparedAsGold
      // Names of files that are no ids of gold are for whoever imports them to change.
      prepared.id = "article"
      guard let text = prepared.text?.string, var writer = GoldWriter(prepared) else { continue }
      let gold = Array(writer.file(textFile: "article.txt", by: nil, at: nil).utf8)
      var options = GoldOptions(
        types: GoldOptions.standardTypes.union(
          article.labels.entities?.mentions.map(\.type) ?? []))
      options.texts[SHA256.hex(of: text)] = Array(text.utf8)
      let loaded = LoadedFile.read(YAMLDocument(gold, file: file), options)
      hold(!loaded.diagnostics.hasErrors, "the gold has errors: \(loaded.diagnostics.text())")
    }
  }
}
