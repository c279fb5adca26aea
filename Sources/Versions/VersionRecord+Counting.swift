import LabelModel
import Scoring

extension VersionRecord {
  /// Whether it was scored on that gold, by that scorer: then it can be counted again.
  package func canBeCounted(on gold: Evaluator.Gold, by evaluator: Evaluator) -> Bool {
    digests.gold == gold.digest && signature.hasPrefix(evaluator.scorer + "|")
  }

  /// The first line of the record, from 1, that is another than an evaluation gives of the same predictions
  /// on the same gold by the same scorer; `nil` where all lines are the same.
  ///
  /// What cannot be counted is not compared: the pipeline's name, where an article appeared, why one was
  /// skipped, and, where the settings changed, which labels are listed.
  package func firstLine(otherThan evaluation: Evaluation) -> Int? {
    var counted = VersionRecord(evaluation, name: name)
    let metadata = Dictionary(
      scorecard.rows.map { ($0.article, $0.metadata) }, uniquingKeysWith: { first, _ in first })
    for row in counted.scorecard.rows.indices {
      let article = counted.scorecard.rows[row].article
      counted.scorecard.rows[row].metadata =
        metadata[article] ?? counted.scorecard.rows[row].metadata
    }
    if digests.settings != evaluation.digests.settings {
      counted.wrong = wrong
      counted.signature = signature
    }
    counted.pipeline = pipeline
    counted.coverage.skipped = coverage.skipped
    counted.digests = digests
    counted.digests.articles = evaluation.digests.articles
    let lines = json.split(separator: "\n", omittingEmptySubsequences: false)
    let others = counted.json.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(lines, others).prefix { $0 == $1 }.count
    return same == lines.count && same == others.count ? nil : same + 1
  }
}
