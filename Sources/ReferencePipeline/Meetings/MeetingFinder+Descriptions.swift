/// Descriptions of those who meet: "the minister", where the words of the meeting do not name them.
extension MeetingFinder {
  func descriptions(in mention: MeetingMention) -> [MeetingMention.Description] {
    let members = mention.entities
    guard !members.isEmpty else { return [] }
    var found: [MeetingMention.Description] = []
    for token in mention.evidence where tokens[token].word == "the" {
      guard let end = titleEnd(token, before: mention.evidence.upperBound),
        case .entity(let group) = parties.resolver.resolve(description: token..<end),
        members.contains(group), !isNamed(group, in: mention.evidence)
      else { continue }
      found.append(MeetingMention.Description(words: token..<end, group: group))
    }
    return found
  }

  /// Past the last title of the phrase: "the president first" ends at "president".
  private func titleEnd(_ start: Int, before limit: Int) -> Int? {
    guard let end = phrases.phraseStarting(at: start, before: limit) else { return nil }
    return (start + 1..<max(end, start + 1)).last {
      tokens[$0].has([.speakerNoun, .titleWord])
        && !tokens[$0].has([.adverb, .numberWord, .determiner])
    }.map { $0 + 1 }
  }

  private func isNamed(_ group: Int, in words: Range<Int>) -> Bool {
    words.contains { token in
      phrases.index.name(at: token).map { parties.entityOfName[$0] == group } ?? false
    }
  }
}
