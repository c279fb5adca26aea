import LabelModel
import Scoring
import Testing

@testable import Versions

/// What is taken from another evaluation is what would have been computed.
@Suite struct SharedArticlesTests {
  @Test(arguments: 0..<20)
  func anEvaluationBesideAnotherIsTheSame(seed: UInt64) async {
    let corpus = Evaluations.randomCorpus(seed: seed, articles: 8)
    // Half of the head's answers are the base's, and a gold article or two have changed.
    let head = zip(corpus.base, corpus.head).enumerated().map { index, pair in
      index % 2 == 0 ? pair.0 : pair.1
    }
    var gold = corpus.gold
    gold[2].labels.quotes = gold[3].labels.quotes
    let evaluator = Evaluator(settingsDigest: "0123456789")
    let other = await evaluated(corpus.base, gold: corpus.gold, by: evaluator)
    let alone = await evaluator.evaluate(answers(head), against: .init(articles: gold), name: "v")
    let beside = await evaluator.evaluate(
      answers(head), against: .init(articles: gold), name: "v", beside: other)
    #expect(beside.fates == alone.fates)
    #expect(beside.scorecard.rows.map(\.counts) == alone.scorecard.rows.map(\.counts))
    #expect(beside.scorecard.rows.map(\.tables) == alone.scorecard.rows.map(\.tables))
    #expect(beside.scorecard.rows.map(\.article) == alone.scorecard.rows.map(\.article))
    #expect(beside.scorecard.pooled == alone.scorecard.pooled)
    #expect(beside.coverage == alone.coverage)
    #expect(beside.signature == alone.signature && beside.digests == alone.digests)
  }

  @Test func whatIsAlikeIsShared() async {
    let corpus = Evaluations.randomCorpus(seed: 5, articles: 6)
    let other = await evaluated(
      corpus.base, gold: corpus.gold, by: Evaluator(settingsDigest: "0123456789"))
    var head = corpus.base
    head[1].labels = corpus.head[1].labels
    head[4].labels = Labels()
    #expect(head[1] != corpus.base[1] && head[4] != corpus.base[4])
    let shared = SharedArticles(answers(head), .init(articles: corpus.gold), with: other)
    #expect(shared.rows.keys.sorted() == ["a0", "a2", "a3", "a5"])
    #expect(shared.fates.keys.sorted() == shared.rows.keys.sorted())
  }

  /// A pipeline that groups mentions anywhere is asked for groups everywhere.
  @Test func anOutputWithOtherTraitsSharesNothing() async {
    let corpus = Evaluations.randomCorpus(seed: 5, articles: 6)
    let other = await evaluated(
      corpus.base, gold: corpus.gold, by: Evaluator(settingsDigest: "0123456789"))
    let bare = corpus.base.map { Article(id: $0.id) }
    #expect(LabelTraits(bare) != LabelTraits(corpus.base))
    let shared = SharedArticles(answers(bare), .init(articles: corpus.gold), with: other)
    #expect(shared.rows.isEmpty)
  }

  private func answers(_ articles: [Article]) -> Evaluator.Answers {
    Evaluator.Answers(
      pipeline: PipelineName(name: "wire", version: "1"), articles: articles, digest: "d")
  }

  private func evaluated(
    _ articles: [Article], gold: [Article], by evaluator: Evaluator
  ) async -> Evaluated {
    let answers = answers(articles)
    return Evaluated(
      answers: answers, gold: .init(articles: gold),
      evaluation: await evaluator.evaluate(answers, against: .init(articles: gold), name: "other"))
  }
}
