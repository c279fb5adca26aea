import FoundationEssentials
import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Coreference figures of other scorers on the same partitions.
@Suite struct ClusterVectorTests {
  /// Peers' names to ours.
  private static let names = [
    "muc": "muc", "b3": "b3", "bcub": "b3", "ceaf-m": "ceaf-m", "ceafm": "ceaf-m",
    "ceaf-e": "ceaf-e", "ceafe": "ceaf-e", "blanc": "blanc", "lea": "lea",
  ]

  @Test func everyPublishedFigureOfTheReferenceCasesComesOut() throws {
    struct File: Decodable {
      struct Case: Decodable {
        var id: String
        var key: [[[Int]]]
        var response: [[[Int]]]
        var expected_recall_precision_f1: [String: [Double]]
        var lea_from_coval: [Double]
      }
      var cases: [Case]
    }
    guard let url = SharedData.file("vectors/coref_conll_tc.json") else {
      return SharedData.skipped("vectors/coref_conll_tc.json")
    }
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    #expect(file.cases.count == 36)
    var compared = 0
    for entry in file.cases {
      let figures = figures(
        key: entry.key.map { $0.map { TextSpan($0[0], $0[1] + 1) } },
        response: entry.response.map { $0.map { TextSpan($0[0], $0[1] + 1) } })
      for (peer, expected) in entry.expected_recall_precision_f1 {
        let name = try #require(Self.names[peer])
        compared += 1
        let problem = difference(figures, name, expected, within: 6e-6)
        #expect(problem == nil, "\(entry.id) \(name): \(problem ?? "")")
      }
      let problem = difference(figures, "lea", entry.lea_from_coval, within: 1e-9)
      #expect(problem == nil, "\(entry.id) lea: \(problem ?? "")")
    }
    #expect(compared == 91)
  }

  @Test func randomPartitionsGiveTheFiguresThatThreeScorersAgreeOn() throws {
    /// Where scorch crashes, the figures of the two others stand under their names.
    struct Figures: Decodable {
      var values: [Double]

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let values = try? container.decode([Double].self) {
          self.values = values
        } else {
          struct Others: Decodable { var coval: [Double] }
          values = try container.decode(Others.self).coval
        }
      }
    }
    struct Case: Decodable {
      var key: [[Int]]
      var response: [[Int]]
      var expected: [String: Figures]
    }
    guard let url = SharedData.file("vectors/coref_random.jsonl") else {
      return SharedData.skipped("vectors/coref_random.jsonl")
    }
    var count = 0
    for line in try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")) {
      let entry = try JSONDecoder().decode(Case.self, from: Data(line))
      count += 1
      let figures = figures(key: spans(entry.key), response: spans(entry.response))
      for (peer, expected) in entry.expected {
        let name = try #require(Self.names[peer])
        // Of one mention there is no link: scorch prints 1, and a predicted link is wrong with us.
        if name == "blanc", entry.key.joined().count == 1 { continue }
        let problem = difference(figures, name, expected.values, within: 1e-9)
        #expect(
          problem == nil, "case \(count) \(name): \(problem ?? "") \(entry.key) \(entry.response)")
      }
    }
    #expect(count == 500)
  }

  @Test func scorchGivesTheSameFiguresOnLargerPartitions() throws {
    struct File: Decodable {
      struct Case: Decodable {
        struct Figures: Decodable {
          var recall: Double
          var precision: Double
          var f1: Double
        }
        var id: String
        var key: [[Int]]
        var response: [[Int]]
        var expected: [String: Figures]
      }
      var cases: [Case]
    }
    guard let url = SharedData.file("vectors/clusters.json") else {
      return SharedData.skipped("vectors/clusters.json")
    }
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    #expect(file.cases.count == 200)
    for entry in file.cases {
      let figures = figures(key: spans(entry.key), response: spans(entry.response))
      for (peer, expected) in entry.expected {
        let name = try #require(Self.names[peer])
        let problem = difference(
          figures, name, [expected.recall, expected.precision, expected.f1], within: 1e-9)
        #expect(problem == nil, "\(entry.id) \(name): \(problem ?? "")")
      }
    }
  }

  private func spans(_ clusters: [[Int]]) -> [[TextSpan]] {
    clusters.map { $0.map { TextSpan(2 * $0, 2 * $0 + 1) } }
  }

  /// What the figures are ratios of, with the conventions of those that take overlapping mentions for the same.
  @Test func linksAreCountedOnceAndConventionsAreSaid() throws {
    let spans = (0..<5).map { TextSpan(3 * $0, 3 * $0 + 1) }
    let key = article([Array(spans[..<3]), Array(spans[3...])])
    let response = article([Array(spans[..<2]), Array(spans[2...])])
    let metrics = Dictionary(uniqueKeysWithValues: MetricCatalogue.all.map { ($0.name, $0) })
    let aligned = Scorer.align(gold: key, predicted: response)
    let counts = try QuoteFixtures.counts("entities.clusters.blanc", aligned)?.whole
    #expect(
      counts
        == Counts(tallies: [
          Tally(hits: 2, gold: 4, predicted: 4), Tally(hits: 4, gold: 6, predicted: 6),
        ]))
    for metric in metrics.values where metric.name.hasPrefix("entities.clusters.") {
      guard let relaxed = metrics[metric.name + ".relaxed"] else { continue }
      #expect(
        relaxed.conventions
          == metric.conventions + ["Mentions correspond where they are aligned at all."])
    }
  }

  private func figures(key: [[TextSpan]], response: [[TextSpan]]) -> [String: Double] {
    let card = Scorer.score(gold: [article(key)], predictions: [article(response)])
    return Dictionary(
      card.figures().compactMap { figure in figure.value.map { (figure.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func article(_ clusters: [[TextSpan]]) -> Article {
    var mentions: [Mention] = []
    for (index, spans) in clusters.enumerated() {
      mentions += spans.map { Mention($0, type: "person", entity: "e\(index)") }
    }
    return .make(
      entities: clusters.indices.map { Entity(id: "e\($0)", types: ["person"]) },
      mentions: mentions)
  }

  /// What differs; figures that are undefined with us are not compared, since peers print 0 or 1 there.
  private func difference(
    _ figures: [String: Double], _ name: String, _ expected: [Double], within tolerance: Double
  ) -> String? {
    for (statistic, value) in zip(["recall", "precision", "f1"], expected) {
      guard let actual = figures["entities.clusters.\(name).\(statistic)"] else { continue }
      if abs(actual - value) > tolerance { return "\(statistic) \(actual) and not \(value)" }
    }
    return nil
  }
}
