internal import JSONNodes
internal import LabelModel

extension ArticleReader {
  mutating func readMeetings() throws(JSONProblem) -> [Meeting] {
    var meetings: [Meeting] = []
    guard try isNext(.array, "meetings") else { return [] }
    var offsets: [Int] = []
    try json.enterArray()
    while try json.nextElement() {
      guard try isNext(.object, "a meeting") else { continue }
      offsets.append(json.position)
      meetings.append(try readMeeting())
    }
    let ids = uniqueIDs(meetings.map(\.id), "meeting", at: offsets)
    for index in meetings.indices { meetings[index].id = ids[index] }
    return meetings
  }

  private mutating func readMeeting() throws(JSONProblem) -> Meeting {
    var meeting = Meeting(id: "")
    try json.enterObject()
    while let key = try nextKey(MeetingKey.self) {
      switch key {
      case .id: meeting.id = try readIdentifier("id") ?? ""
      case .participants: meeting.participants = try readParticipants()
      case .date: meeting.date = try readDate()
      case .place: meeting.place = try readPlace()
      case .status: try readStatus(into: &meeting)
      case .mode: meeting.mode = try readChoiceSlot("mode")
      case .kind: meeting.kind = try readChoiceSlot("kind")
      case .topics:
        if try skipNull() {
          meeting.topics = .empty
        } else {
          let topics = try readStrings("topics")
          meeting.topics = topics.isEmpty ? .empty : .filled(topics)
        }
      case .trigger: meeting.trigger = try readSpanSlot("trigger")
      case .evidence: meeting.evidence = try readSpans("evidence")
      case .optional: meeting.isOptional = try readBoolean("optional")
      case .score: meeting.score = try readScore()
      case .tags: meeting.tags = try readStrings("tags")
      }
    }
    return meeting
  }

  private mutating func readParticipants() throws(JSONProblem) -> Slot<[Participant]> {
    if try skipNull() { return .empty }
    guard try isNext(.array, "participants") else { return .unannotated }
    var participants: [Participant] = []
    var isEmpty = true
    try json.enterArray()
    while try json.nextElement() {
      isEmpty = false
      let raw = try readReference("a participant", extraKeys: [.role, .optional])
      guard let raw else { continue }
      participants.append(
        Participant(raw.accepted, role: raw.role, isOptional: raw.isOptional))
    }
    return isEmpty ? .empty : .filled(participants)
  }

  private mutating func readPlace() throws(JSONProblem) -> Slot<MeetingPlace> {
    if try skipNull() { return .empty }
    let raw = try readReference("place", extraKeys: [.words, .basis])
    guard let raw else { return .unannotated }
    return .filled(MeetingPlace(raw.accepted, words: raw.words, basis: raw.basis))
  }

  /// A status, or a list whose first is the status and whose others are accepted too.
  private mutating func readStatus(into meeting: inout Meeting) throws(JSONProblem) {
    guard try json.peek() == .array else {
      meeting.status = try readChoiceSlot("status")
      return
    }
    var statuses: [MeetingStatus] = []
    try json.enterArray()
    while try json.nextElement() {
      if let status = try readChoice("status", MeetingStatus.self) { statuses.append(status) }
    }
    guard let first = statuses.first else { return }
    meeting.status = .filled(first)
    meeting.alternativeStatuses = Array(statuses.dropFirst())
  }

  private mutating func readDate() throws(JSONProblem) -> Slot<MeetingDate> {
    if try skipNull() { return .empty }
    if try json.peek() == .string {
      return try readPeriod().map { .filled(MeetingDate($0)) } ?? .unannotated
    }
    let offset = try offsetOfNext()
    guard try isNext(.object, "date") else { return .unannotated }
    var hasValue = false
    var value: CalendarPeriod?
    var alternatives: [CalendarPeriod] = []
    var words: TextSpan?
    var basis = SlotBasis.stated
    try json.enterObject()
    while let key = try nextKey(DateKey.self) {
      switch key {
      case .value:
        hasValue = true
        value = try readPeriod()
      case .alt:
        guard try isNext(.array, "alt") else { continue }
        try json.enterArray()
        while try json.nextElement() {
          if let period = try readPeriod() { alternatives.append(period) }
        }
      case .words: words = try readSpan("words")
      case .basis: basis = try readChoice("basis", SlotBasis.self) ?? .stated
      }
    }
    if !hasValue {
      problems.add(
        "S002", "the date has no 'value'", at: offset, fix: "write {\"value\": \"2031-03-04\"}")
    }
    return value.map {
      .filled(MeetingDate($0, alternatives: alternatives, words: words, basis: basis))
    } ?? .unannotated
  }

  private mutating func readPeriod() throws(JSONProblem) -> CalendarPeriod? {
    let offset = try offsetOfNext()
    guard let text = try readString("date") else { return nil }
    if let period = CalendarPeriod(edtf: text) { return period }
    problems.add(
      "S004", "'\(text)' is no date", at: offset, width: text.unicodeScalars.count + 2,
      expected: "EDTF, such as 2031, 2031-03, 2031-03-04 or 2031-03-04/2031-03-06")
    return nil
  }

  mutating func readChoiceSlot<Value: CaseIterable & RawRepresentable<String>>(
    _ what: String
  ) throws(JSONProblem) -> Slot<Value> {
    if try skipNull() { return .empty }
    return try readChoice(what, Value.self).map { .filled($0) } ?? .unannotated
  }

  mutating func readSpanSlot(_ what: String) throws(JSONProblem) -> Slot<AcceptedSpan> {
    if try skipNull() { return .empty }
    return try readAcceptedSpan(what).map { .filled($0) } ?? .unannotated
  }
}
