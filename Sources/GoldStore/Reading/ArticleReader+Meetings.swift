import LabelModel
import YAMLNodes

extension ArticleReader {
  mutating func meetings(_ node: YAMLNode) -> [Meeting]? {
    guard let nodes = list(node, "meetings") else { return nil }
    var meetings: [Meeting] = []
    meetings.reserveCapacity(nodes.count)
    for node in nodes {
      guard isMapping(node, "a meeting", keys: GoldKeys.meeting, required: ["id"]) else { continue }
      guard let id = text(node, key: "id") else { continue }
      meetings.append(meeting(node, id))
      places.meetings.append(node.start)
    }
    return meetings
  }

  private mutating func meeting(_ node: YAMLNode, _ id: String) -> Meeting {
    var meeting = Meeting(id: id)
    meeting.status = slot(node, "status", MeetingStatus.self)
    if let alt = node["alt"], let nodes = list(alt, "alt") {
      meeting.alternativeStatuses = nodes.compactMap { choice($0, "alt", MeetingStatus.self) }
    }
    meeting.participants = participants(node)
    meeting.date = date(node)
    meeting.place = place(node)
    meeting.mode = slot(node, "mode", MeetingMode.self)
    meeting.kind = slot(node, "kind", MeetingKind.self)
    if let topics = node["topics"], list(topics, "topics") != nil {
      let texts = texts(node, key: "topics")
      meeting.topics = texts.isEmpty ? .empty : .filled(texts)
    }
    meeting.trigger = acceptedSpanSlot(node, "trigger")
    if let evidence = node["evidence"], let anchors = list(evidence, "evidence") {
      meeting.evidence = anchors.flatMap { spans($0, "evidence") ?? [] }
    }
    meeting.isOptional = flag(node, key: "optional")
    meeting.tags = texts(node, key: "tags")
    notes[.meeting(id)] = text(node, key: "note")
    checkMeeting(meeting, node)
    return meeting
  }

  /// An enumeration's value; `null` says that the text gives none.
  mutating func slot<Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
    _ parent: YAMLNode, _ key: String, _ type: Choice.Type
  ) -> Slot<Choice> {
    guard let node = parent[key] else { return .unannotated }
    if node.isNull { return .empty }
    return choice(node, key, type).map { .filled($0) } ?? .unannotated
  }

  /// An anchor with its alternatives; `null` says that the text has no such words.
  mutating func acceptedSpanSlot(_ parent: YAMLNode, _ key: String) -> Slot<AcceptedSpan> {
    guard let node = parent[key] else { return .unannotated }
    if node.isNull { return .empty }
    return acceptedSpan(node, "\"\(key)\"").map { .filled($0) } ?? .unannotated
  }

  private mutating func participants(_ node: YAMLNode) -> Slot<[Participant]> {
    guard let listNode = node["participants"], let nodes = list(listNode, "participants") else {
      return .unannotated
    }
    let participants = nodes.compactMap { participant($0) }
    return nodes.isEmpty ? .empty : .filled(participants)
  }

  private mutating func participant(_ node: YAMLNode) -> Participant? {
    guard node.mapping != nil else {
      return entityID(node, "participants").map { Participant(AcceptedReference(.entity($0))) }
    }
    guard isMapping(node, "a participant", keys: GoldKeys.participant) else { return nil }
    let role = text(node, key: "role")
    let isOptional = flag(node, key: "optional")
    return acceptedReference(node, "participants").map {
      Participant($0, role: role, isOptional: isOptional)
    }
  }

  /// `2031-03-04` or `{ value: 2031-03-04, text: Tuesday }`.
  ///
  /// `value: unknown`, for words whose date cannot be told, leaves the slot unannotated: there is nothing
  /// that a prediction could be compared with.
  private mutating func date(_ node: YAMLNode) -> Slot<MeetingDate> {
    guard let dateNode = node["date"] else { return .unannotated }
    if dateNode.isNull { return .empty }
    guard dateNode.mapping != nil else {
      return period(dateNode, "date").map { .filled(MeetingDate($0)) } ?? .unannotated
    }
    guard isMapping(dateNode, "\"date\"", keys: GoldKeys.date, required: ["value"]) else {
      return .unannotated
    }
    let words = dateNode["text"].flatMap { span($0, "\"text\" of a date") }
    let basis = basis(dateNode)
    var alternatives: [CalendarPeriod] = []
    if let alt = dateNode["alt"], let nodes = list(alt, "alt") {
      alternatives = nodes.compactMap { period($0, "alt") }
    }
    guard let valueNode = dateNode["value"], valueNode.scalar != "unknown",
      let value = period(valueNode, "value")
    else { return .unannotated }
    let date = MeetingDate(value, alternatives: alternatives, words: words, basis: basis)
    checkWeekday(date, valueNode)
    return .filled(date)
  }

  private mutating func period(_ node: YAMLNode, _ what: String) -> CalendarPeriod? {
    guard let word = text(node, what) else { return nil }
    if let period = CalendarPeriod(edtf: word) { return period }
    report(
      .badValue, "\"\(word)\" is no date", at: node,
      expected:
        "EDTF: 2031, 2031-03, 2031-03-04, 2031-03-04/2031-03-06, 2031-21 (spring), 2031-03~ or unknown"
    )
    return nil
  }

  /// `vienna` or `{ entity: vienna, text: VIENNA }`.
  private mutating func place(_ node: YAMLNode) -> Slot<MeetingPlace> {
    guard let placeNode = node["place"] else { return .unannotated }
    if placeNode.isNull { return .empty }
    guard placeNode.mapping != nil else {
      return entityID(placeNode, "place").map {
        .filled(MeetingPlace(AcceptedReference(.entity($0))))
      } ?? .unannotated
    }
    guard isMapping(placeNode, "\"place\"", keys: GoldKeys.place) else { return .unannotated }
    let words = placeNode["text"].flatMap { span($0, "\"text\" of a place") }
    let basis = basis(placeNode)
    return acceptedReference(placeNode, "place").map {
      .filled(MeetingPlace($0, words: words, basis: basis))
    } ?? .unannotated
  }

  private mutating func basis(_ node: YAMLNode) -> SlotBasis {
    node["basis"].flatMap { choice($0, "basis", SlotBasis.self) } ?? .stated
  }
}
