import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

/// The points of labels, and of articles, add up to the change they are a part of.
@Suite struct ContributionTests {
  @Test(arguments: 0..<10) func labelsAndArticlesSumToTheChange(seed: UInt64) async throws {
    let (base, head) = await Evaluations.random(seed: seed)
    let comparison = Evaluations.comparer().compare(base, head)
    for explanation in comparison.explanations {
      let change = try #require(comparison.change(of: explanation.figure))
      let delta = try #require(change.delta)
      #expect(abs(explanation.head - explanation.base - delta) < 1e-12, "\(explanation.figure)")
      let labels = explanation.labels.reduce(0) { $0 + $1.points }
      let articles = explanation.articles.reduce(0) { $0 + $1.points }
      #expect(abs(labels - delta) < 1e-12, "labels of \(explanation.figure): \(labels), \(delta)")
      #expect(abs(articles - delta) < 1e-12, "articles of \(explanation.figure)")
    }
  }

  /// Every metric that says what it counted label by label, so that a new one is in this test too.
  @Test func everyItemizedMetricSumsToItsChange() async throws {
    let names = MetricCatalogue.all.compactMap { FigureDefinition(main: $0) }
    let (base, head) = await Evaluations.random(
      seed: 7, articles: 12, itemized: names.map(\.metric))
    let comparison = Evaluations.comparer(explained: names).compare(base, head)
    var explained = 0
    for explanation in comparison.explanations {
      let delta = try #require(comparison.change(of: explanation.figure)?.delta)
      let labels = explanation.labels.reduce(0) { $0 + $1.points }
      #expect(abs(labels - delta) < 1e-12, "\(explanation.figure): \(labels) of \(delta)")
      explained += 1
    }
    #expect(explained > 10)
  }

  @Test func anArticleThatDidNotChangeHasExactlyNoPoints() async throws {
    let (base, head) = await Evaluations.random(seed: 3)
    var mixed = head
    for row in mixed.scorecard.rows.indices where row % 2 == 0 {
      mixed.scorecard.rows[row] = base.scorecard.rows[row]
    }
    let kept = Set(
      mixed.scorecard.rows.indices.filter { $0 % 2 == 0 }.map { base.scorecard.rows[$0].article })
    mixed.fates =
      base.fates.filter { kept.contains($0.article) }
      + head.fates.filter { !kept.contains($0.article) }
    let comparison = Evaluations.comparer().compare(base, mixed)
    #expect(!comparison.explanations.isEmpty)
    for explanation in comparison.explanations {
      for share in explanation.articles where kept.contains(share.article) {
        #expect(share.points == 0)
      }
    }
  }

  /// A label that breaks costs (2 − F)/D: two of three right of three predicted, then one.
  @Test func aBrokenLabelCostsWhatTheFormulaSays() async throws {
    let mentions = [Mention.make(0, 2), .make(4, 6), .make(8, 9)]
    let gold = [Article.make("a", mentions: mentions)]
    let base = await Evaluations.evaluate(
      gold: gold, answers: [.make("a", mentions: Array(mentions[0...1]))], name: "1")
    let head = await Evaluations.evaluate(
      gold: gold, answers: [.make("a", mentions: [mentions[0]])], name: "2")
    let explanation = try #require(
      Evaluations.comparer().compare(base, head).explanations.first)
    #expect(explanation.labels.map(\.kind) == [.broken, .stillWrong])
    // F 4/5 → 2/4: the lost hit costs 2 of 4, the shorter denominator gives back 0.8 of 4.
    #expect(abs((explanation.labels.first?.points ?? 0) - (0.5 - 0.8)) < 1e-12)
    #expect(explanation.labels.last?.points == 0)
  }
}
