/// Meetings told by verbs other than "meet": calls, receptions, visits, discussions.
extension MeetingFinder {
  func isAbout(_ index: Int) -> Bool {
    index < tokens.count && (tokens[index].word == "about" || tokens[index].kind == .punctuation)
  }

  /// "X and Y discussed the border", "X discussed the border with Y".
  func discussion(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    let subject = subjects(of: index, sentence)
    guard tokens[index].shape == .lower, let range = subject.range, !subject.parties.isEmpty else {
      return nil
    }
    var others: [MeetingMention.Party] = []
    var end = index + 1
    for joint in index + 1..<min(index + 16, sentence.upperBound) {
      if tokens[joint].kind == .punctuation && !tokens[joint].isHyphen
        || tokens[joint].has(.finiteVerb)
      {
        break
      }
      if tokens[joint].word == "with", joint + 1 < sentence.upperBound {
        let list = parties.list(from: joint + 1, before: sentence.upperBound)
        (others, end) = (list.parties, max(list.end, end))
        break
      }
    }
    guard
      isNamed(others) || isPlural(range) && tokens[range.lowerBound].has(.determiner)
        || subject.parties.count > 1
          && isPeople(subject.parties.filter { if case .entity = $0 { true } else { false } })
    else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: range.lowerBound..<end, subjects: subject.parties,
      others: others, status: .held, mode: .inPerson)
  }

  /// "X spoke with Y by phone", "X telephoned Y".
  func speaking(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
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
  func host(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index > sentence.lowerBound else { return nil }
    let subject = subjects(of: index, sentence)
    let object = parties.list(from: index + 1, before: sentence.upperBound)
    guard !object.parties.isEmpty, !subject.parties.isEmpty, tokens[index - 1].word != "was"
    else { return nil }
    let isForTalks = (object.end..<min(object.end + 5, sentence.upperBound)).contains {
      tokens[$0].has(.meetingNoun)
    }
    guard isForTalks || isPeople(subject.parties) && isPeople(object.parties) else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held, mode: .inPerson)
  }

  /// "X called on Y": a visit, where no demand follows.
  func visit(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    let object = parties.list(from: index + 2, before: sentence.upperBound)
    let subject = subjects(of: index, sentence)
    guard isPeople(object.parties), isPeople(subject.parties) else { return nil }
    guard object.end >= sentence.upperBound || tokens[object.end].word != "to" else { return nil }
    return MeetingMention(
      trigger: index..<index + 2, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held, mode: .inPerson)
  }
}
