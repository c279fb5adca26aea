import FoundationEssentials
import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Figures of other scorers on the same input.
@Suite struct MentionVectorTests {
  /// COR, INC, PAR, MIS, SPU.
  private typealias Row = [Int]

  @Test func nervaluateGivesTheSameCountsWhereNothingIsAmbiguous() throws {
    struct File: Decodable {
      struct Case: Decodable {
        var id: String
        var gold: [Span]
        var predicted: [Span]
        var expected: [String: [String: Int]]
      }
      var cases: [Case]
    }
    guard let url = SharedData.file("vectors/mentions.json") else {
      return SharedData.skipped("vectors/mentions.json")
    }
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    #expect(file.cases.count == 200)
    for entry in file.cases {
      let actual = counts(entry.gold, entry.predicted)
      for (mode, expected) in entry.expected {
        let row = Outcome.counted.map { expected[$0.rawValue] ?? 0 }
        #expect(actual[mode] == row, "\(entry.id) \(mode)")
      }
    }
  }

  @Test func randomCasesGiveTheCountsOfTheBestAlignment() throws {
    struct Case: Decodable {
      struct Optimal: Decodable {
        var strict: [Int]
        var exact: [Int]
        var partial: [Int]
        var ent_type: [Int]
      }
      var regime: String
      var gold: [Span]
      var pred: [Span]
      var exact_tp_fp_fn: [Int]
      var untyped_tp_fp_fn: [Int]
      var nervaluate_cor_inc_par_mis_spu: [String: [Int]]
      var optimal_cor_inc_par_mis_spu: Optimal
    }
    guard let url = SharedData.file("vectors/spans_random.jsonl") else {
      return SharedData.skipped("vectors/spans_random.jsonl")
    }
    var caseCount = 0
    var agreements: [String: Int] = [:]
    for line in try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")) {
      let entry = try JSONDecoder().decode(Case.self, from: Data(line))
      let actual = counts(entry.gold, entry.pred)
      caseCount += 1
      let optimal = entry.optimal_cor_inc_par_mis_spu
      #expect(actual["strict"] == optimal.strict, "case \(caseCount)")
      #expect(actual["exact"] == optimal.exact, "case \(caseCount)")
      #expect(actual["partial"] == optimal.partial, "case \(caseCount)")
      #expect(actual["type"] == optimal.ent_type, "case \(caseCount)")
      // As multisets of span and type, and of span, whatever else overlaps.
      #expect(actual["strict"]?[0] == entry.exact_tp_fp_fn[0], "case \(caseCount)")
      #expect(actual["exact"]?[0] == entry.untyped_tp_fp_fn[0], "case \(caseCount)")
      let greedy = entry.nervaluate_cor_inc_par_mis_spu
      if actual["strict"] == greedy["strict"], actual["partial"] == greedy["partial"] {
        agreements[entry.regime, default: 0] += 1
      }
    }
    #expect(caseCount == 3_000)
    // The others are those in which the greedy pass misses the best alignment.
    #expect(agreements.values.allSatisfy { $0 > 1_400 && $0 < 1_500 }, "\(agreements)")
  }

  private struct Span: Decodable {
    var mention: Mention

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      let (start, end) = (try fields.decode(Int.self), try fields.decode(Int.self))
      mention = .make(start, end, try fields.decode(String.self))
    }
  }

  private func counts(_ gold: [Span], _ predicted: [Span]) -> [String: Row] {
    let card = Scorer.score(
      gold: [.make(mentions: gold.map(\.mention))],
      predictions: [.make(mentions: predicted.map(\.mention))])
    var rows: [String: Row] = [:]
    for mode in ["strict", "exact", "partial", "type"] {
      guard let outcomes = card.total(metric: "entities.mentions.\(mode)")?.outcomes else {
        continue
      }
      rows[mode] = Outcome.counted.map { outcomes[$0] }
    }
    return rows
  }
}
