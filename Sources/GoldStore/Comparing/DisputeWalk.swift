import LabelModel

/// Goes through all labels of two annotators and joins them as it is told.
struct DisputeWalk {
  let first: GoldContent
  let second: GoldContent
  let edited: GoldContent?
  let choose: (LabelDispute) -> LabelChoice?
  let words: ContentWords
  private(set) var open: [LabelDispute] = []
  private(set) var impossible: [LabelDispute] = []
  private(set) var agreedCount = 0

  private static let uncompared: Set<String> = ["note", "tags"]

  init(
    _ first: GoldContent, _ second: GoldContent, edited: GoldContent?,
    _ choose: @escaping (LabelDispute) -> LabelChoice?
  ) {
    self.first = first
    self.second = second
    self.edited = edited
    self.choose = choose
    // The words of a restricted text must not get into a file of decisions.
    let isRestricted = first.article.metadata.license == "restricted"
    words = ContentWords(text: isRestricted ? nil : first.article.text)
  }

  mutating func content() -> GoldContent {
    var content = first
    let entities = join(
      first.entityUnits, second.entityUnits, edited?.entityUnits ?? [], LabelField.entity,
      id: \.entity.id, layer: "entities", key: { .entity($0) }
    ) { walk, name, result, one, other, edited in
      result.mentions = walk.joinPlaces(
        one.mentions, other.mentions, edited?.mentions ?? [], LabelField.mention,
        span: \.mention.span, name: name + "/mentions"
      ) { .mention(entity: one.entity.id, $0) }
    }
    let meetings = join(
      first.meetingUnits, second.meetingUnits, edited?.meetingUnits ?? [], LabelField.meeting,
      id: \.meeting.id, layer: "meetings", key: { .meeting($0) })
    let quotes = join(
      first.quoteUnits, second.quoteUnits, edited?.quoteUnits ?? [], LabelField.quote,
      id: \.quote.id, layer: "quotes", key: { .quote($0) })
    if second.article.labels.entities != nil, content.article.labels.entities == nil {
      content.article.labels.entities = EntityLayer()
    }
    content.article.labels.meetings =
      content.article.labels.meetings ?? second.article.labels.meetings
    content.article.labels.quotes = content.article.labels.quotes ?? second.article.labels.quotes
    content.set(entities, meetings, quotes)
    content.article.labels.ignored = joinPlaces(
      first.article.labels.ignored, second.article.labels.ignored,
      edited?.article.labels.ignored ?? [], LabelField.ignored, span: \.span, name: "ignore"
    ) { _ in nil }
    return content
  }

  private mutating func join<Label: Hashable>(
    _ first: [Label], _ second: [Label], _ edited: [Label], _ fields: [LabelField<Label>],
    id: (Label) -> String, layer: String, key: (String) -> LabelKey,
    nested: (inout DisputeWalk, String, inout Label, Label, Label, Label?) -> Void = {
      _, _, _, _, _, _ in
    }
  ) -> [Label] {
    let others = Dictionary(second.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let byHand = Dictionary(edited.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    var joined: [Label] = []
    for label in first {
      let name = "\(layer)/\(id(label))"
      guard let other = others[id(label)] else {
        joined += whole(
          label, nil, byHand[id(label)], fields, name: name, place: nil, key: key(id(label)))
        continue
      }
      var result = label
      joinFields(
        &result, other, byHand[id(label)], fields, name: name, place: nil, key: key(id(label)))
      nested(&self, name, &result, label, other, byHand[id(label)])
      joined.append(result)
    }
    let known = Set(first.map(id))
    for label in second where !known.contains(id(label)) {
      joined += whole(
        nil, label, byHand[id(label)], fields, name: "\(layer)/\(id(label))", place: nil,
        key: key(id(label)))
    }
    return joined
  }

  private mutating func joinPlaces<Label: Hashable>(
    _ first: [Label], _ second: [Label], _ edited: [Label], _ fields: [LabelField<Label>],
    span: (Label) -> TextSpan, name: String, key: (TextSpan) -> LabelKey?
  ) -> [Label] {
    let pairs = SpanPairing.pairs(first, second, span)
    let byHand = SpanPairing.pairs(first, edited, span)
    var joined: [Label] = []
    for (index, label) in first.enumerated() {
      let hand = byHand[index].map { edited[$0] }
      guard let pair = pairs[index] else {
        joined += whole(
          label, nil, hand, fields, name: name, place: span(label), key: key(span(label)))
        continue
      }
      var result = label
      joinFields(
        &result, second[pair], hand, fields, name: name, place: span(label), key: key(span(label)))
      joined.append(result)
    }
    let paired = Set(pairs.compactMap(\.self))
    for index in second.indices where !paired.contains(index) {
      let label = second[index]
      joined += whole(
        nil, label, edited.first { span($0).overlaps(span(label)) }, fields, name: name,
        place: span(label), key: key(span(label)))
    }
    return joined
  }

  /// A label that only one annotator has.
  private mutating func whole<Label>(
    _ first: Label?, _ second: Label?, _ edited: Label?, _ fields: [LabelField<Label>],
    name: String,
    place: TextSpan?, key: LabelKey?
  ) -> [Label] {
    let dispute = LabelDispute(
      label: name, place: place, key: key, first: first.map { summary($0, fields) },
      second: second.map { summary($0, fields) })
    guard let choice = choose(dispute) else {
      open.append(dispute)
      return [first].compactMap(\.self)
    }
    switch choice {
    case .first: return [first].compactMap(\.self)
    case .second: return [second].compactMap(\.self)
    case .both: return [first, second].compactMap(\.self)
    case .neither: return []
    case .optional:
      guard var label = first ?? second else { return [] }
      if !Self.makeOptional(&label) { impossible.append(dispute) }
      return [label]
    case .edited: return [edited].compactMap(\.self)
    }
  }

  private func summary<Label>(_ label: Label, _ fields: [LabelField<Label>]) -> String {
    var parts = fields.compactMap { field in
      field.words(label, words).map { "\(field.name) \($0)" }
    }
    if let mentions = (label as? EntityUnit)?.mentions, !mentions.isEmpty {
      parts.append(
        "mentions " + mentions.map { words.span($0.mention.span) }.joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }

  private mutating func joinFields<Label>(
    _ result: inout Label, _ other: Label, _ edited: Label?, _ fields: [LabelField<Label>],
    name: String, place: TextSpan?, key: LabelKey?
  ) {
    var isAgreed = true
    let label = result
    for field in fields
    where !Self.uncompared.contains(field.name) && !field.isAgreed(label, other) {
      isAgreed = false
      let dispute = LabelDispute(
        label: "\(name)/\(field.name)", place: place, key: key, first: field.words(label, words),
        second: field.words(other, words))
      guard let choice = choose(dispute) else {
        open.append(dispute)
        continue
      }
      let isPossible =
        switch choice {
        case .first: true
        case .second: taken(field, from: other, into: &result)
        case .both: field.join(&result, other)
        case .neither: field.clear(&result)
        case .optional: field.acceptOptionally?(&result, other) ?? Self.makeOptional(&result)
        case .edited: edited.map { taken(field, from: $0, into: &result) } ?? false
        }
      if !isPossible {
        field.copy(label, &result)
        impossible.append(dispute)
      }
    }
    if isAgreed { agreedCount += 1 }
  }

  private func taken<Label>(
    _ field: LabelField<Label>, from other: Label, into result: inout Label
  ) -> Bool {
    field.copy(other, &result)
    return true
  }

  /// Says whether such a label can be optional.
  private static func makeOptional<Label>(_ label: inout Label) -> Bool {
    guard var optional = label as? any OptionalLabel else { return false }
    optional.isOptional = true
    guard let changed = optional as? Label else { return false }
    label = changed
    return true
  }
}
