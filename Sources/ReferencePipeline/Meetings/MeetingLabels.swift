internal import LabelModel

/// Meetings in the form of labels.
struct MeetingLabels {
  let document: Document
  let index: NameIndex
  let entityOfName: [Int]
  let dates: [DateExpression]

  func labels(_ meetings: [MeetingMerger.Merged]) -> [Meeting] {
    meetings.enumerated().map { number, meeting in
      Meeting(
        id: "m\(number + 1)", participants: .filled(meeting.parties.map(participant)),
        date: date(meeting), place: place(meeting), status: .filled(status(meeting.status)),
        mode: .filled(mode(meeting.mode)), kind: kind(meeting),
        trigger: .filled(AcceptedSpan(document.span(meeting.trigger))),
        evidence: meeting.evidence.map { document.span($0) })
    }
  }

  private func participant(_ party: MeetingMention.Party) -> Participant {
    switch party {
    case .entity(let group): Participant(AcceptedReference(.entity("e\(group + 1)")))
    case .words(let range): Participant(AcceptedReference(.span(document.span(range))))
    }
  }

  private func date(_ meeting: MeetingMerger.Merged) -> Slot<MeetingDate> {
    guard let number = meeting.date, let period = dates[number].period else { return .unannotated }
    return .filled(
      MeetingDate(
        period, words: document.span(dates[number].tokens),
        basis: meeting.dateIsInferred ? .inferred : .stated))
  }

  private func place(_ meeting: MeetingMerger.Merged) -> Slot<MeetingPlace> {
    guard let name = meeting.place else { return .unannotated }
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
    }
  }

  private func kind(_ meeting: MeetingMerger.Merged) -> Slot<MeetingKind> {
    if meeting.parties.count > 2 || meeting.isMultilateral { return .filled(.multilateral) }
    return meeting.parties.count == 2 ? .filled(.bilateral) : .unannotated
  }
}
