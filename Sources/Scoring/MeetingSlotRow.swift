import LabelModel

/// A row of MUC-4's score report: whose fills are counted beside those of aligned meetings.
///
/// Source: MUC-4 scoring guidelines, 1992.
enum MeetingSlotRow: String, CaseIterable, Sendable {
  /// Fills of unaligned gold meetings are missed and of unaligned predicted ones spurious.
  case all
  case matchedOnly = "matched-only"
  /// Fills of unaligned gold meetings are missed too.
  case matchedMissing = "matched-missing"
  /// Fills of unaligned predicted meetings are spurious too.
  case matchedSpurious = "matched-spurious"

  private var countsMissed: Bool { self == .all || self == .matchedMissing }
  private var countsSpurious: Bool { self == .all || self == .matchedSpurious }

  /// Outcomes of `slots` in an article; `nil` where gold annotates none of them there.
  func counts(
    _ article: AlignedArticle, slots: [MeetingSlot] = MeetingSlot.allCases
  ) -> ArticleCounts? {
    guard let comparison = article.meetingComparison else { return nil }
    let alignment = comparison.alignment
    let isMeasurable =
      slots.count > 1 || comparison.scoredSlots.contains { slots.contains($0) }
    guard isMeasurable else { return nil }
    var sums = MeetingSlotOutcomes()
    var items: [CountedItem] = []
    func add(_ outcomes: MeetingSlotOutcomes, gold: Int?, predicted: Int?) {
      for slot in slots {
        guard let counts = outcomes[slot] else { continue }
        sums[slot] = (sums[slot] ?? OutcomeCounts()) + counts
        guard article.keepsItems else { continue }
        items += Self.items(counts, of: slot, gold: gold, predicted: predicted)
      }
    }
    for (pair, outcomes) in zip(alignment.pairs, comparison.pairs) {
      add(outcomes, gold: pair.gold, predicted: pair.predicted)
    }
    if countsMissed {
      for (index, outcomes) in zip(alignment.missed, comparison.missed) {
        add(outcomes, gold: index, predicted: nil)
      }
    }
    if countsSpurious {
      for (index, outcomes) in zip(alignment.spurious, comparison.spurious) {
        add(outcomes, gold: nil, predicted: index)
      }
    }
    if article.keepsItems { items += alignment.ignoredItems }
    let slices = slots.filter { slots.count > 1 && sums[$0] != nil }
      .map { ArticleCounts.Slice(name: $0.rawValue, counts: Counts(sums[$0] ?? OutcomeCounts())) }
    return ArticleCounts(
      whole: Counts(sums.total), slices: slices.sorted { $0.name < $1.name }, items: items)
  }

  /// One item for each outcome that a slot of a meeting has.
  private static func items(
    _ counts: OutcomeCounts, of slot: MeetingSlot, gold: Int?, predicted: Int?
  ) -> [CountedItem] {
    Outcome.counted.filter { counts[$0] > 0 }.map { outcome in
      var only = OutcomeCounts()
      only[outcome] = counts[outcome]
      return CountedItem(
        gold: gold, predicted: predicted, outcome: outcome,
        category: slot.category(outcome, isMeetingAligned: gold != nil && predicted != nil),
        tally: only.tally)
    }
  }
}

extension MeetingSlot {
  /// The error category of an outcome, such as `wrong-date`; `nil` where it is right.
  func category(_ outcome: Outcome, isMeetingAligned: Bool) -> String? {
    switch outcome {
    case .correct, .ignored: nil
    case .incorrect: "wrong-\(rawValue)"
    case .partial: "partial-\(rawValue)"
    case .missed: isMeetingAligned ? "missed-\(rawValue)" : "missed"
    case .spurious: isMeetingAligned ? "spurious-\(rawValue)" : "spurious"
    }
  }
}

extension Alignment {
  /// Items for labels that count on neither side.
  var ignoredItems: [CountedItem] {
    ignoredGold.map { .ignored(gold: $0) } + ignoredPredicted.map { .ignored(predicted: $0) }
  }
}
