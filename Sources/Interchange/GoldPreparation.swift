package import LabelModel

extension Article {
  /// As gold is written: every mention belongs to an entity, and every reference is to one or by name.
  ///
  /// Mentions that the file does not group become one entity where type and words are the same.
  package var preparedAsGold: Article {
    guard let text else { return self }
    var article = self
    if let layer = labels.entities { article.labels.entities = Self.grouped(layer, text) }
    let mentions = article.labels.entities?.mentions ?? []
    article.labels.quotes = labels.quotes?.map { quote in
      var quote = quote
      quote.speaker = Self.named(quote.speaker, mentions, text)
      return quote
    }
    article.labels.meetings = labels.meetings?.map { meeting in
      var meeting = meeting
      if let people = meeting.participants.value {
        meeting.participants = .filled(
          people.map { person in
            var person = person
            person.who = Self.named(person.who, mentions, text)
            return person
          })
      }
      return meeting
    }
    return article
  }

  private static func grouped(_ layer: EntityLayer, _ text: ArticleText) -> EntityLayer {
    var layer = layer
    var ids = Set(layer.entities.map(\.id))
    var made: [[String]: String] = [:]
    for index in layer.mentions.indices where layer.mentions[index].entity == nil {
      let mention = layer.mentions[index]
      let words = text.words(mention.span) ?? ""
      let key = [mention.type, words]
      if made[key] == nil {
        let id = slug(words, besides: ids)
        ids.insert(id)
        made[key] = id
        layer.entities.append(Entity(id: id, types: [mention.type], name: name(words)))
      }
      layer.mentions[index].entity = made[key]
    }
    for index in layer.entities.indices where layer.entities[index].name == nil {
      let id = layer.entities[index].id
      let name = layer.mentions.first { $0.entity == id && ($0.kind ?? .name) == .name }
      layer.entities[index].name = name.flatMap { text.words($0.span) }.flatMap(Self.name)
    }
    return layer
  }

  /// Words that are to be a name; `nil` where they are nothing but white space.
  private static func name(_ words: String) -> String? {
    words.contains { !$0.isWhitespace } ? words : nil
  }

  /// `Ana Kovač` becomes `ana-kovač`, and `ana-kovač-2` where that is taken.
  private static func slug(_ words: String, besides taken: Set<String>) -> String {
    let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }
    let base = parts.isEmpty ? "entity" : parts.joined(separator: "-")
    var id = base
    var number = 1
    while taken.contains(id) {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }

  private static func named(
    _ slot: Slot<AcceptedReference>, _ mentions: [Mention], _ text: ArticleText
  ) -> Slot<AcceptedReference> {
    slot.value.map { .filled(named($0, mentions, text)) } ?? slot
  }

  private static func named(
    _ who: AcceptedReference, _ mentions: [Mention], _ text: ArticleText
  ) -> AcceptedReference {
    guard case .span(let span) = who.reference else { return who }
    let found = mentions.first { $0.span == span } ?? mentions.first { $0.span.overlaps(span) }
    if let entity = found?.entity { return AcceptedReference(.entity(entity)) }
    return AcceptedReference(.name(text.words(span) ?? ""))
  }
}
