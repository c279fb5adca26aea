/// Receptions, summonses and visits.
extension MeetingFinder {
  /// "X received Y", "Y was received by X": a meeting where both are people, or where it was for talks.
  func host(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index > sentence.lowerBound else { return nil }
    // "the show's host Ana Kovač" is a noun.
    if tokens[index].word == "host" || tokens[index].word == "hosts" {
      let before = tokens[index - 1]
      guard before.word == "to" || before.has([.auxiliary, .adverb]) else { return nil }
    }
    let isPassive = ["was", "were", "been", "be"].contains { word in
      (max(sentence.lowerBound, index - 2)..<index).contains { tokens[$0].word == word }
    }
    let subject = subjects(of: index, sentence)
    var start = index + 1
    if isPassive {
      guard start < sentence.upperBound, tokens[start].word == "by" else { return nil }
      start += 1
    }
    let object = parties.list(from: start, before: sentence.upperBound)
    guard !object.parties.isEmpty, !subject.parties.isEmpty else { return nil }
    let reach = tokens[index].has(.summonVerb) || isPassive ? 16 : 6
    let isForTalks = (object.end..<min(object.end + reach, sentence.upperBound)).contains {
      tokens[$0].has(.encounter)
    }
    guard
      isForTalks
        || tokens[index].has(.hostVerb) && isPeople(subject.parties)
          && (isPeople(object.parties) || isOffice(object.parties, object.end, sentence))
    else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held, mode: .inPerson)
  }

  /// "foreign and defence ministers … in Washington".
  private func isOffice(
    _ some: [MeetingMention.Party], _ end: Int, _ sentence: Range<Int>
  ) -> Bool {
    guard case .words(let words) = some.last, tokens[words.upperBound - 1].has(.speakerNoun),
      tokens[words.upperBound - 1].has(.titleWord) || isPlural(words)
    else { return false }
    return hasCircumstance(after: end, sentence)
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
