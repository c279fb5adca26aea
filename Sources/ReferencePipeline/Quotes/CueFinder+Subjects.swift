/// Subjects of cues, on either side of the verb.
extension CueFinder {
  /// "…, said X" and "…,” said X".
  func inverted(_ verb: Int, _ sentence: Range<Int>) -> Cue? {
    guard verb > sentence.lowerBound, verb + 1 < sentence.upperBound, !isIng(verb) else {
      return nil
    }
    let before = tokens[verb - 1]
    let isAfterQuote = document.quotationOfToken[verb - 1] >= 0
    guard before.isComma || isAfterQuote || before.isDash else { return nil }
    let next = tokens[verb + 1]
    guard !next.has(.preposition), next.word != "that", !next.isComma,
      document.quotationOfToken[verb + 1] < 0,
      let end = phrases.fullPhraseStarting(at: verb + 1, before: sentence.upperBound)
    else { return nil }
    // A clause after the verb is what is said, not who says it.
    if before.isComma, end < sentence.upperBound, !tokens[end].isComma, !tokens[end].endsSentence,
      tokens[end].has([.verbPast, .verbWithS, .auxiliary, .reporting])
    {
      return nil
    }
    if before.isComma, !isAfterQuote, phrases.isPronoun(verb + 1), tokens[verb + 1].word != "he",
      tokens[verb + 1].word != "she"
    {
      return nil
    }
    return Cue(
      tokens: verb..<verb + 1, source: verb + 1..<end, start: verb, end: apposition(end, sentence),
      form: .inverted)
  }

  /// ", a spokesman for the ministry," after a name belongs to it.
  private func apposition(_ end: Int, _ sentence: Range<Int>) -> Int {
    guard end + 1 < sentence.upperBound, tokens[end].isComma, document.quotationOfToken[end + 1] < 0
    else { return end }
    let next = tokens[end + 1]
    guard
      next.has([.determiner, .relative, .speakerNoun, .possessive])
        || next.has([.noun, .adjective]) && next.shape == .lower
        || phrases.index.name(at: end + 1) != nil || next.kind == .number
    else { return end }
    var index = end + 1
    while index < sentence.upperBound, !tokens[index].isComma, document.quotationOfToken[index] < 0,
      !tokens[index].endsSentence
    {
      index += 1
    }
    return index
  }

  func plain(_ verb: Int, _ chain: Int, _ sentence: Range<Int>, _ before: Cue?) -> Cue? {
    let cue = verb..<verb + 1
    guard chain > sentence.lowerBound else { return nil }
    let previous = tokens[chain - 1]
    if isIng(verb), chain == verb {
      guard previous.isComma || previous.word == "and" || document.quotationOfToken[chain - 1] >= 0
      else {
        return nil
      }
      return Cue(
        tokens: cue, source: subject(sentence, before: chain, before), start: chain, end: verb + 1,
        form: .chained)
    }
    if previous.word == "who" || previous.word == "which"
      || previous.word == "that" && tokens[verb].has([.verbPast, .reportsClause])
        && chain - 1 > sentence.lowerBound && phrases.isHead(chain - 2)
    {
      var end = chain - 1
      if end > sentence.lowerBound, tokens[end - 1].isComma { end -= 1 }
      guard let source = phrases.phraseEnding(at: end, after: sentence.lowerBound) else {
        return nil
      }
      return Cue(tokens: cue, source: source, start: chain, end: verb + 1, form: .relative)
    }
    if previous.has(.conjunction) {
      guard verb + 1 < sentence.upperBound, !isParticipleList(verb) else { return nil }
      return Cue(
        tokens: cue, source: subject(sentence, before: chain, before), start: chain - 1,
        end: verb + 1, form: .chained)
    }
    if previous.isComma || previous.isDash || previous.isMark(")") {
      guard !tokens[verb].has(.reportsTopic), let source = acrossApposition(chain - 1, sentence)
      else { return nil }
      return Cue(tokens: cue, source: source, start: source.lowerBound, end: verb + 1, form: .plain)
    }
    guard document.quotationOfToken[chain - 1] < 0,
      let source = phrases.phraseEnding(at: chain, after: boundary(chain, sentence))
    else { return nil }
    if let far = farSubject(source, chain, sentence) {
      return Cue(tokens: cue, source: far, start: far.lowerBound, end: verb + 1, form: .plain)
    }
    let whole = coordinated(source, sentence)
    // "which advocates say hurts schools": a clause that only says whose view it is.
    if whole.lowerBound > sentence.lowerBound, tokens[whole.lowerBound - 1].has(.relative),
      verb + 1 < sentence.upperBound, document.quotationOfToken[verb + 1] < 0
    {
      return nil
    }
    return Cue(tokens: cue, source: whole, start: whole.lowerBound, end: verb + 1, form: .plain)
  }

  /// "A statement issued by the ISPR in Islamabad said": the phrase next to the verb is no subject.
  private func farSubject(_ near: Range<Int>, _ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard near.lowerBound > sentence.lowerBound + 1 else { return nil }
    let before = tokens[near.lowerBound - 1]
    guard before.has(.preposition), before.shape == .lower else { return nil }
    return phrases.documentSubject(sentence, before: verb)
  }

  private func isParticipleList(_ verb: Int) -> Bool {
    tokens[verb].has(.participle) && !tokens[verb].has([.verbPast])
      && tokens[verb - 1].has(.adjective)
  }

  /// The token after the last quotation before `index`.
  private func boundary(_ index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, document.quotationOfToken[start - 1] < 0 { start -= 1 }
    return start
  }

  /// "Lind and Kovač said": both names are the subject.
  private func coordinated(_ source: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let start = source.lowerBound
    guard start - 2 >= sentence.lowerBound, tokens[start - 1].word == "and",
      phrases.index.type(at: start) == .person,
      phrases.index.type(at: start - 2) == .person,
      let left = phrases.phraseEnding(at: start - 1, after: sentence.lowerBound)
    else { return source }
    return left.lowerBound..<source.upperBound
  }

  /// "X, a spokesman for Y, said": the phrase before the comma that opens the apposition.
  private func acrossApposition(_ close: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let opening: UInt32 = tokens[close].isMark(")") ? 0x28 : tokens[close].mark
    var index = close - 1
    while index > sentence.lowerBound, close - index < 45 {
      if tokens[index].mark == opening, document.quotationOfToken[index] < 0 {
        if let source = phrases.phraseEnding(at: index, after: boundary(index, sentence)),
          isLikelySubject(source, index, close)
        {
          return source
        }
      }
      index -= 1
    }
    return nil
  }

  private func isLikelySubject(_ source: Range<Int>, _ comma: Int, _ close: Int) -> Bool {
    guard comma + 1 < close else { return false }
    let before = source.lowerBound > 0 ? tokens[source.lowerBound - 1] : nil
    // "After the talks, …," is no subject; "the minister, who …," is one.
    if let before, before.has(.preposition), !tokens[source.lowerBound].startsParagraph {
      return false
    }
    return phrases.index.name(at: source.upperBound - 1) != nil
      || tokens[source.upperBound - 1].has([.speakerNoun, .noun, .organizationHead])
      || phrases.isPronoun(source.upperBound - 1)
  }

  /// The subject of a verb that shares it with the cue or the clause before.
  private func subject(_ sentence: Range<Int>, before limit: Int, _ cue: Cue?) -> Range<Int>? {
    if let source = cue?.source, cue?.form != .according { return source }
    return phrases.clauseSubject(sentence, before: limit)
  }
}
