internal import JSONNodes
internal import LabelModel

/// The keys of an element of `entities`, as far as they were read.
private struct RawEntity {
  var entity: Entity
  var idOffset: Int?
  var mentions: Range<Int>?
  var span = RawSpan()
  /// What a typed span that stands alone has besides; `nil` where it has nothing.
  var loose: Mention?
}

extension ArticleReader {
  /// Entities with their mentions, typed spans that stand alone, or both.
  mutating func readEntities() throws(JSONProblem) -> EntityLayer {
    var layer = EntityLayer()
    guard try isNext(.array, "entities") else { return layer }
    try json.enterArray()
    while try json.nextElement() {
      guard try isNext(.object, "an element of entities") else { continue }
      let offset = json.position
      let raw = try readEntity(into: &layer.mentions)
      if raw.span.isGiven, raw.mentions == nil {
        addLoose(raw, at: offset, to: &layer)
      } else {
        addGrouped(raw, at: offset, to: &layer)
      }
    }
    return layer
  }

  private mutating func readEntity(into mentions: inout [Mention]) throws(JSONProblem) -> RawEntity
  {
    var raw = RawEntity(entity: Entity(id: "", types: []))
    try json.enterObject()
    while let key = try nextKey(EntityKey.self) {
      switch key {
      case .id:
        raw.idOffset = try offsetOfNext()
        raw.entity.id = try readIdentifier("id") ?? ""
      case .type: raw.entity.types = try readTypes()
      case .name: raw.entity.name = try readOptionalString("name")
      case .aliases: raw.entity.aliases = try readStrings("aliases")
      case .link:
        if try skipNull() {
          raw.entity.link = .empty
        } else if let link = try readString("link") {
          raw.entity.link = .filled(link)
        }
      case .mentions:
        let first = mentions.count
        try readMentions(of: raw.entity, into: &mentions)
        raw.mentions = first..<mentions.count
      case .optional: raw.entity.isOptional = try readBoolean("optional")
      case .tags: raw.entity.tags = try readStrings("tags")
      case .start: try readStart(into: &raw.span)
      case .end: try readEnd(into: &raw.span)
      case .parts: try readParts(into: &raw.span)
      case .text: try readWords(into: &raw.span)
      case .score, .kind, .alt, .entity:
        var loose = raw.loose ?? Mention(TextSpan(0, 0), type: "")
        try readLoose(key, into: &loose)
        raw.loose = loose
      }
    }
    return raw
  }

  private mutating func readLoose(
    _ key: EntityKey, into mention: inout Mention
  ) throws(JSONProblem) {
    switch key {
    case .score: mention.score = try readScore()
    case .kind: mention.kind = try readChoice("kind", MentionKind.self)
    case .alt: mention.alternatives = try readSpans("alt")
    case .entity: mention.entity = try readEntityID("entity")
    default: break
    }
  }

  /// Where the entity's id and type come first, as they mostly do, its mentions get them at once.
  private mutating func readMentions(
    of entity: Entity, into mentions: inout [Mention]
  ) throws(JSONProblem) {
    guard try isNext(.array, "mentions") else { return }
    let isKnown = !entity.id.isEmpty && entity.types.count == 1
    let (id, type) = isKnown ? (entity.id, entity.type) : (nil, "")
    try json.enterArray()
    while try json.nextElement() {
      guard try isNext(.object, "a mention") else { continue }
      let offset = json.position
      var span = RawSpan()
      var score: Double?
      // Most mentions have no more than a span and a score; a whole mention is made for others only.
      var rare: Mention?
      try json.enterObject()
      while let key = try nextKey(MentionKey.self) {
        switch key {
        case .start: try readStart(into: &span)
        case .end: try readEnd(into: &span)
        case .parts: try readParts(into: &span)
        case .text: try readWords(into: &span)
        case .score: score = try readScore()
        default:
          var mention = rare ?? Mention(TextSpan(0, 0), type: "")
          try readRare(key, into: &mention)
          rare = mention
        }
      }
      guard let found = finish(span, "the mention", at: offset) else { continue }
      guard var mention = rare else {
        mentions.append(Mention(found, type: type, entity: id, score: score))
        continue
      }
      mention.span = found
      mention.score = score
      mentions.append(mention)
    }
  }

  private mutating func readRare(
    _ key: MentionKey, into mention: inout Mention
  ) throws(JSONProblem) {
    switch key {
    case .alt: mention.alternatives = try readSpans("alt")
    case .kind: mention.kind = try readChoice("kind", MentionKind.self)
    case .type:
      let types = try readTypes()
      mention.type = types.first ?? ""
      mention.alternativeTypes = Array(types.dropFirst())
    case .optional: mention.isOptional = try readBoolean("optional")
    case .tags: mention.tags = try readStrings("tags")
    case .start, .end, .parts, .text, .score: break
    }
  }

  /// A type, or a list of those that are accepted, the first being the type proper.
  private mutating func readTypes() throws(JSONProblem) -> [String] {
    guard try json.peek() == .array else {
      return try readIdentifier("type").map { [$0] } ?? []
    }
    return try readStrings("type")
  }

  private mutating func addGrouped(
    _ raw: RawEntity, at offset: Int, to layer: inout EntityLayer
  ) {
    checkType(raw, at: offset)
    if raw.span.isGiven {
      problems.add(
        "S005", "an entity has both mentions and start or end", at: offset,
        fix: "keep one of the two")
    }
    var entity = raw.entity
    if entity.id.isEmpty {
      entity.id = Self.freeID("entity-\(layer.entities.count + 1)", entityPlaces)
    } else if entityPlaces[entity.id] != nil {
      problems.add(
        "R003", "two entities have the id '\(entity.id)'", at: raw.idOffset ?? offset,
        width: entity.id.unicodeScalars.count + 2, fix: "give each its own id")
    }
    entityPlaces[entity.id] = layer.entities.count
    layer.entities.append(entity)
    let alternativeTypes = entity.types.count > 1 ? Array(entity.types.dropFirst()) : []
    for index in raw.mentions ?? 0..<0 where layer.mentions[index].entity == nil {
      layer.mentions[index].entity = entity.id
      if layer.mentions[index].type.isEmpty {
        layer.mentions[index].type = entity.type
        if !alternativeTypes.isEmpty { layer.mentions[index].alternativeTypes = alternativeTypes }
      }
    }
  }

  /// Adds a typed span that stands alone; those of one `id` are mentions of one entity.
  private mutating func addLoose(
    _ raw: RawEntity, at offset: Int, to layer: inout EntityLayer
  ) {
    checkType(raw, at: offset)
    guard let span = finish(raw.span, "the entity", at: offset) else { return }
    var mention = raw.loose ?? Mention(span, type: "")
    mention.span = span
    mention.type = raw.entity.type
    mention.alternativeTypes = Array(raw.entity.types.dropFirst())
    mention.isOptional = raw.entity.isOptional
    mention.tags = raw.entity.tags
    if !raw.entity.id.isEmpty {
      mention.entity = raw.entity.id
      if entityPlaces[raw.entity.id] == nil {
        entityPlaces[raw.entity.id] = layer.entities.count
        var entity = raw.entity
        entity.isOptional = false
        entity.tags = []
        layer.entities.append(entity)
      }
    }
    layer.mentions.append(mention)
  }

  private mutating func checkType(_ raw: RawEntity, at offset: Int) {
    guard raw.entity.types.isEmpty else { return }
    problems.add(
      "S002", "an entity has no 'type'", at: offset, fix: "write its type, such as \"person\"")
  }

  /// `id`, with as many primes as make it one that no other has.
  private static func freeID(_ id: String, _ taken: [String: Int]) -> String {
    taken[id] == nil ? id : freeID(id + "′", taken)
  }
}
