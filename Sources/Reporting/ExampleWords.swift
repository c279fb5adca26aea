import LabelModel

/// The labels of a worked example, a line each.
struct ExampleWords {
  private let labels: Labels
  private let text: ArticleText?

  init(_ labels: Labels, text: String?) {
    self.labels = labels
    self.text = text.map { ArticleText($0) }
  }

  var lines: [String] {
    let layer = labels.entities
    let mentions = (layer?.mentions ?? []).filter { $0.entity == nil }.map { mention in
      let score = mention.score.map { ", score \($0)" } ?? ""
      return "\(mention.type) \(place(mention.span))\(score)"
    }
    let entities = (layer?.entities ?? []).map { line($0, layer?.mentions ?? []) }
    return entities + mentions + (labels.meetings ?? []).map(line) + (labels.quotes ?? []).map(line)
  }

  private func line(_ entity: Entity, _ mentions: [Mention]) -> String {
    var parts = ["\(entity.types.joined(separator: "/")) \(entity.id)"]
    if let name = entity.name { parts.append("named “\(name)”") }
    if !entity.aliases.isEmpty {
      parts.append("or \(entity.aliases.map { "“\($0)”" }.joined(separator: ", "))")
    }
    if let link = entity.link.value { parts.append("link \(link)") }
    let places = mentions.filter { $0.entity == entity.id }.map { place($0.span) }
    return parts.joined(separator: ", ")
      + (places.isEmpty ? "" : ": " + places.joined(separator: ", "))
  }

  private func line(_ meeting: Meeting) -> String {
    var parts = ["meeting \(meeting.id)"]
    if let status = meeting.status.value { parts.append(status.rawValue) }
    if let people = meeting.participants.value, !people.isEmpty {
      parts.append("with " + people.map { who($0.who.reference) }.joined(separator: ", "))
    }
    if let date = meeting.date.value { parts.append("on \(date.value.edtf)") }
    if let place = meeting.place.value { parts.append("in \(who(place.reference.reference))") }
    if let topics = meeting.topics.value, !topics.isEmpty {
      parts.append("on \(topics.joined(separator: ", "))")
    }
    if let trigger = meeting.trigger.value { parts.append("trigger \(place(trigger.span))") }
    return parts.joined(separator: ", ")
  }

  private func line(_ quote: Quote) -> String {
    var parts = ["quote \(place(quote.content))"]
    if let kind = quote.kind.value { parts.append(kind.rawValue) }
    switch quote.speaker {
    case .filled(let speaker): parts.append("by \(who(speaker.reference))")
    case .empty: parts.append("by nobody known")
    case .unannotated: break
    }
    if let cue = quote.cue.value { parts.append("cue \(place(cue.span))") }
    if let source = quote.source.value { parts.append("source \(place(source.span))") }
    return parts.joined(separator: ", ")
  }

  private func who(_ reference: EntityReference) -> String {
    switch reference {
    case .entity(let id): id
    case .name(let name): "“\(name)”"
    case .span(let span): place(span)
    }
  }

  /// The words where there is a text, and the offsets.
  private func place(_ span: TextSpan) -> String {
    let offsets = span.parts.map { "\($0.start)–\($0.end)" }.joined(separator: "+")
    guard let words = text?.words(span) else { return offsets }
    return "“\(words)” \(offsets)"
  }
}
