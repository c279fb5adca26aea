import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

/// Intervals from flat counts are those of the scorecard, to the last digit.
@Suite struct BulkEstimatesTests {
  @Test(arguments: [(0, 4), (1, 5), (2, 17), (3, 60), (4, 200)])
  func `every estimate is the same`(seed: Int, count: Int) async throws {
    let corpus = PlainMentions(seed: UInt64(seed), articles: count)
    let evaluation = await Evaluations.evaluate(gold: corpus.gold, answers: corpus.predictions)
    let names = TypeNames()
    let flat = try #require(BulkCorpus(MentionColumns(corpus.gold, names)))
    let rows = try #require(flat.rows(MentionColumns(corpus.predictions, names), names: names))
    let table = try #require(flat.table(of: [rows], names: names))
    let digests = corpus.gold.map { "digest of \($0.id)" }
    let bulk = await Evaluator(settingsDigest: "0123456789").evaluate(
      table, of: flat, digests: digests, pipeline: evaluation.pipeline, name: "v")
    #expect(bulk.estimates == FigureEstimates(evaluation.scorecard).all())
    #expect(bulk.evaluation.signature == evaluation.signature)
    #expect(bulk.evaluation.coverage == evaluation.coverage)
    #expect(bulk.evaluation.digests.gold == evaluation.digests.gold)
  }
}
