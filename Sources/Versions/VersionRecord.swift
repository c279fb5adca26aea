import LabelModel
package import Scoring

/// What is kept of a version: counts per article and the labels that are not right.
///
/// Intervals, tests and ratios are never stored: they are computed from the counts, so that a better
/// statistic repairs all history.
package struct VersionRecord: Sendable {
  package static let format = "version/1"

  package var name: String
  package var pipeline: PipelineName
  package var signature: String
  package var digests: Digests
  /// Rows without items and tables.
  package var scorecard: Scorecard
  package var coverage: Coverage
  /// Fates of the labels that are not right, without words.
  package var wrong: [LabelFate]

  package init(
    name: String, pipeline: PipelineName, signature: String, digests: Digests,
    scorecard: Scorecard, coverage: Coverage, wrong: [LabelFate]
  ) {
    self.name = name
    self.pipeline = pipeline
    self.signature = signature
    self.digests = digests
    self.scorecard = scorecard
    self.coverage = coverage
    self.wrong = wrong
  }

  /// Whether articles of the sealed split were scored.
  package var isSealed: Bool {
    scorecard.rows.contains { $0.metadata.split == Evaluation.sealedSplit }
  }

  /// What is kept of an evaluation under the version's name.
  ///
  /// Labels of sealed articles are left out, so that nobody tunes a pipeline on them.
  package init(_ evaluation: Evaluation, name: String) {
    self.name = name
    pipeline = evaluation.pipeline
    signature = evaluation.signature
    digests = evaluation.digests
    coverage = evaluation.coverage
    var scorecard = evaluation.scorecard
    for row in scorecard.rows.indices {
      scorecard.rows[row].tables = []
      for metric in scorecard.rows[row].counts.indices {
        scorecard.rows[row].counts[metric].counts.items = []
      }
    }
    self.scorecard = scorecard
    let sealed = Set(
      scorecard.rows.filter { $0.metadata.split == Evaluation.sealedSplit }.map(\.article))
    wrong = evaluation.fates.filter { !$0.isRight && !sealed.contains($0.article) }.map { fate in
      var fate = fate
      fate.display = nil
      fate.tags = []
      return fate
    }
  }
}
