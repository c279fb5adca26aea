import GoldStore
import JSONNodes
import LabelModel

extension LabelEditor {
  /// `{"evidence": …}`: a meeting with the selected words as its evidence.
  mutating func addMeeting(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    var meetings = article.labels.meetings ?? []
    var meeting = Meeting(id: LabelNames.numberedID("m", taken: Set(meetings.map(\.id))))
    if let evidence = command.value("evidence") { meeting.evidence = [try span(evidence)] }
    meeting.status = .filled(.held)
    let place = meetings.firstIndex { Self.isBefore(meeting, $0) } ?? meetings.count
    meetings.insert(meeting, at: place)
    article.labels.meetings = meetings
    return .meeting(meeting.id)
  }

  private static func isBefore(_ new: Meeting, _ other: Meeting) -> Bool {
    guard let mine = new.evidence.min(), let theirs = other.evidence.min() else { return false }
    return mine < theirs
  }

  func meetingIndex(_ id: String) throws(EditFault) -> Int {
    guard let index = article.labels.meetings?.firstIndex(where: { $0.id == id }) else {
      throw EditFault("there is no meeting \"\(id)\"")
    }
    return index
  }

  private func meeting(_ id: String) throws(EditFault) -> Meeting {
    let index = try meetingIndex(id)
    guard let meeting = article.labels.meetings?[index] else {
      throw EditFault("there is no meeting \"\(id)\"")
    }
    return meeting
  }

  mutating func setMeeting(_ id: String, _ field: FieldValue) throws(EditFault) -> LabelKey? {
    let index = try meetingIndex(id)
    var meeting = try meeting(id)
    switch field.field {
    case "status":
      meeting.status = try field.slot { (value) throws(EditFault) in
        try value.choice(MeetingStatus.self)
      }
    case "mode":
      meeting.mode = try field.slot { (value) throws(EditFault) in
        try value.choice(MeetingMode.self)
      }
    case "kind":
      meeting.kind = try field.slot { (value) throws(EditFault) in
        try value.choice(MeetingKind.self)
      }
    case "participants": meeting.participants = try participants(field, meeting.participants)
    case "add-participant": try addParticipant(try field.text() ?? "", to: &meeting)
    case "place": meeting.place = try place(field, meeting.place)
    case "date": meeting.date = try date(field, meeting.date)
    case "topics":
      let topics = try field.slot { (value) throws(EditFault) in try value.texts() }
      meeting.topics = topics == .filled([]) ? .empty : topics
    case "add-topic":
      guard let topic = try field.text() else { throw EditFault("the topic is empty") }
      meeting.topics = .filled((meeting.topics.value ?? []) + [topic])
    case "optional": meeting.isOptional = try field.flag()
    case "flag": try setFlag(.meeting(id), &meeting.tags, field)
    default: throw EditFault("a meeting has no \"\(field.field)\"")
    }
    article.labels.meetings?[index] = meeting
    return .meeting(id)
  }

  /// `[{"entity": "vass", "role": "host", "optional": true}, …]`; what else the file says of one is kept.
  private func participants(_ field: FieldValue, _ current: Slot<[Participant]>) throws(EditFault)
    -> Slot<[Participant]>
  {
    let slot = try field.slot { (value) throws(EditFault) in
      var participants: [Participant] = []
      for item in value.value.elements ?? [] {
        guard let id = item["entity"]?.string ?? item.string else {
          throw EditFault("a participant is an entity")
        }
        _ = try entityIndex(id)
        let old = current.value?.first { $0.who.reference == .entity(id) }
        var participant = old ?? Participant(AcceptedReference(.entity(id)))
        if item.members != nil {
          participant.role = try FieldValue(field: "role", value: item["role"] ?? nil).text()
          participant.isOptional = item["optional"]?.boolean ?? false
        }
        participants.append(participant)
      }
      return participants
    }
    return slot == .filled([]) ? .empty : slot
  }

  private func addParticipant(_ id: String, to meeting: inout Meeting) throws(EditFault) {
    _ = try entityIndex(id)
    var list = meeting.participants.value ?? []
    guard !list.contains(where: { $0.who.reference == .entity(id) }) else {
      throw EditFault("\(id) takes part already")
    }
    list.append(Participant(AcceptedReference(.entity(id))))
    meeting.participants = .filled(list)
  }

  /// An entity's id, or `{"entity": …, "basis": "inferred"}`.
  private func place(_ field: FieldValue, _ current: Slot<MeetingPlace>) throws(EditFault)
    -> Slot<MeetingPlace>
  {
    try field.slot { (value) throws(EditFault) in
      guard let id = value.value.string ?? value.value["entity"]?.string else {
        throw EditFault("a place is an entity")
      }
      _ = try entityIndex(id)
      var place = MeetingPlace(AcceptedReference(.entity(id)))
      if let old = current.value, old.reference.reference == .entity(id) { place = old }
      if let basis = value.value["basis"] {
        place.basis = try FieldValue(field: "basis", value: basis).choice(SlotBasis.self)
      }
      return place
    }
  }

  /// EDTF, or `{"value": …, "span": …, "basis": …}`.
  private func date(_ field: FieldValue, _ current: Slot<MeetingDate>) throws(EditFault)
    -> Slot<MeetingDate>
  {
    try field.slot { (value) throws(EditFault) in
      let written = value.value.string ?? value.value["value"]?.string ?? ""
      guard let period = CalendarPeriod(edtf: written) else {
        throw EditFault(
          "\"\(written)\" is no date; write 2031-03-04, 2031-03, 2031, 2031-03-04/2031-03-06 or "
            + "2031-21 (spring)")
      }
      var date = current.value ?? MeetingDate(period)
      date.value = period
      if let words = value.value["span"] {
        date.words = words.kind == .null ? nil : try span(words)
      }
      if let basis = value.value["basis"] {
        date.basis = try FieldValue(field: "basis", value: basis).choice(SlotBasis.self)
      }
      return date
    }
  }

  // MARK: - Places in the text

  func meetingSpan(_ id: String, _ role: String) throws(EditFault) -> TextSpan {
    let meeting = try meeting(id)
    let span: TextSpan?
    switch role {
    case "trigger": span = meeting.trigger.value?.span
    case "date": span = meeting.date.value?.words
    case "place": span = meeting.place.value?.words
    default: span = try evidenceIndex(role, meeting).map { meeting.evidence[$0] }
    }
    guard let span else { throw EditFault("the meeting has no \(role) in the text") }
    return span
  }

  /// `evidence-0` names one; `evidence` or `span` the first; `nil` where that is not there.
  private func evidenceIndex(_ role: String, _ meeting: Meeting) throws(EditFault) -> Int? {
    if role == "evidence" || role == "span" { return meeting.evidence.isEmpty ? nil : 0 }
    guard role.hasPrefix("evidence-"), let index = Int(role.dropFirst(9)) else {
      throw EditFault("a meeting has no \"\(role)\" in the text")
    }
    return meeting.evidence.indices.contains(index) ? index : nil
  }

  mutating func setMeetingSpan(_ id: String, _ role: String, _ span: TextSpan?) throws(EditFault) {
    let index = try meetingIndex(id)
    var meeting = try meeting(id)
    switch role {
    case "trigger":
      meeting.trigger =
        span.map {
          .filled(AcceptedSpan($0, alternatives: meeting.trigger.value?.alternatives ?? []))
        } ?? .unannotated
    case "date":
      guard var date = meeting.date.value else { throw EditFault("give the date first") }
      date.words = span
      meeting.date = .filled(date)
    case "place":
      guard var place = meeting.place.value else { throw EditFault("give the place first") }
      place.words = span
      meeting.place = .filled(place)
    case "more-evidence":
      guard let span, !meeting.evidence.contains(span) else {
        throw EditFault("these words are evidence already")
      }
      meeting.evidence.append(span)
    default:
      let place = try evidenceIndex(role, meeting)
      if let place, let span {
        meeting.evidence[place] = span
      } else if let place {
        meeting.evidence.remove(at: place)
      } else if let span {
        meeting.evidence.append(span)
      }
    }
    article.labels.meetings?[index] = meeting
  }
}
