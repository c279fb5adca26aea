/// Finds noun phrases and adverbials around a verb, without a parser.
struct Phrases: Sendable {
  let document: Document
  let index: NameIndex

  var tokens: [Token] { document.tokens }

  private static let innerPrepositions = WordSet(
    "of for at in from on with to by against under behind near")
  private static let personalPronouns = WordSet("he she it they we i you who which one others both")

  func isPronoun(_ token: Int) -> Bool { Phrases.personalPronouns.contains(tokens[token].word) }

  /// Whether the token can stand inside a noun phrase, before or as its head.
  func isNominal(_ token: Int) -> Bool {
    let current = tokens[token]
    if index.name(at: token) != nil { return true }
    switch current.kind {
    case .number, .possessive: return true
    case .other: return current.length > 1
    case .punctuation:
      if isPluralPossessive(token) { return true }
      return current.isHyphen && !current.isSpaced || current.isMark("&") || current.isMark("%")
    case .word: break
    }
    if current.isCapitalised, !current.has(.function) { return true }
    if isCompound(token) { return true }
    if current.has([
      .preposition, .conjunction, .subordinator, .pronoun, .relative, .auxiliary, .determiner,
    ]) {
      return false
    }
    if current.has(.possessive) { return false }
    if current.has(.adverb) {
      return current.word == "then" || current.word == "first" || current.word == "second"
    }
    if current.has(.numberWord) { return true }
    if current.has([.noun, .adjective, .speakerNoun]) { return true }
    if current.has([.reportsClause, .reportsToPerson, .reportsTopic]) { return false }
    if current.has([.verbWithS, .verbPast, .verbBase]) { return false }
    return !isManner(token)  // Participles, gerunds and words the lists do not have.
  }

  /// "state-run": part of a word with a hyphen.
  private func isCompound(_ token: Int) -> Bool {
    if token > 0, tokens[token - 1].isHyphen, !tokens[token].isSpaced { return true }
    return token + 1 < tokens.count && tokens[token + 1].isHyphen && !tokens[token + 1].isSpaced
  }

  /// The mark in "Ministers' meeting".
  private func isPluralPossessive(_ token: Int) -> Bool {
    let current = tokens[token]
    guard Scalars.isApostrophe(current.mark), !current.isSpaced, token > 0,
      document.quotationOfToken[token] < 0, tokens[token - 1].isWord,
      token + 1 < tokens.count, tokens[token + 1].isSpaced, tokens[token + 1].isWord
    else { return false }
    return document.scalars[tokens[token - 1].end - 1] | 0x20 == 0x73
  }

  /// Whether the token can end a noun phrase.
  func isHead(_ token: Int) -> Bool {
    let current = tokens[token]
    guard current.kind == .word || current.kind == .other || current.kind == .number else {
      return false
    }
    return isNominal(token) && !current.has(.possessive) && !current.has(.adjective)
      || isPronoun(token) || index.name(at: token) != nil
      || current.has([.speakerNoun])
      || current.has(.determiner) && !current.has([.preposition]) && current.word != "the"
        && current.word != "a" && current.word != "an" && current.word != "that"
  }

  /// The noun phrase that ends with the token before `end`, no further left than `limit`.
  func phraseEnding(at end: Int, after limit: Int) -> Range<Int>? {
    guard end > limit else { return nil }
    if tokens[end - 1].isMark(")"), let open = openingParenthesis(end - 1, after: limit) {
      return phraseEnding(at: open, after: limit)
    }
    guard isHead(end - 1) else { return nil }
    if isPronoun(end - 1) {
      return end - 1..<end
    }
    var start = end - 1
    while true {
      while start > limit, isNominal(start - 1), !breaksPhrase(start - 1) { start -= 1 }
      if start > limit, tokens[start - 1].has([.determiner, .possessive]),
        tokens[start - 1].shape != .none
      {
        start -= 1
        while start > limit,
          tokens[start - 1].has([.determiner]) || tokens[start - 1].has(.numberWord)
        { start -= 1 }
      }
      // "a spokesman for the ministry", "officials in Washington"
      guard start - 2 >= limit, Phrases.innerPrepositions.contains(tokens[start - 1].word) else {
        break
      }
      let before = tokens[start - 2]
      guard isNominal(start - 2), before.isWord, !before.has([.month, .weekday]),
        before.has([.speakerNoun, .documentNoun, .organizationHead, .noun])
          || index.name(at: start - 2) != nil,
        !isDate(start - 2)
      else { break }
      start -= 2
    }
    return start..<end
  }

  /// The start of "(ABC)" or of a name in another script.
  private func openingParenthesis(_ close: Int, after limit: Int) -> Int? {
    (max(limit + 1, close - 8)..<max(limit + 1, close)).last { tokens[$0].isMark("(") }
  }

  func isDate(_ token: Int) -> Bool { index.type(at: token) == .date }

  /// A date at the left of a noun phrase is no part of it: "on Monday Trump said".
  private func breaksPhrase(_ token: Int) -> Bool {
    isDate(token) || tokens[token].has([.weekday])
  }

  /// The end of the noun phrase that begins at `start`.
  func phraseStarting(at start: Int, before limit: Int) -> Int? {
    guard start < limit else { return nil }
    if isPronoun(start) || tokens[start].has(.pronoun) { return start + 1 }
    var end = start
    while end < limit, tokens[end].has([.determiner, .possessive]), tokens[end].word != "that" {
      end += 1
    }
    let bare = end
    while end < limit, isNominal(end), !isDate(end) || end == bare { end += 1 }
    guard end > start else { return nil }
    return end
  }

  /// The end of a noun phrase with the prepositional phrases that belong to it.
  func fullPhraseStarting(at start: Int, before limit: Int) -> Int? {
    guard var end = phraseStarting(at: start, before: limit) else { return nil }
    while end + 1 < limit, Phrases.innerPrepositions.contains(tokens[end].word),
      let next = phraseStarting(at: end + 1, before: limit), !isDate(end + 1)
    {
      end = next
    }
    return end
  }
}
