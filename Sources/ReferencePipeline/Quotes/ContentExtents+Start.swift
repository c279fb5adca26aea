/// Where what is said begins after its cue.
extension ContentExtents {
  /// Where the content after a cue begins, or `nil` where nothing that is said follows.
  func contentStart(_ cue: Cue, _ sentence: Range<Int>) -> Int? {
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
    if let quoted = quotationAfterPhrase(start, limit) { return quoted }
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

  /// "joked of the museum, “…”": the quotation after a phrase without a verb.
  private func quotationAfterPhrase(_ start: Int, _ limit: Int) -> Int? {
    guard tokens[start].has(.preposition) else { return nil }
    for index in start..<min(start + 18, limit - 1) {
      if tokens[index].has([.auxiliary, .verbPast, .verbWithS, .relative]) { return nil }
      guard tokens[index].isComma || tokens[index].isMark(":") else { continue }
      if quotation(index + 1)?.open == index + 1 { return index + 1 }
    }
    return nil
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
    guard tokens[next].word != "on",
      let open = (next..<min(next + 14, sentence.upperBound)).first(where: {
        quotation($0)?.open == $0
      })
    else { return nil }
    let hasArticle =
      open > next && tokens[open - 1].has(.determiner) && tokens[open - 1].word != "the"
    return hasArticle ? open - 1 : open
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
}
