internal import LabelModel

extension BratDocument {
  /// `nil` where no content is given.
  mutating func quote(
    _ event: BratLines.Event, _ problems: inout ImportProblems
  ) -> Quote? {
    let contents = targets(BratNames.content, of: event, &problems)
    let sources = targets(BratNames.source, of: event, &problems)
    let cues = targets(BratNames.cue, of: event, &problems)
    let speakers = targets(BratNames.speaker, of: event, &problems)
    guard let content = span(of: contents) else {
      note(
        .incompleteEvent, "\(event.id) is left out: it has no \(BratNames.content)", event,
        &problems)
      return nil
    }
    let attributes = lines.attributes[event.id] ?? [:]
    var quote = Quote(id: attributes["Id"] ?? event.id, content: content)
    quote.kind =
      attributes["Kind"].flatMap { QuoteKind(rawValue: $0) }.map { .filled($0) } ?? .unannotated
    if let cue = span(of: cues) { quote.cue = .filled(AcceptedSpan(cue)) }
    if let source = span(of: sources) {
      quote.source = .filled(AcceptedSpan(source))
    } else if event.type == BratNames.quoteWithoutSource {
      quote.source = .empty
      quote.speaker = .empty
    }
    // A source that is itself a mention of an entity says who speaks.
    let who = speakers.first ?? sources.first { entities[$0] != nil }
    if let who, let reference = reference(who) { quote.speaker = .filled(reference) }
    return quote
  }

  /// `nil` where the trigger does not lie in the text.
  mutating func meeting(
    _ event: BratLines.Event, _ problems: inout ImportProblems
  ) -> Meeting? {
    guard let trigger = spans[event.trigger]?.span else {
      note(
        .incompleteEvent, "\(event.id) is left out: its trigger is no span here", event, &problems)
      return nil
    }
    let attributes = lines.attributes[event.id] ?? [:]
    let participants = targets(BratNames.participant, of: event, &problems)
      .compactMap { reference($0).map { Participant($0) } }
    return Meeting(
      id: attributes["Id"] ?? event.id,
      participants: participants.isEmpty ? .unannotated : .filled(participants),
      status: attributes["Status"].flatMap { MeetingStatus(rawValue: $0) }
        .map { .filled($0) } ?? .unannotated,
      trigger: .filled(AcceptedSpan(trigger)))
  }

  private func span(of ids: [String]) -> TextSpan? {
    LineBreaks.joined(ids.flatMap { spans[$0]?.span.parts ?? [] }, text)
  }

  private func reference(_ id: String) -> AcceptedReference? {
    guard let found = spans[id] else { return nil }
    if let entity = entities[id], !BratNames.reserved.contains(found.type) {
      return AcceptedReference(.entity(entity))
    }
    return AcceptedReference(.span(found.span))
  }
}
