import Scoring

extension PartialScore {
  /// The result of all that was added.
  package func evaluation(name: String) -> Evaluation {
    switch counts {
    case .articles(let articles): evaluation(name: name, articles)
    case .sums(let sums): evaluation(name: name, sums)
    }
  }

  private func evaluation(name: String, _ articles: PackedArticles) -> Evaluation {
    let packed = articles.packed
    let rows = packed.sortedPlaces().map { packed[$0] }
    let digests = Dictionary(
      rows.map { ($0.row.article, $0.goldDigest) }, uniquingKeysWith: { first, _ in first })
    let gold = Evaluator.Gold(articles: [], digests: digests).digest
    var card = Scorecard(rows: rows.map(\.row), profile: profile)
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
        skipped: sortedSkipped, extra: extra.filter { !articles.contains($0) }.sorted()),
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

  static let noPrediction = "no prediction"

  var sortedSkipped: [ArticleNote] { skipped.sorted { $0.article < $1.article } }

  func signature(_ gold: String) -> String {
    [
      scorer, "gold:\(gold)", "settings:\(settings.prefix(8))",
      "pipeline:\(pipeline.name)@\(pipeline.version)",
    ].joined(separator: "|")
  }
}
