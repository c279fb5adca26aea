import LabelModel
import YAMLNodes

/// Labels as the values that stand for them in a file.
struct LabelValues {
  let forms: AnchorForms
  /// Labels, or parts of them, that the format cannot say, as `quotes/q3/cue`.
  private(set) var dropped: [String] = []

  init(_ forms: AnchorForms) { self.forms = forms }

  mutating func entity(_ entity: Entity, _ mentions: [MentionForm], note: String?) -> YAMLValue {
    var pairs = [YAMLPair("id", .text(entity.id)), YAMLPair("type", types(entity.types))]
    pairs.append(YAMLPair("name", entity.name.map { .text($0) } ?? .plain("null")))
    pairs += texts("aliases", entity.aliases)
    switch entity.link {
    case .unannotated: break
    case .empty: pairs.append(YAMLPair("link", .plain("null")))
    case .filled(let link): pairs.append(YAMLPair("link", .text(link)))
    }
    let written = mentions.compactMap { mention($0, of: "entities/\(entity.id)") }
    pairs += texts("tags", entity.tags)
    pairs.append(YAMLPair("mentions", .list(written, .block)))
    return .mapping(pairs + end(entity.isOptional, [], note), .block)
  }

  func types(_ types: [String]) -> YAMLValue {
    types.count == 1 ? .text(types[0]) : .list(types.map { .text($0) }, .flow)
  }

  mutating func mention(_ mention: MentionForm, of label: String) -> YAMLValue? {
    anchor(mention.span, extras(of: mention, label), of: label)
  }

  mutating func extras(of mention: MentionForm, _ label: String) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    if mention.kind != .name { pairs.append(YAMLPair("kind", .text(mention.kind.rawValue))) }
    if mention.isOptional { pairs.append(YAMLPair("optional", .plain("true"))) }
    pairs += spans("alt", mention.alternatives, .flow, of: label)
    pairs += texts("tags", mention.tags)
    if let note = mention.note { pairs.append(YAMLPair("note", .text(note))) }
    return pairs
  }

  mutating func meeting(_ meeting: Meeting, note: String?) -> YAMLValue {
    let label = "meetings/\(meeting.id)"
    var pairs = [YAMLPair("id", .text(meeting.id))]
    pairs += slot("status", meeting.status) { .text($0.rawValue) }
    pairs += texts("alt", meeting.alternativeStatuses.map(\.rawValue))
    pairs += slot("mode", meeting.mode) { .text($0.rawValue) }
    pairs += slot("kind", meeting.kind) { .text($0.rawValue) }
    pairs += list("participants", meeting.participants) { $0.participants($1) }
    pairs += slot("date", meeting.date) { $0.date($1, of: label) }
    pairs += slot("place", meeting.place) { $0.place($1, of: label) }
    pairs += list("topics", meeting.topics) { $1.map { .text($0) } }
    pairs += slot("trigger", meeting.trigger) { $0.accepted($1, of: label + "/trigger") }
    pairs += spans("evidence", meeting.evidence, .block, of: label + "/evidence")
    return .mapping(pairs + end(meeting.isOptional, meeting.tags, note), .block)
  }

  /// `nil` where no anchor can mean its content.
  mutating func quote(_ quote: Quote, note: String?) -> YAMLValue? {
    let label = "quotes/\(quote.id)"
    let content = AcceptedSpan(quote.content, alternatives: quote.alternativeContents)
    guard let written = accepted(content, of: label) else { return nil }
    var pairs = [YAMLPair("id", .text(quote.id))]
    pairs += slot("kind", quote.kind) { .text($0.rawValue) }
    pairs += slot("speaker", quote.speaker) { $0.reference($1, of: label + "/speaker") }
    pairs += slot("source", quote.source) { $0.accepted($1, of: label + "/source") }
    pairs += slot("cue", quote.cue) { $0.accepted($1, of: label + "/cue") }
    pairs.append(YAMLPair("content", written))
    pairs += slot("addressee", quote.addressee) { $0.reference($1, of: label + "/addressee") }
    pairs += slot("via", quote.via) { $0.reference($1, of: label + "/via") }
    if let within = quote.within { pairs.append(YAMLPair("within", .text(within))) }
    return .mapping(pairs + end(quote.isOptional, quote.tags, note), .block)
  }

  mutating func ignored(_ region: IgnoredRegion) -> YAMLValue? {
    anchor(region.span, extras(of: region), of: "ignore")
  }

  func extras(of region: IgnoredRegion) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    if region.layers != Set(Layer.allCases) {
      let names = region.layers.sorted().map { YAMLValue.text($0.rawValue) }
      pairs.append(YAMLPair("layers", .list(names, .flow)))
    }
    if let reason = region.reason { pairs.append(YAMLPair("why", .text(reason))) }
    return pairs
  }

  // MARK: - Parts

  mutating func anchor(_ span: TextSpan, _ extras: [YAMLPair] = [], of label: String) -> YAMLValue?
  {
    guard let form = forms.form(span) else {
      dropped.append(label)
      return nil
    }
    return form.value(extras)
  }

  mutating func accepted(_ span: AcceptedSpan, of label: String) -> YAMLValue? {
    let alternatives = spans("alt", span.alternatives, .flow, of: label)
    return anchor(span.span, alternatives, of: label)
  }

  mutating func spans(
    _ key: String, _ spans: [TextSpan], _ layout: YAMLLayout, of label: String
  ) -> [YAMLPair] {
    let written = spans.compactMap { anchor($0, of: label) }
    return written.isEmpty ? [] : [YAMLPair(key, .list(written, layout))]
  }

  mutating func participants(_ participants: [Participant]) -> [YAMLValue] {
    participants.compactMap { participant($0) }
  }

  mutating func participant(_ participant: Participant) -> YAMLValue? {
    var extras = participant.role.map { [YAMLPair("role", .text($0))] } ?? []
    if participant.isOptional { extras.append(YAMLPair("optional", .plain("true"))) }
    return reference(participant.who, extras, of: "participants")
  }

  /// An entity alone by its id; a mapping where there is more to say.
  mutating func reference(
    _ who: AcceptedReference, _ extras: [YAMLPair] = [], of label: String
  ) -> YAMLValue? {
    guard let pairs = referencePairs(who, of: label) else { return nil }
    if case .entity(let id) = who.reference, pairs.count == 1, extras.isEmpty { return .text(id) }
    return .mapping(pairs + extras, .flow)
  }

  /// `entity` or `name`, and `alt`; `nil` where only offsets say who is meant.
  mutating func referencePairs(_ who: AcceptedReference, of label: String) -> [YAMLPair]? {
    var pairs: [YAMLPair] = []
    switch who.reference {
    case .entity(let id): pairs.append(YAMLPair("entity", .text(id)))
    case .name(let name): pairs.append(YAMLPair("name", .text(name)))
    case .span:
      dropped.append(label)
      return nil
    }
    let ids = who.alternatives.compactMap { alternative -> String? in
      if case .entity(let id) = alternative { id } else { nil }
    }
    if ids.count < who.alternatives.count { dropped.append(label + "/alt") }
    return pairs + texts("alt", ids)
  }

  mutating func date(_ date: MeetingDate, of label: String) -> YAMLValue? {
    var pairs = [YAMLPair("value", .plain(date.value.edtf))]
    if let words = date.words, let written = anchor(words, of: label + "/date") {
      pairs.append(YAMLPair("text", written))
    }
    if !date.alternatives.isEmpty {
      pairs.append(YAMLPair("alt", .list(date.alternatives.map { .plain($0.edtf) }, .flow)))
    }
    if date.basis == .inferred { pairs.append(YAMLPair("basis", .text("inferred"))) }
    return pairs.count == 1 ? pairs[0].value : .mapping(pairs, .flow)
  }

  mutating func place(_ place: MeetingPlace, of label: String) -> YAMLValue? {
    var extras: [YAMLPair] = []
    if let words = place.words, let written = anchor(words, of: label + "/place") {
      extras.append(YAMLPair("text", written))
    }
    if place.basis == .inferred { extras.append(YAMLPair("basis", .text("inferred"))) }
    return reference(place.reference, extras, of: label + "/place")
  }

  func texts(_ key: String, _ texts: [String]) -> [YAMLPair] {
    texts.isEmpty ? [] : [YAMLPair(key, .list(texts.map { .text($0) }, .flow))]
  }

  private func end(_ isOptional: Bool, _ tags: [String], _ note: String?) -> [YAMLPair] {
    (isOptional ? [YAMLPair("optional", .plain("true"))] : []) + texts("tags", tags)
      + (note.map { [YAMLPair("note", .text($0))] } ?? [])
  }

  private mutating func slot<Value>(
    _ key: String, _ slot: Slot<Value>, _ write: (inout LabelValues, Value) -> YAMLValue?
  ) -> [YAMLPair] {
    value(slot, write).map { [YAMLPair(key, $0)] } ?? []
  }

  private func slot<Value>(_ key: String, _ slot: Slot<Value>, _ write: (Value) -> YAMLValue)
    -> [YAMLPair]
  {
    switch slot {
    case .unannotated: []
    case .empty: [YAMLPair(key, .plain("null"))]
    case .filled(let value): [YAMLPair(key, write(value))]
    }
  }

  /// The value of a slot's key; `nil` where the key is to be left out.
  mutating func value<Value>(
    _ slot: Slot<Value>, _ write: (inout LabelValues, Value) -> YAMLValue?
  ) -> YAMLValue? {
    switch slot {
    case .unannotated: nil
    case .empty: .plain("null")
    case .filled(let value): write(&self, value)
    }
  }

  private mutating func list<Item>(
    _ key: String, _ slot: Slot<[Item]>, _ write: (inout LabelValues, [Item]) -> [YAMLValue]
  ) -> [YAMLPair] {
    switch slot {
    case .unannotated: []
    case .empty: [YAMLPair(key, .list([], .flow))]
    case .filled(let items): [YAMLPair(key, .list(write(&self, items), .flow))]
    }
  }
}

/// What a mention says in its file.
struct MentionForm: Hashable {
  var span: TextSpan
  var kind: MentionKind
  /// Whether the mention itself is optional, and not only its entity.
  var isOptional: Bool
  var alternatives: [TextSpan]
  var tags: [String]
  var note: String?

  init(_ mention: Mention, isOptional: Bool, note: String?) {
    span = mention.span
    kind = mention.kind ?? .name
    self.isOptional = isOptional
    alternatives = mention.alternatives
    tags = mention.tags
    self.note = note
  }
}
