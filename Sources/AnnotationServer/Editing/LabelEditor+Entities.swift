import GoldStore
import JSONNodes
import LabelModel

extension LabelEditor {
  /// `{"spans": […], "entity": …, "kind": …}`: labels all of the spans as mentions of one entity.
  mutating func addMentions(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    var spans: [TextSpan] = []
    for value in command.value("spans")?.elements ?? [] { spans.append(try span(value)) }
    guard let first = spans.first else { throw EditFault("select the words first") }
    var kind: MentionKind?
    if let value = command.value("kind") {
      kind = try FieldValue(field: "kind", value: value).choice(MentionKind.self)
    }
    let id = try entity(command.value("entity"), words: tokens.text.words(first))
    let entity = try existing(id)
    for span in spans {
      let words = tokens.text.words(span) ?? ""
      if article.labels.entities?.mentions.contains(where: { $0.entity == id && $0.span == span })
        == true
      {
        throw EditFault("“\(words)” is labelled as \(id) already")
      }
      insert(
        Mention(
          span, type: entity.type, entity: id, kind: kind ?? guessedKind(words, entity.type),
          alternativeTypes: Array(entity.types.dropFirst()), isOptional: entity.isOptional))
    }
    return .mention(entity: id, first)
  }

  /// Dates and sums are always names, however they are written.
  private func guessedKind(_ words: String, _ type: String) -> MentionKind {
    type == "date" || type == "money" ? .name : LabelNames.kind(of: words)
  }

  /// The id of an entity that is there, or of a new one from `{"type", "name"}`, which is made.
  mutating func entity(_ value: JSONValue?, words: String? = nil) throws(EditFault) -> String {
    if let id = value?.string { return try existing(id).id }
    guard let type = value?["type"]?.string else {
      throw EditFault("say which entity: an id, or a type and a name")
    }
    let given = value?["name"]
    let name = given.map { $0.kind == .null } == true ? nil : given?.string ?? words
    return try newEntity(type, name: name, words: words)
  }

  /// Makes an entity, whose id follows from its name, or from `words` where it has none.
  mutating func newEntity(_ type: String, name: String?, words: String?) throws(EditFault)
    -> String
  {
    try checkType(type)
    var layer = article.labels.entities ?? EntityLayer()
    let id = LabelNames.entityID(
      for: name ?? words ?? type, taken: Set(layer.entities.map(\.id)))
    layer.entities.append(Entity(id: id, types: [type], name: name))
    article.labels.entities = layer
    return id
  }

  private func checkType(_ type: String) throws(EditFault) {
    guard types.contains(type) else {
      throw EditFault("\"\(type)\" is no type here; there are \(types.joined(separator: ", "))")
    }
  }

  func existing(_ id: String) throws(EditFault) -> Entity {
    guard let entity = article.labels.entities?.entities[try entityIndex(id)] else {
      throw EditFault("there is no entity \"\(id)\"")
    }
    return entity
  }

  func entityIndex(_ id: String) throws(EditFault) -> Int {
    guard let index = article.labels.entities?.entities.firstIndex(where: { $0.id == id }) else {
      throw EditFault("there is no entity \"\(id)\"")
    }
    return index
  }

  func mentionIndex(_ entity: String, _ span: TextSpan) throws(EditFault) -> Int {
    let index = article.labels.entities?.mentions.firstIndex {
      $0.entity == entity && $0.span == span
    }
    guard let index else { throw EditFault("this mention of \(entity) is not there any more") }
    return index
  }

  /// Adds the words of a mention that is a name to its entity's aliases, where they are neither its name
  /// nor one of them; dates and sums have no names.
  mutating func noteAlias(_ mention: Mention) {
    guard mention.kind == .name, let words = tokens.text.words(mention.span),
      let index = article.labels.entities?.entities.firstIndex(where: { $0.id == mention.entity }),
      let entity = article.labels.entities?.entities[index], let name = entity.name,
      !["date", "money"].contains(entity.type),
      !([name] + entity.aliases).contains(where: { $0.lowercased() == words.lowercased() })
    else { return }
    article.labels.entities?.entities[index].aliases.append(words)
  }

  /// In text order among those of its entity.
  mutating func insert(_ mention: Mention) {
    noteAlias(mention)
    var mentions = article.labels.entities?.mentions ?? []
    let own = mentions.indices.filter { mentions[$0].entity == mention.entity }
    let place =
      own.first { mention.span < mentions[$0].span } ?? own.last.map { $0 + 1 } ?? mentions.count
    mentions.insert(mention, at: place)
    article.labels.entities?.mentions = mentions
  }

  mutating func setEntity(_ id: String, _ field: FieldValue) throws(EditFault) -> LabelKey? {
    let index = try entityIndex(id)
    var entity = try existing(id)
    switch field.field {
    case "name": entity.name = try field.text()
    case "type", "types":
      let types = field.field == "type" ? [try field.text() ?? ""] : try field.texts()
      for type in types { try checkType(type) }
      guard !types.isEmpty else { throw EditFault("an entity needs a type") }
      entity.types = types
    case "aliases": entity.aliases = try field.texts()
    case "link":
      entity.link = try field.slot { (value: FieldValue) throws(EditFault) in
        let link = try value.text() ?? ""
        guard link.hasPrefix("NIL") || link.split(separator: ":").count >= 2 else {
          throw EditFault("a link names its base, such as wikidata:Q7259, or is NIL1")
        }
        return link
      }
    case "optional": entity.isOptional = try field.flag()
    case "flag": try setFlag(.entity(id), &entity.tags, field)
    default: throw EditFault("an entity has no \"\(field.field)\"")
    }
    article.labels.entities?.entities[index] = entity
    for place in (article.labels.entities?.mentions ?? []).indices
    where article.labels.entities?.mentions[place].entity == id {
      article.labels.entities?.mentions[place].type = entity.type
      article.labels.entities?.mentions[place].alternativeTypes = Array(entity.types.dropFirst())
      if field.field == "optional" {
        article.labels.entities?.mentions[place].isOptional = entity.isOptional
      }
    }
    return .entity(id)
  }

  mutating func setMention(_ id: String, _ span: TextSpan, _ field: FieldValue) throws(EditFault)
    -> LabelKey?
  {
    let index = try mentionIndex(id, span)
    guard var mention = article.labels.entities?.mentions[index] else { return nil }
    switch field.field {
    case "kind": mention.kind = try field.choice(MentionKind.self)
    case "optional": mention.isOptional = try field.flag()
    case "flag": try setFlag(mention.key, &mention.tags, field)
    case "entity":
      let other = try entity(field.value, words: tokens.text.words(span))
      let entity = try existing(other)
      if other == id { return mention.key }
      if (try? mentionIndex(other, span)) != nil {
        throw EditFault("these words are labelled as \(other) already")
      }
      article.labels.entities?.mentions.remove(at: index)
      mention.entity = other
      mention.type = entity.type
      mention.alternativeTypes = Array(entity.types.dropFirst())
      insert(mention)
      moveNote(from: .mention(entity: id, span), to: mention.key)
      removeIfUnused(id)
      return mention.key
    default: throw EditFault("a mention has no \"\(field.field)\"")
    }
    article.labels.entities?.mentions[index] = mention
    noteAlias(mention)
    return mention.key
  }

  /// Makes all mentions of one entity, and what points to it, those of another.
  mutating func mergeEntities(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    let (from, into) = (try command.string("from"), try command.string("into"))
    guard from != into else { throw EditFault("an entity cannot be merged with itself") }
    _ = try existing(from)
    let target = try existing(into)
    for mention in article.labels.entities?.mentions ?? [] where mention.entity == from {
      let index = try mentionIndex(from, mention.span)
      article.labels.entities?.mentions.remove(at: index)
      guard (try? mentionIndex(into, mention.span)) == nil else { continue }
      var moved = mention
      moved.entity = into
      moved.type = target.type
      moved.alternativeTypes = Array(target.types.dropFirst())
      insert(moved)
      moveNote(from: mention.key, to: moved.key)
    }
    article.labels.replaceReferences(to: from, with: into)
    removeEntity(from)
    return .entity(into)
  }

  mutating func removeEntity(_ id: String) {
    article.labels.entities?.entities.removeAll { $0.id == id }
    article.labels.entities?.mentions.removeAll { $0.entity == id }
    article.labels.replaceReferences(to: id, with: nil)
  }

  /// An entity of which nothing is left would only be a warning.
  mutating func removeIfUnused(_ id: String) {
    let isMentioned = article.labels.entities?.mentions.contains { $0.entity == id } ?? false
    if !isMentioned, !article.labels.references(id) { removeEntity(id) }
  }
}
