import LabelModel

/// A slot of a meeting whose fills are scored as right, partly right or wrong.
package enum MeetingSlot: String, CaseIterable, Hashable, Sendable {
  case participants, date, place, status, mode, kind, topics
}

/// How well a predicted fill agrees with the key's.
enum SlotGrade: Sendable {
  case correct, partial, incorrect

  var counts: OutcomeCounts {
    switch self {
    case .correct: OutcomeCounts(correct: 1)
    case .partial: OutcomeCounts(partial: 1)
    case .incorrect: OutcomeCounts(incorrect: 1)
    }
  }
}

/// Outcomes of each slot of a meeting, or of several.
package struct MeetingSlotOutcomes: Hashable, Sendable {
  /// By `MeetingSlot`, in its order; `nil` where gold does not annotate the slot.
  private var counts = [OutcomeCounts?](repeating: nil, count: MeetingSlot.allCases.count)

  package init() {}

  package subscript(slot: MeetingSlot) -> OutcomeCounts? {
    get { counts[slot.index] }
    set { counts[slot.index] = newValue }
  }

  /// Over all annotated slots.
  package var total: OutcomeCounts {
    counts.reduce(OutcomeCounts()) { $0 + ($1 ?? OutcomeCounts()) }
  }
}

extension MeetingSlot {
  fileprivate var index: Int {
    switch self {
    case .participants: 0
    case .date: 1
    case .place: 2
    case .status: 3
    case .mode: 4
    case .kind: 5
    case .topics: 6
    }
  }
}

extension Meeting {
  /// Whether gold says anything of the slot, be it that the text gives no value.
  func annotates(_ slot: MeetingSlot) -> Bool {
    switch slot {
    case .participants: participants.isAnnotated
    case .date: date.isAnnotated
    case .place: place.isAnnotated
    case .status: status.isAnnotated
    case .mode: mode.isAnnotated
    case .kind: kind.isAnnotated
    case .topics: topics.isAnnotated
    }
  }

  /// How many fills a prediction gives for the slot.
  func fillCount(_ slot: MeetingSlot) -> Int {
    switch slot {
    case .participants: participants.value?.count ?? 0
    case .date: date.value == nil ? 0 : 1
    case .place: place.value == nil ? 0 : 1
    case .status: status.value == nil ? 0 : 1
    case .mode: mode.value == nil ? 0 : 1
    case .kind: kind.value == nil ? 0 : 1
    case .topics: topics.value?.count ?? 0
    }
  }

  /// How many fills of the key a prediction must give: no optional and no inferred ones.
  func requiredFillCount(_ slot: MeetingSlot) -> Int {
    switch slot {
    case .participants: participants.value?.count { !$0.isOptional } ?? 0
    case .date: date.value?.basis == .inferred ? 0 : fillCount(slot)
    case .place: place.value?.basis == .inferred ? 0 : fillCount(slot)
    default: fillCount(slot)
    }
  }
}
