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
      return current.isHyphen && !current.isSpaced || current.isMark("&") || current.isMark("%")
    case .word: break
    }
    if current.isCapitalised, !current.has(.function) { return true }
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
    return true  // Participles, gerunds and words the lists do not have.
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
    guard end > limit, isHead(end - 1) else { return nil }
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

  private func isDate(_ token: Int) -> Bool { index.type(at: token) == .date }

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

  private static let circumstances = WordSet(
    """
    statement interview interviews speech report letter tweet tweets conference briefing email e-mail post release \
    video rally debate hearing address remarks meeting message note memo press television tv radio facebook \
    twitter reporters journalists correspondents media newsmen article column editorial book op-ed appearance \
    testimony filing ruling event forum telephone phone call parliament court lawmakers session audience crowd \
    supporters ceremony occasion function visit stop program programme show broadcast blog newsletter study
    """)

  /// The end of adverbials that begin at `start`: "on Monday", "in a statement", "to reporters".
  func adverbialsEnd(_ start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit {
      if tokens[end].kind == .word, tokens[end].has(.adverb) || isManner(end),
        !tokens[end].has([.determiner, .subordinator]),
        end + 1 < limit, !tokens[end].isComma
      {
        guard
          tokens[end + 1].has([.preposition, .subordinator, .determiner, .pronoun])
            || tokens[end + 1].kind == .punctuation
            || tokens[end + 1].word == "that" || end + 1 == limit || isDate(end + 1)
        else { return end }
        end += 1
      } else if isDate(end) {
        while end < limit, isDate(end) || tokens[end].has([.weekday]) { end += 1 }
        if end < limit,
          ["morning", "afternoon", "evening", "night"].contains(where: { tokens[end].word == $0 })
        {
          end += 1
        }
      } else if tokens[end].has(.preposition), let next = circumstanceEnd(end, before: limit) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  private func isManner(_ token: Int) -> Bool {
    let current = tokens[token]
    let scalars = document.scalars[current.start..<current.end]
    return current.length > 4 && current.shape == .lower
      && scalars.suffix(2).elementsEqual([0x6C, 0x79])
  }

  private func circumstanceEnd(_ start: Int, before limit: Int) -> Int? {
    guard start + 1 < limit, let end = phraseStarting(at: start + 1, before: limit), end > start + 1
    else { return nil }
    let head = tokens[end - 1]
    let hasDate = isDate(start + 1) || isDate(end - 1)
    let word = tokens[start].word
    let isName = index.name(at: start + 1) != nil && index.name(at: end - 1) != nil
    let isAtPlace = isName && (word == "in" || word == "at" || word == "on" || word == "to")
    guard
      Phrases.circumstances.contains(head.word) || hasDate || isAtPlace
        || word == "to" && head.has(.speakerNoun) || word == "during"
        || word == "after" && head.has(.noun)
    else { return nil }
    var full = end
    // "in an interview with Fox News", "at a rally in Ohio"
    while full + 1 < limit, tokens[full].has(.preposition), tokens[full].word != "that",
      let next = phraseStarting(at: full + 1, before: limit), next > full + 1
    {
      full = next
    }
    return full
  }
}

extension Phrases {
  /// The subject of the first finite verb of the sentence before `limit`.
  func clauseSubject(_ sentence: Range<Int>, before limit: Int) -> Range<Int>? {
    for verb in sentence where verb < limit && verb > sentence.lowerBound {
      guard document.quotationOfToken[verb] < 0, tokens[verb].shape == .lower,
        tokens[verb].has([.auxiliary, .verbPast, .verbWithS, .participle, .reporting]),
        !isPronoun(verb)
      else { continue }
      guard let subject = phraseEnding(at: verb, after: sentence.lowerBound) else { continue }
      let before = subject.lowerBound > sentence.lowerBound ? tokens[subject.lowerBound - 1] : nil
      if let before, before.has(.preposition) { continue }
      return subject
    }
    return nil
  }
}

extension Phrases {
  private static let governing = WordSet(
    """
    expected scheduled due set slated likely planned plans planning plan wants want hopes hope agreed agree willing \
    ready prepared able going intends intend refused declined failed trying tried sought due travelled traveled \
    flew arrived came went continued able began
    """)

  /// The subject of the verb at `verb`, past auxiliaries, "is expected to", appositions and coordinations.
  func subject(of verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    var chain = verb
    while chain > sentence.lowerBound {
      let before = tokens[chain - 1]
      let isLink =
        before.has(.auxiliary) || before.word == "to" || Phrases.governing.contains(before.word)
        || before.has(.adverb) && before.shape == .lower && !isPronoun(chain - 1)
        || name(chain - 1, is: .date) || before.word == "on" && name(chain, is: .date)
      guard isLink else { break }
      chain -= 1
    }
    guard chain > sentence.lowerBound else { return nil }
    let previous = tokens[chain - 1]
    if previous.has(.relative) || previous.word == "that" {
      let end = chain - 1 > sentence.lowerBound && tokens[chain - 2].isComma ? chain - 2 : chain - 1
      return phraseEnding(at: end, after: sentence.lowerBound)
    }
    if previous.isComma || previous.isDash {
      var index = chain - 2
      while index > sentence.lowerBound, chain - index < 45 {
        if tokens[index].isComma || tokens[index].isDash,
          let found = phraseEnding(at: index, after: sentence.lowerBound),
          found.lowerBound == sentence.lowerBound || !tokens[found.lowerBound - 1].has(.preposition)
        {
          return found
        }
        index -= 1
      }
      return clauseSubject(sentence, before: chain)
    }
    if previous.has(.conjunction) || previous.has(.preposition) {
      return clauseSubject(sentence, before: chain)
    }
    guard let found = phraseEnding(at: chain, after: sentence.lowerBound) else {
      return clauseSubject(sentence, before: chain)
    }
    guard found.lowerBound - 2 >= sentence.lowerBound, tokens[found.lowerBound - 1].word == "and",
      let left = phraseEnding(at: found.lowerBound - 1, after: sentence.lowerBound),
      isHead(left.upperBound - 1),
      index.name(at: left.upperBound - 1) != nil || tokens[left.upperBound - 1].has(.speakerNoun)
    else { return found }
    return left.lowerBound..<found.upperBound
  }

  private func name(_ token: Int, is type: NameType) -> Bool { index.type(at: token) == type }
}
