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
  let slots: MeetingSlotComparison
  /// Those that a gold meeting annotates; all where gold has no meeting to go by.
  let scoredSlots: [MeetingSlot]
  /// Whom the slots name, told where a metric first asks.
  let fillers: MeetingFillersOnDemand

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
    let scoredSlots = MeetingSlot.allCases.filter { slot in
      keys.isEmpty || keys.contains { $0.annotates(slot) }
    }
    alignment = MeetingAligner(slots, resolver: resolver).alignment(
      ignored: gold.labels.ignored)
    pairs = alignment.pairs.map { slots.outcomes(gold: $0.gold, predicted: $0.predicted) }
    missed = alignment.missed.map { Self.missedFills(keys[$0]) }
    spurious = alignment.spurious.map { index in
      var outcomes = MeetingSlotOutcomes()
      for slot in scoredSlots {
        outcomes[slot] = OutcomeCounts(spurious: answers[index].fillCount(slot))
      }
      return outcomes
    }
    self.slots = slots
    fillers = MeetingFillersOnDemand(resolver)
    self.scoredSlots = scoredSlots
  }

  private static func missedFills(_ meeting: Meeting) -> MeetingSlotOutcomes {
    var outcomes = MeetingSlotOutcomes()
    for slot in MeetingSlot.allCases where meeting.annotates(slot) {
      outcomes[slot] = OutcomeCounts(missed: meeting.requiredFillCount(slot))
    }
    return outcomes
  }
}

extension AlignedArticle {
  /// Makes ready what meetings and quotes are compared by, for which entities must be aligned already.
  mutating func resolveReferences() {
    guard gold.labels.meetings != nil || gold.labels.quotes != nil else { return }
    resolver = ReferenceResolver(gold: gold, predicted: predicted, entities: entities)
  }

  /// Aligns the meetings.
  mutating func compareMeetings(_ settings: ScoringSettings) {
    guard let resolver else { return }
    meetingComparison = MeetingComparison(
      gold: gold, predicted: predicted, resolver: resolver,
      containments: settings.placeContainments)
  }
}
