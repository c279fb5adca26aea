/// Meetings told by verbs of meeting, of sitting and eating together, of seeing and of discussing.
extension MeetingFinder {
  func isAbout(_ index: Int) -> Bool {
    index < tokens.count && (tokens[index].word == "about" || tokens[index].kind == .punctuation)
  }

  /// "X met Y", "X met with Y", "X and Y met".
  func verb(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower else { return nil }
    var start = pastAdverbs(index + 1, sentence)
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
    let isBody = object.parties.isEmpty && isBody(subjects.range)
    guard
      isBody || isPlural(subjects.range) || subjects.parties.count > 1
        || isNamed(subjects.parties + object.parties)
        || !object.parties.isEmpty && hasCircumstance(after: object.end, sentence)
    else { return nil }
    if object.parties.isEmpty {
      // "The two leaders met", "they met": only where several are the subject.
      let isSingleBody =
        isOrganization(subjects.parties) && hasCircumstance(after: index + 1, sentence)
      guard subjects.parties.count > 1 || isPlural(subjects.range) || isBody || isSingleBody else {
        return nil
      }
    }
    let end = object.parties.isEmpty ? index + 1 : object.end
    return MeetingMention(
      trigger: index..<index + 1,
      evidence: (subjects.range?.lowerBound ?? index)..<max(end, index + 1),
      subjects: subjects.parties, others: object.parties, status: .held, mode: .inPerson,
      isDistributive: hasSeparate(index..<min(object.end + 1, sentence.upperBound)),
      isMultilateral: isBody || object.parties.isEmpty && subjects.parties.count > 2,
      isBody: isBody)
  }

  /// Past "separately", "again", "secretly".
  func pastAdverbs(_ start: Int, _ sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound, tokens[index].shape == .lower,
      tokens[index].has(.adverb) || phrases.isManner(index)
        || ["together", "up"].contains(where: { tokens[index].word == $0 }),
      !tokens[index].has(.preposition) || tokens[index].word == "separately"
    { index += 1 }
    return index
  }

  private func isOrganization(_ some: [MeetingMention.Party]) -> Bool {
    guard some.count == 1, case .entity(let group) = some[0] else { return false }
    return parties.groups[group].type == .organization
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

  /// "sat down", "sits down".
  func isSittingDown(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound, tokens[index + 1].word == "down" else { return false }
    return ["sit", "sits", "sat", "sitting"].contains { tokens[index].word == $0 }
  }

  /// "X dined with Y", "X and Y sat down together", "the directors conferred".
  func company(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index > sentence.lowerBound else { return nil }
    let trigger = index..<(isSittingDown(index, sentence) ? index + 2 : index + 1)
    var start = trigger.upperBound
    while start < min(sentence.upperBound, trigger.upperBound + 5), tokens[start].word != "with" {
      guard tokens[start].has([.preposition, .adverb, .determiner, .noun]),
        tokens[start].shape == .lower
      else { break }
      start += 1
    }
    let subject = subjects(of: index, sentence)
    var object: (parties: [MeetingMention.Party], end: Int) = ([], trigger.upperBound)
    if start + 1 < sentence.upperBound, tokens[start].word == "with" {
      object = parties.list(from: start + 1, before: sentence.upperBound, isLenient: true)
    }
    if object.parties.isEmpty {
      let isTogether =
        hasCircumstance(after: trigger.upperBound, sentence)
        || tokens[min(trigger.upperBound, sentence.upperBound - 1)].word == "together"
        || tokens[index].has(.companyVerb) && isNamed(subject.parties)
      guard subject.parties.count > 1 || isPlural(subject.range), isTogether,
        !isTransitive(trigger.upperBound, sentence) || subject.parties.count > 1
      else { return nil }
    }
    return MeetingMention(
      trigger: trigger,
      evidence: (subject.range?.lowerBound ?? index)..<max(object.end, trigger.upperBound),
      subjects: subject.parties, others: object.parties, status: .held, mode: .inPerson)
  }

  /// "negotiated the deal".
  private func isTransitive(_ next: Int, _ sentence: Range<Int>) -> Bool {
    next < sentence.upperBound && tokens[next].has([.determiner, .possessive])
  }

  /// "X and Y discussed the border", "X discussed the border with Y".
  func discussion(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    let subject = subjects(of: index, sentence)
    guard tokens[index].shape == .lower, let range = subject.range, !subject.parties.isEmpty else {
      return nil
    }
    var others: [MeetingMention.Party] = []
    var end = index + 1
    for joint in index + 1..<max(index + 1, min(index + 16, sentence.upperBound)) {
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
    let named = subject.parties.filter { if case .entity = $0 { true } else { false } }
    guard
      hasPersonOrState(others) && hasPersonOrState(subject.parties)
        || isPlural(range) && tokens[range.lowerBound].has(.determiner)
        || subject.parties.count > 1
          && (isPeople(named) || named.count > 1 && hasLaterCircumstance(index, sentence))
    else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: range.lowerBound..<end, subjects: subject.parties,
      others: others, status: .held, mode: .inPerson)
  }

  /// Whether a day or a place stands between the verb and the end of its sentence.
  private func hasLaterCircumstance(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (index + 1..<sentence.upperBound).contains {
      tokens[$0].has(.preposition) && $0 + 1 < sentence.upperBound
        && (phrases.isDate($0 + 1) || phrases.index.type(at: $0 + 1)?.isPlace ?? false)
    }
  }

  /// "will see Y in Doha", "flew to Basel to see Y about the price".
  func seeing(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index > sentence.lowerBound,
      index + 1 < sentence.upperBound,
      tokens[index - 1].word == "to" || tokens[index - 1].has([.auxiliary, .adverb])
    else { return nil }
    let object = parties.list(from: index + 1, before: sentence.upperBound)
    guard isPeople(object.parties) else { return nil }
    if object.end < sentence.upperBound {
      let isApposed = tokens[object.end].isComma && object.end + 1 < sentence.upperBound
      let next = tokens[isApposed ? object.end + 1 : object.end]
      guard
        Scalars.isDoubleQuotationMark(next.mark) || next.mark == 0x2018
          || phrases.isDate(object.end) || next.word == "again"
          || MeetingFinder.afterSeeing.contains(next.word)
      else { return nil }
    }
    let subject = subjects(of: index, sentence)
    guard isNamed(subject.parties) else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held, mode: .inPerson)
  }

  private static let afterSeeing = WordSet(
    "in at on about before after over during next later this and when while")
}
