internal import LabelModel

/// Quotes in the form of labels.
struct QuoteLabels {
  let document: Document
  let resolver: SpeakerResolver

  func labels(_ quotes: [FoundQuote]) -> [Quote] {
    var spoken: [(source: Range<Int>, speaker: SpeakerResolver.Speaker)] = []
    var labels: [Quote] = []
    for quote in quotes {
      guard let content = TextSpan(parts: quote.content.map { document.span($0).hull }) else {
        continue
      }
      var speaker = SpeakerResolver.Speaker.unknown
      if let source = quote.source {
        speaker = resolver.resolve(source, after: spoken)
        spoken.append((source, speaker))
      } else if quote.inheritsSource || quote.cue != nil, let last = spoken.last {
        speaker = last.speaker
      }
      labels.append(
        Quote(
          id: "q\(labels.count + 1)", content: content, kind: .filled(kind(quote)),
          speaker: reference(speaker),
          source: quote.source.map { .filled(AcceptedSpan(document.span($0))) } ?? .empty,
          cue: quote.cue.map { .filled(AcceptedSpan(document.span($0))) } ?? .empty,
          via: quote.via.map { reference(resolver.resolve($0, after: spoken)) } ?? .unannotated))
    }
    return labels
  }

  private func reference(_ speaker: SpeakerResolver.Speaker) -> Slot<AcceptedReference> {
    switch speaker {
    case .entity(let group): .filled(AcceptedReference(.entity("e\(group + 1)")))
    case .words(let range): .filled(AcceptedReference(.span(document.span(range))))
    case .unknown: .empty
    }
  }

  private func kind(_ quote: FoundQuote) -> QuoteKind {
    var inside = 0
    var outside = 0
    for part in quote.content {
      for token in part
      where document.tokens[token].isWord || document.tokens[token].kind == .number {
        let number = document.quotationOfToken[token]
        if number >= 0,
          !document.quotations[Int(number)].isSingle
            || part.count == document.quotations[Int(number)].content.count
        {
          inside += 1
        } else {
          outside += 1
        }
      }
    }
    return outside == 0 ? .direct : (inside == 0 ? .indirect : .mixed)
  }
}
