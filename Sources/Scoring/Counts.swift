/// What a metric counts in an article, or in a slice of one, or summed over many.
///
/// Everything downstream (ratios, intervals, tests, contributions, merges) is computed from these sums,
/// so counts of several articles are added before anything is divided.
package struct Counts: Hashable, Sendable {
  /// One for most metrics; one a component for those that average ratios, such as the CoNLL mean of
  /// three F-measures or BLANC's two.
  package var tallies: [Tally]
  /// Where the metric is one of the MUC family.
  package var outcomes: OutcomeCounts?

  package init(tallies: [Tally], outcomes: OutcomeCounts? = nil) {
    self.tallies = tallies
    self.outcomes = outcomes
  }

  package init(_ tally: Tally) { self.init(tallies: [tally]) }

  package init(_ outcomes: OutcomeCounts) {
    self.init(tallies: [outcomes.tally], outcomes: outcomes)
  }

  /// Component by component; both must come from the same metric.
  package static func + (left: Counts, right: Counts) -> Counts {
    guard left.tallies.count == right.tallies.count else {
      return left.tallies.count > right.tallies.count ? left : right
    }
    var outcomes = left.outcomes
    if let more = right.outcomes { outcomes = (outcomes ?? OutcomeCounts()) + more }
    return Counts(tallies: zip(left.tallies, right.tallies).map { $0 + $1 }, outcomes: outcomes)
  }

  package static func += (left: inout Counts, right: Counts) { left = left + right }

  /// The tally of a metric with one component.
  package var tally: Tally { tallies.first ?? Tally() }
}

/// A metric's counts in one article: of the whole, and of each slice such as an entity type.
package struct ArticleCounts: Hashable, Sendable {
  package var whole: Counts
  /// By slice name, sorted; their sum is the whole wherever slices partition the labels.
  package var slices: [Slice]
  /// What the whole is made of, label by label, for metrics that can say so: the items' tallies sum to
  /// the whole's.
  package var items: [CountedItem]

  package struct Slice: Hashable, Sendable {
    package var name: String
    package var counts: Counts

    package init(name: String, counts: Counts) {
      self.name = name
      self.counts = counts
    }
  }

  package init(whole: Counts, slices: [Slice] = [], items: [CountedItem] = []) {
    self.whole = whole
    self.slices = slices
    self.items = items
  }
}

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
}
