import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import GoldStore

/// The reference of problems is generated from their table.
@Suite struct GoldProblemTests {
  @Test func referenceIsUpToDate() throws {
    let path = ProjectFolder.url.appending(path: "Documentation/Diagnostics.md").path
    var written = try String(decoding: FileReader.bytes(at: path, limit: 1 << 20), as: UTF8.self)
    // The part about other tools' files is the last, and has a test of its own.
    let others = "\n## Files of other tools\n"
    let parts = written.split(separator: others, omittingEmptySubsequences: false)
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      written = GoldProblem.reference + (parts.count > 1 ? others + parts[1] : "")
      try AtomicFile.write(written, to: path)
    }
    #expect(
      written.hasPrefix(GoldProblem.reference + others),
      "run: ASSAY_RECORD=1 swift test --filter GoldProblemTests")
  }

  @Test func wordsAreNotEmptyAndDiffer() {
    let all = GoldProblem.allCases
    #expect(Set(all.map(\.title)).count == all.count)
    #expect(all.allSatisfy { $0.remedy.hasSuffix(".") && !$0.title.hasSuffix(".") })
  }
}
