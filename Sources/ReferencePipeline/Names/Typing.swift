/// Weighs what a name's words and the words around it say of its type.
struct Typing {
  let document: Document
  private var tokens: [Token] { document.tokens }

  init(document: Document) { self.document = document }

  func candidate(
    _ range: Range<Int>, match: PhraseTable<KnownName>.Match?, in sentence: Range<Int>
  ) -> Candidate {
    var candidate = Candidate(tokens: range, key: key(range), inner: .init())
    if let match, match.count == range.count {
      candidate.isKnown = true
      addKnown(match.value, range, to: &candidate.inner)
    } else if isPeoples(range) {
      candidate.isKnown = true
      candidate.inner[.norp] += 7
    } else {
      addWords(range, match?.value, to: &candidate.inner)
    }
    addContext(range, sentence, to: &candidate.context)
    return candidate
  }

  /// "British Indians", "North Koreans": peoples side by side, or with a direction.
  private func isPeoples(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    return range.allSatisfy { index in
      let token = tokens[index]
      if index < range.upperBound - 1, Typing.directions.contains(token.word) { return true }
      guard token.has(.startsPhrase) else { return false }
      return Lexicon.shared.names.longestMatch(tokens, at: index, before: index + 1)?.value
        == .nationality
    }
  }

  private static let directions = WordSet(
    "north south east west northern southern eastern western central")

  func key(_ range: Range<Int>) -> UInt64 {
    var key = tokens[range.lowerBound].word
    for index in range.dropFirst() { key = key.followed(by: tokens[index].word) }
    return key.hash
  }

  private func addKnown(_ name: KnownName, _ range: Range<Int>, to evidence: inout Evidence) {
    let first = tokens[range.lowerBound]
    var weight: Float = 7
    if range.count == 1, first.has([.givenName, .familyName]) {
      switch name {
      case .city, .province: weight = 2.5
      case .majorCity: weight = 5
      case .region: weight = 5
      default: break
      }
      evidence[.person] += 1.5
    } else if name == .city || name == .province {
      weight = 5
    }
    evidence[name.type] += weight
  }

  private func addWords(_ range: Range<Int>, _ prefix: KnownName?, to evidence: inout Evidence) {
    let head = headIndex(range)
    addHead(range, head, to: &evidence)
    var names: Float = 0
    var ordinary = 0
    for index in range where tokens[index].isWord {
      let token = tokens[index]
      if token.has([.givenName, .familyName]), token.shape != .allCaps || token.length > 3 {
        names += index == range.lowerBound && token.has(.givenName) ? 2.5 : 1.5
      } else if token.has(.common) {
        ordinary += 1
      }
      if token.has(.nameParticle), index > range.lowerBound || token.length > 1 { names += 1 }
      if index < head, token.has(.organizationHead), !token.has([.givenName, .familyName]) {
        evidence[.organization] += 2
      }
      if token.length <= 2, token.shape == .capitalised, range.count > 1 { names += 0.8 }
    }
    let first = tokens[range.lowerBound]
    evidence[.person] += min(names, 5)
    if range.count == 1 {
      addSingle(first, to: &evidence)
      return
    }
    if prefix == .nationality || prefix == .country { evidence[.organization] += 1.5 }
    if first.has(.locationStart), range.count > 1 { evidence[.location] += 2.5 }
    let words = range.reduce(0) { $0 + (tokens[$1].isWord ? 1 : 0) }
    let opensWithName = first.has([.givenName, .familyName]) && !first.has(.common) && words <= 3
    if ordinary * 2 >= words, ordinary > 0, !opensWithName {
      evidence[.organization] += 1.2
      evidence[.misc] += 1.4
      evidence[.person] -= 1.5
    } else if words <= 4 {
      evidence[.person] += 1
    }
    if words > 5 { evidence[.person] -= 3 }
  }

  private func addSingle(_ token: Token, to evidence: inout Evidence) {
    if token.shape == .allCaps, token.length <= 7 {
      evidence[.organization] += token.length <= 6 ? 2.5 : 1
      evidence[.misc] += 0.5
    } else if token.has(.common), !token.has([.givenName, .familyName]) {
      evidence[.misc] += 0.5
    } else {
      evidence[.person] += 0.5
      evidence[.gpe] += 0.3
    }
  }

  /// The head: the last word, or the word before "of" or "for".
  private func headIndex(_ range: Range<Int>) -> Int {
    for index in range.dropFirst() {
      let word = tokens[index].word
      if tokens[index].shape == .lower, word == "of" || word == "for" || word == "on" {
        return index - 1
      }
    }
    return range.upperBound - 1
  }

  private func addHead(_ range: Range<Int>, _ head: Int, to evidence: inout Evidence) {
    var classes = tokens[head].classes
    if tokens[head].isMark(")") { classes = [] }
    if head > range.lowerBound, !tokens[head - 1].isHyphen,
      let phrase = Lexicon.shared.heads.longestMatch(tokens, at: head - 1, before: head + 1),
      phrase.count == 2
    {
      classes = phrase.value
    }
    let isAlone = range.count == 1
    let scale: Float = isAlone ? 0.5 : 1
    if classes.contains(.organizationEnding) { evidence[.organization] += 6 * scale }
    if classes.contains(.organizationHead) { evidence[.organization] += 5 * scale }
    if classes.contains(.facilityHead) { evidence[.facility] += 4.5 * scale }
    if classes.contains(.locationHead) { evidence[.location] += 4.4 * scale }
    if classes.contains(.eventHead) { evidence[.event] += 4.3 * scale }
    if classes.contains(.miscHead) { evidence[.misc] += 4.2 * scale }
  }

  private func addContext(_ range: Range<Int>, _ sentence: Range<Int>, to evidence: inout Evidence)
  {
    if range.lowerBound > sentence.lowerBound { addBefore(range, sentence, to: &evidence) }
    if range.upperBound < sentence.upperBound { addAfter(range, sentence, to: &evidence) }
  }

  private static let placePrepositions = WordSet("in near outside across throughout")
  private static let weakPlacePrepositions = WordSet("at from to towards into around toward")
  private static let placeNouns = WordSet(
    """
    district city village villages province town upazila upazilla upazla area region governorate state county taluk \
    tehsil municipality suburb neighborhood neighbourhood division locality island islands districts provinces \
    areas valley border
    """)
  private static let placeProperty = WordSet(
    "capital foreign prime government parliament military economy border north south east west people ambassador"
  )
  private static let naming = WordSet("named called identified as")

  private func addBefore(_ range: Range<Int>, _ sentence: Range<Int>, to evidence: inout Evidence) {
    let before = tokens[range.lowerBound - 1]
    if Typing.placePrepositions.contains(before.word) { evidence[.gpe] += 2 }
    if Typing.weakPlacePrepositions.contains(before.word) { evidence[.gpe] += 0.8 }
    if before.word == "by" || before.word == "with" || before.word == "told" {
      evidence[.person] += 0.6
    }
    if before.has(.speakerNoun), before.shape == .lower { evidence[.person] += 2 }
    if Typing.naming.contains(before.word) { evidence[.person] += 1 }
    if before.word == "the" {
      evidence[.organization] += 0.8
      evidence[.person] -= 1.2
    }
    guard range.lowerBound > sentence.lowerBound + 1 else { return }
    if before.word == "of", Typing.placeNouns.contains(tokens[range.lowerBound - 2].word) {
      evidence[.gpe] += 3
    }
  }

  private func addAfter(_ range: Range<Int>, _ sentence: Range<Int>, to evidence: inout Evidence) {
    let after = tokens[range.upperBound]
    if after.has(.reportsClause) || after.has(.reportsToPerson) {
      evidence[.person] += 1.3
      evidence[.organization] += 0.8
      evidence[.gpe] -= 0.5
    }
    if after.kind == .possessive, range.upperBound + 1 < sentence.upperBound {
      // "Sorvania's foreign minister", "Tova's capital".
      let owned = tokens[range.upperBound + 1]
      if owned.has([.titleWord, .organizationHead]) || Typing.placeProperty.contains(owned.word) {
        evidence[.gpe] += 1.5
      }
    }
    if range.lowerBound == sentence.lowerBound, tokens[range.lowerBound].startsParagraph,
      after.isDash || after.isMark("(")
    {
      evidence[.gpe] += 3
    }
    if after.word == "who" || after.word == "whom" { evidence[.person] += 2 }
    if Typing.placeNouns.contains(after.word), after.shape == .lower { evidence[.gpe] += 3 }
    guard after.isComma, range.upperBound + 1 < sentence.upperBound else { return }
    let next = tokens[range.upperBound + 1]
    if next.kind == .number, next.length <= 2, next.word.hash == 0 { evidence[.person] += 3 }
    if next.word == "who" { evidence[.person] += 1.5 }
    if next.isCapitalised, next.has(.startsPhrase),
      Lexicon.shared.names.longestMatch(
        tokens, at: range.upperBound + 1, before: sentence.upperBound)?
        .value.isPlace == true
    {
      evidence[.gpe] += 1
    }
  }
}
