import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import GoldStore

/// The reference of problems is generated from their table.
@Suite struct GoldProblemTests {
  @Test func referenceIsUpToDate() throws {
    let path = ProjectFolder.url.appending(path: "Documentation/Diagnostics.md").path
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      try AtomicFile.write(GoldProblem.reference, to: path)
    }
    let written = try String(decoding: FileReader.bytes(at: path, limit: 1 << 20), as: UTF8.self)
    #expect(
      written == GoldProblem.reference,
      "run: ASSAY_RECORD=1 swift test --filter GoldProblemTests")
  }

  @Test func wordsAreNotEmptyAndDiffer() {
    let all = GoldProblem.allCases
    #expect(Set(all.map(\.title)).count == all.count)
    #expect(all.allSatisfy { $0.remedy.hasSuffix(".") && !$0.title.hasSuffix(".") })
  }
}
