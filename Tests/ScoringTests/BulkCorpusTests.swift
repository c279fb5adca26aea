import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Scoring from flat arrays gives every figure of the general way, to the last digit.
@Suite struct BulkCorpusTests {
  @Test(arguments: 0..<60)
  func `all figures are those of the scorecard`(seed: Int) throws {
    let corpus = PlainMentions(
      seed: UInt64(seed), articles: 3 + seed % 30, hasScores: seed % 3 == 0)
    let card = Scorer.score(
      gold: corpus.gold, predictions: corpus.predictions, keepItems: false)
    for profile in [Profile.strict, .seqeval, .conll] {
      var expected = card
      expected.profile = profile
      let figures = try table(of: corpus, parts: 1 + seed % 4).sums(profile: profile).figures()
      #expect(figures == expected.figures())
    }
  }

  @Test(arguments: 0..<12)
  func `slices and tallies are those of the rows`(seed: Int) throws {
    let corpus = PlainMentions(seed: UInt64(seed), articles: 2 + seed, hasScores: false)
    let card = Scorer.score(gold: corpus.gold, predictions: corpus.predictions, keepItems: false)
    let table = try table(of: corpus, parts: 2)
    let metrics = MetricCatalogue.mentions.map(\.name).filter { table.articleCount(of: $0) > 0 }
    #expect(metrics.count > 8)
    for metric in metrics {
      let counts = card.rows.compactMap { row in
        row.counts.first { $0.metric == metric }?.counts
      }
      #expect(table.articleCount(of: metric) == counts.count)
      #expect(table.tallies(of: metric, slice: nil) == counts.map(\.whole.tally), "\(metric)")
      let slices = Set(counts.flatMap { $0.slices.map(\.name) })
      #expect(Set(table.slices(of: metric)) == slices, "\(metric)")
    }
    #expect(table.slices(of: "quotes.attributed").isEmpty)
    // As many on both sides, and one article more that has none.
    let names = TypeNames()
    let gold = MentionColumns([.make("a", mentions: [.make(0, 1)]), .make("b")], names)
    let flat = try #require(BulkCorpus(gold))
    let rows = try #require(flat.rows(gold, names: names))
    let even = try #require(flat.table(of: [rows], names: names))
    #expect(Set(even.slices(of: "entities.mentions.strict")) == ["person", "names-only"])
    #expect(table.articleCount(of: "quotes.attributed") == 0)
  }

  /// A span that more predictions have than gold, and none with its type: one of them is nearer than
  /// another span with the right type.
  @Test func `the same span comes before the same type`() throws {
    let predictions: [Mention] = [
      .make(0, 9, "org"), .make(0, 9, "gpe"), .make(0, 5, "person"),
    ]
    for (gold, predicted) in [
      ([Mention.make(0, 9, "person")], predictions), (predictions, [Mention.make(0, 9, "person")]),
    ] {
      let names = TypeNames()
      let articles = [Article.make("a", mentions: gold)]
      let answers = [Article.make("a", mentions: predicted)]
      let corpus = try #require(BulkCorpus(MentionColumns(articles, names)))
      let rows = try #require(corpus.rows(MentionColumns(answers, names), names: names))
      let table = try #require(corpus.table(of: [rows], names: names))
      let card = Scorer.score(gold: articles, predictions: answers, keepItems: false)
      #expect(table.sums(profile: .strict).figures() == card.figures())
      #expect(card.total(metric: "entities.mentions.exact")?.outcomes?.correct == 1)
    }
  }

  @Test func `one article twice in gold or in the predictions is left to the general way`() throws {
    let names = TypeNames()
    let gold = MentionColumns(
      [.make("a", mentions: [.make(0, 1)]), .make("a", mentions: [])], names)
    #expect(BulkCorpus(gold) == nil)
    let corpus = try #require(
      BulkCorpus(MentionColumns([.make("a", mentions: [.make(0, 1)])], names)))
    let rows = try #require(
      corpus.rows(MentionColumns([.make("a", mentions: [.make(0, 1)])], names), names: names))
    #expect(corpus.table(of: [rows], names: names) != nil)
    #expect(corpus.table(of: [rows, rows], names: names) == nil)
    #expect(corpus.rows(MentionColumns([.make("b")], names), names: names) == nil)
  }

  @Test func `where nothing is predicted the general way decides what is measured`() throws {
    let names = TypeNames()
    let corpus = try #require(
      BulkCorpus(MentionColumns([.make("a", mentions: [.make(0, 1)])], names)))
    let rows = try #require(corpus.rows(MentionColumns([.make("a")], names), names: names))
    #expect(corpus.table(of: [rows], names: names) == nil)
    #expect(corpus.table(of: [], names: names) == nil)
  }

  @Test func `many mentions of one span take no longer than their number`() throws {
    let names = TypeNames()
    let gold = MentionColumns([.make("a", mentions: [.make(0, 5)])], names)
    let predicted = MentionColumns(
      [.make("a", mentions: Array(repeating: .make(0, 5), count: 50_000))], names)
    let corpus = try #require(BulkCorpus(gold))
    let rows = try #require(corpus.rows(predicted, names: names))
    let figures = try #require(corpus.table(of: [rows], names: names)).sums(profile: .strict)
      .figures()
    let duplicates = Figure(name: "entities.mentions.errors.duplicate.count", value: 49_999)
    #expect(figures.contains(duplicates))
  }

  /// The predictions in several parts, whose order makes no difference.
  private func table(of corpus: PlainMentions, parts count: Int) throws -> BulkTable {
    let names = TypeNames()
    let flat = try #require(BulkCorpus(MentionColumns(corpus.gold, names)))
    let size = corpus.predictions.count / count + 1
    let parts = try stride(from: 0, to: corpus.predictions.count, by: size).map { start in
      let some = Array(corpus.predictions[start..<min(start + size, corpus.predictions.count)])
      return try #require(flat.rows(MentionColumns(some, names), names: names))
    }
    return try #require(flat.table(of: parts.reversed(), names: names))
  }
}
