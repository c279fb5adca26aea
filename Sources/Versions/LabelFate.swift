package import LabelModel
package import Scoring

/// What a metric made of one label: a gold label, with its partner if it has one, or a spurious prediction.
package struct LabelFate: Hashable, Sendable {
  package var metric: String
  package var article: String
  /// Digest of what the label says, never of where it stands: the same in every version.
  package var identity: String
  /// Where to find the label in its file, such as `quotes/rail-first`; never words of the text.
  package var path: String
  package var outcome: Outcome
  /// The metric's error category; `nil` where the label is right.
  package var category: String?
  package var tally: Tally
  package var tags: [String]
  private var shown = Shown.nothing

  /// Kept out of line: fates are sorted and copied often, and shown seldom.
  private enum Shown: Hashable, Sendable {
    case nothing
    indirect case display(LabelDisplay)
  }

  /// What to show a person; absent from recorded versions, since a text may be restricted.
  package var display: LabelDisplay? {
    get { if case .display(let display) = shown { display } else { nil } }
    set { shown = newValue.map(Shown.display) ?? .nothing }
  }

  package init(
    metric: String, article: String, identity: String, path: String, outcome: Outcome,
    category: String?, tally: Tally, tags: [String] = [], display: LabelDisplay? = nil
  ) {
    self.metric = metric
    self.article = article
    self.identity = identity
    self.path = path
    self.outcome = outcome
    self.category = category
    self.tally = tally
    self.tags = tags
    self.display = display
  }

  /// The same without anything by which a pipeline could be tuned: a count, no longer a label.
  var sealed: LabelFate {
    var fate = self
    fate.path = Evaluation.sealedSplit
    fate.display = nil
    return fate
  }

  /// Whether a text has the form of an identity: ten hex digits, with `+` before them where the label
  /// was predicted only.
  package static func isIdentity(_ text: String) -> Bool {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    return digits.utf8.count == 10
      && digits.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  package var isRight: Bool { outcome == .correct || outcome == .ignored }
}

/// A label in words, with its sentence and the place where gold says so.
package struct LabelDisplay: Hashable, Sendable {
  /// The gold label in words; `nil` for a spurious prediction.
  package var gold: String?
  /// The predicted label in words; `nil` for a missed one.
  package var predicted: String?
  /// The words of the article; `nil` where they are absent, or not to be shown.
  private var text: ArticleText?
  /// Code points of the article that each side covers.
  package var goldSpan: TextSpan?
  package var predictedSpan: TextSpan?
  /// `file:line` of the gold label.
  package var file: String?
  package var line: Int?
  /// Words by which wrong labels are grouped to root causes, such as the cue; feature, then value.
  package var features: [Feature]

  package struct Feature: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The label's sentence, found when it is asked for: most labels are right and never shown.
  package var excerpt: Excerpt? { Excerpt(around: goldSpan, predictedSpan, in: text) }

  package init(
    gold: String?, predicted: String?, text: ArticleText? = nil, goldSpan: TextSpan? = nil,
    predictedSpan: TextSpan? = nil, file: String? = nil, line: Int? = nil,
    features: [Feature] = []
  ) {
    self.goldSpan = goldSpan
    self.predictedSpan = predictedSpan
    self.gold = gold
    self.predicted = predicted
    self.text = text
    self.file = file
    self.line = line
    self.features = features
  }
}
