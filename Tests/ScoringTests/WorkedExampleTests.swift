import LabelModel
import Testing

@testable import Scoring

@Suite struct WorkedExampleTests {
  @Test func everyMetricGivesTheFiguresOfItsExample() {
    for metric in MetricCatalogue.all {
      let example = metric.example
      let gold = Article(
        id: "example", text: example.text.map { ArticleText($0) }, labels: example.gold)
      let predicted = Article(id: "example", labels: example.predicted)
      let figures = Scorer.score(gold: [gold], predictions: [predicted], metrics: [metric])
        .figures(metrics: [metric])
      let byName = Dictionary(
        figures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      #expect(!example.expected.isEmpty, "\(metric.name) has no expected figures")
      for (statistic, expected) in example.expected {
        let name = "\(metric.name).\(statistic)"
        guard let actual = byName[name] else {
          Issue.record("\(name) is no figure of its metric")
          continue
        }
        #expect(isEqual(actual, expected), "\(name): \(text(actual)) and not \(text(expected))")
      }
    }
  }

  @Test func theCatalogueHoldsEveryLayer() {
    let layers = [
      MetricCatalogue.mentions + MetricCatalogue.entities, MetricCatalogue.meetings,
      MetricCatalogue.quotes,
    ]
    #expect(MetricCatalogue.all.map(\.name) == layers.flatMap { $0.map(\.name) })
    for (layer, metrics) in zip([Layer.entities, .meetings, .quotes], layers) {
      #expect(metrics.count > 10)
      #expect(metrics.allSatisfy { $0.layer == layer })
    }
  }

  /// A group of metrics that falls out of the catalogue would be missed by no other test of this room.
  @Test func everyGroupOfMetricsIsThere() {
    let names = MetricCatalogue.all.map(\.name)
    let rows = ["all", "matched-only", "matched-missing", "matched-spurious"]
    let slots = MeetingSlot.allCases.map(\.rawValue)
    let groups = [
      "entities.aligned.", "entities.clusters.muc.", "entities.clusters.conll.", "entities.oracle.",
      "entities.links.", "meetings.iterx.", "meetings.muc4", "meetings.exact", "quotes.oracle.",
    ]
    for group in (rows + slots).map({ "meetings.slots.\($0)" }) + groups {
      #expect(names.contains { $0.hasPrefix(group) }, "\(group)")
    }
  }

  @Test func namesAreUniqueAndSaidOnce() {
    let names = MetricCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
    for metric in MetricCatalogue.all {
      #expect(metric.name.hasPrefix(metric.layer.rawValue + "."), "\(metric.name)")
      #expect(metric.summary.hasSuffix("."), "\(metric.name)")
      #expect(!metric.formula.isEmpty && !metric.citation.isEmpty, "\(metric.name)")
    }
  }

  private func isEqual(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-12
  }

  private func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "undefined" }
}
