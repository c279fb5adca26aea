/// What a meeting is about: "on border security and trade", "to discuss the swap line", "truce talks".
extension MeetingFinder {
  private static let openings = WordSet("on about over regarding concerning")
  private static let purposes = WordSet("discuss discussed review reviewed settle consider address")
  private static let most = 4

  func topics(of mention: MeetingMention, _ sentence: Range<Int>) -> [Range<Int>] {
    guard !mention.isDenial else { return [] }
    let first = mention.trigger.upperBound
    if let start = topicStart(first, sentence) {
      let found = items(from: start, before: sentence.upperBound)
      if !found.isEmpty { return found }
    }
    if MeetingFinder.purposes.contains(tokens[mention.trigger.lowerBound].word) {
      return items(from: first, before: sentence.upperBound)
    }
    // "water talks": the noun before says it.
    let noun = mention.trigger.lowerBound
    guard tokens[noun].has([.meetingNoun, .roundNoun]), noun > sentence.lowerBound,
      tokens[noun - 1].has(.noun), tokens[noun - 1].shape == .lower,
      !tokens[noun - 1].has([.adjective, .speakerNoun, .organizationHead, .titleWord]),
      phrases.index.name(at: noun - 1) == nil,
      !MeetingFinder.kinds.contains(tokens[noun - 1].word), !tokens[max(0, noun - 2)].isHyphen
    else { return [] }
    return [noun - 1..<noun]
  }

  private static let kinds = WordSet(
    "emergency video phone telephone proximity crisis board summit party committee group cabinet minute hour day week council"
  )

  /// Where the words on the topic begin, behind the trigger and within its clause.
  private func topicStart(_ first: Int, _ sentence: Range<Int>) -> Int? {
    var index = first
    while index + 1 < sentence.upperBound, index < first + 24 {
      let token = tokens[index]
      if MeetingFinder.openings.contains(token.word), token.shape == .lower, !isTime(index + 1) {
        return index + 1
      }
      if MeetingFinder.purposes.contains(token.word) { return index + 1 }
      if token.endsSentence || token.isMark(";") || token.has(.relative)
        || token.has([.verbPast, .auxiliary, .reporting]) && !token.has([.noun, .adjective])
          && phrases.index.name(at: index) == nil
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "on Tuesday", "over two days", "about an hour".
  private func isTime(_ index: Int) -> Bool {
    var token = index
    while token < tokens.count,
      tokens[token].has([.determiner, .numberWord])
        || tokens[token].kind == .number
    {
      token += 1
    }
    guard token < tokens.count else { return true }
    return phrases.isDate(index) || phrases.isDate(token)
      || MeetingFinder.units.contains(tokens[token].word)
  }

  private static let units = WordSet(
    "hour hours minute minutes day days week weeks month months phone telephone sidelines margins lunch dinner breakfast coffee video condition behalf arrival weekend eve"
  )

  /// The noun phrases of a list, each with its "of" phrase.
  private func items(from start: Int, before limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = start
    while position < limit, found.count < MeetingFinder.most {
      var end = position
      if tokens[position].has(.gerund)
        || ["how", "whether"].contains(where: { tokens[position].word == $0 })
      {
        end += 1
      }
      guard let phrase = phrases.phraseStarting(at: end, before: limit) else { break }
      end = phrase
      while end + 1 < limit, tokens[end].word == "of" || tokens[end].word == "at",
        let next = phrases.phraseStarting(at: end + 1, before: limit), !phrases.isDate(end + 1)
      {
        end = next
      }
      var bare = end
      while bare > position + 1, tokens[bare - 1].has([.participle, .verbPast]),
        !tokens[bare - 1].has([.noun, .adjective]), tokens[bare - 1].shape == .lower
      { bare -= 1 }
      found.append(position..<bare)
      guard end + 1 < limit else { break }
      if tokens[end].word == "and" {
        position = end + 1
      } else if tokens[end].isComma {
        position = tokens[end + 1].word == "and" ? end + 2 : end + 1
        guard hasAnd(from: end, before: limit) else { break }
      } else {
        break
      }
    }
    // The last item must not be the subject of the next clause.
    if let last = found.last, found.count > 1, last.upperBound < limit,
      tokens[last.upperBound].has([.finiteVerb])
    {
      found.removeLast()
    }
    return found.filter { item in
      !isTime(item.lowerBound) && item.count <= 9
        && item.contains { !tokens[$0].has(.function) || phrases.index.name(at: $0) != nil }
    }
  }

  private func hasAnd(from start: Int, before limit: Int) -> Bool {
    for index in start..<min(limit, start + 16) {
      if tokens[index].word == "and" { return true }
      if tokens[index].has(.finiteVerb) || tokens[index].endsSentence { return false }
    }
    return false
  }
}
