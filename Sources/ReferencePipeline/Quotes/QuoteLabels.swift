internal import LabelModel

/// Quotes in the form of labels.
struct QuoteLabels {
  let document: Document
  let resolver: SpeakerResolver

  /// The quotes, and who speaks where; those who speak without a name are added to `unnamed`.
  func labels(
    _ quotes: [FoundQuote], _ unnamed: inout UnnamedEntities
  ) -> (quotes: [Quote], speech: Speech) {
    var spoken: [(source: Range<Int>, speaker: SpeakerResolver.Speaker)] = []
    var labels: [Quote] = []
    var speech: [Speech.Part] = []
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
      if case .entity(let group) = speaker {
        speech += quote.content.map { Speech.Part(words: $0, group: group) }
      }
      var label = Quote(
        id: "q\(labels.count + 1)", content: content, kind: .filled(kind(quote)),
        speaker: reference(speaker, &unnamed), source: .empty, cue: cue(quote))
      if let source = quote.source {
        label.source = .filled(AcceptedSpan(document.span(named(source, speaker))))
        mention(source, of: speaker, &unnamed)
      }
      if let via = quote.via {
        let messenger = resolver.resolve(via, after: spoken)
        label.via = reference(messenger, &unnamed)
        if document.tokens[resolver.headToken(via)].has(.documentNoun) {
          spoken.append((via, messenger))
        }
      }
      labels.append(label)
    }
    return (labels, Speech(speech))
  }

  private func cue(_ quote: FoundQuote) -> Slot<AcceptedSpan> {
    guard let cue = quote.cue else { return .empty }
    let parts = [cue, quote.cueRest].compactMap { $0 }.map { document.span($0).hull }
    return TextSpan(parts: parts).map { .filled(AcceptedSpan($0)) } ?? .empty
  }

  private func reference(
    _ speaker: SpeakerResolver.Speaker, _ unnamed: inout UnnamedEntities
  ) -> Slot<AcceptedReference> {
    switch speaker {
    case .entity(let group): .filled(AcceptedReference(.entity("e\(group + 1)")))
    case .words(let range): .filled(AcceptedReference(.entity(unnamed.id(for: range))))
    case .unknown: .empty
    }
  }

  /// The name alone where the source has one, without titles and apposition.
  private func named(_ source: Range<Int>, _ speaker: SpeakerResolver.Speaker) -> Range<Int> {
    guard case .entity = speaker,
      let name = resolver.index.name(at: resolver.headToken(source)) ?? resolver.named(source)
    else { return source }
    return resolver.index.names[name].tokens
  }

  /// A pronoun or description as source is a mention of the speaker.
  private func mention(
    _ source: Range<Int>, of speaker: SpeakerResolver.Speaker, _ unnamed: inout UnnamedEntities
  ) {
    let head = resolver.headToken(source)
    guard case .entity(let group) = speaker, resolver.index.name(at: head) == nil,
      resolver.named(source) == nil
    else { return }
    let token = document.tokens[head]
    if token.has(.documentNoun) || token.word == "it" { return }
    let isPronoun = source.count == 1 && token.has(.pronoun)
    unnamed.mention(
      source, of: "e\(group + 1)", type: resolver.groups[group].type.label,
      kind: isPronoun ? .pronoun : .nominal)
  }

  private func kind(_ quote: FoundQuote) -> QuoteKind {
    if quote.isTurn { return .direct }
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
    if inside == 0 { return .indirect }
    return outside == 0 && !isFragment(quote) ? .direct : .mixed
  }

  /// Whether the words in marks are a piece of the writer's sentence, and begin in lower case.
  private func isFragment(_ quote: FoundQuote) -> Bool {
    guard let first = quote.content.first?.lowerBound else { return false }
    return document.tokens[first].shape == .lower && quote.content.count == 1
  }
}
