import LabelModel
import Scoring
import Storage
import TestSupport

@testable import Versions

/// Evaluations for tests, made by the real scorer.
enum Evaluations {
  static func evaluate(
    gold: [Article], answers: [Article], name: String = "v", itemized: [String]? = nil
  ) async -> Evaluation {
    let digests = Dictionary(uniqueKeysWithValues: gold.map { ($0.id, "digest of \($0.id)") })
    return await Evaluator(
      settingsDigest: String(repeating: "0123456789abcdef", count: 4),
      itemized: itemized ?? Evaluator.usuallyItemized
    ).evaluate(
      Evaluator.Answers(
        pipeline: PipelineName(name: "wire", version: name), articles: answers,
        digest: SHA256.hex(of: name)),
      against: Evaluator.Gold(articles: gold, digests: digests), name: name)
  }

  /// Random gold and the answers of two versions that have most of its labels, and some of their own.
  static func random(
    seed: UInt64, articles count: Int = 6, itemized: [String]? = nil
  ) async -> (base: Evaluation, head: Evaluation) {
    let (gold, base, head) = randomCorpus(seed: seed, articles: count)
    return (
      await evaluate(gold: gold, answers: base, name: "base", itemized: itemized),
      await evaluate(gold: gold, answers: head, name: "head", itemized: itemized)
    )
  }

  static func randomCorpus(
    seed: UInt64, articles count: Int
  ) -> (gold: [Article], base: [Article], head: [Article]) {
    var labels = RandomLabels(seed: seed)
    var random = SplitMix64(seed: seed)
    let gold = (0..<count).map { labels.article("a\($0)") }
    func answers() -> [Article] {
      gold.map { article in
        answer(to: article, other: labels.article(article.id), random: &random)
      }
    }
    return (gold, answers(), answers())
  }

  /// Gold's labels without one in four, and one in four of another article's.
  private static func answer(
    to gold: Article, other: Article, random: inout SplitMix64
  ) -> Article {
    func some<Label>(_ right: [Label]?, _ wrong: [Label]?) -> [Label] {
      (right ?? []).filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
        + (wrong ?? []).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    }
    var answer = Article(id: gold.id)
    // Grouped, since only then every metric can measure it.
    let mentions = some(gold.labels.entities?.mentions, other.labels.entities?.mentions)
      .filter { $0.entity != nil }
    var entities: [Entity] = []
    for entity in (gold.labels.entities?.entities ?? []) + (other.labels.entities?.entities ?? [])
    where !entities.contains(where: { $0.id == entity.id }) { entities.append(entity) }
    answer.labels = Labels(
      entities: EntityLayer(entities: entities, mentions: mentions),
      meetings: some(gold.labels.meetings, other.labels.meetings),
      quotes: some(gold.labels.quotes, other.labels.quotes))
    return answer
  }

  /// Few draws, since no test here hangs on the last digit of a p.
  static func comparer(
    explained: [FigureDefinition] = [], shown: [FigureDefinition] = []
  ) -> Comparer {
    var comparer = Comparer(primary: primary, explained: explained, shown: shown)
    comparer.draws = FigureTests.Draws(all: 200, gated: 200)
    return comparer
  }

  static let primary = Evaluator.usuallyItemized.compactMap { FigureDefinition(name: $0 + ".f1") }
}
