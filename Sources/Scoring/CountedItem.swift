/// A gold label, a predicted one or a pair of them, with what a metric counted it as.
package struct CountedItem: Hashable, Sendable {
  /// Index of the gold label in its layer (mentions for mention metrics, else entities, meetings,
  /// quotes); `nil` for a spurious prediction.
  package var gold: Int?
  /// Index of the predicted label in its layer; `nil` for a missed label.
  package var predicted: Int?
  package var outcome: Outcome
  /// The error category in the metric's own words, such as `boundary-left` or `wrong-speaker`;
  /// `nil` where it is right.
  package var category: String?
  package var tally: Tally

  package init(
    gold: Int?, predicted: Int?, outcome: Outcome, category: String? = nil, tally: Tally
  ) {
    self.gold = gold
    self.predicted = predicted
    self.outcome = outcome
    self.category = category
    self.tally = tally
  }
}

/// What became of a label, in MUC's terms.
package enum Outcome: String, CaseIterable, Hashable, Sendable {
  case correct, incorrect, partial, missed, spurious
  /// Counted on neither side: an optional label, or a prediction in an ignored region.
  case ignored

  /// All but `ignored`, in print order.
  package static let counted: [Outcome] = [.correct, .incorrect, .partial, .missed, .spurious]
}

extension Outcome {
  /// What one label or pair of this outcome adds, with half credit for a partial match.
  package var tally: Tally {
    switch self {
    case .correct: Tally(hits: 1, gold: 1, predicted: 1)
    case .incorrect: Tally(hits: 0, gold: 1, predicted: 1)
    case .partial: Tally(hits: 0.5, gold: 1, predicted: 1)
    case .missed: Tally(hits: 0, gold: 1, predicted: 0)
    case .spurious: Tally(hits: 0, gold: 0, predicted: 1)
    case .ignored: Tally()
    }
  }
}

extension CountedItem {
  package static func missed(_ gold: Int, category: String = "missed") -> CountedItem {
    CountedItem(
      gold: gold, predicted: nil, outcome: .missed, category: category,
      tally: Outcome.missed.tally)
  }

  package static func spurious(_ predicted: Int, category: String = "spurious") -> CountedItem {
    CountedItem(
      gold: nil, predicted: predicted, outcome: .spurious, category: category,
      tally: Outcome.spurious.tally)
  }

  package static func ignored(gold: Int? = nil, predicted: Int? = nil) -> CountedItem {
    CountedItem(gold: gold, predicted: predicted, outcome: .ignored, tally: Tally())
  }
}
