/// What a metric counts in an article, or in a slice of one, or summed over many.
///
/// Everything downstream (ratios, intervals, tests, contributions, merges) is computed from these sums,
/// so counts of several articles are added before anything is divided.
package struct Counts: Hashable, Sendable {
  /// The tally of a metric with one component, the first of those with several.
  package var tally: Tally
  /// The other components' tallies: empty for most metrics, whose counts then need no allocation.
  private var further: [Tally]
  /// Where the metric is one of the MUC family.
  package var outcomes: OutcomeCounts?

  /// One tally for most metrics; one a component for those that average ratios, such as the CoNLL mean
  /// of three F-measures or BLANC's two.
  package var tallies: [Tally] { [tally] + further }

  package var hasOneTally: Bool { further.isEmpty }

  package init(tallies: [Tally], outcomes: OutcomeCounts? = nil) {
    tally = tallies.first ?? Tally()
    further = Array(tallies.dropFirst())
    self.outcomes = outcomes
  }

  package init(_ tally: Tally) {
    self.tally = tally
    further = []
  }

  package init(_ outcomes: OutcomeCounts) {
    tally = outcomes.tally
    further = []
    self.outcomes = outcomes
  }

  /// Component by component.
  ///
  /// Counts of a metric that has none in one of two articles are those of the other.
  package static func + (left: Counts, right: Counts) -> Counts {
    var sum = left
    sum += right
    return sum
  }

  package static func += (left: inout Counts, right: Counts) {
    left.tally += right.tally
    for (index, tally) in right.further.enumerated() {
      if index < left.further.count {
        left.further[index] += tally
      } else {
        left.further.append(tally)
      }
    }
    if let more = right.outcomes { left.outcomes = (left.outcomes ?? OutcomeCounts()) + more }
  }
}

/// A metric's counts in one article: of the whole, and of each slice such as an entity type.
package struct ArticleCounts: Hashable, Sendable {
  package var whole: Counts
  /// By family, then name, sorted; the tallies of a family that partitions the labels sum to the whole's.
  package var slices: [Slice]
  /// What the whole is made of, label by label, for metrics that can say so: the items' tallies sum to
  /// the whole's.
  package var items: [CountedItem]

  package struct Slice: Hashable, Sendable {
    package var name: String
    package var family: SliceFamily
    package var counts: Counts

    package init(name: String, family: SliceFamily = .type, counts: Counts) {
      self.name = name
      self.family = family
      self.counts = counts
    }
  }

  package init(whole: Counts, slices: [Slice] = [], items: [CountedItem] = []) {
    self.whole = whole
    self.slices = slices
    self.items = items
  }
}

/// By which property of its labels a metric is sliced.
package enum SliceFamily: String, CaseIterable, Hashable, Comparable, Sendable {
  /// Entity types and the like, over which macro averages are taken.
  case type
  /// Kinds of mention (`names-only`) or of quote (`direct`).
  case kind

  package static func < (left: SliceFamily, right: SliceFamily) -> Bool {
    left == .type && right == .kind
  }
}
