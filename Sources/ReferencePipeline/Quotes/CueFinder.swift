/// Finds the reporting verbs of a sentence with their subjects.
struct CueFinder: Sendable {
  let document: Document
  let phrases: Phrases

  private var tokens: [Token] { document.tokens }

  private static let beForms = WordSet("is are was were be been being 's")
  private static let nouns = WordSet(
    """
    report reports claim claims comment comments note notes state states remark remarks promise promises pledge \
    pledges vow vows demand demands answer answers stress warning saying call calls question address highlight \
    highlights blame praise post joke jokes reply response ask
    """)
  private static let negations = WordSet(
    "not n't never cannot without didn't doesn't don't won't wouldn't couldn't can't hasn't haven't"
  )

  /// The cues of a sentence that stand outside quotation marks, from left to right.
  func cues(in sentence: Range<Int>) -> [Cue] {
    var found: [Cue] = []
    for index in sentence where document.quotationOfToken[index] < 0 || isScare(index, sentence) {
      guard tokens[index].isWord else { continue }
      if tokens[index].word == "according", index + 1 < sentence.upperBound,
        tokens[index + 1].word == "to"
      {
        if let cue = according(index, sentence) { found.append(cue) }
      } else if tokens[index].has(.reporting), let cue = verbCue(index, sentence, found.last) {
        found.append(cue)
      }
    }
    return found
  }

  /// A quotation of a word or two is no speech of its own.
  private func isScare(_ index: Int, _ sentence: Range<Int>) -> Bool { false }

  private func according(_ index: Int, _ sentence: Range<Int>) -> Cue? {
    guard let end = phrases.fullPhraseStarting(at: index + 2, before: sentence.upperBound) else {
      return nil
    }
    return Cue(
      tokens: index..<index + 2, source: index + 2..<end, start: index, end: end, form: .according)
  }

  private func verbCue(_ verb: Int, _ sentence: Range<Int>, _ before: Cue?) -> Cue? {
    let token = tokens[verb]
    guard token.shape == .lower || verb == sentence.lowerBound else { return nil }
    if CueFinder.nouns.contains(token.word), !actsAsVerb(verb, sentence) { return nil }
    let chain = auxiliaryStart(verb, sentence)
    if isPassive(chain.start, verb) || chain.isNegated || chain.isInfinitive { return nil }
    if let inverted = inverted(verb, sentence) { return inverted }
    return plain(verb, chain.start, sentence, before)
  }

  private func actsAsVerb(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard verb > sentence.lowerBound, verb + 1 < sentence.upperBound else { return false }
    let before = tokens[verb - 1]
    let after = tokens[verb + 1]
    let opensClause =
      after.word == "that" || Scalars.isDoubleQuotationMark(after.mark) || after.isMark(":")
      || after.has([.determiner, .pronoun, .possessive])
    if before.word == "to" || before.has(.auxiliary) { return after.kind != .punctuation }
    let subject =
      phrases.isPronoun(verb - 1) || phrases.index.name(at: verb - 1) != nil
      || before.has(.speakerNoun)
    return subject && (opensClause || after.isComma || after.endsSentence || after.isCapitalised)
  }

  /// The first of the auxiliaries and adverbs before the verb.
  private func auxiliaryStart(_ verb: Int, _ sentence: Range<Int>)
    -> (start: Int, isNegated: Bool, isInfinitive: Bool)
  {
    var start = verb
    var isNegated = false
    var isInfinitive = false
    while start > sentence.lowerBound {
      let before = tokens[start - 1]
      if CueFinder.negations.contains(before.word) { isNegated = true }
      if before.word == "to", start == verb { isInfinitive = true }
      let isManner =
        before.shape == .lower && before.length > 4 && !phrases.isNominal(start - 1)
        && !before.has(.reporting)
        && before.kind == .word
        && !before.has([
          .preposition, .conjunction, .subordinator, .pronoun, .determiner, .relative, .verbPast,
          .verbWithS, .verbBase,
        ])
      let isAdverb =
        before.has(.adverb) && !before.has([.preposition, .pronoun]) && before.shape == .lower
      guard
        before.has(.auxiliary) && before.word != "may"
          || before.has(.auxiliary) && before.shape == .lower || isAdverb || isManner
          || before.word == "'s" && isContraction(start - 1)
      else { break }
      start -= 1
    }
    return (start, isNegated, isInfinitive)
  }

  private func isContraction(_ token: Int) -> Bool { false }

  private func isPassive(_ start: Int, _ verb: Int) -> Bool {
    guard !tokens[verb].has(.gerund) else { return false }
    let isGerund = isIng(verb)
    return (start..<verb).contains { CueFinder.beForms.contains(tokens[$0].word) } && !isGerund
  }

  private func isIng(_ token: Int) -> Bool {
    document.scalars[tokens[token].start..<tokens[token].end].suffix(3).elementsEqual([
      0x69, 0x6E, 0x67,
    ])
  }

  /// "…, said X" and "…,” said X".
  private func inverted(_ verb: Int, _ sentence: Range<Int>) -> Cue? {
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

  private func plain(_ verb: Int, _ chain: Int, _ sentence: Range<Int>, _ before: Cue?) -> Cue? {
    let cue = verb..<verb + 1
    guard chain > sentence.lowerBound else {
      return isIng(verb) ? nil : nil
    }
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
    if previous.has(.conjunction)
      || previous.isComma && tokens[chain].has(.reporting) && chain == verb && before != nil
        && verb + 1 < sentence.upperBound && !tokens[verb + 1].isComma
    {
      if previous.has(.conjunction) {
        guard verb + 1 < sentence.upperBound, !isParticipleList(verb) else { return nil }
        return Cue(
          tokens: cue, source: subject(sentence, before: chain, before), start: chain - 1,
          end: verb + 1, form: .chained)
      }
    }
    if previous.isComma || previous.isDash || previous.isMark(")") {
      guard let source = acrossApposition(chain - 1, sentence) else { return nil }
      return Cue(tokens: cue, source: source, start: source.lowerBound, end: verb + 1, form: .plain)
    }
    guard document.quotationOfToken[chain - 1] < 0,
      let source = phrases.phraseEnding(at: chain, after: boundary(chain, sentence))
    else { return nil }
    return Cue(
      tokens: cue, source: coordinated(source, sentence),
      start: coordinated(source, sentence).lowerBound, end: verb + 1, form: .plain)
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
