/// Reads who takes part: a list of names with titles, a pronoun, or words such as "his counterpart".
struct PartyFinder: Sendable {
  let document: Document
  let phrases: Phrases
  let resolver: SpeakerResolver
  let groups: [EntityGrouper.Group]
  let entityOfName: [Int]
  let speech: Speech

  private var tokens: [Token] { document.tokens }
  private var index: NameIndex { phrases.index }

  private static let stops = WordSet(
    """
    in on at during after before to about over regarding amid as by from into since until where when while \
    that which who whom whose because if ahead following including through via under against near here there \
    today yesterday tomorrow later earlier separately and-then
    """)

  /// The parties of a list that begins at `start`, and where it ends.
  func list(from start: Int, before limit: Int, isLenient: Bool = false, isBetween: Bool = false)
    -> (parties: [MeetingMention.Party], end: Int)
  {
    var parties: [MeetingMention.Party] = []
    var segment = start
    var position = start
    while position < limit {
      if tokens[position].word == "both", position == segment {
        position += 1
        segment = position
        continue
      }
      let token = tokens[position]
      if index.name(at: position) != nil {
        if index.type(at: position) == .date { break }
        position += 1
        continue
      }
      if token.isMark("("), let close = closingParenthesis(position, limit) {
        position = close + 1
        continue
      }
      if token.word == "and" || token.isMark("&") {
        let next = position + 1 < limit && isRepeated(position + 1) ? position + 2 : position + 1
        guard continuesList(next, limit, isBetween: isBetween) else { break }
        parties += party(segment..<position, isLenient: isLenient)
        position = next
        segment = position
      } else if token.isComma, let name = namedByApposition(segment, position, limit) {
        // "the foreign minister, Ana Kovač,": the name after the comma says who it is.
        parties.append(.entity(entityOfName[name]))
        position = index.names[name].tokens.upperBound
        segment = position
        if position < limit, tokens[position].isComma, position + 1 < limit,
          tokens[position + 1].word == "and"
        {
          position += 1
        }
      } else if token.isComma {
        guard let next = afterComma(position, limit) else { break }
        parties += party(segment..<position, isLenient: isLenient)
        position = next
        segment = position
      } else if ends(position) {
        break
      } else {
        position += 1
      }
    }
    parties += party(segment..<max(segment, position), isLenient: isLenient)
    return (unique(parties), position)
  }

  /// "with Lind and with Osk", "of Sarnia and of Tova".
  private func isRepeated(_ token: Int) -> Bool {
    ["with", "of", "between", "from"].contains { tokens[token].word == $0 }
  }

  /// The end of "(ABC)" or of a name in another script.
  private func closingParenthesis(_ open: Int, _ limit: Int) -> Int? {
    (open + 1..<min(limit, open + 9)).first { tokens[$0].isMark(")") }
  }

  private func namedByApposition(_ segment: Int, _ comma: Int, _ limit: Int) -> Int? {
    guard comma > segment, comma + 1 < limit, let name = index.name(at: comma + 1),
      index.names[name].type == .person, tokens[segment].has([.determiner, .possessive]),
      !(segment..<comma).contains(where: { index.type(at: $0) == .person })
    else { return nil }
    return name
  }

  private func ends(_ position: Int) -> Bool {
    let token = tokens[position]
    if token.kind == .punctuation { return !token.isHyphen }
    if PartyFinder.stops.contains(token.word) { return true }
    if token.has([.auxiliary, .relative, .subordinator, .conjunction]) { return true }
    if token.has([.verbPast, .verbWithS, .reporting]), !token.has([.noun, .adjective]),
      token.shape == .lower
    {
      return true
    }
    return false
  }

  private func continuesList(_ start: Int, _ limit: Int, isBetween: Bool = false) -> Bool {
    guard start < limit else { return false }
    guard let end = phrases.phraseStarting(at: start, before: limit), end > start else {
      return false
    }
    // "and discussed", "and he said": a clause, not a list.
    if !isBetween, end < limit, tokens[end].has([.verbPast, .auxiliary, .verbWithS]),
      tokens[end].shape == .lower
    {
      return false
    }
    return !party(start..<end).isEmpty
  }

  /// After a comma a list goes on with another name, and an apposition does not.
  private func afterComma(_ comma: Int, _ limit: Int) -> Int? {
    guard comma + 1 < limit else { return nil }
    let start = tokens[comma + 1].word == "and" ? comma + 2 : comma + 1
    guard start < limit, !tokens[start].has([.determiner, .relative]), continuesList(start, limit)
    else { return nil }
    if start == comma + 2 { return start }
    // The list must close with "and".
    var position = start
    while position < limit, position < start + 40, !tokens[position].endsSentence {
      if tokens[position].word == "and" { return continuesList(position + 1, limit) ? start : nil }
      if tokens[position].has([.relative, .auxiliary])
        || PartyFinder.stops.contains(tokens[position].word)
      {
        return nil
      }
      position += 1
    }
    return nil
  }

  private func unique(_ parties: [MeetingMention.Party]) -> [MeetingMention.Party] {
    var seen: Set<MeetingMention.Party> = []
    return parties.filter { seen.insert($0).inserted }
  }

  /// The party that a noun phrase names: its person, else its body, else its country, else its words.
  ///
  /// Where `isLenient`, any noun will do: "meetings with local businesses".
  func party(_ range: Range<Int>, isLenient: Bool = false) -> [MeetingMention.Party] {
    guard !range.isEmpty else { return [] }
    if range.count == 1, phrases.isPronoun(range.lowerBound) || isObjectPronoun(range.lowerBound) {
      return pronoun(range)
    }
    if let head = head(of: range), bodiesThatMeet.contains(tokens[head].word) {
      return [.words(range)]
    }
    for wanted in [NameType.person, .organization, .gpe] {
      for token in range.reversed() {
        guard let name = index.name(at: token), index.names[name].type == wanted else { continue }
        if hasNominalHead(range, after: index.names[name].tokens.upperBound) {
          continue
        }
        return [.entity(entityOfName[name])]
      }
    }
    let heads: WordClass =
      isLenient ? [.speakerNoun, .organizationHead, .noun] : [.speakerNoun, .organizationHead]
    if case .entity(let group) = resolver.resolve(description: range) { return [.entity(group)] }
    let hasHead = range.contains { tokens[$0].has(heads) && !tokens[$0].has(.encounter) }
    return hasHead ? [.words(range)] : []
  }

  /// The word before the first preposition, in lower case.
  private func head(of range: Range<Int>) -> Int? {
    let end = range.first { tokens[$0].has(.preposition) } ?? range.upperBound
    guard end > range.lowerBound, tokens[end - 1].shape == .lower else { return nil }
    return end - 1
  }

  /// "Chinese leaders", "Ukraine's president": the words after the name are who meets.
  private func hasNominalHead(_ range: Range<Int>, after end: Int) -> Bool {
    end < range.upperBound
      && (end..<range.upperBound).contains {
        tokens[$0].has(.speakerNoun) && tokens[$0].shape == .lower
      }
  }

  private func isObjectPronoun(_ token: Int) -> Bool {
    ["him", "her", "them", "me", "us"].contains { tokens[token].word == $0 }
  }

  private func pronoun(_ range: Range<Int>) -> [MeetingMention.Party] {
    let word = tokens[range.lowerBound].word
    if ["i", "me", "we", "us"].contains(where: { word == $0 }) {
      return speech.speaker(at: range.lowerBound).map { [.entity($0)] } ?? []
    }
    guard ["he", "she", "him", "her"].contains(where: { word == $0 }) else { return [] }
    if case .entity(let group) = resolver.resolve(range, after: []) { return [.entity(group)] }
    return []
  }
}

/// Bodies that meet by themselves.
let bodiesThatMeet = WordSet(
  """
  cabinet committee board council panel commission parliament politburo presidium secretariat tribunal caucus \
  synod trustees directors
  """)
