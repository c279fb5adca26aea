/// Who takes part besides subject and object, and groups that meet by themselves.
extension MeetingFinder {
  /// A cabinet, board or committee meets by itself.
  func isBody(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    let head = tokens[parties.resolver.headToken(range)]
    if bodiesThatMeet.contains(head.word) { return true }
    return range.contains {
      bodiesThatMeet.contains(tokens[$0].word) && phrases.index.type(at: $0) == .organization
    }
  }

  func isPlural(_ range: Range<Int>?) -> Bool {
    guard let range, let last = range.last else { return false }
    if tokens[last].word == "they" || tokens[last].word == "we" || tokens[last].word == "both" {
      return true
    }
    let head = parties.resolver.headToken(range)
    let scalar = document.scalars[tokens[head].end - 1]
    if ["men", "women", "people"].contains(where: { tokens[head].word == $0 }) { return true }
    return tokens[head].has(.speakerNoun) && scalar == 0x73
      || range.contains { tokens[$0].word == "sides" || tokens[$0].word == "parties" }
  }

  /// "chaired by Ana Kovač", "mediated by …", "with Kovač in the chair".
  func addThirdParties(_ mention: inout MeetingMention, _ sentence: Range<Int>) {
    let last = min(sentence.upperBound, mention.evidence.upperBound + 24)
    var index = mention.trigger.upperBound
    while index + 2 < last {
      let word = tokens[index].word
      let isRole = MeetingFinder.chairing.contains(word) || MeetingFinder.mediating.contains(word)
      if isRole, tokens[index + 1].word == "by" || tokens[index + 1].word == "of" {
        let found = parties.list(from: index + 2, before: sentence.upperBound)
        if isNamed(found.parties) {
          mention.others += found.parties.filter {
            !(mention.subjects + mention.others).contains($0)
          }
          mention.evidence =
            mention.evidence.lowerBound..<max(mention.evidence.upperBound, found.end)
          if MeetingFinder.mediating.contains(word) { mention.isMediated = true }
          return
        }
      }
      if word == "with", let chair = chair(index, sentence) {
        mention.others += chair.filter { !(mention.subjects + mention.others).contains($0) }
        return
      }
      index += 1
    }
  }

  private static let chairing = WordSet("chaired hosted led attended moderated presided")
  private static let mediating = WordSet("mediated mediation brokered facilitated auspices")

  private func chair(_ index: Int, _ sentence: Range<Int>) -> [MeetingMention.Party]? {
    guard let end = phrases.phraseStarting(at: index + 1, before: sentence.upperBound),
      end + 2 < sentence.upperBound, tokens[end].word == "in",
      tokens[end + 1].word == "the", tokens[end + 2].word == "chair"
    else { return nil }
    return parties.party(index + 1..<end)
  }

  /// "will chair the cabinet", where what is chaired is a body.
  func chairing(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound,
      let end = phrases.phraseStarting(at: index + 1, before: sentence.upperBound),
      isBody(index + 1..<end), hasCircumstance(after: end, sentence)
    else { return nil }
    let subject = subjects(of: index, sentence)
    guard isPeople(subject.parties) else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: (subject.range?.lowerBound ?? index)..<end,
      subjects: subject.parties, others: parties.party(index + 1..<end), status: .held,
      mode: .inPerson, isMultilateral: true, isBody: true)
  }

  /// "The panel sat in Bristol", "Kovač, Lind and Osk will convene at the ministry".
  func gathering(_ index: Int, _ sentence: Range<Int>) -> MeetingMention? {
    guard tokens[index].shape == .lower, index > sentence.lowerBound else { return nil }
    let subject = subjects(of: index, sentence)
    guard let range = subject.range, !subject.parties.isEmpty else { return nil }
    let isBody = isBody(range)
    let isSitting = tokens[index].word == "sit" || tokens[index].word == "sat"
    let isGroup =
      !isSitting && isNamed(subject.parties) && (subject.parties.count > 1 || isPlural(range))
    guard isBody || isGroup, hasCircumstance(after: index + 1, sentence) else { return nil }
    return MeetingMention(
      trigger: index..<index + 1, evidence: range.lowerBound..<index + 1,
      subjects: subject.parties, others: [], status: .held, mode: .inPerson,
      isMultilateral: isBody || subject.parties.count > 2, isBody: isBody)
  }

  /// Whether a place, a day or a purpose follows: "in Vienna", "on Monday", "to discuss".
  func hasCircumstance(after start: Int, _ sentence: Range<Int>) -> Bool {
    var index = start
    while index < sentence.upperBound, index < start + 8 {
      let token = tokens[index]
      if phrases.isDate(index) || token.word == "discuss" { return true }
      if token.has(.preposition), index + 1 < sentence.upperBound {
        let next = tokens[index + 1].has(.determiner) ? index + 2 : index + 1
        if let type = phrases.index.type(at: next),
          type.isPlace || type == .facility || type == .date
        {
          return true
        }
      }
      if token.endsSentence || token.isComma || token.has([.relative, .verbPast]) { return false }
      index += 1
    }
    return false
  }
}
