/// An encounter or talk between parties, whether or not it took place.
package struct Meeting: Hashable, Sendable {
  package var id: String
  package var participants: Slot<[Participant]>
  package var date: Slot<MeetingDate>
  package var place: Slot<MeetingPlace>
  package var status: Slot<MeetingStatus>
  /// Statuses that are accepted too.
  package var alternativeStatuses: [MeetingStatus]
  package var mode: Slot<MeetingMode>
  package var kind: Slot<MeetingKind>
  package var topics: Slot<[String]>
  package var trigger: Slot<AcceptedSpan>
  package var evidence: [TextSpan]
  package var isOptional: Bool
  package var score: Double?
  package var tags: [String]

  package init(
    id: String, participants: Slot<[Participant]> = .unannotated,
    date: Slot<MeetingDate> = .unannotated, place: Slot<MeetingPlace> = .unannotated,
    status: Slot<MeetingStatus> = .unannotated, alternativeStatuses: [MeetingStatus] = [],
    mode: Slot<MeetingMode> = .unannotated, kind: Slot<MeetingKind> = .unannotated,
    topics: Slot<[String]> = .unannotated, trigger: Slot<AcceptedSpan> = .unannotated,
    evidence: [TextSpan] = [], isOptional: Bool = false, score: Double? = nil, tags: [String] = []
  ) {
    self.id = id
    self.participants = participants
    self.date = date
    self.place = place
    self.status = status
    self.alternativeStatuses = alternativeStatuses
    self.mode = mode
    self.kind = kind
    self.topics = topics
    self.trigger = trigger
    self.evidence = evidence
    self.isOptional = isOptional
    self.score = score
    self.tags = tags
  }
}

/// One who takes part in a meeting.
package struct Participant: Hashable, Sendable {
  package var who: AcceptedReference
  package var role: String?
  package var isOptional: Bool

  package init(_ who: AcceptedReference, role: String? = nil, isOptional: Bool = false) {
    self.who = who
    self.role = role
    self.isOptional = isOptional
  }
}

/// When a meeting is, with the words that say so.
package struct MeetingDate: Hashable, Sendable {
  package var value: CalendarPeriod
  package var alternatives: [CalendarPeriod]
  /// The words of the text, such as "Thursday".
  package var words: TextSpan?
  package var basis: SlotBasis

  package init(
    _ value: CalendarPeriod, alternatives: [CalendarPeriod] = [], words: TextSpan? = nil,
    basis: SlotBasis = .stated
  ) {
    self.value = value
    self.alternatives = alternatives
    self.words = words
    self.basis = basis
  }
}

/// Where a meeting is, with the words that say so.
package struct MeetingPlace: Hashable, Sendable {
  package var reference: AcceptedReference
  package var words: TextSpan?
  package var basis: SlotBasis

  package init(
    _ reference: AcceptedReference, words: TextSpan? = nil, basis: SlotBasis = .stated
  ) {
    self.reference = reference
    self.words = words
    self.basis = basis
  }
}

/// Whether the text states a value or a reader infers it; an inferred value that a pipeline leaves
/// out costs nothing.
package enum SlotBasis: String, CaseIterable, Hashable, Sendable {
  case stated, inferred
}

package enum MeetingStatus: String, CaseIterable, Hashable, Sendable {
  case held, ongoing, planned, postponed, cancelled, denied, hypothetical
}

package enum MeetingMode: String, CaseIterable, Hashable, Sendable {
  case inPerson = "in-person"
  case call, video, written
}

package enum MeetingKind: String, CaseIterable, Hashable, Sendable {
  case bilateral, multilateral
  case thirdParty = "third-party"
}
