internal import LabelModel

extension Reduction {
  /// What Citron says of a quote: the speaker is the words that name him, and the source's where no others
  /// do; a cue is one piece.
  static func citronQuote(
    _ quote: Quote, _ text: ArticleText, _ lost: inout Lost, _ entities: EntityLayer?
  ) -> Quote? {
    guard lies(quote.content, text) else {
      lost.add(.quotes, quote.id)
      return nil
    }
    loseDetails(of: quote, &lost)
    lost.add(.quoteKinds, quote.id, if: quote.kind.isAnnotated)
    var kept = Quote(id: quote.id, content: quote.content, score: quote.score)
    kept.cue = filled(quote.cue, "\(quote.id): cue", text, &lost, onePiece: true)
    kept.source = filled(quote.source, "\(quote.id): source", text, &lost, onePiece: false)
    if let source = kept.source.value {
      kept.speaker = .filled(AcceptedReference(.span(source.span)))
    }
    switch quote.speaker {
    case .unannotated: break
    case .empty: lost.add(.emptySlots, "\(quote.id): speaker")
    case .filled(let speaker):
      if let words = words(of: speaker.reference, text, entities),
        words.isContinuous || words == kept.source.value?.span
      {
        kept.speaker = .filled(AcceptedReference(.span(words)))
      } else {
        lost.add(.speakers, quote.id)
      }
    }
    return kept
  }

  /// The words of a reference: of an entity its first name, else its first mention.
  private static func words(
    of reference: EntityReference, _ text: ArticleText, _ entities: EntityLayer?
  ) -> TextSpan? {
    switch reference {
    case .name: return nil
    case .span(let span): return lies(span, text) ? span : nil
    case .entity(let id):
      let mentions = (entities?.mentions ?? []).filter { $0.entity == id && lies($0.span, text) }
      return (mentions.first { $0.kind == .name } ?? mentions.first)?.span
    }
  }

  private static func filled(
    _ slot: Slot<AcceptedSpan>, _ label: String, _ text: ArticleText, _ lost: inout Lost,
    onePiece: Bool
  ) -> Slot<AcceptedSpan> {
    lost.add(.emptySlots, label, if: slot == .empty)
    guard let span = slot.value?.span else { return .unannotated }
    guard lies(span, text), !onePiece || span.isContinuous else {
      lost.add(.quotes, label)
      return .unannotated
    }
    return .filled(AcceptedSpan(span))
  }

  private static func lies(_ span: TextSpan, _ text: ArticleText) -> Bool {
    span.parts.allSatisfy { $0.start >= 0 && $0.length > 0 && $0.end <= text.length }
  }
}
