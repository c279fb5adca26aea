import GoldStore
import JSONNodes
import LabelModel

extension LabelEditor {
  /// `{"content": …, "cue": …, "source": …, "kind": …, "speaker": …}`; all but the content may be missing.
  ///
  /// Where no speaker is given, it is the entity that the source's words, or the longest part of them,
  /// are labelled as.
  mutating func addQuote(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    var quotes = article.labels.quotes ?? []
    let content = try span(command.value("content"), "content")
    var quote = Quote(
      id: LabelNames.numberedID("q", taken: Set(quotes.map(\.id))), content: content)
    if let cue = command.value("cue") { quote.cue = .filled(AcceptedSpan(try span(cue))) }
    if let source = command.value("source") {
      quote.source = .filled(AcceptedSpan(try span(source)))
    }
    quote.kind = .filled(guessedKind(content))
    if let kind = command.value("kind") {
      quote.kind = .filled(try FieldValue(field: "kind", value: kind).choice(QuoteKind.self))
    }
    if let speaker = command.value("speaker") {
      quote.speaker = try reference(FieldValue(field: "speaker", value: speaker), .unannotated)
    } else if let source = quote.source.value {
      quote.speaker = speaker(at: source.span)
    }
    quote.within =
      quotes.filter { $0.content != content && $0.content.hull.contains(content.hull) }
      .min { $0.content.length < $1.content.length }?.id
    let place = quotes.firstIndex { content < $0.content } ?? quotes.count
    quotes.insert(quote, at: place)
    article.labels.quotes = quotes
    return .quote(quote.id)
  }

  /// Direct where quotation marks stand around all of it, mixed where around a part, else indirect.
  private func guessedKind(_ content: TextSpan) -> QuoteKind {
    func scalar(_ offset: Int) -> Unicode.Scalar? {
      guard offset >= 0, offset < tokens.text.length else { return nil }
      return tokens.text.slice(TextRange(offset, offset + 1))?.unicodeScalars.first
    }
    let opens = Set("\"“‘«„".unicodeScalars)
    let marks = opens.union("”’»".unicodeScalars)
    let before = scalar(content.start - 1).map { opens.contains($0) } ?? false
    if before || scalar(content.start).map({ opens.contains($0) }) == true { return .direct }
    let words = tokens.text.words(content) ?? ""
    let doubles = marks.subtracting("’‘".unicodeScalars)
    return words.unicodeScalars.contains { doubles.contains($0) } ? .mixed : .indirect
  }

  private func speaker(at source: TextSpan) -> Slot<AcceptedReference> {
    let inside = (article.labels.entities?.mentions ?? [])
      .filter { $0.span.overlaps(source) && $0.type != "date" && $0.type != "money" }
    let best = inside.max {
      ($0.span.overlapLength(source), -$0.span.start, -$0.span.length)
        < ($1.span.overlapLength(source), -$1.span.start, -$1.span.length)
    }
    return best?.entity.map { .filled(AcceptedReference(.entity($0))) } ?? .unannotated
  }

  func quoteIndex(_ id: String) throws(EditFault) -> Int {
    guard let index = article.labels.quotes?.firstIndex(where: { $0.id == id }) else {
      throw EditFault("there is no quote \"\(id)\"")
    }
    return index
  }

  private func quote(_ id: String) throws(EditFault) -> Quote {
    let index = try quoteIndex(id)
    guard let quote = article.labels.quotes?[index] else {
      throw EditFault("there is no quote \"\(id)\"")
    }
    return quote
  }

  mutating func setQuote(_ id: String, _ field: FieldValue) throws(EditFault) -> LabelKey? {
    let index = try quoteIndex(id)
    var quote = try quote(id)
    switch field.field {
    case "kind":
      quote.kind = try field.slot { (value) throws(EditFault) in try value.choice(QuoteKind.self) }
    case "speaker": quote.speaker = try reference(field, quote.speaker)
    case "addressee": quote.addressee = try reference(field, quote.addressee)
    case "via": quote.via = try reference(field, quote.via)
    case "within":
      let outer = field.isUnset ? nil : try field.text()
      if let outer { try checkNesting(id, in: outer) }
      quote.within = outer
    case "optional": quote.isOptional = try field.flag()
    case "flag": try setFlag(.quote(id), &quote.tags, field)
    default: throw EditFault("a quote has no \"\(field.field)\"")
    }
    article.labels.quotes?[index] = quote
    return .quote(id)
  }

  private func checkNesting(_ id: String, in outer: String) throws(EditFault) {
    var next: String? = outer
    while let current = next {
      guard current != id else { throw EditFault("a quote cannot stand inside itself") }
      next = try quote(current).within
    }
  }

  /// An entity's id; what else is accepted is kept where the entity stays.
  private func reference(_ field: FieldValue, _ current: Slot<AcceptedReference>)
    throws(EditFault) -> Slot<AcceptedReference>
  {
    try field.slot { (value) throws(EditFault) in
      guard let id = try value.text() else { throw EditFault("say which entity") }
      _ = try entityIndex(id)
      if let old = current.value, old.reference == .entity(id) { return old }
      return AcceptedReference(.entity(id))
    }
  }

  // MARK: - Places in the text

  func quoteSpan(_ id: String, _ role: String) throws(EditFault) -> TextSpan {
    let quote = try quote(id)
    let span: TextSpan?
    switch role {
    case "content", "span": span = quote.content
    case "cue": span = quote.cue.value?.span
    case "source": span = quote.source.value?.span
    default: throw EditFault("a quote has no \"\(role)\" in the text")
    }
    guard let span else { throw EditFault("the quote has no \(role) in the text") }
    return span
  }

  mutating func setQuoteSpan(_ id: String, _ role: String, _ span: TextSpan?) throws(EditFault) {
    let index = try quoteIndex(id)
    var quote = try quote(id)
    func slot(_ old: Slot<AcceptedSpan>) -> Slot<AcceptedSpan> {
      span.map { .filled(AcceptedSpan($0, alternatives: old.value?.alternatives ?? [])) }
        ?? .unannotated
    }
    switch role {
    case "content", "span":
      guard let span else { throw EditFault("a quote needs its content; delete the quote") }
      quote.content = span
    case "cue": quote.cue = slot(quote.cue)
    case "source":
      quote.source = slot(quote.source)
      if let span, !quote.speaker.isAnnotated { quote.speaker = speaker(at: span) }
    default: throw EditFault("a quote has no \"\(role)\" in the text")
    }
    article.labels.quotes?[index] = quote
  }
}

extension TextRange {
  /// Whether every code point of `other` is one of this range's.
  func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
}
