package import LabelModel

/// An article's meetings: how they are aligned, and what every slot counts.
package struct MeetingComparison: Sendable {
  package let alignment: Alignment
  /// In the order of `alignment.pairs`.
  package let pairs: [MeetingSlotOutcomes]
  /// In the order of `alignment.missed`.
  package let missed: [MeetingSlotOutcomes]
  /// In the order of `alignment.spurious`.
  package let spurious: [MeetingSlotOutcomes]

  /// `nil` where gold does not annotate meetings.
  ///
  /// - Parameter containments: name of a place to that of the place around it.
  package init?(
    gold: Article, predicted: Article, resolver: ReferenceResolver,
    containments: [String: String] = [:]
  ) {
    guard let keys = gold.labels.meetings else { return nil }
    let answers = predicted.labels.meetings ?? []
    let slots = MeetingSlotComparison(
      gold: keys, predicted: answers, resolver: resolver, containments: containments)
    alignment = MeetingAligner(slots, resolver: resolver).alignment(
      ignored: gold.labels.ignored)
    pairs = alignment.pairs.map { slots.outcomes(gold: $0.gold, predicted: $0.predicted) }
    missed = alignment.missed.map { Self.missedFills(keys[$0]) }
    // With gold meetings to go by, a slot that none of them annotates is not scored.
    let scored = MeetingSlot.allCases.filter { slot in
      keys.isEmpty || keys.contains { $0.annotates(slot) }
    }
    spurious = alignment.spurious.map { index in
      var outcomes = MeetingSlotOutcomes()
      for slot in scored {
        outcomes[slot] = OutcomeCounts(spurious: answers[index].fillCount(slot))
      }
      return outcomes
    }
  }

  private static func missedFills(_ meeting: Meeting) -> MeetingSlotOutcomes {
    var outcomes = MeetingSlotOutcomes()
    for slot in MeetingSlot.allCases where meeting.annotates(slot) {
      outcomes[slot] = OutcomeCounts(missed: meeting.requiredFillCount(slot))
    }
    return outcomes
  }
}
