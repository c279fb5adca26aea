import LabelModel

/// Says in words what a label of one side of an article claims.
struct LabelWords {
  let article: Article
  private let entityNames: [String: String]

  init(of article: Article) {
    self.article = article
    var names: [String: String] = [:]
    for entity in article.labels.entities?.entities ?? [] where names[entity.id] == nil {
      names[entity.id] = entity.name
    }
    // One without a name is known by its first words.
    for mention in article.labels.entities?.mentions ?? [] {
      guard let id = mention.entity, names[id] == nil, let text = article.text else { continue }
      names[id] = text.words(mention.span)
    }
    entityNames = names
  }

  /// One line, such as `person “Ana Kovač”`.
  func line(for label: LabelReference) -> String {
    let labels = article.labels
    switch label.list {
    case .mentions:
      guard let mention = labels.entities?.mentions[label.index] else { return "" }
      return "\(mention.type) “\(words(mention.span))”"
    case .entities:
      guard let entity = labels.entities?.entities[label.index] else { return "" }
      return "\(entity.type) \(entity.name ?? entity.id)"
    case .meetings:
      return labels.meetings.map { line(for: $0[label.index]) } ?? ""
    case .quotes:
      return labels.quotes.map { line(for: $0[label.index]) } ?? ""
    }
  }

  /// What a label shares with others that may fail for the same reason.
  func features(of label: LabelReference) -> [LabelDisplay.Feature] {
    let labels = article.labels
    switch label.list {
    case .mentions:
      guard let mention = labels.entities?.mentions[label.index] else { return [] }
      var features = [LabelDisplay.Feature("type", mention.type)]
      if article.text != nil {
        features.append(LabelDisplay.Feature("words", words(mention.span).lowercased()))
      }
      if let kind = mention.kind { features.append(LabelDisplay.Feature("kind", kind.rawValue)) }
      return features
    case .entities:
      return (labels.entities?.entities[label.index].type).map {
        [LabelDisplay.Feature("type", $0)]
      } ?? []
    case .meetings:
      guard let meeting = labels.meetings?[label.index] else { return [] }
      return [
        meeting.status.value.map { LabelDisplay.Feature("status", $0.rawValue) },
        meeting.mode.value.map { LabelDisplay.Feature("mode", $0.rawValue) },
        meeting.trigger.value.map { LabelDisplay.Feature("trigger", words($0.span).lowercased()) },
      ].compactMap(\.self)
    case .quotes:
      guard let quote = labels.quotes?[label.index] else { return [] }
      return [
        quote.cue.value.map { LabelDisplay.Feature("cue", words($0.span).lowercased()) },
        quote.kind.value.map { LabelDisplay.Feature("kind", $0.rawValue) },
        LabelDisplay.Feature("speaker", who(quote.speaker.value?.reference)),
        quote.content.isContinuous ? nil : LabelDisplay.Feature("content", "discontinuous"),
        quote.within.map { _ in LabelDisplay.Feature("content", "nested") },
      ].compactMap(\.self)
    }
  }

  private func line(for meeting: Meeting) -> String {
    var parts: [String] = []
    if let status = meeting.status.value { parts.append(status.rawValue) }
    let people = (meeting.participants.value ?? []).map { who($0.who.reference) }
    if !people.isEmpty { parts.append(people.joined(separator: ", ")) }
    if let date = meeting.date.value { parts.append(date.value.edtf) }
    if let place = meeting.place.value { parts.append("in \(who(place.reference.reference))") }
    return parts.isEmpty ? "meeting" : "meeting " + parts.joined(separator: "; ")
  }

  private func line(for quote: Quote) -> String {
    let speaker = quote.speaker == .empty ? "unknown" : who(quote.speaker.value?.reference)
    let kind = quote.kind.value.map { "\($0.rawValue) quote" } ?? "quote"
    return "\(kind) of \(speaker): “\(shortened(words(quote.content)))”"
  }

  func who(_ reference: EntityReference?) -> String {
    switch reference {
    case .entity(let id): entityNames[id] ?? id
    case .name(let name): name
    case .span(let span): words(span)
    case nil: "–"
    }
  }

  func words(_ span: TextSpan) -> String {
    let raw =
      article.text?.words(span)
      ?? span.parts.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
    guard raw.utf8.contains(UInt8(ascii: "\n")) else { return raw }
    return String(String.UnicodeScalarView(raw.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  /// At most 80 code points, the middle left out.
  private func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    // A code point has four bytes at most.
    guard text.utf8.count > 80, text.utf8.count > 320 || scalars.count > 80 else { return text }
    return "\(Substring(scalars.prefix(50)))…\(Substring(scalars.suffix(25)))"
  }
}
