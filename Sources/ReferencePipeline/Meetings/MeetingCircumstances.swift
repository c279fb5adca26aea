internal import LabelModel

/// Reads what the words around a meeting say of its status, its mode, its date and its place.
struct MeetingCircumstances: Sendable {
  let document: Document
  let index: NameIndex
  let dates: [DateExpression]

  var tokens: [Token] { document.tokens }

  private static let video = WordSet(
    "virtual virtually video videoconference videolink online teleconference remotely zoom")
  private static let phone = WordSet("phone telephone telephonic telephoned phoned phonecall")

  func complete(_ mention: inout MeetingMention, in sentence: Range<Int>) {
    mention.status = status(mention, sentence)
    if mention.mode == .inPerson || mention.mode == .call {
      mention.mode = mode(mention, sentence)
    }
    mention.date = date(mention, sentence)
    mention.place = place(mention, sentence)
  }

  private func mode(_ mention: MeetingMention, _ sentence: Range<Int>) -> MeetingMention.Mode {
    let around =
      max(
        sentence.lowerBound, mention.trigger.lowerBound - 4)..<min(
        sentence.upperBound, mention.evidence.upperBound + 4)
    if around.contains(where: { MeetingCircumstances.video.contains(tokens[$0].word) }) {
      return .video
    }
    if mention.mode == .call { return .call }
    return around.contains { MeetingCircumstances.phone.contains(tokens[$0].word) }
      ? .call : .inPerson
  }

  /// The date of the sentence that stands nearest to the trigger, those after it first.
  private func date(_ mention: MeetingMention, _ sentence: Range<Int>) -> Int? {
    var best: (distance: Int, date: Int)?
    let first = dates.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    for number in first..<dates.count {
      let date = dates[number]
      guard date.tokens.lowerBound < sentence.upperBound else { break }
      guard date.period != nil else { continue }
      let isAfter = date.tokens.lowerBound >= mention.trigger.upperBound
      let distance =
        isAfter
        ? max(0, date.tokens.lowerBound - mention.evidence.upperBound) * 2
        : (mention.trigger.lowerBound - date.tokens.upperBound) * 2 + 1
      guard distance < 50, !crossesClause(mention, date.tokens) else { continue }
      if distance < best?.distance ?? .max { best = (distance, number) }
    }
    return best?.date
  }

  private func crossesClause(_ mention: MeetingMention, _ range: Range<Int>) -> Bool {
    let gap =
      range.lowerBound >= mention.evidence.upperBound
      ? mention.evidence.upperBound..<range.lowerBound
      : min(range.upperBound, mention.trigger.lowerBound)..<mention.trigger.lowerBound
    return gap.contains {
      tokens[$0].has(.relative) || tokens[$0].isMark(";") || tokens[$0].has(.reportsClause)
    }
  }

  /// "in Vienna" after the trigger, "In Vienna," before it, or "Vienna, where".
  private func place(_ mention: MeetingMention, _ sentence: Range<Int>) -> Int? {
    for token in mention.trigger
      .upperBound..<min(sentence.upperBound, mention.evidence.upperBound + 12)
    {
      if tokens[token].has([.relative]) || tokens[token].has(.reportsClause) { break }
      if let name = placeName(token, sentence) { return name }
    }
    var token = mention.trigger.lowerBound - 1
    while token > sentence.lowerBound {
      if tokens[token].word == "where", let name = lastPlace(before: token, sentence) {
        return name
      }
      token -= 1
    }
    guard mention.evidence.lowerBound > sentence.lowerBound else { return nil }
    for token in sentence.lowerBound..<mention.evidence.lowerBound
    where mention.evidence.lowerBound - token < 9 {
      if let name = placeName(token, sentence) { return name }
    }
    return nil
  }

  private func placeName(_ preposition: Int, _ sentence: Range<Int>) -> Int? {
    let word = tokens[preposition].word
    guard word == "in" || word == "at", preposition + 1 < sentence.upperBound else { return nil }
    let start = tokens[preposition + 1].word == "the" ? preposition + 2 : preposition + 1
    guard let name = index.name(at: start) else { return nil }
    let type = index.names[name].type
    return type.isPlace || type == .facility ? name : nil
  }

  private func lastPlace(before token: Int, _ sentence: Range<Int>) -> Int? {
    var position = token - 1
    while position >= sentence.lowerBound, position > token - 8 {
      if let name = index.name(at: position), index.names[name].type.isPlace { return name }
      position -= 1
    }
    return nil
  }
}
