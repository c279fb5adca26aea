import FoundationEssentials
import LabelModel
import Storage
import TestSupport
import Testing

@testable import Interchange

/// The pages of formats and of their problems are made from the code.
@Suite struct DocumentTests {
  private static let isRecording = ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1"

  private func page(_ name: String) throws -> String {
    let path = ProjectFolder.url.appending(path: "Documentation/\(name)").path
    return try String(decoding: FileReader.bytes(at: path, limit: 1 << 20), as: UTF8.self)
  }

  private func record(_ text: String, _ name: String) throws {
    try AtomicFile.write(text, to: ProjectFolder.url.appending(path: "Documentation/\(name)").path)
  }

  @Test func formatsPageIsUpToDate() throws {
    if Self.isRecording { try record(FormatReference.page, "Formats.md") }
    #expect(
      try page("Formats.md") == FormatReference.page,
      "run: ASSAY_RECORD=1 swift test --filter DocumentTests")
  }

  /// The rest of the page is the gold's, which has a test of its own.
  @Test func problemsPageEndsWithThoseOfFormats() throws {
    let reference = InterchangeProblem.reference
    let heading = "\n## Files of other tools\n"
    if Self.isRecording {
      let old = try page("Diagnostics.md")
      let kept = old.split(separator: heading, omittingEmptySubsequences: false).first ?? ""
      try record(kept + reference, "Diagnostics.md")
    }
    #expect(
      try page("Diagnostics.md").hasSuffix(reference),
      "run: ASSAY_RECORD=1 swift test --filter DocumentTests")
  }

  @Test func wordsOfProblemsAreNotEmptyAndDiffer() {
    let all = InterchangeProblem.allCases
    #expect(Set(all.map(\.title)).count == all.count)
    #expect(all.allSatisfy { $0.remedy.hasSuffix(".") && !$0.title.hasSuffix(".") })
  }

  /// The example keeps all that a format claims to carry of it.
  @Test func theExampleComesBack() {
    for format in InterchangeFormat.allCases where format.isRead && format.isWritten {
      let imported = format.read(format.write([FormatExample.article]).files)
      #expect(imported.report(full: true) == [], "\(format)")
      #expect(imported.articles.map(\.text) == [FormatExample.text], "\(format)")
    }
  }
}
