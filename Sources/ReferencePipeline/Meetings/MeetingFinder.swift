/// Finds the places of the text that tell of meetings.
struct MeetingFinder {
  let document: Document
  let phrases: Phrases
  let parties: PartyFinder
  private let circumstances: MeetingCircumstances
  private(set) var mentions: [MeetingMention] = []

  init(
    _ document: Document, _ phrases: Phrases, _ parties: PartyFinder,
    _ circumstances: MeetingCircumstances
  ) {
    self.document = document
    self.phrases = phrases
    self.parties = parties
    self.circumstances = circumstances
  }

  var tokens: [Token] { document.tokens }

  static let holding = WordSet(
    "hold holds held holding have has had having conduct conducted attend attended attends attending chair chaired chairs chairing host hosted hosts co-host convene convened open opened begin began resume resumed conclude concluded continue continued call called calls arrange arranged"
  )
  static let speakingVerbs = WordSet(
    "spoke speak speaks speaking spoken talked talk talks talking")
  /// What is asked for by name below, beside those.
  private static let otherWords = WordSet(
    "meeting discussed discuss reviewed chair chaired sit sits sat sitting see called")
  static let notMet = WordSet(
    "requirement requirements criteria deadline deadlines target targets goal goals demand demands need needs standard standards expectations challenge challenges condition conditions commitments obligations resistance criticism approval opposition reporters journalists press media newsmen"
  )

  mutating func run() {
    for sentence in document.sentences where !sentence.isHeadline {
      var covered = sentence.tokens.lowerBound
      for index in sentence.tokens where index >= covered && tokens[index].isWord {
        guard var mention = mention(at: index, sentence.tokens) else { continue }
        extendToTalk(&mention, sentence.tokens)
        circumstances.complete(&mention, in: sentence.tokens)
        addThirdParties(&mention, sentence.tokens)
        mention.refersBack = refersBack(mention)
        if mention.entities.count < 2 { mention.recent = recentPeople(before: index) }
        mention.descriptions = descriptions(in: mention)
        mention.topics = topics(of: mention, sentence.tokens)
        mentions.append(mention)
        covered = max(index + 1, mention.evidence.upperBound)
      }
    }
  }

  /// "met the ministers and discussed the border": the second verb tells of the same meeting.
  private func extendToTalk(_ mention: inout MeetingMention, _ sentence: Range<Int>) {
    let end = mention.evidence.upperBound
    guard end + 1 < sentence.upperBound, tokens[end].word == "and",
      tokens[end + 1].word == "discussed" || tokens[end + 1].word == "reviewed"
    else { return }
    mention.evidence = mention.evidence.lowerBound..<end + 2
  }

  /// Whether nobody is named, and those who met are "they", "both sides" or "the two leaders".
  func refersBack(_ mention: MeetingMention) -> Bool {
    guard mention.entities.isEmpty, !mention.isBody, !mention.isBare, !mention.isDenial else {
      return false
    }
    return (mention.subjects + mention.others).allSatisfy { party in
      guard case .words(let range) = party else { return false }
      let first = tokens[range.lowerBound]
      let isCounted = range.contains { tokens[$0].has(.numberWord) || tokens[$0].word == "sides" }
      return first.word == "both" || first.word == "they" || first.word == "the" && isCounted
    }
  }

  func mention(at index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    let token = tokens[index]
    guard
      token.has(.tellsOfMeeting) || MeetingFinder.speakingVerbs.contains(token.word)
        || MeetingFinder.otherWords.contains(token.word)
    else { return nil }
    if token.has(.meetingVerb) || isGerund(index, sentence) { return verb(index, sentence) }
    if token.word == "discussed" || token.word == "discuss" || token.word == "reviewed"
      || token.word == "talked" && isAbout(index + 1)
    {
      return discussion(index, sentence)
    }
    if token.has(.companyVerb) || isSittingDown(index, sentence) { return company(index, sentence) }
    if token.word == "chair" || token.word == "chaired" { return chairing(index, sentence) }
    if token.has(.gatherVerb) || token.word == "sit" || token.word == "sat" {
      return gathering(index, sentence)
    }
    if token.word == "see" { return seeing(index, sentence) }
    if token.has(.callVerb) || MeetingFinder.speakingVerbs.contains(token.word),
      let speaking = speaking(index, sentence)
    {
      return speaking
    }
    if token.has(.letterNoun) { return letters(index, sentence) }
    if token.has(.encounter) || token.has(.roundNoun) { return noun(index, sentence) }
    if token.has(.hostVerb) || token.has(.summonVerb) { return host(index, sentence) }
    if token.word == "called" {
      return tokens[min(index + 1, sentence.upperBound - 1)].word == "on"
        ? visit(index, sentence) : calling(index, sentence)
    }
    return nil
  }

  /// "…, meeting their counterparts": the verb, and not the noun.
  func isGerund(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].word == "meeting", tokens[index].shape == .lower,
      index > sentence.lowerBound,
      index + 1 < sentence.upperBound
    else { return false }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    guard
      before.isComma || before.has([.auxiliary, .conjunction]) || before.word == "after"
        || before.word == "before"
    else { return false }
    return after.has(.possessive) || after.word == "with"
      || before.has(.auxiliary) && after.has(.preposition)
      || phrases.index.name(at: index + 1) != nil
      || after.isCapitalised && after.has([.titleWord, .honorific])
  }

  func isNamed(_ some: [MeetingMention.Party]) -> Bool {
    some.contains { if case .entity = $0 { true } else { false } }
  }

  func hasPersonOrState(_ some: [MeetingMention.Party]) -> Bool {
    some.contains { party in
      guard case .entity(let group) = party else { return false }
      return [.person, .gpe].contains(parties.groups[group].type)
    }
  }

  func isPeople(_ some: [MeetingMention.Party]) -> Bool {
    !some.isEmpty
      && some.allSatisfy { party in
        if case .entity(let group) = party { parties.groups[group].type == .person } else { false }
      }
  }

  /// The subject of the verb at `verb`.
  func subjects(of verb: Int, _ sentence: Range<Int>) -> (
    parties: [MeetingMention.Party], range: Range<Int>?
  ) {
    guard let range = phrases.subject(of: verb, in: sentence) else { return ([], nil) }
    if let named = namedBehind(range, before: verb) { return named }
    // Beside a name any noun will do: "Kovač and the miners met".
    let isJoined = range.contains { tokens[$0].word == "and" }
    var found = parties.list(
      from: range.lowerBound, before: range.upperBound, isLenient: isJoined
    ).parties
    if found.isEmpty { found = parties.party(range) }
    return (found, range)
  }

  /// "The chairmen of the two banks, Ana Kovač and Per Lind, spoke": the names say who they are.
  private func namedBehind(_ range: Range<Int>, before verb: Int) -> (
    parties: [MeetingMention.Party], range: Range<Int>?
  )? {
    guard range.upperBound + 1 < verb, tokens[range.upperBound].isComma,
      !range.contains(where: { phrases.index.type(at: $0) == .person }),
      !tokens[range.upperBound + 1].has([.determiner, .relative])
    else { return nil }
    let list = parties.list(from: range.upperBound + 1, before: verb)
    guard list.end < verb, tokens[list.end].isComma else { return nil }
    return isPeople(list.parties) ? (list.parties, range.lowerBound..<list.end) : nil
  }

  /// The two people named last before the token, in the sentence and the two before it.
  private func recentPeople(before token: Int) -> [MeetingMention.Party] {
    let sentence = Int(document.sentenceOfToken[token])
    let first = max(
      document.sentences[max(0, sentence - 2)].tokens.lowerBound, token - 160)
    var found: [MeetingMention.Party] = []
    var position = token - 1
    while position >= first, found.count < 2 {
      if let name = phrases.index.name(at: position), phrases.index.names[name].type == .person {
        let party = MeetingMention.Party.entity(parties.entityOfName[name])
        if !found.contains(party) { found.append(party) }
      }
      position -= 1
    }
    return found.reversed()
  }
}
