import GoldStore
import LabelModel

/// Labels of a pipeline, taken over with the entities that they need.
extension LabelEditor {
  /// Takes over one suggestion; `labels` is all that the pipeline gave.
  mutating func take(_ suggestion: Suggestion, of labels: Labels) throws(EditFault) -> LabelKey? {
    switch suggestion.label {
    case .mention(let mention):
      return try take([mention], of: labels)
    case .meeting(let meeting): return try take(meeting, of: labels)
    case .quote(let quote): return try take(quote, of: labels)
    }
  }

  /// Takes over mentions of one of the pipeline's entities.
  mutating func take(_ mentions: [Mention], of labels: Labels) throws(EditFault) -> LabelKey? {
    guard let first = mentions.first else { return nil }
    let known = counterpart(of: first, labels)
    let id = if let known { known } else { try newEntity(for: first, labels) }
    let type = try existing(id).type
    for mention in mentions where (try? mentionIndex(id, mention.span)) == nil {
      var taken = Mention(try checked(mention.span), type: type, entity: id)
      taken.kind = mention.kind ?? LabelNames.kind(of: tokens.text.words(mention.span) ?? "")
      insert(taken)
    }
    return .mention(entity: id, first.span)
  }

  /// The entity here that has a mention at the same place as one of the pipeline's, or the same name.
  private func counterpart(of mention: Mention, _ labels: Labels) -> String? {
    let layer = article.labels.entities ?? EntityLayer()
    let theirs = labels.entities?.mentions.filter {
      $0.span == mention.span || (mention.entity != nil && $0.entity == mention.entity)
    }
    let spans = Set((theirs ?? []).map(\.span))
    if let shared = layer.mentions.first(where: {
      spans.contains($0.span) && $0.type == mention.type
    }) {
      return shared.entity
    }
    let name = labels.entities?.entities.first { $0.id == mention.entity }?.name
    guard let name = (name ?? tokens.text.words(mention.span))?.lowercased() else { return nil }
    return layer.entities.first { entity in
      entity.type == mention.type
        && ([entity.name].compactMap(\.self) + entity.aliases).contains { $0.lowercased() == name }
    }?.id
  }

  private mutating func newEntity(for mention: Mention, _ labels: Labels) throws(EditFault)
    -> String
  {
    let theirs = labels.entities?.entities.first { $0.id == mention.entity }
    let words = tokens.text.words(mention.span) ?? ""
    // A pipeline without entities gives no name; the words are one unless they only describe.
    let name = theirs.map(\.name) ?? (mention.kind == .nominal ? nil : words)
    return try newEntity(mention.type, name: name, words: words)
  }

  private mutating func take(_ quote: Quote, of labels: Labels) throws(EditFault) -> LabelKey? {
    var quotes = article.labels.quotes ?? []
    var taken = Quote(
      id: LabelNames.numberedID("q", taken: Set(quotes.map(\.id))),
      content: try checked(quote.content))
    taken.kind = quote.kind
    if let cue = quote.cue.value { taken.cue = .filled(AcceptedSpan(try checked(cue.span))) }
    if let source = quote.source.value {
      taken.source = .filled(AcceptedSpan(try checked(source.span)))
    }
    if let speaker = quote.speaker.value, let id = try entity(for: speaker.reference, labels) {
      taken.speaker = .filled(AcceptedReference(.entity(id)))
    }
    quotes.insert(taken, at: quotes.firstIndex { taken.content < $0.content } ?? quotes.count)
    article.labels.quotes = quotes
    return .quote(taken.id)
  }

  private mutating func take(_ meeting: Meeting, of labels: Labels) throws(EditFault) -> LabelKey? {
    var meetings = article.labels.meetings ?? []
    var taken = Meeting(id: LabelNames.numberedID("m", taken: Set(meetings.map(\.id))))
    taken.status = meeting.status
    taken.mode = meeting.mode
    taken.kind = meeting.kind
    taken.topics = meeting.topics
    taken.date = meeting.date
    for span in meeting.evidence { taken.evidence.append(try checked(span)) }
    if let trigger = meeting.trigger.value {
      taken.trigger = .filled(AcceptedSpan(try checked(trigger.span)))
    }
    if taken.evidence.isEmpty, let trigger = taken.trigger.value { taken.evidence = [trigger.span] }
    var participants: [Participant] = []
    for participant in meeting.participants.value ?? [] {
      guard let id = try entity(for: participant.who.reference, labels) else { continue }
      if participants.contains(where: { $0.who.reference == .entity(id) }) { continue }
      participants.append(
        Participant(AcceptedReference(.entity(id)), role: participant.role))
    }
    if !participants.isEmpty { taken.participants = .filled(participants) }
    if let place = meeting.place.value, let id = try entity(for: place.reference.reference, labels)
    {
      taken.place = .filled(MeetingPlace(AcceptedReference(.entity(id)), basis: place.basis))
    }
    let first = taken.evidence.min()
    let index = meetings.firstIndex { other in
      first.map { first in other.evidence.min().map { first < $0 } ?? false } ?? false
    }
    meetings.insert(taken, at: index ?? meetings.count)
    article.labels.meetings = meetings
    return .meeting(taken.id)
  }

  /// The entity here that the pipeline's reference means; its first mention is taken over where there is
  /// none yet.
  private mutating func entity(for reference: EntityReference, _ labels: Labels) throws(EditFault)
    -> String?
  {
    let mentions = labels.entities?.mentions ?? []
    let mention: Mention?
    switch reference {
    case .entity(let id): mention = mentions.first { $0.entity == id }
    case .span(let span): mention = mentions.first { $0.span == span }
    case .name(let name):
      mention = mentions.first { tokens.text.words($0.span)?.lowercased() == name.lowercased() }
    }
    guard let mention else { return nil }
    if let id = counterpart(of: mention, labels) { return id }
    guard case .mention(let id, _)? = try take([mention], of: labels) else { return nil }
    return id
  }
}
