import LabelModel
import Scoring
import Statistics

/// A version's counts, article by article, with some damaged copies of each to draw from.
///
/// Articles are scored once here and their counts put together anew for each run.
struct RowPool: Sendable {
  struct Entry: Sendable {
    var row: Scorecard.Row
    var fates: [LabelFate]
  }

  /// By article, sorted by id.
  let plain: [Entry]
  private let answers: [Article]
  private var right: [[Layer: [Int]]]
  private let scoring: Scoring

  /// What is needed to score a damaged article.
  struct Scoring: Sendable {
    var evaluator: Evaluator
    var gold: Evaluator.Gold
    var pipeline: PipelineName
    /// Tags by which guards choose labels; `nil` where a guard looks at all.
    var guardedTags: Set<String>?
  }

  init(answers: [Article], scoring: Scoring) async {
    self.scoring = scoring
    let byID = Dictionary(answers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let articles = scoring.gold.articles.sorted { $0.id < $1.id }
    self.answers = articles.map { byID[$0.id] ?? Article(id: $0.id) }
    plain = await Self.entries(of: self.answers, scoring)
    right = zip(articles, self.answers).map { Self.right(gold: $0, predicted: $1) }
  }

  /// The same, but that no damage touches what a guard watches.
  func unguarded() -> RowPool {
    var pool = self
    for (index, article) in scoring.gold.articles.sorted(by: { $0.id < $1.id }).enumerated() {
      pool.right[index] = Self.right(
        gold: article, predicted: answers[index], except: scoring.guardedTags ?? [])
    }
    return pool
  }

  /// `count` copies of every article, each damaged by its own draws.
  func damaged(by damage: [LabelDamage], count: Int, seed: UInt64) async -> [[Entry]] {
    var copies: [[Entry]] = []
    for copy in 0..<count {
      let spoiled = answers.indices.map { index in
        var random = CounterRandom(seed: seed, stream: copy * answers.count + index)
        return damage.reduce(answers[index]) { article, damage in
          damage.applied(
            to: article, right: right[index][damage.layer] ?? [], random: &random)
        }
      }
      copies.append(await Self.entries(of: spoiled, scoring))
    }
    return copies
  }

  private static func entries(of answers: [Article], _ scoring: Scoring) async -> [Entry] {
    let evaluation = await scoring.evaluator.evaluate(
      Evaluator.Answers(pipeline: scoring.pipeline, articles: answers, digest: ""),
      against: scoring.gold, name: "")
    let fates = Dictionary(grouping: evaluation.fates, by: \.article)
    return evaluation.scorecard.rows.map { row in
      Entry(
        row: row,
        fates: (fates[row.article] ?? []).filter { fate in
          scoring.guardedTags.map { !$0.isDisjoint(with: fate.tags) } ?? true
        })
    }
  }

  /// The predicted labels of an article that are right, by layer; without those of gold labels that have
  /// one of the tags.
  private static func right(
    gold: Article, predicted: Article, except tags: Set<String> = []
  ) -> [Layer: [Int]] {
    let metrics = Layer.allCases.map(LabelDamage.metric)
    let row = Scorer.row(
      Scorer.align(gold: gold, predicted: predicted),
      metrics: MetricCatalogue.all.filter { metrics.contains($0.name) })
    var right: [Layer: [Int]] = [:]
    for layer in Layer.allCases {
      let counts = row.counts.first { $0.metric == LabelDamage.metric(of: layer) }?.counts
      let list = LabelReference.List(metric: LabelDamage.metric(of: layer))
      right[layer] = (counts?.items ?? []).filter { item in
        guard item.outcome == .correct, let index = item.gold else { return false }
        let label = LabelReference(list: list, index: index)
        return tags.isDisjoint(with: gold.labels.tags(of: label))
      }
      .compactMap(\.predicted).sorted()
    }
    return right
  }
}
