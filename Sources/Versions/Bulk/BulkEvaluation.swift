package import Scoring
import Storage

/// A pipeline's mentions on a large corpus, counted flat: what `Evaluation` is without labels one by one.
package struct BulkEvaluation: Sendable {
  /// With a scorecard of no rows.
  package var evaluation: Evaluation
  package var sums: ScorecardSums
  /// In catalogue order.
  package var estimates: [FigureEstimate]
}

extension Evaluator {
  /// The evaluation of counts that stand in no scorecard.
  ///
  /// - Parameter digests: SHA-256 of each gold article's labels, by its place.
  package func evaluate(
    _ table: BulkTable, of corpus: BulkCorpus, digests: [String], pipeline: PipelineName,
    name: String
  ) async -> BulkEvaluation {
    var lines: [UInt8] = []
    for place in corpus.order {
      lines += corpus.id(place).utf8
      lines.append(0x20)
      lines += digests[place].utf8
      lines.append(0x0A)
    }
    let gold = SHA256.hex(of: lines)
    let evaluation = Evaluation(
      name: name, pipeline: pipeline,
      signature: Self.signature(
        scoring, gold: gold, articleCount: table.articleCount, settings: settingsDigest,
        pipeline: pipeline),
      digests: Digests(gold: gold, settings: settingsDigest, predictions: ""),
      scorecard: Scorecard(rows: [], profile: scoring.profile),
      coverage: Coverage(
        scored: table.articleCount,
        failed: table.missing.map {
          ArticleNote(article: corpus.id($0), reason: "no prediction")
        }),
      fates: [])
    return BulkEvaluation(
      evaluation: evaluation, sums: table.sums(profile: scoring.profile),
      estimates: await BulkEstimates.all(of: table))
  }
}
