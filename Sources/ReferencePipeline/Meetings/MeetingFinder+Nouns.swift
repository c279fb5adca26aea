/// Meetings told by a noun: "talks with Y", "a summit between X and Y", "the next round".
extension MeetingFinder {
  /// "talks with Y", "a meeting between X and Y", "held separate meetings with A, B and C".
  func noun(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard isEncounter(index, sentence) else { return nil }
    var others: [MeetingMention.Party] = []
    var end = index + 1
    var isBetween = false
    if let joint = joint(after: index, sentence) {
      isBetween = tokens[joint].word != "with"
      let list = parties.list(
        from: joint + 1, before: sentence.upperBound,
        isLenient: !isBetween && MeetingFinder.formal.contains(tokens[index].word),
        isBetween: isBetween)
      others = list.parties
      if !others.isEmpty { end = list.end }
    }
    let before = nounStart(index, sentence)
    var subjects: [MeetingMention.Party] = []
    var start = before
    if let owner = cataphor(before, sentence) ?? possessor(before, sentence) {
      subjects = owner.parties
      start = owner.start
    } else if let verb = governor(before, sentence) {
      let found = self.subjects(of: verb, sentence)
      subjects = found.parties
      start = found.range?.lowerBound ?? verb
      if MeetingFinder.attending.contains(tokens[verb].word), others.isEmpty {
        others = bodies(before..<index)
      }
    } else if !isBetween, !others.isEmpty, let owner = looseSubject(before, sentence) {
      subjects = owner.parties
      start = owner.start
    }
    if isBetween { subjects = [] }
    var mention = MeetingMention(
      trigger: (isCall(index) ? index - 1 : index)..<index + 1,
      evidence: min(start, index)..<max(end, index + 1), subjects: subjects,
      others: others, status: .held, mode: mode(index),
      isDistributive: !isBetween
        && (hasSeparate(before..<end) || tokens[index].word == "meetings" && others.count > 1),
      isMultilateral: isBetween && others.count > 2
        || tokens[index].word == "summit" && (subjects + others).count != 2)
    if others.isEmpty && subjects.count < 2 {
      guard complete(&mention, index, before, sentence) else { return nil }
    }
    return mention
  }

  /// Encounters that are one even with those whom the lists do not know as people.
  private static let formal = WordSet("meeting meetings talks summit negotiations consultations")
  private static let attending = WordSet("chaired chair chairs attend attends attended attending")

  private func mode(_ index: Int) -> MeetingMention.Mode {
    if tokens[index].has(.videoNoun) { return .video }
    return tokens[index].has(.callNoun) && tokens[index].word != "conversation" ? .call : .inPerson
  }

  /// Whether the noun can name an encounter at all where it stands.
  private func isEncounter(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    if let type = phrases.index.type(at: index), type != .event { return false }
    if token.word == "talks", index + 1 < sentence.upperBound,
      tokens[index + 1].word == "about" || tokens[index + 1].word == "to"
    {
      return false
    }
    if token.word == "conference", index > 0,
      tokens[index - 1].word == "press" || tokens[index - 1].word == "news"
    {
      return false
    }
    if token.word == "call", !isCall(index) {
      return joint(after: index, sentence) == index + 1 && hasNamedObject(index + 2, sentence)
    }
    if token.has(.weakMeetingNoun) {
      return joint(after: index, sentence) == index + 1 || isOver(index)
    }
    // "a round of talks" is told by "talks", and one of elections is none.
    if token.has(.roundNoun), index + 1 < sentence.upperBound, tokens[index + 1].word == "of" {
      return false
    }
    // "meeting room", "summit declaration": the noun only qualifies another.
    guard index + 1 < sentence.upperBound else { return true }
    let next = tokens[index + 1]
    return
      !(next.shape == .lower && next.has(.noun)
      && !next.has([.preposition, .auxiliary, .verbPast, .verbWithS, .adverb, .conjunction]))
  }

  private func hasNamedObject(_ start: Int, _ sentence: Range<Int>) -> Bool {
    hasPersonOrState(parties.list(from: start, before: sentence.upperBound).parties)
  }

  /// "over dinner with".
  private func isOver(_ index: Int) -> Bool { index > 0 && tokens[index - 1].word == "over" }

  /// "with" or "between" after the noun: "talks on trade with Y", "a meeting in Paris with Y".
  private func joint(after index: Int, _ sentence: Range<Int>) -> Int? {
    var joint = index + 1
    while joint + 1 < sentence.upperBound, joint < index + 10 {
      if ["with", "between", "among"].contains(where: { tokens[joint].word == $0 }) {
        return joint
      }
      if tokens[joint].kind == .punctuation && !tokens[joint].isHyphen
        || tokens[joint].has([.finiteVerb, .relative, .conjunction])
      {
        return nil
      }
      joint += 1
    }
    return nil
  }

  func isCall(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return ["phone", "telephone", "video", "conference", "telephonic"].contains {
      tokens[index - 1].word == $0
    }
  }

  /// The organisations named in "the World Trade Organization ministers' meeting".
  func bodies(_ range: Range<Int>) -> [MeetingMention.Party] {
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
  func nounStart(_ index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, phrases.isNominal(start - 1),
      tokens[start - 1].kind != .possessive,
      !MeetingFinder.holding.contains(tokens[start - 1].word)
    {
      start -= 1
    }
    while start > sentence.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
    return start
  }

  /// "In her talks with Lind, Kovač said": the pronoun points ahead to the subject.
  func cataphor(_ start: Int, _ sentence: Range<Int>) -> (
    parties: [MeetingMention.Party], start: Int
  )? {
    guard start - 2 == sentence.lowerBound, tokens[start - 2].has(.preposition),
      tokens[start - 1].has(.possessive), let owner = looseSubject(start - 1, sentence),
      !owner.parties.isEmpty
    else { return nil }
    return owner
  }

  /// "his talks", "Kovač's meeting".
  func possessor(_ start: Int, _ sentence: Range<Int>) -> (
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
    guard before.word == "his" || before.word == "her" || before.word == "my" else { return nil }
    if before.word == "my" {
      return (parties.speech.speaker(at: start - 1).map { [.entity($0)] } ?? [], start - 1)
    }
    if case .entity(let group) = parties.resolver.resolve(possessive: start - 1) {
      return ([.entity(group)], start - 1)
    }
    return ([], start - 1)
  }

  /// The verb that the meeting noun is the object of: "held", "have had", "attend".
  func governor(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var index = start - 1
    while index >= sentence.lowerBound, index > start - 4 {
      if MeetingFinder.holding.contains(tokens[index].word) { return index }
      guard tokens[index].has([.determiner, .possessive, .adverb, .adjective, .numberWord]) else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// "During a meeting with Y, X said": the subject of the sentence is the other side.
  func looseSubject(_ start: Int, _ sentence: Range<Int>) -> (
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
}
