import FoundationEssentials
import TestSupport
import Testing

@testable import Scoring

/// The summary rows of the official MUC-4 score reports.
@Suite struct MUC4RowTests {
  private struct File: Decodable {
    struct Row: Decodable {
      var row: String
      var pos: Int
      var act: Int
      var cor: Int
      var par: Int
      var inc: Int
      var spu: Int
      var mis: Int
      var rec: String
      var pre: String
      var ovg: String
    }
    var rows: [Row]
  }

  @Test func countsGiveTheirPrintedFigures() throws {
    guard let url = SharedData.file("vectors/muc4_summary_rows.json") else {
      return SharedData.skipped("vectors/muc4_summary_rows.json")
    }
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    #expect(file.rows.count == 604)
    for row in file.rows {
      let counts = OutcomeCounts(
        correct: row.cor, incorrect: row.inc, partial: row.par, missed: row.mis, spurious: row.spu)
      #expect(counts.possible == row.pos && counts.actual == row.act)
      let printed = counts.muc4Row.map { $0.percentage.map { "\($0)" } ?? "*" }
      #expect(printed == [row.rec, row.pre, row.ovg], "\(row.row)")
    }
  }

  @Test(
    "Cut to tenths, then half to even",
    arguments: [(1, 3, 33), (1, 200, 0), (3, 200, 2), (5, 1000, 0), (15, 1000, 2), (149, 10000, 1)])
  func rounding(numerator: Int, denominator: Int, expected: Int) {
    #expect(MUC4Percentage.of(halves: 2 * numerator, in: denominator) == expected)
    #expect(MUC4Percentage.of(halves: 0, in: 0) == nil)
  }
}
