package import LabelModel
package import Scoring

/// An article's gold and prediction side by side, with what became of every label and why.
package struct ArticleExplanation: Sendable {
  package var article: String
  package var title: String?
  package var text: ArticleText?
  /// Whether the pipeline gave no answer.
  package var isMissing: Bool
  package var layers: [ExplainedLayer]
}

/// The labels of one kind, with the figure that counts them.
package struct ExplainedLayer: Sendable {
  /// `mentions`, `entities`, `meetings` or `quotes`.
  package var name: String
  /// The metric that the outcomes are of.
  package var metric: String
  /// In text order.
  package var labels: [ExplainedLabel]

  package func count(of outcome: Outcome) -> Int { labels.count { $0.outcome == outcome } }
}

/// A gold label, a predicted one or an aligned pair.
package struct ExplainedLabel: Sendable {
  /// Code point at which it starts; `nil` where it has no words.
  package var start: Int?
  package var outcome: Outcome
  /// The metric's error category; `nil` where the label is right.
  package var category: String?
  /// In words; `nil` on the side that does not have it.
  package var gold: String?
  package var predicted: String?
  /// Why it is not counted, where it is not.
  package var reason: String?
  package var excerpt: Excerpt?
  /// The line of the gold label in its file.
  package var line: Int?
  package var identity: String
  /// What it consists of, such as a meeting's slots.
  package var fields: [ExplainedField]

  package var isRight: Bool {
    (outcome == .correct || outcome == .ignored) && fields.allSatisfy(\.isRight)
  }
}

/// A part of a label on both sides.
package struct ExplainedField: Hashable, Sendable {
  package var name: String
  /// `nil` where gold does not annotate it, or has no such label.
  package var gold: String?
  package var predicted: String?
  /// What its metric counted; several where it holds several fills, none where it is not scored.
  package var outcomes: [Outcome]
  package var category: String?

  package var isRight: Bool { outcomes.allSatisfy { $0 == .correct || $0 == .ignored } }
}
