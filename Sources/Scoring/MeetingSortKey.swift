import LabelModel

/// Orders meetings by what they say, so that neither the order of a list nor identifiers break ties.
struct MeetingSortKey: Comparable {
  private let start: Int
  private let end: Int
  private let words: [String]

  private init(_ meeting: Meeting, _ describe: (EntityReference) -> String) {
    let anchors = meeting.anchors
    start = anchors?.start ?? Int.max
    end = anchors?.end ?? Int.max
    let participants = (meeting.participants.value ?? []).map {
      describe($0.who.reference)
    }
    let place = meeting.place.value.map { describe($0.reference.reference) }
    words =
      [
        meeting.date.value?.value.edtf ?? "", place ?? "", meeting.status.value?.rawValue ?? "",
        meeting.mode.value?.rawValue ?? "", meeting.kind.value?.rawValue ?? "",
      ] + participants.sorted() + (meeting.topics.value ?? []).sorted()
  }

  static func < (left: MeetingSortKey, right: MeetingSortKey) -> Bool {
    let (mine, theirs) = ((left.start, left.end), (right.start, right.end))
    if mine != theirs { return mine < theirs }
    return left.words.lexicographicallyPrecedes(right.words)
  }

  /// Indices of `meetings` in sorted order.
  static func order(_ meetings: [Meeting], side: ReferenceSide) -> [Int] {
    // Many meetings have the same people.
    var known: [EntityReference: String] = [:]
    func describe(_ reference: EntityReference) -> String {
      if let description = known[reference] { return description }
      let description = side.description(of: reference)
      known[reference] = description
      return description
    }
    let keys = meetings.map { MeetingSortKey($0, describe) }
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }
}
