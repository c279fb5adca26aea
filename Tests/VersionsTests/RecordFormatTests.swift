import FoundationEssentials
import Scoring
import TestSupport
import Testing

@testable import Versions

/// Versions that were recorded in any format so far are read for ever.
///
/// `Tests/Fixtures/Records` keeps one file of each format, as the program of its time wrote it. A new
/// format adds a file and a line here; none is ever taken away or written anew.
@Suite struct RecordFormatTests {
  private static let kept = [
    Kept(
      file: "version-1.json", articles: 1,
      figures: [
        "entities.mentions.strict.f1": 14.0 / 19, "meetings.slots.all.f1": 10.0 / 13,
        "quotes.attributed.f1": 1,
      ], wrong: 4)
  ]

  struct Kept: Sendable, CustomTestStringConvertible {
    var file: String
    var articles: Int
    var figures: [String: Double]
    var wrong: Int
    var testDescription: String { file }
  }

  @Test(arguments: kept) func isReadAsItWasMeant(kept: Kept) throws {
    let record = try VersionRecord(json: try Self.bytes(kept.file), file: kept.file)
    #expect(record.name == "0.1.0" && record.pipeline.name == "reference")
    #expect(record.scorecard.rows.count == kept.articles)
    #expect(record.wrong.count == kept.wrong)
    let definitions = kept.figures.keys.sorted().compactMap { FigureDefinition(name: $0) }
    #expect(definitions.count == kept.figures.count)
    for estimate in FigureEstimates(record.scorecard).estimates(of: definitions) {
      #expect(estimate.value == kept.figures[estimate.name], "\(estimate.name)")
    }
    // What is written of it today is today's format, and is read back the same.
    let again = try VersionRecord(json: Array(record.json.utf8), file: "again.json")
    #expect(again.json == record.json)
    #expect(record.json.contains("\"assay\": \"\(VersionRecord.format)\""))
  }

  /// What is written today is among what is kept, byte for byte.
  @Test func theFormatOfTodayIsKept() throws {
    let file = VersionRecord.format.replacing("/", with: "-") + ".json"
    #expect(Self.kept.contains { $0.file == file })
    let bytes = try Self.bytes(file)
    #expect(Array(try VersionRecord(json: bytes, file: file).json.utf8) == bytes)
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: ProjectFolder.url.appending(path: "Tests/Fixtures/Records/\(name)")))
  }
}
