/// Finds the entity that speaks.
struct SpeakerResolver {
  let document: Document
  let index: NameIndex
  let groups: [EntityGrouper.Group]
  let entityOfName: [Int]
  let descriptions: Descriptions

  enum Speaker: Hashable {
    case entity(Int)
    /// Words that name nobody known: "a diplomat".
    case words(Range<Int>)
    case unknown
  }

  private var tokens: [Token] { document.tokens }
  private static let people = WordSet("he she him her")
  /// How many tokens, and how many quotes, back a reference may lead.
  private static let reach = 1500
  private static let bodies = WordSet("it they")

  func resolve(_ source: Range<Int>, after quotes: [(source: Range<Int>, speaker: Speaker)])
    -> Speaker
  {
    let head = headToken(source)
    if let name = index.name(at: head), index.names[name].type != .date,
      index.names[name].type != .money
    {
      return .entity(entityOfName[name])
    }
    if let named = named(source) { return .entity(entityOfName[named]) }
    if source.count == 1 {
      if SpeakerResolver.people.contains(tokens[head].word) {
        let isMale = tokens[head].word == "he" || tokens[head].word == "him"
        return person(before: head, sex: isMale ? .male : .female, quotes)
      }
      if SpeakerResolver.bodies.contains(tokens[head].word) { return body(before: head, quotes) }
    }
    if tokens[head].has(.documentNoun), let issuer = issuer(source, quotes) { return issuer }
    if let known = descriptions.person(source) { return .entity(known) }
    if tokens[source.lowerBound].word == "the", let known = sameHead(head) { return known }
    return .words(source)
  }

  /// The person at the end of a long title, or right behind the phrase: "Minister of Jal Affairs Ana Kovač",
  /// "the union's leader, Ana Kovač, said".
  func named(_ source: Range<Int>) -> Int? {
    guard source.count > 1, !tokens[source.lowerBound].has(.pronoun) else { return nil }
    if let last = person(endingAt: source.upperBound) {
      let before = index.names[last].tokens.lowerBound - 1
      let isTitled =
        before > source.lowerBound && !tokens[before].has([.preposition, .conjunction])
      return isTitled && !tokens[before].has([.determiner, .possessive]) ? last : nil
    }
    guard source.upperBound + 1 < tokens.count, tokens[source.upperBound].isComma,
      let next = index.name(at: source.upperBound + 1), index.names[next].type == .person,
      tokens[headToken(source)].has([.speakerNoun, .titleWord]),
      !source.contains(where: { index.type(at: $0) == .person })
    else { return nil }
    let end = index.names[next].tokens.upperBound
    return end < tokens.count && (tokens[end].isComma || tokens[end].endsSentence) ? next : nil
  }

  private func person(endingAt end: Int) -> Int? {
    guard let name = index.name(at: end - 1), index.names[name].type == .person,
      index.names[name].tokens.upperBound == end
    else { return nil }
    return name
  }

  /// The head of the phrase: the last word before a preposition or a comma.
  func headToken(_ source: Range<Int>) -> Int {
    for token in source.dropFirst() {
      if tokens[token].isComma || tokens[token].has(.preposition) && index.name(at: token) == nil
        || tokens[token].has([.participle, .verbPast]) && tokens[token].shape == .lower
          && !tokens[token].has([.noun, .adjective])
      {
        return token - 1
      }
    }
    return source.upperBound - 1
  }

  /// "he", "she": the person spoken of last as a subject, else the last that spoke.
  private func person(
    before token: Int, sex: WordClass, _ quotes: [(source: Range<Int>, speaker: Speaker)]
  ) -> Speaker {
    let sentence = Int(document.sentenceOfToken[token])
    let phrases = Phrases(document: document, index: index)
    for number in stride(from: sentence, through: max(0, sentence - 6), by: -1) {
      let range = document.sentences[number].tokens
      if let subject = phrases.clauseSubject(range, before: min(token, range.upperBound)),
        let group = personIn(subject, sex)
      {
        return .entity(group)
      }
      if let last = quotes.last(where: {
        range.contains($0.source.lowerBound) && $0.source.lowerBound < token
      }),
        case .entity(let group) = last.speaker, fits(group, sex)
      {
        return .entity(group)
      }
    }
    for quote in quotes.suffix(60).reversed() {
      if case .entity(let group) = quote.speaker, fits(group, sex) { return .entity(group) }
    }
    return nearest(before: token) { fits($0, sex) }
  }

  private func nearest(before token: Int, _ fits: (Int) -> Bool) -> Speaker {
    var index = token - 1
    while index >= max(0, token - SpeakerResolver.reach) {
      if let name = self.index.name(at: index), fits(entityOfName[name]) {
        return .entity(entityOfName[name])
      }
      index -= 1
    }
    return .unknown
  }

  private func personIn(_ range: Range<Int>, _ sex: WordClass) -> Int? {
    let head = headToken(range)
    guard let name = index.name(at: head) else { return nil }
    return fits(entityOfName[name], sex) ? entityOfName[name] : nil
  }

  private func fits(_ group: Int, _ sex: WordClass) -> Bool {
    guard groups[group].type == .person else { return false }
    let known = sexOf(group)
    return known.isEmpty || known.contains(sex)
  }

  private func sexOf(_ group: Int) -> WordClass {
    let said = groups[group].sex.intersection([.male, .female])
    if said == .male || said == .female { return said }
    let first = tokens[groups[group].fullName.lowerBound]
    guard groups[group].fullName.count > 1 else { return [] }
    return first.classes.intersection([.male, .female])
  }

  /// "it": the last document, body or place that spoke, else the last body named.
  private func body(before token: Int, _ quotes: [(source: Range<Int>, speaker: Speaker)])
    -> Speaker
  {
    for quote in quotes.suffix(60).reversed() {
      switch quote.speaker {
      case .entity(let group) where groups[group].type != .person: return quote.speaker
      case .words where tokens[token].word == "they" || isBody(quote.source): return quote.speaker
      default: continue
      }
    }
    return .unknown
  }

  private func isBody(_ source: Range<Int>) -> Bool {
    let head = tokens[headToken(source)]
    return head.has([.documentNoun, .organizationHead]) || !head.has(.speakerNoun)
  }

  /// Who issued a document: the body named with it, or the one that spoke last for "the statement".
  private func issuer(_ source: Range<Int>, _ quotes: [(source: Range<Int>, speaker: Speaker)])
    -> Speaker?
  {
    for token in source {
      if let name = index.name(at: token),
        [.organization, .gpe, .person].contains(index.names[name].type)
      {
        return .entity(entityOfName[name])
      }
    }
    guard tokens[source.lowerBound].word == "the" else { return nil }
    return quotes.suffix(60).last(where: { quote in
      if case .entity(let group) = quote.speaker { return groups[group].type == .organization }
      return quote.source.contains { tokens[$0].has(.documentNoun) }
    })?.speaker
  }

  /// "the ministry", "the bank": the last body whose name has that word.
  private func sameHead(_ head: Int) -> Speaker? {
    guard tokens[head].has(.organizationHead) else { return nil }
    let word = tokens[head].word
    var index = head - 1
    while index >= max(0, head - SpeakerResolver.reach) {
      if let name = self.index.name(at: index), groups[entityOfName[name]].type == .organization,
        groups[entityOfName[name]].words.contains(word.hash)
      {
        return .entity(entityOfName[name])
      }
      index -= 1
    }
    return nil
  }
}

extension SpeakerResolver {
  /// Whom or what a description without a name stands for: "the minister", "the ministry".
  func resolve(description words: Range<Int>) -> Speaker {
    if let known = descriptions.person(words) { return .entity(known) }
    guard words.count > 1, tokens[words.lowerBound].word == "the" else { return .words(words) }
    return sameHead(headToken(words)) ?? .words(words)
  }

  /// Whose "his" or "her" stands at `token`.
  func resolve(possessive token: Int) -> Speaker {
    person(before: token, sex: document.tokens[token].word == "his" ? .male : .female, [])
  }
}
