import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// What must hold of every metric; one that is listed in the catalogue is tested here without further ado.
@Suite struct InvarianceTests {
  private typealias Figures = [String: Double?]

  @Test func orderOfLabelsAndArticlesChangesNothing() {
    for seed in UInt64(1)...6 {
      let corpus = RandomCorpus(seed: seed, articles: 8)
      var random = SplitMix64(seed: seed + 100)
      expectEqual(
        figures(corpus.gold, corpus.predictions),
        figures(
          corpus.gold.map { $0.shuffled(using: &random) }.shuffled(using: &random),
          corpus.predictions.map { $0.shuffled(using: &random) }.shuffled(using: &random)))
    }
  }

  @Test func identifiersChangeNothing() {
    let corpus = RandomCorpus(seed: 11, articles: 20)
    expectEqual(
      figures(corpus.gold, corpus.predictions),
      figures(corpus.gold, corpus.predictions.map { $0.withRenamedLabels() }))
  }

  @Test func wordsBeforeTheTextChangeNothing() {
    let corpus = RandomCorpus(seed: 12, articles: 20)
    expectEqual(
      figures(corpus.gold, corpus.predictions),
      figures(
        corpus.gold.map { $0.shifted(by: "Wien, 🚆 — ") },
        corpus.predictions.map { $0.shifted(by: "Wien, 🚆 — ") }))
  }

  @Test func goldAgainstItselfIsAllRight() {
    let corpus = RandomCorpus(seed: 13, articles: 20)
    let card = Scorer.score(gold: corpus.gold, predictions: corpus.gold)
    for metric in MetricCatalogue.all where metric.reading != .rate {
      guard let total = card.total(metric: metric.name) else { continue }
      for statistic in ["precision", "recall", "f1", "accuracy"] {
        let value = metric.value(statistic, of: total)
        #expect(value.map { abs($0 - 1) < 1e-9 } ?? true, "\(metric.name).\(statistic)")
      }
    }
  }

  @Test func exchangingTheSidesExchangesPrecisionAndRecall() {
    // φ⊆ asks whether the prediction lies in the key, MUC-4's middle rows leave out one side's meetings,
    // and an oracle speaks gold.
    let oneSided = [
      "meetings.iterx", "meetings.ceaf", "meetings.slots.matched", "entities.oracle",
      "quotes.oracle",
    ]
    let corpus = RandomCorpus(seed: 14, articles: 30)
    let there = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    let back = Scorer.score(gold: corpus.predictions, predictions: corpus.gold)
    for metric in MetricCatalogue.all where metric.reading == .retrieval {
      if oneSided.contains(where: { metric.name.hasPrefix($0) }) { continue }
      guard let mine = there.total(metric: metric.name),
        let theirs = back.total(metric: metric.name)
      else { continue }
      let pairs = [("precision", "recall"), ("recall", "precision"), ("f1", "f1")]
      for (one, other) in pairs {
        let (left, right) = (metric.value(one, of: mine), metric.value(other, of: theirs))
        #expect(isEqual(left, right), "\(metric.name).\(one)")
      }
    }
  }

  @Test func aWrongPredictionNeverRaisesPrecisionAndLeavesRecall() {
    let corpus = RandomCorpus(seed: 15, articles: 20)
    let worse = corpus.predictions.map { article in
      var article = article
      article.labels.entities?.entities.append(Entity(id: "new", types: ["person"]))
      article.labels.entities?.mentions.append(.make(400, 405, entity: "new", score: 0.5))
      return article
    }
    let before = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    let after = Scorer.score(gold: corpus.gold, predictions: worse)
    for metric in MetricCatalogue.all where metric.reading == .retrieval {
      guard let old = before.total(metric: metric.name), let new = after.total(metric: metric.name)
      else { continue }
      #expect(isEqual(metric.value("recall", of: old), metric.value("recall", of: new)))
      if let was = metric.value("precision", of: old), let now = metric.value("precision", of: new)
      {
        #expect(now <= was + 1e-12, "\(metric.name)")
      }
    }
  }

  @Test func aRightPredictionNeverLowersRecall() {
    for seed in UInt64(20)..<24 {
      let corpus = RandomCorpus(seed: seed, articles: 6)
      let before = Scorer.score(
        gold: corpus.gold, predictions: corpus.predictions, metrics: MetricCatalogue.mentions)
      for (index, gold) in corpus.gold.enumerated() {
        let missed = Scorer.align(gold: gold, predicted: corpus.predictions[index]).mentions?.missed
        guard let position = missed?.first, let mention = gold.labels.entities?.mentions[position]
        else { continue }
        var predictions = corpus.predictions
        predictions[index].labels.entities?.mentions.append(mention)
        let after = Scorer.score(
          gold: corpus.gold, predictions: predictions, metrics: MetricCatalogue.mentions)
        for metric in MetricCatalogue.mentions where metric.reading == .retrieval {
          guard let old = before.total(metric: metric.name)?.tally.recall,
            let new = after.total(metric: metric.name)?.tally.recall
          else { continue }
          #expect(new >= old - 1e-12, "\(metric.name)")
        }
      }
    }
  }

  @Test func countsOfTwoCorporaAdd() {
    let corpus = RandomCorpus(seed: 16, articles: 20)
    let whole = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    let first = Scorer.score(
      gold: Array(corpus.gold[..<8]), predictions: Array(corpus.predictions[..<8]))
    let second = Scorer.score(
      gold: Array(corpus.gold[8...]), predictions: Array(corpus.predictions[8...]))
    let pooled = Set(whole.pooled.map(\.name))
    func summable(_ card: Scorecard) -> Figures {
      table(card.figures()).filter { !pooled.contains($0.key) }
    }
    expectEqual(summable(whole), summable(second + first))
  }

  @Test func nothingAgainstNothingIsUndefined() {
    let empty = Article(
      id: "empty", labels: Labels(entities: EntityLayer(), meetings: [], quotes: []))
    let card = Scorer.score(gold: [empty], predictions: [empty])
    for metric in MetricCatalogue.all where metric.reading == .retrieval {
      guard let total = card.total(metric: metric.name) else { continue }
      for statistic in ["precision", "recall", "f1"] {
        #expect(metric.value(statistic, of: total) == nil, "\(metric.name).\(statistic)")
      }
    }
  }

  @Test func layersThatGoldDoesNotAnnotateAreNotMeasured() {
    let corpus = RandomCorpus(seed: 17, articles: 4)
    let bare = corpus.gold.map { Article(id: $0.id, text: $0.text) }
    #expect(figures(bare, corpus.predictions).isEmpty)
  }

  @Test func typesSumToTheWholeAndKindsToo() {
    let corpus = RandomCorpus(seed: 18, articles: 30)
    let card = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    for metric in MetricCatalogue.mentions {
      for row in card.rows {
        guard let counts = row.counts.first(where: { $0.metric == metric.name })?.counts else {
          continue
        }
        for family in SliceFamily.allCases {
          let slices = counts.slices.filter { $0.family == family }
          if slices.isEmpty { continue }
          let sum = slices.reduce(Tally()) { $0 + $1.counts.tally }
          #expect(isEqual(sum, counts.whole.tally), "\(metric.name) by \(family)")
        }
      }
    }
  }

  @Test func itemsSumToTheWholeAndGoingWithoutThemChangesNothing() {
    let corpus = RandomCorpus(seed: 19, articles: 30)
    let card = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    let bare = Scorer.score(
      gold: corpus.gold, predictions: corpus.predictions, keepItems: false)
    expectEqual(table(card.figures()), table(bare.figures()))
    for row in card.rows {
      for entry in row.counts where !entry.counts.items.isEmpty {
        let sum = entry.counts.items.reduce(Tally()) { $0 + $1.tally }
        #expect(isEqual(sum, entry.counts.whole.tally), "\(entry.metric) in \(row.article)")
      }
    }
    let withItems = Set(
      card.rows.flatMap(\.counts).filter { !$0.counts.items.isEmpty }.map(\.metric))
    for mode in ["strict", "exact", "partial", "type"] {
      #expect(withItems.contains("entities.mentions.\(mode)"))
    }
  }

  @Test func onlyTheNamedMetricsListTheirItems() {
    let corpus = RandomCorpus(seed: 19, articles: 10)
    let all = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    let named: Set = ["entities.mentions.strict", "quotes.attributed"]
    let some = Scorer.score(
      gold: corpus.gold, predictions: corpus.predictions, itemized: named)
    for (full, row) in zip(all.rows, some.rows) {
      for (whole, entry) in zip(full.counts, row.counts) {
        var expected = whole
        if !named.contains(whole.metric) { expected.counts.items = [] }
        #expect(entry == expected)
      }
      #expect(full.tables == row.tables)
    }
  }

  @Test func allProcessorsTogetherGiveTheSameScorecard() async {
    let corpus = RandomCorpus(seed: 20, articles: 300)
    let serial = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    let concurrent = await Scorer.scoreConcurrently(
      gold: corpus.gold, predictions: corpus.predictions)
    #expect(serial.figures() == concurrent.figures())
    #expect(serial.rows.map(\.article) == concurrent.rows.map(\.article))
  }

  private func figures(_ gold: [Article], _ predictions: [Article]) -> Figures {
    table(Scorer.score(gold: gold, predictions: predictions).figures())
  }

  private func table(_ figures: [Figure]) -> Figures {
    let table = Dictionary(
      figures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    #expect(table.count == figures.count, "a name stands twice")
    return table
  }

  private func expectEqual(_ left: Figures, _ right: Figures) {
    #expect(Set(left.keys) == Set(right.keys))
    for (name, value) in left {
      let other = right[name] ?? nil
      #expect(
        isEqual(value, other), "\(name): \(String(describing: value)), \(String(describing: other))"
      )
    }
  }

  private func isEqual(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-9
  }

  private func isEqual(_ left: Tally, _ right: Tally) -> Bool {
    isEqual(left.goldHits, right.goldHits) && isEqual(left.gold, right.gold)
      && isEqual(left.predictedHits, right.predictedHits)
      && isEqual(left.predicted, right.predicted)
  }
}
