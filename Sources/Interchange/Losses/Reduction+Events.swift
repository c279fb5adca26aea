internal import LabelModel

extension Reduction {
  /// `nil` where the content is nothing that can be written.
  static func quote(
    _ quote: Quote, _ text: ArticleText, _ lost: inout Lost, _ entities: EntityLayer?
  ) -> Quote? {
    guard let content = LineBreaks.tidy(quote.content, text) else {
      lost.add(.quotes, quote.id)
      return nil
    }
    var kept = Quote(id: quote.id, content: content, kind: quote.kind)
    lost.add(.quotes, "\(quote.id): line breaks of the content", if: content != quote.content)
    loseDetails(of: quote, &lost)
    if quote.kind == .empty {
      lost.add(.emptySlots, "\(quote.id): kind")
      kept.kind = .unannotated
    }
    kept.cue = span(quote.cue, "\(quote.id): cue", text, &lost)
    if quote.source == .empty, quote.speaker == .empty {
      kept.source = .empty
      kept.speaker = .empty
      return kept
    }
    kept.source = span(quote.source, "\(quote.id): source", text, &lost)
    switch quote.speaker {
    case .unannotated: break
    case .empty: lost.add(.emptySlots, "\(quote.id): speaker")
    case .filled(let speaker):
      if let who = reference(speaker, text, entities) {
        kept.speaker = .filled(who)
      } else {
        lost.add(.speakers, quote.id)
      }
    }
    return kept
  }

  /// What no format but our own says of a quote.
  static func loseDetails(of quote: Quote, _ lost: inout Lost) {
    lost.add(.alternatives, quote.id, if: hasAlternatives(quote))
    lost.add(.optional, quote.id, if: quote.isOptional)
    lost.lose(.scores, quote.id, if: quote.score != nil)
    lost.add(.tags, quote.id, if: !quote.tags.isEmpty)
    let isChained =
      quote.within != nil || quote.addressee.isAnnotated || quote.via.isAnnotated
    lost.add(.chains, quote.id, if: isChained)
  }

  /// `nil` where no words of the text say that there is a meeting, which brat demands.
  static func meeting(
    _ meeting: Meeting, _ text: ArticleText, _ lost: inout Lost, _ entities: EntityLayer?
  ) -> Meeting? {
    guard let trigger = meeting.trigger.value,
      let span = LineBreaks.tidy(trigger.span, text)
    else {
      lost.add(.meetings, "\(meeting.id), which has no trigger")
      return nil
    }
    var kept = Meeting(
      id: meeting.id, status: meeting.status, trigger: .filled(AcceptedSpan(span)))
    lost.add(.meetings, "\(meeting.id): line breaks of the trigger", if: span != trigger.span)
    let hasDetails =
      meeting.date.isAnnotated || meeting.place.isAnnotated || meeting.mode.isAnnotated
      || meeting.kind.isAnnotated || meeting.topics.isAnnotated || !meeting.evidence.isEmpty
    lost.add(.meetingDetails, meeting.id, if: hasDetails)
    lost.add(
      .alternatives, meeting.id,
      if: !trigger.alternatives.isEmpty || !meeting.alternativeStatuses.isEmpty)
    lost.add(.optional, meeting.id, if: meeting.isOptional)
    lost.add(.scores, meeting.id, if: meeting.score != nil)
    lost.add(.tags, meeting.id, if: !meeting.tags.isEmpty)
    if meeting.status == .empty {
      lost.add(.emptySlots, "\(meeting.id): status")
      kept.status = .unannotated
    }
    lost.add(.emptySlots, "\(meeting.id): participants", if: meeting.participants == .empty)
    var participants: [Participant] = []
    for participant in meeting.participants.value ?? [] {
      guard let who = reference(participant.who, text, entities) else {
        lost.add(.meetings, "\(meeting.id): a participant without words in the text")
        continue
      }
      lost.add(.meetingDetails, "\(meeting.id): role", if: participant.role != nil)
      lost.add(.optional, "\(meeting.id): participant", if: participant.isOptional)
      lost.add(
        .alternatives, "\(meeting.id): participant", if: !participant.who.alternatives.isEmpty)
      participants.append(Participant(who))
    }
    if !participants.isEmpty { kept.participants = .filled(participants) }
    return kept
  }

  private static func span(
    _ slot: Slot<AcceptedSpan>, _ label: String, _ text: ArticleText, _ lost: inout Lost
  ) -> Slot<AcceptedSpan> {
    switch slot {
    case .unannotated: return .unannotated
    case .empty:
      lost.add(.emptySlots, label)
      return .unannotated
    case .filled(let accepted):
      guard let span = LineBreaks.tidy(accepted.span, text) else {
        lost.add(.quotes, label)
        return .unannotated
      }
      lost.add(.quotes, "\(label): line breaks", if: span != accepted.span)
      return .filled(AcceptedSpan(span))
    }
  }

  /// An entity that has a mention, or words; a bare name has no place in the text.
  private static func reference(
    _ accepted: AcceptedReference, _ text: ArticleText, _ entities: EntityLayer?
  ) -> AcceptedReference? {
    switch accepted.reference {
    case .entity(let id):
      let isThere = entities?.entities.contains { $0.id == id } ?? false
      return isThere ? AcceptedReference(.entity(id)) : nil
    case .name: return nil
    case .span(let span):
      return LineBreaks.tidy(span, text).map { AcceptedReference(.span($0)) }
    }
  }

  private static func hasAlternatives(_ quote: Quote) -> Bool {
    !quote.alternativeContents.isEmpty
      || !(quote.source.value?.alternatives ?? []).isEmpty
      || !(quote.cue.value?.alternatives ?? []).isEmpty
      || !(quote.speaker.value?.alternatives ?? []).isEmpty
  }
}
