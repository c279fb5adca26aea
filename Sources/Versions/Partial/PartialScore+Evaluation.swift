import Scoring

extension PartialScore {
  /// The result of all that was added.
  package func evaluation(name: String) -> Evaluation {
    switch counts {
    case .articles(let articles): evaluation(name: name, articles)
    case .sums(let sums): evaluation(name: name, sums)
    }
  }

  private func evaluation(name: String, _ articles: [String: PartialArticle]) -> Evaluation {
    let digests = articles.mapValues(\.goldDigest)
    let gold = Evaluator.Gold(articles: [], digests: digests).digest
    var card = Scorecard(
      rows: articles.values.map(\.row).sorted { $0.article < $1.article }, profile: profile)
    card.pooled = pooled.figures(with: card.totals())
    return Evaluation(
      name: name, pipeline: pipeline, signature: signature("\(gold.prefix(8))/\(articles.count)"),
      digests: Digests(gold: gold, settings: settings, predictions: "", articles: digests),
      scorecard: card,
      coverage: Coverage(
        scored: card.rows.count,
        failed: card.rows.filter(\.isMissing).map {
          ArticleNote(article: $0.article, reason: Self.noPrediction)
        },
        skipped: sortedSkipped, extra: extra.filter { articles[$0] == nil }.sorted()),
      fates: [])
  }

  /// Without articles there are no intervals, and nothing can be cut by what articles have.
  private func evaluation(name: String, _ sums: PartialSums) -> Evaluation {
    var card = Scorecard(rows: [sums.row], profile: profile)
    card.pooled = pooled.figures(with: card.totals())
    var failed = sums.missing.names.map {
      ArticleNote(article: $0, reason: Self.noPrediction)
    }
    let more = sums.missing.count - failed.count
    if more > 0 { failed.append(ArticleNote(article: "\(more) more", reason: Self.noPrediction)) }
    return Evaluation(
      name: name, pipeline: pipeline,
      signature: signature("sum-\(sums.goldDigestHex.prefix(8))/\(sums.articles)"),
      digests: Digests(gold: sums.goldDigestHex, settings: settings, predictions: ""),
      scorecard: card,
      coverage: Coverage(
        scored: sums.articles, failed: failed, skipped: sortedSkipped, extra: extra.sorted()),
      fates: [])
  }

  private static let noPrediction = "no prediction"

  private var sortedSkipped: [ArticleNote] { skipped.sorted { $0.article < $1.article } }

  private func signature(_ gold: String) -> String {
    [
      scorer, "gold:\(gold)", "settings:\(settings.prefix(8))",
      "pipeline:\(pipeline.name)@\(pipeline.version)",
    ].joined(separator: "|")
  }
}
