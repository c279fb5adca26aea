package import LabelModel

/// Articles for tests, with defaults for all that a test does not talk about.
extension Article {
  /// An article whose entity layer has `mentions` and `entities`; a layer that is `nil` is not annotated.
  package static func make(
    _ id: String = "article", text: String? = nil, metadata: ArticleMetadata = ArticleMetadata(),
    entities: [Entity] = [], mentions: [Mention]? = [], meetings: [Meeting]? = nil,
    quotes: [Quote]? = nil, ignored: [IgnoredRegion] = []
  ) -> Article {
    Article(
      id: id, metadata: metadata, text: text.map { ArticleText($0) },
      labels: Labels(
        entities: mentions.map { EntityLayer(entities: entities, mentions: $0) },
        meetings: meetings, quotes: quotes, ignored: ignored))
  }
}

extension Mention {
  /// A mention of type person unless said.
  package static func make(
    _ start: Int, _ end: Int, _ type: String = "person", entity: String? = nil,
    kind: MentionKind? = nil, score: Double? = nil, isOptional: Bool = false
  ) -> Mention {
    Mention(
      TextSpan(start, end), type: type, entity: entity, kind: kind, score: score,
      isOptional: isOptional)
  }
}
