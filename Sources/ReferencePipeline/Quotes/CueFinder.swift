/// Finds the reporting verbs of a sentence with their subjects.
struct CueFinder: Sendable {
  let document: Document
  let phrases: Phrases

  var tokens: [Token] { document.tokens }

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
    for index in sentence where document.quotationOfToken[index] < 0 && tokens[index].isWord {
      if tokens[index].word == "according", index + 1 < sentence.upperBound,
        tokens[index + 1].word == "to"
      {
        if let cue = according(index, sentence) { found.append(cue) }
      } else if tokens[index].word == "as", let cue = quotedAsSaying(index, sentence) {
        found.append(cue)
      } else if tokens[index].has(.reporting), let cue = verbCue(index, sentence, found.last) {
        found.append(cue)
      }
    }
    return found
  }

  private func according(_ index: Int, _ sentence: Range<Int>) -> Cue? {
    guard let end = phrases.fullPhraseStarting(at: index + 2, before: sentence.upperBound) else {
      return nil
    }
    return Cue(
      tokens: index..<index + 2, source: index + 2..<end, start: index, end: end, form: .according)
  }

  private static let quoting = WordSet("quoted quotes quoting cited cites citing")

  /// "Coastwire cited the statement as saying": the statement speaks, and Coastwire passes it on.
  private func quotedAsSaying(_ index: Int, _ sentence: Range<Int>) -> Cue? {
    guard index + 1 < sentence.upperBound, tokens[index + 1].word == "saying",
      let verb = (max(sentence.lowerBound, index - 14)..<index).last(where: {
        CueFinder.quoting.contains(tokens[$0].word)
      })
    else { return nil }
    let subject = phrases.subject(of: verb, in: sentence)
    let start = subject?.lowerBound ?? verb
    let isPassive = verb > sentence.lowerBound && CueFinder.beForms.contains(tokens[verb - 1].word)
    if isPassive || verb + 1 == index {
      return Cue(
        tokens: verb..<verb + 1, source: subject, start: start, end: index + 2, form: .plain,
        secondPart: index..<index + 2)
    }
    return Cue(
      tokens: verb..<verb + 1, source: verb + 1..<index, start: start, end: index + 2, form: .plain,
      secondPart: index..<index + 2, via: subject)
  }

  private func verbCue(_ verb: Int, _ sentence: Range<Int>, _ before: Cue?) -> Cue? {
    let token = tokens[verb]
    guard token.shape == .lower, verb == sentence.lowerBound || tokens[verb - 1].word != "as" else {
      return nil
    }
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
      let isManner = phrases.isManner(start - 1) && !phrases.isNominal(start - 1)
      let isAdverb =
        before.has(.adverb) && !before.has([.preposition, .pronoun]) && before.shape == .lower
      guard
        before.has(.auxiliary) && before.word != "may"
          || before.has(.auxiliary) && before.shape == .lower || isAdverb || isManner
      else { break }
      start -= 1
    }
    return (start, isNegated, isInfinitive)
  }

  private func isPassive(_ start: Int, _ verb: Int) -> Bool {
    guard !tokens[verb].has(.gerund) else { return false }
    let isGerund = isIng(verb)
    return (start..<verb).contains { CueFinder.beForms.contains(tokens[$0].word) } && !isGerund
  }

  func isIng(_ token: Int) -> Bool {
    document.scalars[tokens[token].start..<tokens[token].end].suffix(3).elementsEqual([
      0x69, 0x6E, 0x67,
    ])
  }
}
