/// Where what is said begins and ends.
struct ContentExtents: Sendable {
  let document: Document
  let phrases: Phrases

  private var tokens: [Token] { document.tokens }

  private func quotation(_ token: Int) -> Quotation? {
    guard token >= 0, token < tokens.count, document.quotationOfToken[token] >= 0 else {
      return nil
    }
    return document.quotations[Int(document.quotationOfToken[token])]
  }

  func isQuotation(_ range: Range<Int>) -> Bool {
    quotation(range.lowerBound).map { $0.content.lowerBound == range.lowerBound } ?? false
  }

  /// Whether the cue closes what is said before it, as in "we agree, Lind said".
  func isClosing(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    guard cue.start > sentence.lowerBound || follows(cue.start) else { return false }
    let before = cue.start - 1
    if cue.form == .inverted || cue.form == .according { return true }
    guard cue.form == .plain else { return false }
    let isAfterQuote = quotation(before) != nil
    guard isAfterQuote || tokens[before].isComma || tokens[before].isDash else { return false }
    var rest = addresseeEnd(cue, sentence)
    rest = phrases.adverbialsEnd(rest, before: sentence.upperBound)
    if rest >= sentence.upperBound || tokens[rest].endsSentence || tokens[rest].isComma
      || tokens[rest].isDash
    {
      return true
    }
    if isAfterQuote, let open = quotation(before) {
      // “…,” he said of the plan.
      let opensSentence =
        open.open == sentence.lowerBound
        || document.sentenceOfToken[open.open] < document.sentenceOfToken[before]
      return opensSentence && tokens[rest].word != "that"
    }
    return tokens[rest].isMark(":") && false
  }

  /// Whether the token stands right after a quotation that ends a sentence: “Is it?” Lind asked.
  private func follows(_ token: Int) -> Bool {
    token > 0 && !tokens[token].startsParagraph && quotation(token - 1) != nil
  }

  /// Content that ends before the cue.
  func before(_ cue: Cue, _ sentence: Range<Int>, _ covered: Int) -> Range<Int>? {
    var end = cue.start
    if let quoted = quotation(end - 1), end - 1 == quoted.close {
      let first = document.sentences[Int(document.sentenceOfToken[quoted.open])].tokens.lowerBound
      let start = first < sentence.lowerBound ? first : max(first, covered)
      if quoted.open <= start + 0 { return quoted.content }
      return start..<end
    }
    while end > covered, tokens[end - 1].isComma || tokens[end - 1].isDash { end -= 1 }
    if end < cue.start, let quoted = quotation(end - 1), end - 1 == quoted.close {
      let start = max(
        document.sentences[Int(document.sentenceOfToken[quoted.open])].tokens.lowerBound,
        min(covered, quoted.open))
      return quoted.open <= start ? quoted.content : start..<end
    }
    guard end - covered >= 3, end < cue.start || cue.form == .according else { return nil }
    var start = covered
    while start < end,
      tokens[start].isComma || tokens[start].has(.conjunction) && start > sentence.lowerBound
    { start += 1 }
    return end - start >= 3 ? start..<end : nil
  }

  /// The second part of a quote that its cue breaks.
  func afterBreak(_ start: Int, _ sentence: Range<Int>, isDirect: Bool) -> Range<Int>? {
    var next = start
    guard next < sentence.upperBound,
      tokens[next].isComma || tokens[next].isMark(":") || quotation(next) != nil
    else { return nil }
    if quotation(next) == nil { next += 1 }
    guard next < sentence.upperBound else { return nil }
    if let quoted = quotation(next), quoted.open == next { return quoted.content }
    guard !isDirect else { return nil }
    guard
      tokens[next].has([.conjunction, .preposition, .determiner, .pronoun])
        || phrases.index.name(at: next) != nil
    else { return nil }
    let end = contentEnd(sentence)
    return end - next > 2 && !tokens[next].has(.reporting) ? next..<end : nil
  }

  /// The token after the person spoken to: "told reporters", "warned him".
  func addresseeEnd(_ cue: Cue, _ sentence: Range<Int>) -> Int {
    let verb = tokens[cue.tokens.upperBound - 1]
    let start = cue.end
    guard verb.has(.reportsToPerson), start < sentence.upperBound, quotation(start) == nil else {
      return start
    }
    let next = tokens[start]
    if next.word == "that" || next.word == "if" || next.word == "whether" || next.word == "to"
      || next.kind == .punctuation || next.has(.preposition)
    {
      return start
    }
    guard let end = phrases.phraseStarting(at: start, before: sentence.upperBound) else {
      return start
    }
    return end
  }

  /// Content that begins after the cue.
  func after(_ cue: Cue, _ sentence: Range<Int>, _ later: ArraySlice<Cue>) -> Range<Int>? {
    guard cue.form != .inverted || true else { return nil }
    guard var start = contentStart(cue, sentence) else { return nil }
    if let quoted = quotation(start), quoted.open == start {
      let next = quoted.close + 1
      let isWhole =
        quoted.close >= sentence.upperBound - 1
        || tokens[next].kind == .punctuation && !tokens[next].isHyphen
        || tokens[next].startsParagraph || next >= sentence.upperBound
        || tokens[next].has([.conjunction, .subordinator])
      if isWhole { return quoted.content }
    }
    let limit = clauseLimit(from: start, sentence, later)
    var end = limit
    while end > start,
      tokens[end - 1].isComma || tokens[end - 1].endsSentence || tokens[end - 1].isDash
        || tokens[end - 1].isMark(";") || tokens[end - 1].word == "and"
        || tokens[end - 1].word == "but"
    {
      end -= 1
    }
    while start < end, tokens[start].isComma { start += 1 }
    if let quoted = quotation(end - 1), quoted.close >= end, quoted.close < tokens.count {
      end = quoted.close + 1
    }
    guard end - start >= 2 else { return nil }
    return start..<min(end, tokens.count)
  }

  private func contentEnd(_ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].endsSentence { end -= 1 }
    return end
  }

  /// Where the content after a cue begins, or `nil` where nothing that is said follows.
  private func contentStart(_ cue: Cue, _ sentence: Range<Int>) -> Int? {
    let limit = sentence.upperBound
    let verb = tokens[cue.tokens.upperBound - 1]
    if cue.form == .according {
      guard cue.end < limit, tokens[cue.end].isComma,
        cue.start == sentence.lowerBound || tokens[cue.start - 1].has(.conjunction)
      else { return nil }
      return cue.end + 1
    }
    if cue.form == .inverted { return nil }
    var start = addresseeEnd(cue, sentence)
    guard start < limit else { return nil }
    if verb.has(.reportsTopic), !verb.has([.reportsClause, .reportsToPerson]) {
      return topicStart(cue, sentence)
    }
    start = phrases.adverbialsEnd(start, before: limit)
    if let that = thatClause(start, limit) { return that }
    guard start < limit else { return nil }
    if tokens[start].isComma || tokens[start].isMark(":") {
      let isColon = tokens[start].isMark(":")
      guard start + 1 < limit || isColon else { return nil }
      if start + 1 < limit, quotation(start + 1)?.open == start + 1 { return start + 1 }
      if let that = thatAfterParenthesis(start, limit) { return that }
      if isColon { return start + 1 < limit ? start + 1 : nextParagraphQuotation(start) }
      return cue.form == .plain && !verb.has(.reportsWeakly)
        && tokens[start + 1].has([.pronoun, .determiner, .subordinator]) ? start + 1 : nil
    }
    if quotation(start)?.open == start { return start }
    if tokens[start].kind == .punctuation { return nil }
    if tokens[start].word == "to" {
      return verb.has([.reportsToPerson]) || isPromise(verb.word) ? start : nil
    }
    if verb.has(.reportsWeakly) { return nil }
    if verb.has(.reportsToPerson),
      !["told", "tells", "tell", "telling", "warned", "assured", "informed", "reminded"].contains(
        where: { verb.word == $0 })
    {
      return tokens[start].word == "if" || tokens[start].word == "whether"
        || tokens[start].word == "for" ? start : nil
    }
    return start
  }

  private func isPromise(_ word: Word) -> Bool {
    ["vowed", "pledged", "promised", "vows", "pledges", "proposed", "demanded", "vow", "pledge"]
      .contains { word == $0 }
  }

  private func topicStart(_ cue: Cue, _ sentence: Range<Int>) -> Int? {
    let next = cue.end
    guard next + 1 < sentence.upperBound else { return nil }
    if tokens[next].word == "for",
      Word("called") == tokens[cue.tokens.lowerBound].word
        || tokens[cue.tokens.lowerBound].word == "calling"
        || tokens[cue.tokens.lowerBound].word == "calls"
    {
      return next + 1
    }
    let hasQuotation = (next..<sentence.upperBound).contains { document.quotationOfToken[$0] >= 0 }
    guard hasQuotation, tokens[next].word != "on" else { return nil }
    return next
  }

  /// "said in Ohio that …": the word "that" before any verb.
  private func thatClause(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, index < start + 14 {
      let token = tokens[index]
      if token.word == "that", index == start || !tokens[index - 1].has([.preposition]) {
        return index + 1 < limit ? index + 1 : nil
      }
      if token.kind == .punctuation && !token.isHyphen || token.has(.finiteVerb)
        || token.has([.pronoun, .relative])
      {
        return nil
      }
      if index == start, !token.has([.preposition, .adverb]), phrases.index.type(at: index) != .date
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Content after a parenthesis, as in "said, referring to the plan, that we agree".
  private func thatAfterParenthesis(_ comma: Int, _ limit: Int) -> Int? {
    var index = comma + 1
    if index < limit, tokens[index].word == "that" { return index + 1 }
    while index + 1 < limit, index < comma + 20, !tokens[index].isComma { index += 1 }
    guard index + 1 < limit, tokens[index].isComma else { return nil }
    if tokens[index + 1].word == "that" { return index + 2 }
    return quotation(index + 1)?.open == index + 1 ? index + 1 : nil
  }

  /// "He said:" with the quotation in the next paragraph.
  private func nextParagraphQuotation(_ colon: Int) -> Int? {
    let next = colon + 1
    guard next < tokens.count, quotation(next)?.open == next else { return nil }
    return next
  }

  /// Where the clause that begins at `start` ends: at the next cue of the main clause or the sentence's end.
  private func clauseLimit(from start: Int, _ sentence: Range<Int>, _ later: ArraySlice<Cue>) -> Int
  {
    for cue in later where cue.tokens.lowerBound > start + 1 {
      guard cue.start > start, quotation(cue.tokens.lowerBound) == nil else { continue }
      let before = tokens[cue.start - 1]
      switch cue.form {
      case .chained: return cue.start
      case .according: if before.isComma || cue.end >= sentence.upperBound - 1 { return cue.start }
      case .plain, .inverted:
        if before.isComma, isClosing(cue, sentence) { return cue.start }
        if before.has(.conjunction) || before.isMark(";") || before.word == "while" {
          let joint = cue.start - 2
          if joint > start, tokens[joint].isComma || before.isMark(";") || before.word == "while" {
            return joint
          }
        }
      case .relative: continue
      }
    }
    return sentence.upperBound
  }
}
