import LabelModel

/// Orders meetings by what they say, so that neither the order of a list nor identifiers break ties.
struct MeetingSortKey: Comparable {
  private let start: Int
  private let end: Int
  private let words: [String]

  init(_ meeting: Meeting, side: ReferenceSide) {
    let anchors = meeting.anchors
    start = anchors?.start ?? Int.max
    end = anchors?.end ?? Int.max
    let participants = (meeting.participants.value ?? []).map {
      side.description(of: $0.who.reference)
    }
    let place = meeting.place.value.map { side.description(of: $0.reference.reference) }
    words =
      [
        meeting.date.value?.value.edtf ?? "", place ?? "", meeting.status.value?.rawValue ?? "",
        meeting.mode.value?.rawValue ?? "", meeting.kind.value?.rawValue ?? "",
      ] + participants.sorted() + (meeting.topics.value ?? []).sorted()
  }

  static func < (left: MeetingSortKey, right: MeetingSortKey) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.end != right.end { return left.end < right.end }
    return left.words.lexicographicallyPrecedes(right.words)
  }

  /// Indices of `meetings` in sorted order.
  static func order(_ meetings: [Meeting], side: ReferenceSide) -> [Int] {
    let keys = meetings.map { MeetingSortKey($0, side: side) }
    return keys.indices.sorted {
      keys[$0] < keys[$1] || (!(keys[$1] < keys[$0]) && $0 < $1)
    }
  }
}
