/// Finds what is said in an article, with who says it.
struct QuoteFinder {
  let document: Document
  let phrases: Phrases
  private let cueFinder: CueFinder
  private let extents: ContentExtents
  private(set) var quotes: [FoundQuote] = []
  /// Quotations that belong to a quote already.
  private var isUsed: [Bool]

  init(_ document: Document, _ phrases: Phrases) {
    self.document = document
    self.phrases = phrases
    cueFinder = CueFinder(document: document, phrases: phrases)
    extents = ContentExtents(document: document, phrases: phrases)
    isUsed = [Bool](repeating: false, count: document.quotations.count)
  }

  private var tokens: [Token] { document.tokens }

  mutating func run() {
    var paragraph = 0
    var nextQuotation = 0
    for sentence in document.sentences {
      if sentence.paragraph != paragraph {
        nextQuotation = addContinuations(from: nextQuotation, in: document.paragraphs[paragraph])
        paragraph = sentence.paragraph
      }
      addQuotes(sentence)
    }
    if let last = document.paragraphs.last { _ = addContinuations(from: nextQuotation, in: last) }
    quotes += TurnFinder(document: document, phrases: phrases).quotes()
    quotes.sort { ($0.content.first?.lowerBound ?? 0) < ($1.content.first?.lowerBound ?? 0) }
  }

  private mutating func addQuotes(_ sentence: Sentence) {
    let cues = cueFinder.cues(in: sentence.tokens)
    var covered = sentence.tokens.lowerBound
    let first = quotes.count
    for (order, cue) in cues.enumerated() {
      // A cue inside what another already says belongs to that.
      guard cue.tokens.lowerBound >= covered else {
        passOn(cue, from: first, sentence.tokens)
        continue
      }
      if covered > sentence.tokens.lowerBound, cue.start <= covered + 2,
        passOn(cue, from: first, sentence.tokens)
      {
        continue
      }
      let later = cues[(order + 1)...]
      if let quote = backward(cue, sentence.tokens, covered) ?? forward(cue, sentence.tokens, later)
      {
        add(quote)
        covered = max(
          cue.end, min(quote.content.map(\.upperBound).max() ?? 0, sentence.tokens.upperBound))
      }
    }
  }

  /// ", Coastwire reported" and ", according to a release" after what somebody else says.
  @discardableResult
  private mutating func passOn(_ cue: Cue, from first: Int, _ sentence: Range<Int>) -> Bool {
    guard let last = quotes.indices.last, last >= first, quotes[last].via == nil,
      let source = cue.source, let end = quotes[last].content.last?.upperBound,
      cue.start <= end + 2, quotes[last].source != cue.source,
      let lastCue = quotes[last].cue, lastCue.lowerBound < end
    else { return false }
    guard cue.form == .according || extents.isClosing(cue, sentence) else { return false }
    quotes[last].via = source
    return true
  }

  private mutating func add(_ quote: FoundQuote) {
    for part in quote.content {
      for index in part where document.quotationOfToken[index] >= 0 {
        isUsed[Int(document.quotationOfToken[index])] = true
      }
    }
    quotes.append(quote)
  }

  // MARK: - Content before the cue

  private func backward(_ cue: Cue, _ sentence: Range<Int>, _ covered: Int) -> FoundQuote? {
    guard cue.form != .chained, cue.form != .relative, cue.start > covered else { return nil }
    if cue.form == .plain, !extents.isClosing(cue, sentence) { return nil }
    guard let content = extents.before(cue, sentence, covered) else { return nil }
    if cue.form == .according, cue.start == sentence.lowerBound { return nil }
    let rest = phrases.adverbialsEnd(
      extents.addresseeEnd(cue, sentence), before: sentence.upperBound)
    if let more = extents.afterBreak(rest, sentence, isDirect: extents.endsInQuotation(content)) {
      return FoundQuote(
        content: [content, more], source: cue.source, cue: cue.tokens, cueRest: cue.secondPart,
        via: cue.via)
    }
    return FoundQuote(
      content: [content], source: cue.source, cue: cue.tokens, cueRest: cue.secondPart, via: cue.via
    )
  }

  // MARK: - Content after the cue

  private func forward(_ cue: Cue, _ sentence: Range<Int>, _ later: ArraySlice<Cue>) -> FoundQuote?
  {
    guard let content = extents.after(cue, sentence, later) else { return nil }
    return FoundQuote(
      content: [content], source: cue.source, cue: cue.tokens, cueRest: cue.secondPart, via: cue.via
    )
  }

  // MARK: - Quotations without a cue of their own

  /// Adds quotations that go on after a cue, and paragraphs of speech that go on from the one before.
  ///
  /// Takes the quotations of `paragraph` from the one in that position; gives the position after them.
  private mutating func addContinuations(from first: Int, in paragraph: Range<Int>) -> Int {
    var number = first
    while number < document.quotations.count,
      document.quotations[number].open < paragraph.upperBound
    {
      if !isUsed[number] { addContinuation(document.quotations[number], in: paragraph) }
      number += 1
    }
    return number
  }

  private mutating func addContinuation(_ quotation: Quotation, in paragraph: Range<Int>) {
    guard !quotation.isSingle, quotation.content.count > 3 else { return }
    let sentence = document.sentences[Int(document.sentenceOfToken[quotation.open])]
    guard quotation.open == sentence.tokens.lowerBound else { return }
    if let owner = owner(of: quotation, in: paragraph) {
      quotes[owner].content.append(quotation.content)
    } else if quotation.open == paragraph.lowerBound,
      quotation.close + 1 >= paragraph.upperBound, !quotes.isEmpty
    {
      quotes.append(
        FoundQuote(content: [quotation.content], source: nil, cue: nil, inheritsSource: true))
    }
  }

  /// The quote of the same paragraph that the quotation goes on with.
  private func owner(of quotation: Quotation, in paragraph: Range<Int>) -> Int? {
    quotes.indices.suffix(10).filter { index in
      guard let last = quotes[index].content.last, let cue = quotes[index].cue else { return false }
      let end = max(last.upperBound, cue.upperBound)
      return end <= quotation.open && last.lowerBound >= paragraph.lowerBound
        && document.quotationOfToken[last.upperBound - 1] >= 0
    }.max { (quotes[$0].cue?.lowerBound ?? 0) < (quotes[$1].cue?.lowerBound ?? 0) }
  }
}
