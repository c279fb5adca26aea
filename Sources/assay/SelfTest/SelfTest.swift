import Diagnostics
import JSONNodes
import LabelModel
import Pipelines
import Reporting
import Scoring

/// Scores documents of which other scorers' figures are known, and compares.
struct SelfTest {
  /// Figures may differ by the rounding of a few additions.
  static let tolerance = 1e-9

  private var rows: [ConformanceTable.Row] = []

  var table: ConformanceTable {
    ConformanceTable(rows: rows.sorted { ($0.peer, $0.profile) < ($1.peer, $1.profile) })
  }

  /// Compares every document of `lines`; a line that cannot be read is an error with its number.
  static func run(_ lines: String) throws -> SelfTest {
    var test = SelfTest()
    for (index, line) in lines.split(separator: "\n").enumerated() {
      do {
        try test.compare(JSONValue(parsing: Array(line.utf8)))
      } catch {
        throw UnreadableVector(line: index + 1, reason: "\(error)")
      }
    }
    return test
  }

  struct UnreadableVector: Error, CustomStringConvertible {
    var line: Int
    var reason: String
    var description: String { "line \(line) of the vectors cannot be used: \(reason)" }
  }

  /// What is wrong with a line.
  private struct Unusable: Error, CustomStringConvertible {
    var description: String
  }

  private mutating func compare(_ vector: JSONValue) throws {
    let gold = try article(vector, "gold")
    let predicted = try article(vector, "predicted")
    guard let expectations = vector["expected"]?.elements, !expectations.isEmpty else {
      throw Unusable(description: "expected is missing or wrong")
    }
    for expectation in expectations {
      guard let peer = expectation["peer"]?.string, let metrics = expectation["figures"]?.members,
        let profile = expectation["profile"]?.string.flatMap(Profile.init)
      else { throw Unusable(description: "peer, profile or figures is missing or wrong") }
      let card = Scorer.score(
        gold: [gold], predictions: [predicted], settings: ScoringSettings(profile: profile))
      let actual = Dictionary(
        card.figures().map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      let row = row(peer, profile)
      rows[row].cases += 1
      for metric in metrics {
        for statistic in metric.value.members ?? [] {
          let name = "\(metric.key).\(statistic.key)"
          guard let expected = statistic.value.number else {
            throw Unusable(description: "\(name) is no number")
          }
          rows[row].note(
            name, of: gold.id, expected: expected, actual: actual[name] ?? nil,
            tolerance: Self.tolerance)
        }
      }
    }
  }

  private mutating func row(_ peer: String, _ profile: Profile) -> Int {
    if let index = rows.firstIndex(where: { $0.peer == peer && $0.profile == profile.rawValue }) {
      return index
    }
    rows.append(.init(peer: peer, profile: profile.rawValue))
    return rows.count - 1
  }

  /// The labels of one side, read as gold and predictions are read from JSON lines.
  private func article(_ vector: JSONValue, _ side: String) throws -> Article {
    guard let id = vector["id"]?.string, let labels = vector[side]?.members else {
      throw Unusable(description: "id or \(side) is missing or wrong")
    }
    var members = [JSONMember("id", .init(.string(id)))] + labels
    for layer in ["entities", "quotes"] where vector[side]?[layer] == nil {
      members.append(JSONMember(layer, []))
    }
    let file = PredictionFile(Array(JSONValue(.object(members)).text().utf8), file: side)
    guard file.diagnostics.isEmpty, let article = file.articles.first else {
      throw Unusable(description: file.diagnostics.text(color: false))
    }
    return article
  }
}
