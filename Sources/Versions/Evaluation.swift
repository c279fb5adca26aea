package import Scoring

/// A pipeline's output on a gold corpus, counted, with the fate of every label.
package struct Evaluation: Sendable {
  /// The version's name, or what the caller calls a result that is not recorded.
  package var name: String
  package var pipeline: PipelineName
  /// Everything that decides what the numbers mean, on one line.
  package var signature: String
  package var digests: Digests
  package var scorecard: Scorecard
  package var coverage: Coverage
  /// Every label of the itemized metrics, right or wrong; sorted by metric, article and identity.
  package var fates: [LabelFate]

  /// Articles of this split are scored only when asked for, and their labels are never listed.
  package static let sealedSplit = "sealed"

  package init(
    name: String, pipeline: PipelineName, signature: String, digests: Digests,
    scorecard: Scorecard, coverage: Coverage, fates: [LabelFate]
  ) {
    self.name = name
    self.pipeline = pipeline
    self.signature = signature
    self.digests = digests
    self.scorecard = scorecard
    self.coverage = coverage
    self.fates = fates
  }
}

/// What a pipeline calls itself.
package struct PipelineName: Hashable, Sendable {
  package var name: String
  package var version: String

  package init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}

/// SHA-256 digests, in hex, of what a result was made from.
package struct Digests: Hashable, Sendable {
  package var gold: String
  package var settings: String
  package var predictions: String
  /// Of the gold's labels as they are stored beside a record; `nil` where none are.
  package var storedGold: String?
  /// By article id: the digest of its gold labels.
  package var articles: [String: String]

  package init(
    gold: String, settings: String, predictions: String, storedGold: String? = nil,
    articles: [String: String] = [:]
  ) {
    self.gold = gold
    self.settings = settings
    self.predictions = predictions
    self.storedGold = storedGold
    self.articles = articles
  }
}

/// Which articles a result speaks for.
package struct Coverage: Hashable, Sendable {
  /// How many gold articles were scored, failed ones included.
  package var scored: Int
  /// Gold articles that the pipeline failed on, with the reason; all their labels count as missed.
  package var failed: [ArticleNote]
  /// Gold articles left out of the score, with the reason, such as a text that is not at hand.
  package var skipped: [ArticleNote]
  /// Predictions for articles that gold does not have, where the caller chose to ignore them.
  package var extra: [String]

  package init(
    scored: Int, failed: [ArticleNote] = [], skipped: [ArticleNote] = [], extra: [String] = []
  ) {
    self.scored = scored
    self.failed = failed
    self.skipped = skipped
    self.extra = extra
  }
}

package struct ArticleNote: Hashable, Sendable {
  package var article: String
  package var reason: String

  package init(article: String, reason: String) {
    self.article = article
    self.reason = reason
  }
}
