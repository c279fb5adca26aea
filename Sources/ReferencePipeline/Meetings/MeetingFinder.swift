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

  private var tokens: [Token] { document.tokens }

  private static let holding = WordSet(
    "hold holds held holding have has had having conduct conducted attend attended attends attending chair chaired host hosted hosts co-host convene convened open opened begin began resume resumed conclude concluded continue continued"
  )
  private static let speaking = WordSet(
    "spoke speak speaks speaking talked talk talks talking conferred confer conferring negotiated huddled"
  )
  private static let notMet = WordSet(
    "requirement requirements criteria deadline deadlines target targets goal goals demand demands need needs standard standards expectations challenge challenges condition conditions commitments obligations resistance criticism approval opposition"
  )

  mutating func run() {
    for sentence in document.sentences where !sentence.isHeadline {
      var covered = sentence.tokens.lowerBound
      for index in sentence.tokens where index >= covered && tokens[index].isWord {
        guard var mention = mention(at: index, sentence.tokens) else { continue }
        circumstances.complete(&mention, in: sentence.tokens)
        mentions.append(mention)
        covered = max(index + 1, mention.evidence.upperBound)
      }
    }
  }

  private func mention(at index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    let token = tokens[index]
    if token.has(.meetingVerb) { return verb(index, sentence) }
    if token.has([.meetingNoun, .callNoun, .videoNoun]),
      token.shape == .lower || index > sentence.lowerBound
    {
      return noun(index, sentence)
    }
    if token.has(.callVerb) || MeetingFinder.speaking.contains(token.word) {
      return speaking(index, sentence)
    }
    if token.has(.hostVerb) { return host(index, sentence) }
    if token.word == "called", index + 1 < sentence.upperBound, tokens[index + 1].word == "on" {
      return visit(index, sentence)
    }
    if token.word == "meeting" { return noun(index, sentence) }
    return nil
  }

  /// "X met Y", "X met with Y", "X and Y met".
  private func verb(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
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
    let object = parties.list(from: start, before: sentence.upperBound)
    let isPassive =
      index > sentence.lowerBound
      && ["was", "were", "been", "be", "is"].contains { tokens[index - 1].word == $0 }
    if isPassive, isWith { return nil }
    if object.parties.isEmpty {
      // "The two leaders met", "they met": only where several are the subject.
      guard subjects.parties.count > 1 || isPlural(subjects.range) else { return nil }
    }
    let end = object.parties.isEmpty ? index + 1 : object.end
    return MeetingMention(
      trigger: index..<index + 1,
      evidence: (subjects.range?.lowerBound ?? index)..<max(end, index + 1),
      subjects: subjects.parties, others: object.parties, status: .held, mode: .inPerson,
      isDistributive: hasSeparate(index..<min(object.end + 1, sentence.upperBound)))
  }

  private func hasSeparate(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].word == "separately" || tokens[$0].word == "separate"
        || tokens[$0].word == "respectively"
    }
  }

  private func headWord(_ start: Int, _ sentence: Range<Int>) -> Word {
    guard let end = phrases.phraseStarting(at: start, before: sentence.upperBound) else {
      return tokens[start].word
    }
    return tokens[end - 1].word
  }

  private func isPlural(_ range: Range<Int>?) -> Bool {
    guard let range, let last = range.last else { return false }
    if tokens[last].word == "they" || tokens[last].word == "we" || tokens[last].word == "both" {
      return true
    }
    let scalar = document.scalars[tokens[last].end - 1]
    return tokens[last].has(.speakerNoun) && scalar == 0x73
  }

  /// "talks with Y", "a meeting between X and Y", "held separate meetings with A, B and C".
  private func noun(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    if tokens[index].word == "conference", index > 0,
      tokens[index - 1].word == "press" || tokens[index - 1].word == "news"
    {
      return nil
    }
    if tokens[index].has(.callNoun), !isCall(index) { return nil }
    if tokens[index].word == "talk" || tokens[index].word == "audience"
      || tokens[index].word == "encounter" || tokens[index].word == "breakfast",
      index + 1 >= sentence.upperBound
        || tokens[index + 1].word != "with" && tokens[index + 1].word != "between"
    {
      return nil
    }
    var others: [MeetingMention.Party] = []
    var end = index + 1
    var isBetween = false
    var joint = index + 1
    // "talks on trade with Y", "a meeting in Paris with Y"
    while joint < sentence.upperBound, joint < index + 10,
      !["with", "between", "among"].contains(where: { tokens[joint].word == $0 })
    {
      if tokens[joint].kind == .punctuation && !tokens[joint].isHyphen
        || tokens[joint].has([.finiteVerb, .relative, .conjunction])
      {
        break
      }
      joint += 1
    }
    if joint + 1 < sentence.upperBound,
      ["with", "between", "among"].contains(where: { tokens[joint].word == $0 })
    {
      isBetween = tokens[joint].word != "with"
      let list = parties.list(from: joint + 1, before: sentence.upperBound)
      others = list.parties
      if !others.isEmpty { end = list.end }
    }
    let before = nounStart(index, sentence)
    var subjects: [MeetingMention.Party] = []
    var start = before
    if let owner = possessor(before, sentence) {
      subjects = owner.parties
      start = owner.start
    } else if let verb = governor(before, sentence) {
      let found = self.subjects(of: verb, sentence)
      subjects = found.parties
      start = found.range?.lowerBound ?? verb
      if tokens[verb].word == "chaired" || tokens[verb].word == "attend"
        || tokens[verb].word == "attended" || tokens[verb].word == "attending", others.isEmpty
      {
        others = bodies(before..<index)
        guard !others.isEmpty, !subjects.isEmpty else { return nil }
      }
    } else if !isBetween, !others.isEmpty, let owner = looseSubject(before, sentence) {
      subjects = owner.parties
      start = owner.start
    }
    if isBetween { subjects = [] }
    guard !others.isEmpty || subjects.count > 1 else { return nil }
    let isPlural =
      tokens[index].word == "meetings" || tokens[index].word == "talks"
      || tokens[index].word == "discussions"
    return MeetingMention(
      trigger: (start <= before && start >= index - 3 ? index : index)..<index + 1,
      evidence: min(start, index)..<max(end, index + 1), subjects: subjects,
      others: others, status: .held,
      mode: tokens[index].has(.videoNoun)
        ? .video : (tokens[index].has(.callNoun) ? .call : .inPerson),
      isDistributive: !isBetween
        && (hasSeparate(before..<end)
          || tokens[index].word == "meetings" && isPlural && others.count > 1),
      isMultilateral: tokens[index].word == "summit" || tokens[index].word == "conference")
  }

  private func isCall(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return ["phone", "telephone", "video", "conference", "telephonic"].contains {
      tokens[index - 1].word == $0
    }
  }

  /// The organisations named in "the Shanghai Cooperation Organisation Foreign Ministers' meeting".
  private func bodies(_ range: Range<Int>) -> [MeetingMention.Party] {
    for token in range {
      if let name = phrases.index.name(at: token),
        [.organization, .event].contains(phrases.index.names[name].type)
      {
        return [.entity(parties.entityOfName[name])]
      }
    }
    return []
  }

  /// The start of the noun phrase that ends with the meeting noun.
  private func nounStart(_ index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, phrases.isNominal(start - 1),
      tokens[start - 1].kind != .possessive,
      !MeetingFinder.holding.contains(tokens[start - 1].word)
    {
      start -= 1
    }
    if start > sentence.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
    return start
  }

  /// "his talks", "Munir's meeting".
  private func possessor(_ start: Int, _ sentence: Range<Int>) -> (
    parties: [MeetingMention.Party], start: Int
  )? {
    guard start > sentence.lowerBound else { return nil }
    let before = tokens[start - 1]
    if before.kind == .possessive,
      let range = phrases.phraseEnding(at: start - 1, after: sentence.lowerBound)
    {
      let found = parties.party(range)
      return found.isEmpty ? nil : (found, range.lowerBound)
    }
    guard before.word == "his" || before.word == "her" else { return nil }
    if case .entity(let group) = parties.resolver.resolve(possessive: start - 1) {
      return ([.entity(group)], start - 1)
    }
    return ([], start - 1)
  }

  /// The verb that the meeting noun is the object of: "held", "have had", "attend".
  private func governor(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var index = start - 1
    while index >= sentence.lowerBound, index > start - 4 {
      if MeetingFinder.holding.contains(tokens[index].word) { return index }
      guard tokens[index].has([.determiner, .adverb, .adjective, .numberWord]) else { return nil }
      index -= 1
    }
    return nil
  }

  /// "During a meeting with Y, X said": the subject of the sentence is the other side.
  private func looseSubject(_ start: Int, _ sentence: Range<Int>) -> (
    parties: [MeetingMention.Party], start: Int
  )? {
    guard start > sentence.lowerBound, tokens[start - 1].has(.preposition) else { return nil }
    let limit = sentence.upperBound
    if start - 1 == sentence.lowerBound {
      // The phrase opens the sentence: the subject comes after its comma.
      guard let comma = (start..<limit).first(where: { tokens[$0].isComma }), comma + 1 < limit,
        let end = phrases.phraseStarting(at: comma + 1, before: limit)
      else { return nil }
      return (parties.party(comma + 1..<end), start - 1)
    }
    guard let subject = phrases.clauseSubject(sentence, before: start) else { return nil }
    return (parties.party(subject), start - 1)
  }

  /// "X spoke with Y by phone", "X telephoned Y".
  private func speaking(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index + 2 < sentence.upperBound else { return nil }
    var start = index + 1
    let isCallVerb = tokens[index].has(.callVerb)
    var hasPhone = isCallVerb
    if !isCallVerb {
      while start < sentence.upperBound, start < index + 6, tokens[start].word != "with",
        tokens[start].word != "to"
      {
        if tokens[start].word == "phone" || tokens[start].word == "telephone" { hasPhone = true }
        guard
          tokens[start].has([.preposition, .determiner, .adverb, .noun])
            || phrases.index.name(at: start) != nil
        else { return nil }
        start += 1
      }
      guard start + 1 < sentence.upperBound,
        tokens[start].word == "with" || tokens[start].word == "to"
      else { return nil }
      start += 1
    }
    let object = parties.list(from: start, before: sentence.upperBound)
    guard !object.parties.isEmpty else { return nil }
    let isTo = !isCallVerb && tokens[start - 1].word == "to"
    let after = object.end..<min(object.end + 6, sentence.upperBound)
    hasPhone =
      hasPhone || after.contains { tokens[$0].word == "phone" || tokens[$0].word == "telephone" }
    let isNamed = object.parties.contains { if case .entity = $0 { true } else { false } }
    guard hasPhone || !isTo && isNamed else { return nil }
    let subject = subjects(of: index, sentence)
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held,
      mode: hasPhone ? .call : .inPerson)
  }

  /// "X received Y": a meeting where both are people.
  private func host(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index > sentence.lowerBound else { return nil }
    let subject = subjects(of: index, sentence)
    let object = parties.list(from: index + 1, before: sentence.upperBound)
    guard isPeople(subject.parties), isPeople(object.parties), tokens[index - 1].word != "was"
    else { return nil }
    if tokens[index].word == "welcomed" || tokens[index].word == "host"
      || tokens[index].word == "receive"
    {
      guard object.parties.count > 0 else { return nil }
    }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held, mode: .inPerson)
  }

  private func isPeople(_ some: [MeetingMention.Party]) -> Bool {
    !some.isEmpty
      && some.allSatisfy { party in
        if case .entity(let group) = party { parties.groups[group].type == .person } else { false }
      }
  }

  /// "X called on Y": a visit, where no demand follows.
  private func visit(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    let object = parties.list(from: index + 2, before: sentence.upperBound)
    let subject = subjects(of: index, sentence)
    guard isPeople(object.parties), isPeople(subject.parties) else { return nil }
    guard object.end >= sentence.upperBound || tokens[object.end].word != "to" else { return nil }
    return MeetingMention(
      trigger: index..<index + 2, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held, mode: .inPerson)
  }

  /// The subject of the verb at `verb`.
  private func subjects(of verb: Int, _ sentence: Range<Int>) -> (
    parties: [MeetingMention.Party], range: Range<Int>?
  ) {
    guard let range = phrases.subject(of: verb, in: sentence) else { return ([], nil) }
    var found = parties.list(from: range.lowerBound, before: range.upperBound).parties
    if found.isEmpty { found = parties.party(range) }
    return (found, range)
  }
}
