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
    "hold holds held holding have has had having conduct conducted attend attended attends attending chair chaired host hosted hosts co-host convene convened open opened begin began resume resumed conclude concluded continue continued"
  )
  static let speakingVerbs = WordSet(
    "spoke speak speaks speaking talked talk talks talking conferred confer conferring negotiated huddled"
  )
  static let notMet = WordSet(
    "requirement requirements criteria deadline deadlines target targets goal goals demand demands need needs standard standards expectations challenge challenges condition conditions commitments obligations resistance criticism approval opposition"
  )

  mutating func run() {
    for sentence in document.sentences where !sentence.isHeadline {
      var covered = sentence.tokens.lowerBound
      for index in sentence.tokens where index >= covered && tokens[index].isWord {
        guard var mention = mention(at: index, sentence.tokens) else { continue }
        circumstances.complete(&mention, in: sentence.tokens)
        mention.refersBack = refersBack(mention)
        mentions.append(mention)
        covered = max(index + 1, mention.evidence.upperBound)
      }
    }
  }

  /// Whether nobody is named, and those who met are "they", "both sides" or "the two leaders".
  func refersBack(_ mention: MeetingMention) -> Bool {
    guard mention.entities.isEmpty else { return false }
    return (mention.subjects + mention.others).allSatisfy { party in
      guard case .words(let range) = party else { return false }
      let first = tokens[range.lowerBound]
      let isCounted = range.contains { tokens[$0].has(.numberWord) || tokens[$0].word == "sides" }
      return first.word == "both" || first.word == "they" || first.word == "the" && isCounted
    }
  }

  func mention(at index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    let token = tokens[index]
    if token.has(.meetingVerb) || isGerund(index, sentence) { return verb(index, sentence) }
    if token.word == "discussed" || token.word == "talked" && isAbout(index + 1) {
      return discussion(index, sentence)
    }
    if token.has([.meetingNoun, .callNoun, .videoNoun]) {
      return noun(index, sentence)
    }
    if token.has(.callVerb) || MeetingFinder.speakingVerbs.contains(token.word) {
      return speaking(index, sentence)
    }
    if token.has(.hostVerb) { return host(index, sentence) }
    if token.word == "called", index + 1 < sentence.upperBound, tokens[index + 1].word == "on" {
      return visit(index, sentence)
    }
    if token.word == "meeting" { return noun(index, sentence) }
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

  /// "X met Y", "X met with Y", "X and Y met".
  func verb(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower else { return nil }
    var start = index + 1
    while start < sentence.upperBound, tokens[start].has(.adverb), tokens[start].shape == .lower,
      !tokens[start].has(.preposition) || tokens[start].word == "separately"
    { start += 1 }
    let isWith = start < sentence.upperBound && tokens[start].word == "with"
    if isWith { start += 1 }
    if start < sentence.upperBound, MeetingFinder.notMet.contains(headWord(start, sentence)) {
      return nil
    }
    let subjects = subjects(of: index, sentence)
    let object = parties.list(from: start, before: sentence.upperBound, isLenient: isWith)
    let isPassive =
      index > sentence.lowerBound
      && ["was", "were", "been", "be", "is"].contains { tokens[index - 1].word == $0 }
    if isPassive, isWith { return nil }
    if object.parties.isEmpty {
      // "The two leaders met", "they met": only where several are the subject.
      guard subjects.parties.count > 1 || isPlural(subjects.range) || isBody(subjects.range) else {
        return nil
      }
    }
    let end = object.parties.isEmpty ? index + 1 : object.end
    return MeetingMention(
      trigger: index..<index + 1,
      evidence: (subjects.range?.lowerBound ?? index)..<max(end, index + 1),
      subjects: subjects.parties, others: object.parties, status: .held, mode: .inPerson,
      isDistributive: hasSeparate(index..<min(object.end + 1, sentence.upperBound)))
  }

  func hasSeparate(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].word == "separately" || tokens[$0].word == "separate"
        || tokens[$0].word == "respectively"
    }
  }

  func headWord(_ start: Int, _ sentence: Range<Int>) -> Word {
    guard let end = phrases.phraseStarting(at: start, before: sentence.upperBound) else {
      return tokens[start].word
    }
    return tokens[end - 1].word
  }

  /// A cabinet, board or committee meets by itself.
  func isBody(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    return bodiesThatMeet.contains(tokens[parties.resolver.headToken(range)].word)
  }

  func isPlural(_ range: Range<Int>?) -> Bool {
    guard let range, let last = range.last else { return false }
    if tokens[last].word == "they" || tokens[last].word == "we" || tokens[last].word == "both" {
      return true
    }
    let scalar = document.scalars[tokens[last].end - 1]
    return tokens[last].has(.speakerNoun) && scalar == 0x73
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
    var found = parties.list(from: range.lowerBound, before: range.upperBound).parties
    if found.isEmpty { found = parties.party(range) }
    return (found, range)
  }
}
