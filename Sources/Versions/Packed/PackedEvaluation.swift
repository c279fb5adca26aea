package import Scoring
import Statistics
import Storage

/// The result of articles that are kept packed: what `Evaluation` is without a row an article.
package struct PackedEvaluation: Sendable {
  /// With a scorecard of no rows.
  package var evaluation: Evaluation
  package var sums: ScorecardSums
  /// In catalogue order.
  package var estimates: [FigureEstimate]
  let card: PackedCard

  /// The estimates of articles that share a value of their metadata, sorted by value, for each value.
  package func estimates(
    of definitions: [FigureDefinition], by slice: ArticleSlice
  ) -> [(value: String, articleCount: Int, estimates: [FigureEstimate])] {
    PackedEstimates(card).estimates(of: definitions, by: slice)
  }
}

extension PartialScore {
  /// The result of all that was added with no row unpacked; `nil` where there are sums only, or rows that
  /// have to be looked at one by one.
  package func packedEvaluation(name: String) -> PackedEvaluation? {
    guard case .articles(let articles) = counts, let card = PackedCard(articles),
      let (totals, estimates) = PackedEstimates(card).all()
    else { return nil }
    var cells: [String: [TableCell]] = [:]
    for metric in MetricCatalogue.all {
      if case .table = metric.measure { cells[metric.name] = card.cells(of: metric.name) }
    }
    var gold = SHA256()
    var failed: [ArticleNote] = []
    for rank in 0..<card.count {
      let article = card.article(rank)
      gold.update(Array("\(article.article) \(card.goldDigest(rank))\n".utf8))
      if article.isMissing {
        failed.append(ArticleNote(article: article.article, reason: Self.noPrediction))
      }
    }
    let digest = gold.hexDigest()
    let figures = pooled.figures(with: totals)
    let evaluation = Evaluation(
      name: name, pipeline: pipeline, signature: signature("\(digest.prefix(8))/\(card.count)"),
      digests: Digests(gold: digest, settings: settings, predictions: ""),
      scorecard: Scorecard(rows: [], pooled: figures, profile: profile),
      coverage: Coverage(
        scored: card.count, failed: failed, skipped: sortedSkipped,
        extra: extra.filter { !articles.contains($0) }.sorted()),
      fates: [])
    return PackedEvaluation(
      evaluation: evaluation,
      sums: ScorecardSums(totals: totals, cells: cells, pooled: figures, profile: profile),
      estimates: estimates, card: card)
  }
}
