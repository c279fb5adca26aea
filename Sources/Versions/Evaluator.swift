package import LabelModel
package import Scoring
import Storage

/// Scores a pipeline's output and keeps the fate of every label.
package struct Evaluator: Sendable {
  /// Gold to score against.
  package struct Gold: Sendable {
    package var articles: [Article]
    /// By article id.
    package var lines: [String: LabelLines]
    /// SHA-256 of each article's labels and text, by article id.
    package var digests: [String: String]
    package var skipped: [ArticleNote]

    package init(
      articles: [Article], lines: [String: LabelLines] = [:], digests: [String: String] = [:],
      skipped: [ArticleNote] = []
    ) {
      self.articles = articles
      self.lines = lines
      self.digests = digests
      self.skipped = skipped
    }

    /// Leaves out the articles that tuning must never see, and what their digests would tell.
    package mutating func removeSealed() {
      let sealed = Set(
        articles.filter { $0.metadata.split == Evaluation.sealedSplit }.map(\.id))
      keep { !sealed.contains($0) }
    }

    /// Leaves out all articles but those whose id is wanted.
    package mutating func keep(_ isWanted: (String) -> Bool) {
      articles.removeAll { !isWanted($0.id) }
      digests = digests.filter { isWanted($0.key) }
      lines = lines.filter { isWanted($0.key) }
    }

    /// One digest of all articles' digests.
    package var digest: String {
      SHA256.hex(of: digests.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined())
    }
  }

  /// What a pipeline answered.
  package struct Answers: Sendable {
    package var pipeline: PipelineName
    package var articles: [Article]
    /// Articles that it failed on, with the reason.
    package var failed: [ArticleNote]
    /// SHA-256 of the answers as they are stored.
    package var digest: String

    package init(
      pipeline: PipelineName, articles: [Article], failed: [ArticleNote] = [], digest: String
    ) {
      self.pipeline = pipeline
      self.articles = articles
      self.failed = failed
      self.digest = digest
    }
  }

  let scoring: ScoringSettings
  let settingsDigest: String
  private var metrics: [Metric]
  /// Metrics whose labels are kept one by one.
  private let itemized: Set<String>
  /// Whether labels are kept with words to show, which takes most of the time.
  var keepsWords = true

  package static let usuallyItemized = [
    "entities.mentions.strict", "meetings.slots.all", "quotes.attributed",
  ]

  package init(
    scoring: ScoringSettings = ScoringSettings(), settingsDigest: String,
    itemized: [String] = Self.usuallyItemized, metrics: [Metric] = MetricCatalogue.all
  ) {
    self.scoring = scoring
    self.settingsDigest = settingsDigest
    self.metrics = metrics
    self.itemized = Set(itemized)
  }

  /// The same for fewer metrics and without words to show, for what is evaluated many times over.
  package func only(_ names: Set<String>) -> Evaluator {
    var evaluator = Evaluator(
      scoring: scoring, settingsDigest: settingsDigest,
      itemized: Array(itemized.intersection(names)),
      metrics: metrics.filter { names.contains($0.name) })
    evaluator.keepsWords = false
    return evaluator
  }

  /// The same without the figures of all articles pooled, which no comparison is about.
  package var withoutPooledMetrics: Evaluator {
    var evaluator = self
    evaluator.metrics.removeAll { if case .pooled = $0.measure { true } else { false } }
    return evaluator
  }

  /// The evaluation of `answers`; articles that gold does not have are named in its coverage, not scored.
  ///
  /// - Parameters:
  ///   - keepsFates: whether the fate of every label is wanted, to compare or record it.
  ///   - other: an evaluation by the same evaluator; what it has on articles that are alike is not
  ///     computed again.
  package func evaluate(
    _ answers: Answers, against gold: Gold, name: String, keepsFates: Bool = true,
    beside other: Evaluated? = nil
  ) async -> Evaluation {
    let shared = other.map { SharedArticles(answers, gold, with: $0) } ?? SharedArticles()
    var card = await Scorer.scoreConcurrently(
      gold: gold.articles, predictions: answers.articles, metrics: metrics, settings: scoring,
      keepItems: keepsFates, itemized: itemized, known: shared.rows)
    let fates = keepsFates ? await fates(movedFrom: &card, answers, gold, shared.fates) : []
    let goldDigest = gold.digest
    return Evaluation(
      name: name, pipeline: answers.pipeline,
      signature: Self.signature(
        scoring, gold: goldDigest, articleCount: gold.articles.count, settings: settingsDigest,
        pipeline: answers.pipeline),
      digests: Digests(
        gold: goldDigest, settings: settingsDigest, predictions: answers.digest,
        articles: gold.digests),
      scorecard: card, coverage: coverage(gold, answers, card), fates: fates)
  }

  /// The fates of all items of the scorecard, which are kept with words; indices mean nothing outside
  /// the articles.
  private func fates(
    movedFrom card: inout Scorecard, _ answers: Answers, _ gold: Gold,
    _ shared: [String: [String: [LabelFate]]]
  ) async -> [LabelFate] {
    let goldByID = Dictionary(
      gold.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let answersByID = Dictionary(
      answers.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = card.rows
    let batch = max(1, rows.count / 32)
    let kept = await withTaskGroup(of: (Int, [[String: [LabelFate]]]).self) { group in
      for start in stride(from: 0, to: rows.count, by: batch) {
        group.addTask {
          let some = rows[start..<min(start + batch, rows.count)].map { row in
            if let known = shared[row.article] { return known }
            guard let article = goldByID[row.article] else { return [String: [LabelFate]]() }
            let builder = FateBuilder(
              gold: article, predicted: answersByID[row.article], lines: gold.lines[row.article],
              metrics: itemized, keepsWords: keepsWords)
            return self.fates(of: row, builder)
          }
          return (start, some)
        }
      }
      var kept: [(Int, [[String: [LabelFate]]])] = []
      for await some in group { kept.append(some) }
      return kept.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
    for row in card.rows.indices {
      for metric in card.rows[row].counts.indices {
        card.rows[row].counts[metric].counts.items = []
      }
    }
    // Rows are sorted by article, and what a row gives by identity.
    return itemized.sorted().flatMap { metric in kept.flatMap { $0[metric] ?? [] } }
  }

  /// By metric, each sorted by identity.
  private func fates(of row: Scorecard.Row, _ builder: FateBuilder) -> [String: [LabelFate]] {
    var fates: [String: [LabelFate]] = [:]
    for entry in row.counts where itemized.contains(entry.metric) {
      let kept = builder.fates(metric: entry.metric, items: entry.counts.items)
      let isSealed = row.metadata.split == Evaluation.sealedSplit
      fates[entry.metric] = isSealed ? kept.map(\.sealed) : kept
    }
    return fates
  }

  /// The part of a signature that says how figures are computed.
  var scorer: String { Signature(scoring).description }

  /// After sacreBLEU's: what fixes the meaning of the numbers, short enough to paste.
  static func signature(
    _ scoring: ScoringSettings, gold: String, articleCount: Int, settings: String,
    pipeline: PipelineName
  ) -> String {
    [
      Signature(scoring).description,
      "gold:\(gold.prefix(8))/\(articleCount)",
      "settings:\(settings.prefix(8))",
      "pipeline:\(pipeline.name)@\(pipeline.version)",
    ].joined(separator: "|")
  }

  private func coverage(_ gold: Gold, _ answers: Answers, _ card: Scorecard) -> Coverage {
    let reasons = Dictionary(
      answers.failed.map { ($0.article, $0.reason) }, uniquingKeysWith: { first, _ in first })
    return Coverage(
      scored: card.rows.count,
      failed: card.rows.filter(\.isMissing).map {
        ArticleNote(article: $0.article, reason: reasons[$0.article] ?? "no prediction")
      },
      skipped: gold.skipped,
      extra: Scorer.predictionsWithoutGold(
        gold: gold.articles, predictions: answers.articles))
  }
}
