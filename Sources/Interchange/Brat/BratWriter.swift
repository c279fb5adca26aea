internal import LabelModel

/// Writes labels as brat standoff, ids in the order of the labels.
struct BratWriter {
  private let text: ArticleText
  private var spans: [String] = []
  private var events: [String] = []
  private var attributes: [String] = []
  private var sets: [String] = []
  /// The text-bound id of each entity's first mention.
  private var firstMentions: [String: String] = [:]

  static func write(_ article: Article, _ text: ArticleText) -> String {
    var writer = BratWriter(text: text)
    if let layer = article.labels.entities { writer.write(layer) }
    for meeting in article.labels.meetings ?? [] { writer.write(meeting) }
    for quote in article.labels.quotes ?? [] { writer.write(quote) }
    let lines = writer.spans + writer.events + writer.attributes + writer.sets
    return lines.map { $0 + "\n" }.joined()
  }

  private init(text: ArticleText) { self.text = text }

  private mutating func write(_ layer: EntityLayer) {
    var members: [String: [String]] = [:]
    for mention in layer.mentions {
      let id = span(mention.span, mention.type)
      if let kind = mention.kind { attribute("Kind", id, kind.rawValue) }
      guard let entity = mention.entity else { continue }
      attribute("Entity", id, entity)
      members[entity, default: []].append(id)
      if firstMentions[entity] == nil { firstMentions[entity] = id }
    }
    // Other tools know the groups by these lines; the attribute keeps the id and single mentions.
    for entity in layer.entities {
      if let ids = members[entity.id], ids.count > 1 {
        sets.append("*\tEquiv \(ids.joined(separator: " "))")
      }
    }
  }

  private mutating func write(_ meeting: Meeting) {
    guard let trigger = meeting.trigger.value else { return }
    var roles: [String] = []
    for participant in meeting.participants.value ?? [] {
      guard let id = reference(participant.who, BratNames.participant) else { continue }
      roles.append("\(BratNames.participant)\(roles.isEmpty ? "" : "\(roles.count + 1)"):\(id)")
    }
    let id = event(BratNames.meeting, span(trigger.span, BratNames.meeting), roles)
    attribute("Id", id, meeting.id)
    if let status = meeting.status.value { attribute("Status", id, status.rawValue) }
  }

  private mutating func write(_ quote: Quote) {
    let type = quote.source == .empty ? BratNames.quoteWithoutSource : BratNames.quote
    let trigger = span(quote.cue.value?.span ?? quote.content, type)
    var roles = ["\(BratNames.content):\(span(quote.content, BratNames.content))"]
    if let cue = quote.cue.value {
      roles.append("\(BratNames.cue):\(span(cue.span, BratNames.cue))")
    }
    if let source = quote.source.value {
      roles.append("\(BratNames.source):\(span(source.span, BratNames.source))")
    }
    if let speaker = quote.speaker.value, let id = reference(speaker, BratNames.speaker) {
      roles.append("\(BratNames.speaker):\(id)")
    }
    let id = event(type, trigger, roles)
    attribute("Id", id, quote.id)
    if let kind = quote.kind.value { attribute("Kind", id, kind.rawValue) }
  }

  private mutating func reference(_ accepted: AcceptedReference, _ type: String) -> String? {
    switch accepted.reference {
    case .entity(let entity): firstMentions[entity]
    case .span(let words): span(words, type)
    case .name: nil
    }
  }

  private mutating func span(_ span: TextSpan, _ type: String) -> String {
    let pieces = LineBreaks.pieces(span, text)
    let offsets = pieces.map { "\($0.start) \($0.end)" }.joined(separator: ";")
    let id = "T\(spans.count + 1)"
    spans.append("\(id)\t\(type) \(offsets)\t\(OffsetScale.words(pieces, text))")
    return id
  }

  private mutating func event(_ type: String, _ trigger: String, _ roles: [String]) -> String {
    let id = "E\(events.count + 1)"
    events.append("\(id)\t" + (["\(type):\(trigger)"] + roles).joined(separator: " "))
    return id
  }

  private mutating func attribute(_ name: String, _ target: String, _ value: String) {
    attributes.append("A\(attributes.count + 1)\t\(name) \(target) \(BratNames.word(value))")
  }
}
