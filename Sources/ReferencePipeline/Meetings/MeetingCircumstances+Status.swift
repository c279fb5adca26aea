/// Whether a meeting took place, is to, may or will not.
extension MeetingCircumstances {
  private static let planning = WordSet(
    "will shall expected scheduled due set slated plans planned planning plan upcoming forthcoming going next hopes intends agreed agree remain"
  )
  private static let possibility = WordSet(
    """
    could may might would should if possible proposed propose proposal proposes offered offer offers offering potential \
    unless willing whether wants want urged urges urge consider considering suggested suggests suggest demanded demands \
    demand asked asks sought seek seeks seeking requested request requests ready invited invitation appealed calling \
    excluded hopes hoped hope wishes ask
    """
  )
  private static let cancelling = WordSet(
    "cancelled canceled scrapped abandoned cancels cancel cancelling axed aborted")
  private static let postponing = WordSet(
    "postponed postpone delayed deferred postpones rescheduled postponing")
  private static let denying = WordSet("denied denies deny denying refused declined")
  private static let negating = WordSet("never not no n't didn't hasn't haven't without")

  func status(_ mention: MeetingMention, _ sentence: Range<Int>) -> MeetingMention.Status {
    if mention.isDenial { return .denied }
    let trigger = mention.trigger
    let word = tokens[trigger.lowerBound].word
    let left = max(sentence.lowerBound, min(mention.evidence.lowerBound, trigger.lowerBound - 6))
    let around = left..<fateEnd(mention, sentence)
    if around.contains(where: { isWord($0, MeetingCircumstances.cancelling, "called", "off") })
      || isNotHeld(mention, sentence)
    {
      return .cancelled
    }
    if around.contains(where: { isWord($0, MeetingCircumstances.postponing, "put", "off") }) {
      return .postponed
    }
    if isDenied(mention, sentence) { return .denied }
    let before = clauseStart(trigger.lowerBound, sentence)..<trigger.lowerBound
    let isPossible = before.contains {
      MeetingCircumstances.possibility.contains(tokens[$0].word)
    }
    if tokens[trigger.lowerBound].has(.verbPast) || word == "met" {
      let isInfinite = before.suffix(3).contains { tokens[$0].word == "have" }
      if before.contains(where: { tokens[$0].word == "if" || tokens[$0].word == "whether" }) {
        return .hypothetical
      }
      return isInfinite && before.contains { tokens[$0].word == "to" } ? .planned : .held
    }
    if isPossible { return .hypothetical }
    if before.contains(where: { MeetingCircumstances.planning.contains(tokens[$0].word) })
      || before.contains(where: { isToBe($0, trigger.lowerBound) })
    {
      return .planned
    }
    if word == "meet" || word == "see", trigger.lowerBound > sentence.lowerBound,
      tokens[trigger.lowerBound - 1].word == "to"
    {
      return around.contains { tokens[$0].has(.verbPast) || tokens[$0].word == "was" }
        ? .held : .planned
    }
    if isOngoing(mention, before, sentence) { return .ongoing }
    let after = trigger.upperBound..<min(sentence.upperBound, mention.evidence.upperBound + 4)
    if after.contains(where: {
      tokens[$0].word == "will" || tokens[$0].word == "scheduled" || isToBe($0, $0 + 3)
    }) {
      return .planned
    }
    return .held
  }

  /// "are to meet", "is to be held".
  private func isToBe(_ token: Int, _ limit: Int) -> Bool {
    (tokens[token].word == "is" || tokens[token].word == "are")
      && token + 1 < min(limit, tokens.count)
      && tokens[token + 1].word == "to"
  }

  private func isWord(_ token: Int, _ set: WordSet, _ first: Word, _ second: Word) -> Bool {
    set.contains(tokens[token].word)
      || tokens[token].word == first && token + 1 < tokens.count && tokens[token + 1].word == second
  }

  /// As far as what becomes of the meeting is told: its clause, or another that goes on about it.
  private func fateEnd(_ mention: MeetingMention, _ sentence: Range<Int>) -> Int {
    var index = mention.evidence.upperBound
    let limit = min(sentence.upperBound, index + 22)
    while index < limit {
      if tokens[index].has([.meetingVerb, .companyVerb]) || tokens[index].has(.reportsClause) {
        return index
      }
      if tokens[index].word == "but" || tokens[index].has(.meetingNoun) { return index }
      index += 1
    }
    return limit
  }

  /// "will now not take place".
  private func isNotHeld(_ mention: MeetingMention, _ sentence: Range<Int>) -> Bool {
    (mention.trigger.upperBound..<fateEnd(mention, sentence)).contains { index in
      tokens[index].word == "not" && index + 2 < sentence.upperBound
        && (tokens[index + 1].word == "take" && tokens[index + 2].word == "place"
          || tokens[index + 1].word == "be" && tokens[index + 2].word == "held")
    }
  }

  private func isDenied(_ mention: MeetingMention, _ sentence: Range<Int>) -> Bool {
    let trigger = mention.trigger.lowerBound
    let near = max(sentence.lowerBound, trigger - 8)..<trigger
    if near.contains(where: { MeetingCircumstances.denying.contains(tokens[$0].word) }) {
      return true
    }
    if near.suffix(3).contains(where: {
      MeetingCircumstances.negating.contains(tokens[$0].word) && tokens[$0 + 1].word != "only"
    }) {
      return true
    }
    let wide =
      max(sentence.lowerBound, mention.trigger.lowerBound - 24)..<mention.trigger.lowerBound
    return wide.contains {
      MeetingCircumstances.refusing.contains(tokens[$0].word) && $0 + 1 < sentence.upperBound
        && (tokens[$0 + 1].word == "that" || phrasesDate($0 + 1) || tokens[$0 + 1].has(.gerund))
    }
  }

  private func phrasesDate(_ token: Int) -> Bool { index.type(at: token) == .date }

  private static let refusing = WordSet("denied denies denying deny")

  /// The last comma or report before the trigger, at most a dozen words back.
  private func clauseStart(_ trigger: Int, _ sentence: Range<Int>) -> Int {
    var start = trigger
    while start > sentence.lowerBound, trigger - start < 14 {
      let before = tokens[start - 1]
      if before.isMark(";") || before.isMark(":") || before.has(.relative) && before.word != "that"
      {
        break
      }
      if before.isComma, trigger - start > 5 { break }
      start -= 1
    }
    return start
  }

  private func isOngoing(
    _ mention: MeetingMention, _ before: Range<Int>, _ sentence: Range<Int>
  ) -> Bool {
    let trigger = mention.trigger.lowerBound
    let isPresent = before.contains { tokens[$0].word == "is" || tokens[$0].word == "are" }
    if isPresent, tokens[trigger].word == "meeting" || tokens[trigger].has(.gerund) { return true }
    if isPresent, before.contains(where: { tokens[$0].word == "holding" }) { return true }
    if before.suffix(4).contains(where: { tokens[$0].word == "in" }),
      tokens[trigger].has(.meetingNoun),
      isPresent || before.contains(where: { tokens[$0].word == "remain" })
    {
      return true
    }
    let after =
      mention.trigger.upperBound..<min(sentence.upperBound, mention.evidence.upperBound + 8)
    return after.contains {
      tokens[$0].word == "underway"
        || tokens[$0].word == "under" && $0 + 1 < sentence.upperBound
          && tokens[$0 + 1].word == "way"
    } || before.contains { tokens[$0].word == "continuing" }
  }
}
