package import LabelModel

/// Scores predictions against gold: aligns each article once, then lets every metric count it.
package enum Scorer {
  /// One article with all its alignments; `predicted` is `nil` where the pipeline gave no answer.
  ///
  /// - Parameters:
  ///   - output: what the pipeline's whole output has; by default what it has in this article.
  ///   - keepItems: whether metrics shall list what they counted label by label.
  package static func align(
    gold: Article, predicted: Article?, output: LabelTraits? = nil,
    settings: ScoringSettings = ScoringSettings(), keepItems: Bool = true
  ) -> AlignedArticle {
    var article = AlignedArticle(
      gold: gold, predicted: predicted,
      output: output ?? LabelTraits([predicted].compactMap { $0 }), profile: settings.profile,
      keepsItems: keepItems)
    article.alignMentions()
    article.alignEntities()
    article.resolveReferences()
    article.compareMeetings(settings)
    article.compareQuotes()
    return article
  }

  /// The scorecard of `gold`, one row an article, by id; of two predictions with the same id the first counts.
  ///
  /// - Parameters:
  ///   - keepItems: whether rows list what was counted label by label, for explanations.
  ///   - itemized: the metrics for which they do; all where none is named.
  package static func score(
    gold: [Article], predictions: [Article], metrics: [Metric] = MetricCatalogue.all,
    settings: ScoringSettings = ScoringSettings(), keepItems: Bool = true,
    itemized: Set<String>? = nil
  ) -> Scorecard {
    let run = Run(
      predictions: predictions, metrics: metrics, settings: settings, keepItems: keepItems,
      itemized: itemized)
    return run.scorecard(paired(gold, predictions).map(run.score))
  }

  /// The same scorecard as `score` gives, computed on all processors.
  ///
  /// - Parameter known: rows that need no counting, by article, since the same scoring gave them before.
  package static func scoreConcurrently(
    gold: [Article], predictions: [Article], metrics: [Metric] = MetricCatalogue.all,
    settings: ScoringSettings = ScoringSettings(), keepItems: Bool = true,
    itemized: Set<String>? = nil, known: [String: Scorecard.Row] = [:]
  ) async -> Scorecard {
    let run = Run(
      predictions: predictions, metrics: metrics, settings: settings, keepItems: keepItems,
      itemized: itemized, known: known)
    return run.scorecard(await scored(run, gold, predictions))
  }

  /// What a part of a corpus adds to the whole: a row an article, by id, and what pooled figures need.
  ///
  /// - Parameter output: what the pipeline's output has in all parts together.
  package static func countConcurrently(
    gold: [Article], predictions: [Article], output: LabelTraits,
    settings: ScoringSettings = ScoringSettings()
  ) async -> (rows: [Scorecard.Row], pooled: PooledCounts) {
    let run = Run(
      predictions: predictions, metrics: MetricCatalogue.all, settings: settings,
      keepItems: false, output: output)
    let articles = await scored(run, gold, predictions)
    return (articles.map(\.row), PooledCounts(articles.compactMap(\.aligned)))
  }

  private static func scored(
    _ run: Run, _ gold: [Article], _ predictions: [Article]
  ) async -> [ScoredArticle] {
    let pairs = paired(gold, predictions)
    // Enough articles for a task to be worth its start, few enough for all processors to end together.
    let batch = min(64, max(1, pairs.count / 32))
    let batches = await withTaskGroup(of: (Int, [ScoredArticle]).self) { group in
      for start in stride(from: 0, to: pairs.count, by: batch) {
        group.addTask {
          (start, pairs[start..<min(start + batch, pairs.count)].map(run.score))
        }
      }
      var batches: [(Int, [ScoredArticle])] = []
      for await result in group { batches.append(result) }
      return batches
    }
    return batches.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  /// Ids of predictions whose article gold does not have, sorted; the caller reports them.
  package static func predictionsWithoutGold(gold: [Article], predictions: [Article]) -> [String] {
    let known = Set(gold.map(\.id))
    return Set(predictions.map(\.id)).subtracting(known).sorted()
  }

  private typealias Pair = (gold: Article, predicted: Article?)

  private static func paired(_ gold: [Article], _ predictions: [Article]) -> [Pair] {
    let byID = Dictionary(predictions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return gold.sorted { $0.id < $1.id }.map { ($0, byID[$0.id]) }
  }

  private struct ScoredArticle: Sendable {
    var row: Scorecard.Row
    /// Kept only where a pooled metric will need it.
    var aligned: AlignedArticle?
  }

  /// What is the same for all articles of one scoring.
  private struct Run: Sendable {
    let output: LabelTraits
    let metrics: [Metric]
    let settings: ScoringSettings
    let keepItems: Bool
    let itemized: Set<String>?
    let isPooling: Bool
    let known: [String: Scorecard.Row]

    init(
      predictions: [Article], metrics: [Metric], settings: ScoringSettings, keepItems: Bool,
      itemized: Set<String>? = nil, known: [String: Scorecard.Row] = [:],
      output: LabelTraits? = nil
    ) {
      self.known = known
      self.output = output ?? LabelTraits(predictions)
      self.metrics = metrics
      self.settings = settings
      self.keepItems = keepItems
      self.itemized = itemized
      isPooling = metrics.contains { if case .pooled = $0.measure { true } else { false } }
    }

    func score(_ pair: Pair) -> ScoredArticle {
      let known = known[pair.gold.id]
      if let known, !isPooling { return ScoredArticle(row: known) }
      let article = align(
        gold: pair.gold, predicted: pair.predicted, output: output, settings: settings,
        keepItems: keepItems && known == nil)
      return ScoredArticle(
        row: known ?? row(article, metrics: metrics, itemized: itemized),
        aligned: isPooling ? article : nil)
    }

    func scorecard(_ articles: [ScoredArticle]) -> Scorecard {
      let aligned = articles.compactMap(\.aligned)
      var pooled: [Figure] = []
      for metric in metrics {
        guard case .pooled(let measure) = metric.measure else { continue }
        pooled += measure(aligned).map {
          Figure(name: "\(metric.name).\($0.statistic)", value: $0.value)
        }
      }
      return Scorecard(rows: articles.map(\.row), pooled: pooled, profile: settings.profile)
    }
  }

  /// What every metric counts in one article.
  ///
  /// - Parameter itemized: the metrics that list it label by label, where the article keeps that.
  package static func row(
    _ article: AlignedArticle, metrics: [Metric], itemized: Set<String>? = nil
  ) -> Scorecard.Row {
    var row = Scorecard.Row(
      article: article.id, metadata: article.gold.metadata, isMissing: article.isMissing,
      length: article.gold.text?.length)
    row.counts.reserveCapacity(metrics.count)
    var plain = article
    plain.keepsItems = false
    // By index: a metric is a large value, and this walk is made once an article.
    for index in metrics.indices {
      switch metrics[index].measure {
      case .perArticle(let count):
        let isItemized = article.keepsItems && itemized?.contains(metrics[index].name) != false
        if let counts = isItemized ? count(article) : count(plain) {
          row.counts.append(.init(metric: metrics[index].name, counts: counts))
        }
      case .table(let tabulate):
        if let cells = tabulate(article) {
          let sorted = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
          row.tables.append(.init(metric: metrics[index].name, cells: sorted))
        }
      case .pooled:
        break
      }
    }
    return row
  }
}
