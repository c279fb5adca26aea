/// Finds runs of capitalised words and cuts them into titles and names.
struct CandidateFinder {
  let document: Document
  /// Tokens that dates and amounts of money take.
  let isTaken: [Bool]
  private(set) var candidates: [Candidate] = []
  /// Tokens that are part of a title before a name.
  private(set) var titles: [Range<Int>] = []

  var tokens: [Token] { document.tokens }
  private let lexicon = Lexicon.shared

  init(_ document: Document, isTaken: [Bool]) {
    self.document = document
    self.isTaken = isTaken
  }

  mutating func run() {
    for sentence in document.sentences where !sentence.isHeadline { scan(sentence.tokens) }
  }

  private mutating func scan(_ sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard startsRun(index, sentence) else {
        index += 1
        continue
      }
      let end = runEnd(index, sentence)
      index = segment(index..<end, sentence)
    }
  }

  private func startsRun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard !isTaken[index], token.kind == .word else { return false }
    if token.isCapitalised { return true }
    // "al-Assad", "bin Salman": a particle in lower case before a capital.
    guard token.has(.nameParticle), token.word == "al" || token.word == "el",
      index + 2 < sentence.upperBound
    else { return false }
    return tokens[index + 1].isHyphen && tokens[index + 2].isCapitalised
      && !tokens[index + 2].isSpaced
  }

  /// The end of the capitalised run that begins at `start`, name particles and hyphens included.
  func runEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound, !isTaken[end] {
      let token = tokens[end]
      if token.isCapitalised {
        // "Army. He": a sentence may end inside a run only at a stop that belongs to the word before.
        end += 1
      } else if token.isHyphen, !token.isSpaced, end + 1 < sentence.upperBound, !isTaken[end + 1],
        !tokens[end + 1].isSpaced || tokens[end - 1].word == "al", hyphenJoins(end, sentence)
      {
        end += 2
      } else if token.has(.nameParticle), token.isWord, joins(end, sentence) {
        end += 1
      } else if token.isMark("&"), end + 1 < sentence.upperBound, tokens[end + 1].isCapitalised {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether what follows the hyphen at `index` belongs to the name: "Okafor-Lind", "Jong-un", "e-Taiba".
  private func hyphenJoins(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let next = tokens[index + 1]
    guard next.isWord else { return false }
    let wholePhrase = lexicon.names.longestMatch(tokens, at: index - 1, before: sentence.upperBound)
    if let match = wholePhrase, match.count > 2 { return true }
    if next.isCapitalised { return !(isPlaceOrPeople(index - 1) && isPlaceOrPeople(index + 1)) }
    if index + 2 < sentence.upperBound, tokens[index + 2].isHyphen, next.length <= 3 { return true }
    return !next.has(.common) && !next.has(.function) && next.length <= 5
      && tokens[index - 1].shape == .capitalised && !isPlaceOrPeople(index - 1)
  }

  func known(_ index: Int) -> KnownName? {
    guard tokens[index].has(.startsPhrase), tokens[index].isCapitalised else { return nil }
    return lexicon.names.longestMatch(tokens, at: index, before: index + 1)?.value
  }

  private func isPlaceOrPeople(_ index: Int) -> Bool {
    guard let name = known(index) else { return false }
    return name == .country || name == .nationality || name == .city || name == .majorCity
      || name == .region
  }

  /// Whether the particle at `index` and what follows go on with the name: "bin Salman", "de la Cruz".
  private func joins(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].shape == .lower, tokens[index].isSpaced || tokens[index - 1].isHyphen else {
      return false
    }
    let ambiguous = tokens[index].has([.preposition, .subordinator, .determiner, .pronoun])
    var next = index + 1
    while next < sentence.upperBound, next < index + 3, tokens[next].has(.nameParticle),
      tokens[next].shape == .lower
    {
      next += 1
    }
    if next < sentence.upperBound, tokens[next].isHyphen { next += 1 }
    guard next < sentence.upperBound, tokens[next].isCapitalised, !ambiguous else { return false }
    return tokens[index].length > 1
  }

  // MARK: - Cutting a run

  /// Cuts a run into titles and names; gives the token after all that it took.
  private mutating func segment(_ run: Range<Int>, _ sentence: Range<Int>) -> Int {
    var position = run.lowerBound
    var isTitled = false
    var sex: WordClass = []
    var end = run.upperBound
    while position < end {
      let isFirst = beginsClause(position, sentence)
      let token = tokens[position]
      if token.isHyphen || token.isMark("&") {
        position += 1
        continue
      }
      let match = nameMatch(position, sentence.upperBound)
      if (match?.count ?? 0) < 2, isFirst || token.shape == .capitalised, token.has(.function),
        !isInitialism(token), !(token.has([.givenName, .familyName]) && !isFirst),
        isFirst || !token.has(.otherFunction) || position + 1 >= end
      {
        position += 1
        continue
      }
      if let title = titleEnd(position, end, sentence.upperBound),
        (match?.count ?? 0) <= title - position
      {
        titles.append(position..<title)
        sex.formUnion(tokens[position].classes.intersection([.male, .female]))
        isTitled = true
        position = title
        end = max(end, position)
        continue
      }
      if let name = officeEnd(position, end, sentence) {
        titles.append(position..<name)
        isTitled = true
        position = name
        continue
      }
      let stop = nameEnd(position, end, sentence, match)
      var candidate = Typing(document: document).candidate(
        position..<stop, match: match, in: sentence)
      candidate.isTitled = isTitled
      candidate.sex = sex
      candidate.isDoubtful = isFirst && isOrdinary(position, stop)
      if isTitled { candidate.context[.person] += 6 }
      if !isBareHead(candidate) { candidates.append(candidate) }
      isTitled = isTitled && candidate.inner.best.type == .norp
      if !isTitled { sex = [] }
      position = stop
      end = max(end, stop)
    }
    return max(end, run.lowerBound + 1)
  }

  /// Whether a capital at `index` may be due to its place in the sentence.
  private func beginsClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = tokens[index - 1]
    return before.isMark(":") || before.isDash || Scalars.isDoubleQuotationMark(before.mark)
      || before.mark == 0x2018 || before.mark == 0x27 && tokens[index].isSpaced == false
      || before.mark == 0x2022 || before.isMark("*")
  }

  private func isInitialism(_ token: Token) -> Bool { token.shape == .allCaps && token.length <= 5 }

  private func nameMatch(_ index: Int, _ limit: Int) -> PhraseTable<KnownName>.Match? {
    guard tokens[index].has(.startsPhrase) else { return nil }
    guard let match = lexicon.names.longestMatch(tokens, at: index, before: limit) else {
      return nil
    }
    // Longer names need capitals where the list has them: the last word at least.
    return tokens[index + match.count - 1].shape == .lower && match.count > 1 ? nil : match
  }

  /// The end of the title that begins at `index`, where it is one.
  private func titleEnd(_ index: Int, _ end: Int, _ limit: Int) -> Int? {
    guard tokens[index].has(.titleWord),
      let match = lexicon.titles.longestMatch(tokens, at: index, before: limit)
    else { return nil }
    let title = index + match.count
    guard tokens[title - 1].shape != .lower || match.count == 1 else { return nil }
    // "General Assembly", "Justice Department", "King Hussein Bridge": the title is part of a name.
    if title < end, tokens[index].shape != .allCaps || tokens[index].length > 4 {
      let last = tokens[end - 1]
      let head: WordClass = [.organizationHead, .facilityHead, .locationHead, .organizationEnding]
      let next = tokens[title]
      if next.has(head), !next.has([.givenName, .familyName]) { return nil }
      if end - title <= 6, last.has([.facilityHead, .organizationHead]),
        NamingTitles.contains(tokens[index].word),
        !last.has([.givenName, .familyName])
      {
        return nil
      }
    }
    return title
  }

  private func isOrdinary(_ start: Int, _ end: Int) -> Bool {
    guard end == start + 1 else { return false }
    let token = tokens[start]
    guard token.shape != .allCaps else { return false }
    if token.has(.common) || token.has(.function) { return true }
    return !token.has([.givenName, .familyName, .startsPhrase]) && hasOrdinaryEnding(token)
  }

  private static let endings = [
    "ly", "ing", "ed", "ness", "ment", "tion", "tions", "ities", "able",
  ]
  .map { Array($0.unicodeScalars.map(\.value)) }

  /// An ending of ordinary English words that the list does not have.
  private func hasOrdinaryEnding(_ token: Token) -> Bool {
    let scalars = document.scalars[token.start..<token.end]
    return token.length > 5
      && CandidateFinder.endings.contains { scalars.suffix($0.count).elementsEqual($0) }
  }

  /// A head or title alone ("Ministry", "Court") names nothing by itself.
  private func isBareHead(_ candidate: Candidate) -> Bool {
    guard candidate.tokens.count == 1, !candidate.isKnown else { return false }
    let token = tokens[candidate.tokens.lowerBound]
    return token.has([.locationHead, .facilityHead, .eventHead, .miscHead, .organizationHead])
      && !token.has([.givenName, .familyName]) && token.shape != .allCaps
      && !BareOrganizations.contains(token.word)
  }
}

/// Titles that also begin the names of buildings and bodies.
private let NamingTitles = WordSet(
  """
  king queen prince princess sheikh shaikh imam sultan lady st saint general major justice judge lord crown \
  captain shah father emir guru swami chief prime attorney custodian governor state home foreign mother
  """)

/// Heads that stand alone as the name of a body.
private let BareOrganizations = WordSet(
  "parliament cabinet army navy senate congress judiciary house assembly commons treasury knesset kremlin pentagon bundestag duma government"
)
