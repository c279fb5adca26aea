internal import LabelModel

extension Reduction {
  static func mentions(
    _ layer: EntityLayer, _ text: ArticleText, _ format: InterchangeFormat, _ lost: inout Lost
  ) -> EntityLayer {
    for entity in layer.entities {
      let isNamed = entity.name != nil || !entity.aliases.isEmpty || entity.link.isAnnotated
      lost.add(.names, entity.id, if: isNamed)
      lost.add(.alternatives, entity.id, if: entity.types.count > 1)
      lost.add(.optional, entity.id, if: entity.isOptional)
      lost.add(.tags, entity.id, if: !entity.tags.isEmpty)
      let hasMentions = layer.mentions.contains { $0.entity == entity.id }
      lost.add(.groups, entity.id, if: format == .conll || !hasMentions)
    }
    var kept: [Mention] = []
    for mention in layer.mentions {
      let label = label(of: mention, text)
      guard let span = LineBreaks.tidy(mention.span, text), !hasSpace(mention.type),
        format != .brat || !BratNames.reserved.contains(mention.type)
      else {
        lost.add(.mentions, label)
        continue
      }
      lost.add(.discontinuous, label, if: span != mention.span)
      lost.add(.alternatives, label, if: hasAlternatives(mention))
      lost.add(.optional, label, if: mention.isOptional)
      lost.add(.scores, label, if: mention.score != nil)
      lost.add(.tags, label, if: !mention.tags.isEmpty)
      lost.add(.mentionKinds, label, if: format == .conll && mention.kind != nil)
      kept.append(
        Mention(
          span, type: mention.type, entity: format == .brat ? mention.entity : nil,
          kind: format == .brat ? mention.kind : nil))
    }
    if format == .conll { kept = chosen(kept, text, &lost) }
    return grouped(kept)
  }

  /// Entities in the order of their first mentions, with those mentions' types.
  static func grouped(_ mentions: [Mention]) -> EntityLayer {
    var seen: Set<String> = []
    let entities = mentions.compactMap { mention in
      mention.entity.flatMap {
        seen.insert($0).inserted ? Entity(id: $0, types: [mention.type]) : nil
      }
    }
    return EntityLayer(entities: entities, mentions: mentions)
  }

  /// Whole tokens without overlap: of mentions that overlap the longest is kept, then the first.
  private static func chosen(
    _ mentions: [Mention], _ text: ArticleText, _ lost: inout Lost
  ) -> [Mention] {
    let tokens = Tokens(text).ranges
    let starts = Set(tokens.map(\.start))
    let ends = Set(tokens.map(\.end))
    var kept: [Mention] = []
    let longestFirst = mentions.sorted {
      $0.span.length != $1.span.length ? $0.span.length > $1.span.length : $0.span < $1.span
    }
    for mention in longestFirst {
      let label = label(of: mention, text)
      if !mention.span.isContinuous {
        lost.add(.discontinuous, label)
      } else if !starts.contains(mention.span.start) || !ends.contains(mention.span.end) {
        lost.add(.withinTokens, label)
      } else if kept.contains(where: { $0.span.overlaps(mention.span) }) {
        lost.add(.overlapping, label)
      } else {
        kept.append(mention)
      }
    }
    return kept.sorted { $0.span < $1.span }
  }

  private static func hasAlternatives(_ mention: Mention) -> Bool {
    !mention.alternatives.isEmpty || !mention.alternativeTypes.isEmpty
  }

  private static func label(of mention: Mention, _ text: ArticleText) -> String {
    "\(mention.type) \(mention.span.start)–\(mention.span.end)"
  }

  static func hasSpace(_ word: String) -> Bool {
    word.isEmpty || word.unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
