internal import LabelModel

extension Reduction {
  static func mentions(
    _ layer: EntityLayer, _ text: ArticleText, _ format: InterchangeFormat, _ lost: inout Lost
  ) -> EntityLayer {
    let carried = format.carries
    for entity in layer.entities {
      let isNamed = entity.name != nil || !entity.aliases.isEmpty || entity.link.isAnnotated
      lost.add(.names, entity.id, if: isNamed)
      lost.add(.alternatives, entity.id, if: entity.types.count > 1)
      lost.add(.optional, entity.id, if: entity.isOptional)
      lost.add(.tags, entity.id, if: !entity.tags.isEmpty)
      let hasMentions = layer.mentions.contains { $0.entity == entity.id }
      lost.add(.groups, entity.id, if: !carried.contains(.groups) || !hasMentions)
    }
    var kept: [Mention] = []
    for mention in layer.mentions {
      let label = label(of: mention)
      guard let span = span(mention.span, text, format), format.accepts(type: mention.type) else {
        lost.add(.mentions, label)
        continue
      }
      lost.add(.discontinuous, label, if: span != mention.span)
      lost.add(.alternatives, label, if: hasAlternatives(mention))
      lost.add(.optional, label, if: mention.isOptional)
      lost.lose(.scores, label, if: mention.score != nil)
      lost.add(.tags, label, if: !mention.tags.isEmpty)
      lost.lose(.mentionKinds, label, if: mention.kind != nil)
      if !carried.contains(.discontinuous), !span.isContinuous {
        lost.add(.discontinuous, label)
        continue
      }
      if format.labelEdges == .letters, !hasLetterEdges(span, text) {
        lost.add(.withinTokens, label)
        continue
      }
      kept.append(
        Mention(
          span, type: mention.type, entity: carried.contains(.groups) ? mention.entity : nil,
          kind: carried.contains(.mentionKinds) ? mention.kind : nil,
          score: carried.contains(.scores) ? mention.score : nil))
    }
    if format.labelEdges == .tokens { kept = chosen(kept, text, &lost) }
    if format.labelEdges == .letters { kept.sort(by: bySpan) }
    return grouped(kept)
  }

  /// The span as the format can write it; `nil` where nothing of it can be.
  private static func span(
    _ span: TextSpan, _ text: ArticleText, _ format: InterchangeFormat
  ) -> TextSpan? {
    if format.breaksLabelsAtLines { return LineBreaks.tidy(span, text) }
    let isInside = span.parts.allSatisfy { $0.start >= 0 && $0.length > 0 && $0.end <= text.length }
    return isInside ? span : nil
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
    let tokens = ExportTokens.ranges(text)
    let starts = Set(tokens.map(\.start))
    let ends = Set(tokens.map(\.end))
    var kept: [Mention] = []
    let longestFirst = mentions.sorted {
      $0.span.length != $1.span.length ? $0.span.length > $1.span.length : $0.span < $1.span
    }
    for mention in longestFirst {
      let label = label(of: mention)
      if !starts.contains(mention.span.start) || !ends.contains(mention.span.end) {
        lost.add(.withinTokens, label)
        continue
      }
      // Those that are kept stand in the order of the text and do not overlap.
      let place = kept.partitioningIndex { $0.span.start >= mention.span.start }
      let neighbours = kept[max(0, place - 1)..<min(kept.count, place + 1)]
      if neighbours.contains(where: { $0.span.overlaps(mention.span) }) {
        lost.add(.overlapping, label)
      } else {
        kept.insert(mention, at: place)
      }
    }
    return kept
  }

  /// By span, then by type: the order of a format that keeps none.
  static func bySpan(_ left: Mention, _ right: Mention) -> Bool {
    (left.span, left.type) < (right.span, right.type)
  }

  /// Whether no white space stands at either edge.
  private static func hasLetterEdges(_ span: TextSpan, _ text: ArticleText) -> Bool {
    let words = (text.slice(span.hull) ?? "").unicodeScalars
    return words.first?.properties.isWhitespace == false
      && words.last?.properties.isWhitespace == false
  }

  private static func hasAlternatives(_ mention: Mention) -> Bool {
    !mention.alternatives.isEmpty || !mention.alternativeTypes.isEmpty
  }

  static func label(of mention: Mention) -> String {
    "\(mention.type) \(mention.span.start)–\(mention.span.end)"
  }

  static func hasSpace(_ word: String) -> Bool {
    word.isEmpty || word.unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
