import Foundation
import TestSupport
import Testing

/// `Documentation/Predictions.md` says what each code means that a reader of predictions or a pipeline gives.
@Suite struct PredictionCodesTests {
  @Test func everyCodeIsExplained() throws {
    let code = try Regex("\"([A-Z][0-9]{3})\"", as: (Substring, Substring).self)
    var given: Set<String> = []
    for room in ["Pipelines", "Diagnostics"] {
      let folder = ProjectFolder.url.appending(path: "Sources/\(room)")
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".swift") {
        given.formUnion(
          try text(folder.appending(path: name)).matches(of: code).map { String($0.1) })
      }
    }
    let page = try text(ProjectFolder.url.appending(path: "Documentation/Predictions.md"))
    let row = try Regex("\n\\| ([A-Z][0-9]{3}) \\|", as: (Substring, Substring).self)
    let explained = page.matches(of: row).map { String($0.1) }
    #expect(given.count > 30)
    #expect(explained == given.sorted())
  }

  private func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
