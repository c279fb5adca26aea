package import LabelModel

/// Scores predictions against gold: aligns each article once, then lets every metric count it.
package enum Scorer {
  /// One article with all its alignments; `predicted` is `nil` where the pipeline gave no answer.
  package static func align(
    gold: Article, predicted: Article?, settings: ScoringSettings = ScoringSettings(),
    keepItems: Bool = true
  ) -> AlignedArticle {
    var article = AlignedArticle(gold: gold, predicted: predicted, keepsItems: keepItems)
    if let layer = gold.labels.entities {
      let ignored = gold.labels.ignored.filter { $0.layers.contains(.entities) }
      let mentions = MentionAligner.align(
        gold: layer.mentions, predicted: article.predicted.labels.entities?.mentions ?? [],
        ignored: ignored.map(\.span))
      article.mentions = mentions.alignment
      article.mentionPairing = mentions.pairing
    }
    article.compareMeetings(settings)
    return article
  }

  /// The scorecard of `gold`, one row an article, by id; of two predictions with the same id the first counts.
  ///
  /// - Parameter keepItems: whether rows list what was counted label by label, for explanations.
  package static func score(
    gold: [Article], predictions: [Article], metrics: [Metric] = MetricCatalogue.all,
    settings: ScoringSettings = ScoringSettings(), keepItems: Bool = true
  ) -> Scorecard {
    let pairs = paired(gold, predictions)
    return scorecard(
      scored(pairs[...], metrics: metrics, settings: settings, keepItems: keepItems),
      metrics: metrics)
  }

  /// The same scorecard as `score` gives, computed on all processors.
  package static func scoreConcurrently(
    gold: [Article], predictions: [Article], metrics: [Metric] = MetricCatalogue.all,
    settings: ScoringSettings = ScoringSettings(), keepItems: Bool = true
  ) async -> Scorecard {
    let pairs = paired(gold, predictions)
    // Enough articles for a task to be worth its start, few enough for all processors to end together.
    let batch = 64
    let batches = await withTaskGroup(of: (Int, [ScoredArticle]).self) { group in
      for start in stride(from: 0, to: pairs.count, by: batch) {
        group.addTask {
          let part = pairs[start..<min(start + batch, pairs.count)]
          return (start, scored(part, metrics: metrics, settings: settings, keepItems: keepItems))
        }
      }
      var batches: [(Int, [ScoredArticle])] = []
      for await result in group { batches.append(result) }
      return batches
    }
    let inOrder = batches.sorted { $0.0 < $1.0 }.flatMap(\.1)
    return scorecard(inOrder, metrics: metrics)
  }

  /// Ids of predictions whose article gold does not have, sorted; the caller reports them.
  package static func predictionsWithoutGold(gold: [Article], predictions: [Article]) -> [String] {
    let known = Set(gold.map(\.id))
    return Set(predictions.map(\.id)).subtracting(known).sorted()
  }

  private typealias Pair = (gold: Article, predicted: Article?)

  private struct ScoredArticle: Sendable {
    var row: Scorecard.Row
    /// Kept only where a pooled metric will need it.
    var aligned: AlignedArticle?
  }

  private static func paired(_ gold: [Article], _ predictions: [Article]) -> [Pair] {
    let byID = Dictionary(predictions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return gold.sorted { $0.id < $1.id }.map { ($0, byID[$0.id]) }
  }

  private static func scored(
    _ pairs: ArraySlice<Pair>, metrics: [Metric], settings: ScoringSettings, keepItems: Bool
  ) -> [ScoredArticle] {
    let needsAligned = metrics.contains { if case .pooled = $0.measure { true } else { false } }
    return pairs.map { pair in
      let article = align(
        gold: pair.gold, predicted: pair.predicted, settings: settings, keepItems: keepItems)
      return ScoredArticle(
        row: row(article, metrics: metrics), aligned: needsAligned ? article : nil)
    }
  }

  /// What every metric counts in one article.
  package static func row(_ article: AlignedArticle, metrics: [Metric]) -> Scorecard.Row {
    var row = Scorecard.Row(
      article: article.id, metadata: article.gold.metadata, isMissing: article.isMissing,
      length: article.gold.text?.length)
    row.counts.reserveCapacity(metrics.count)
    for metric in metrics {
      switch metric.measure {
      case .perArticle(let count):
        if let counts = count(article) {
          row.counts.append(.init(metric: metric.name, counts: counts))
        }
      case .table(let tabulate):
        if let cells = tabulate(article) {
          let sorted = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
          row.tables.append(.init(metric: metric.name, cells: sorted))
        }
      case .pooled:
        break
      }
    }
    return row
  }

  private static func scorecard(_ articles: [ScoredArticle], metrics: [Metric]) -> Scorecard {
    let aligned = articles.compactMap(\.aligned)
    var pooled: [Figure] = []
    for metric in metrics {
      guard case .pooled(let measure) = metric.measure else { continue }
      pooled += measure(aligned).map {
        Figure(name: "\(metric.name).\($0.statistic)", value: $0.value)
      }
    }
    return Scorecard(rows: articles.map(\.row), pooled: pooled)
  }
}
