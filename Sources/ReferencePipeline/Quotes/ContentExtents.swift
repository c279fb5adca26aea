/// Where what is said begins and ends.
struct ContentExtents: Sendable {
  let document: Document
  let phrases: Phrases

  var tokens: [Token] { document.tokens }

  func quotation(_ token: Int) -> Quotation? {
    guard token >= 0, token < tokens.count, document.quotationOfToken[token] >= 0 else {
      return nil
    }
    return document.quotations[Int(document.quotationOfToken[token])]
  }

  func endsInQuotation(_ range: Range<Int>) -> Bool { quotation(range.upperBound - 1) != nil }

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
    if rest >= sentence.upperBound || tokens[rest].endsSentence { return true }
    if tokens[rest].isComma || tokens[rest].isDash {
      // "Asked about the plan, Lind said, “…”": what stands before is no part of what is said.
      return isAfterQuote || !isOpener(sentence.lowerBound..<before, after: rest, sentence)
    }
    guard isAfterQuote, let open = quotation(before) else { return false }
    // “…,” he said of the plan.
    let opensSentence =
      open.open == sentence.lowerBound
      || document.sentenceOfToken[open.open] < document.sentenceOfToken[before]
    return (opensSentence || tokens[rest].has(.subordinator)) && tokens[rest].word != "that"
  }

  /// Whether `range` only leads to the main clause: "In his speech", "Asked about the plan".
  private func isOpener(_ range: Range<Int>, after rest: Int, _ sentence: Range<Int>) -> Bool {
    guard !range.isEmpty, rest + 1 < sentence.upperBound else { return false }
    let first = tokens[range.lowerBound]
    let leads = first.has([.preposition, .subordinator]) || openers.contains(first.word)
    return leads && (quotation(rest + 1) != nil || first.has(.preposition) && range.count > 3)
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
    let isBroken = cue.end < sentence.upperBound && tokens[cue.end].isComma
    guard end - covered >= (isBroken ? 1 : 3), end < cue.start || cue.form == .according else {
      return nil
    }
    var start = covered
    while start < end,
      tokens[start].isComma || tokens[start].has(.conjunction) && start > sentence.lowerBound
    { start += 1 }
    return end - start >= (isBroken ? 1 : 3) ? start..<end : nil
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
    guard !isDirect, tokens[start].isComma, !tokens[next].has([.reporting, .gerund]),
      tokens[next].word != "citing", tokens[next].word != "according", tokens[next].word != "who"
    else { return nil }
    let end = contentEnd(sentence)
    return end - next > 2 ? next..<end : nil
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
    let limit = min(
      clauseLimit(from: start, sentence, later), subordinateLimit(cue, start, sentence))
    guard isClause(cue, start, limit) else { return nil }
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

  private static let plainSaying = WordSet("say says said saying tell tells told telling")

  /// Whether a clause or a quotation follows: "noted the plan" alone says nothing.
  private func isClause(_ cue: Cue, _ start: Int, _ limit: Int) -> Bool {
    let verb = tokens[cue.tokens.upperBound - 1]
    if ContentExtents.plainSaying.contains(verb.word) || cue.form == .according { return true }
    if verb.has(.reportsTopic) || tokens[start - 1].word == "that" || tokens[start].word == "to" {
      return true
    }
    return (start..<max(start, min(limit, start + 16))).contains {
      tokens[$0].has(.finiteVerb) && $0 > start || quotation($0) != nil
    }
  }

  /// "While he acknowledged the cost, Lind …": the comma ends what is said.
  private func subordinateLimit(_ cue: Cue, _ start: Int, _ sentence: Range<Int>) -> Int {
    guard cue.form == .plain, cue.start > sentence.lowerBound,
      tokens[cue.start - 1].has(.subordinator)
    else { return sentence.upperBound }
    return (start..<sentence.upperBound).first { tokens[$0].isComma && quotation($0) == nil }
      ?? sentence.upperBound
  }

  private func contentEnd(_ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].endsSentence { end -= 1 }
    return end
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
        let isJoint = before.has(.conjunction) || joints.contains(before.word)
        if before.isMark(";") { return cue.start - 1 }
        if isJoint, cue.start - 2 > start {
          let joint = tokens[cue.start - 2]
          if joint.isComma || quotation(cue.start - 2)?.close == cue.start - 2 {
            return cue.start - 1
          }
        }
      case .relative: continue
      }
    }
    return sentence.upperBound
  }
}

/// Words that lead from a phrase to the main clause.
private let openers = WordSet(
  "asked speaking responding referring commenting addressing pressed questioned")

/// Words that join a clause with a cue of its own.
private let joints = WordSet("while though although whereas")
