/// Calls and letters.
extension MeetingFinder {
  /// "X spoke with Y by phone", "X telephoned Y", "the two spoke by phone".
  func speaking(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index + 2 < sentence.upperBound else { return nil }
    var start = index + 1
    let isCallVerb = tokens[index].has(.callVerb)
    var hasPhone = isCallVerb
    if !isCallVerb {
      while start < sentence.upperBound, start < index + 7, tokens[start].word != "with",
        tokens[start].word != "to"
      {
        if isRemote(start) { hasPhone = true }
        guard
          tokens[start].has([.preposition, .determiner, .adverb, .noun])
            || phrases.index.name(at: start) != nil || isRemote(start)
        else { break }
        start += 1
      }
      guard start + 1 < sentence.upperBound,
        tokens[start].word == "with" || tokens[start].word == "to"
      else { return together(index, sentence, isRemote: hasPhone) }
      start += 1
      if tokens[start].word == "each" || tokens[start].word == "one",
        tokens[start + 1].word == "other" || tokens[start + 1].word == "another"
      {
        return together(index, sentence, isRemote: true)
      }
    }
    let object = parties.list(from: start, before: sentence.upperBound)
    guard !object.parties.isEmpty else { return nil }
    let isTo = !isCallVerb && tokens[start - 1].word == "to"
    let after = object.end..<min(object.end + 6, sentence.upperBound)
    hasPhone = hasPhone || after.contains { isRemote($0) }
    // Who speaks "with" a paper or a channel gives an interview.
    guard hasPhone || !isTo && hasPersonOrState(object.parties) else { return nil }
    let subject = subjects(of: index, sentence)
    guard hasPhone || subject.parties.isEmpty || hasPersonOrState(subject.parties) else {
      return nil
    }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held,
      mode: hasPhone ? .call : .inPerson)
  }

  private static let remote = WordSet(
    "phone telephone video videoconference videolink zoom teleconference")

  private func isRemote(_ token: Int) -> Bool {
    MeetingFinder.remote.contains(tokens[token].word)
  }

  /// "Kovač and Lind spoke by phone", "they will talk to each other".
  private func together(_ index: Int, _ sentence: Range<Int>, isRemote: Bool) -> MeetingMention? {
    let hasDay = tokens[index + 1].word == "again" || phrases.isDate(index + 1)
    guard isRemote || hasDay else { return nil }
    let subject = subjects(of: index, sentence)
    guard subject.parties.count > 1 || isPlural(subject.range) else { return nil }
    let hasPhone = (index..<min(index + 5, sentence.upperBound)).contains { self.isRemote($0) }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<index + 1,
      subjects: subject.parties, others: [], status: .held, mode: hasPhone ? .call : .inPerson)
  }

  /// "X called Y on Monday": a call where nothing is said of Y.
  func calling(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard index + 1 < sentence.upperBound else { return nil }
    let object = parties.list(from: index + 1, before: sentence.upperBound)
    guard isPeople(object.parties), object.end + 1 < sentence.upperBound,
      phrases.index.type(at: object.end - 1) == .person,
      tokens[object.end].word == "to" && tokens[object.end + 1].has(.verbBase)
        || phrases.isDate(object.end)
        || tokens[object.end].word == "on" && phrases.isDate(object.end + 1)
        || tokens[object.end].word == "by" && isRemote(object.end + 1)
    else { return nil }
    let subject = subjects(of: index, sentence)
    guard isPeople(subject.parties) else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<object.end,
      subjects: subject.parties, others: object.parties, status: .held, mode: .call)
  }

  /// "X exchanged letters with Y", "an exchange of letters between X and Y".
  func letters(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard let exchange = exchange(around: index, sentence) else { return nil }
    var subject: (parties: [MeetingMention.Party], range: Range<Int>?) = ([], nil)
    var isBetween = false
    if tokens[exchange].has(.noun), exchange + 1 < index, tokens[exchange + 1].word == "of" {
      let start = nounStart(exchange, sentence)
      if let owner = possessor(start, sentence) { subject = (owner.parties, owner.start..<index) }
    } else {
      subject = subjects(of: exchange, sentence)
    }
    var others: [MeetingMention.Party] = []
    var end = max(index, exchange) + 1
    if end + 1 < sentence.upperBound, tokens[end].word == "with" || tokens[end].word == "between" {
      isBetween = tokens[end].word == "between"
      let list = parties.list(
        from: end + 1, before: sentence.upperBound, isLenient: true, isBetween: isBetween)
      if !list.parties.isEmpty { (others, end) = (list.parties, list.end) }
    }
    guard
      isNamed(others) || subject.parties.count > 1 || isPlural(subject.range)
    else { return nil }
    let start = min(subject.range?.lowerBound ?? index, min(index, exchange))
    return MeetingMention(
      trigger: index..<index + 1, evidence: start..<end,
      subjects: isBetween ? [] : subject.parties, others: others, status: .held, mode: .written)
  }

  private static let exchanges = WordSet("exchange exchanges exchanged exchanging traded swapped")

  /// The word of exchange: "exchanged (sixty-two) letters", "letters that they had exchanged".
  private func exchange(around index: Int, _ sentence: Range<Int>) -> Int? {
    for before in stride(from: index - 1, through: max(sentence.lowerBound, index - 5), by: -1)
    where MeetingFinder.exchanges.contains(tokens[before].word) {
      return before
    }
    let limit = min(sentence.upperBound, index + 9)
    guard
      let relative = (index + 1..<max(index + 1, limit)).first(where: {
        tokens[$0].has(.relative) || tokens[$0].word == "that"
      })
    else { return nil }
    return (relative..<limit).first { MeetingFinder.exchanges.contains(tokens[$0].word) }
  }
}
