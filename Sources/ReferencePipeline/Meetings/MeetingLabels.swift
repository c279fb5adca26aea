internal import LabelModel

/// Meetings in the form of labels.
struct MeetingLabels {
  let document: Document
  let index: NameIndex
  let entityOfName: [Int]
  let dates: [DateExpression]
  /// The type of each entity.
  let types: [NameType]

  /// The meetings; those who meet without a name are added to `unnamed`.
  func labels(_ meetings: [MergedMeeting], _ unnamed: inout UnnamedEntities) -> [Meeting] {
    var labels: [Meeting] = []
    for meeting in meetings {
      var participants: [Participant] = []
      for party in meeting.parties {
        participants.append(Participant(AcceptedReference(.entity(id(party, &unnamed)))))
      }
      for description in meeting.descriptions {
        unnamed.mention(
          description.words, of: "e\(description.group + 1)", type: types[description.group].label,
          kind: .nominal)
      }
      labels.append(
        Meeting(
          id: "m\(labels.count + 1)",
          participants: participants.isEmpty ? .empty : .filled(participants), date: date(meeting),
          place: place(meeting), status: .filled(status(meeting.status)),
          mode: .filled(mode(meeting.mode)), kind: kind(meeting),
          topics: topics(meeting),
          trigger: .filled(AcceptedSpan(document.span(meeting.trigger))),
          evidence: meeting.evidence.prefix(3).map { document.span($0) }))
    }
    return labels
  }

  private func id(_ party: MeetingMention.Party, _ unnamed: inout UnnamedEntities) -> String {
    switch party {
    case .entity(let group): "e\(group + 1)"
    case .words(let range): unnamed.id(for: range)
    }
  }

  private func topics(_ meeting: MergedMeeting) -> Slot<[String]> {
    guard !meeting.topics.isEmpty else { return .unannotated }
    return .filled(meeting.topics.map { document.string($0) })
  }

  private func date(_ meeting: MergedMeeting) -> Slot<MeetingDate> {
    guard let number = meeting.date, let period = dates[number].period else { return .empty }
    return .filled(
      MeetingDate(
        period, words: document.span(dates[number].tokens),
        basis: meeting.dateIsInferred ? .inferred : .stated))
  }

  private func place(_ meeting: MergedMeeting) -> Slot<MeetingPlace> {
    guard let name = meeting.place, meeting.mode == .inPerson else { return .empty }
    return .filled(
      MeetingPlace(
        AcceptedReference(.entity("e\(entityOfName[name] + 1)")),
        words: document.span(index.names[name].tokens)))
  }

  private func status(_ status: MeetingMention.Status) -> MeetingStatus {
    switch status {
    case .held: .held
    case .ongoing: .ongoing
    case .planned: .planned
    case .postponed: .postponed
    case .cancelled: .cancelled
    case .denied: .denied
    case .hypothetical: .hypothetical
    }
  }

  private func mode(_ mode: MeetingMention.Mode) -> MeetingMode {
    switch mode {
    case .inPerson: .inPerson
    case .call: .call
    case .video: .video
    case .written: .written
    }
  }

  private func kind(_ meeting: MergedMeeting) -> Slot<MeetingKind> {
    if meeting.isMediated { return .filled(.thirdParty) }
    if meeting.isMultilateral { return .filled(.multilateral) }
    return meeting.parties.isEmpty ? .unannotated : .filled(.bilateral)
  }
}
