internal import LabelModel

/// Moves labels from one text to another that differs from it in white space alone.
struct SpanMapping {
  /// For each code point of the first that is no white space, in order: its place in the second.
  private let places: [Int]
  /// For each code point of the first, and its end, how many such stand before it.
  private let counts: [Int]

  /// `nil` where the texts differ in more than white space.
  init?(from text: ArticleText, to other: ArticleText) {
    var places: [Int] = []
    var words: [Unicode.Scalar] = []
    for (index, scalar) in other.string.unicodeScalars.enumerated()
    where !scalar.properties.isWhitespace {
      places.append(index)
      words.append(scalar)
    }
    var counts: [Int] = []
    var count = 0
    for scalar in text.string.unicodeScalars {
      counts.append(count)
      guard !scalar.properties.isWhitespace else { continue }
      guard count < words.count, words[count] == scalar else { return nil }
      count += 1
    }
    guard count == words.count else { return nil }
    counts.append(count)
    (self.places, self.counts) = (places, counts)
  }

  /// Without white space at the edges of its parts; unchanged where nothing is left.
  func callAsFunction(_ span: TextSpan) -> TextSpan {
    let parts = span.parts.compactMap { part -> TextRange? in
      guard part.start >= 0, part.end < counts.count else { return nil }
      let (first, end) = (counts[part.start], counts[part.end])
      return first < end ? TextRange(places[first], places[end - 1] + 1) : nil
    }
    return TextSpan(parts: parts) ?? span
  }
}

extension Labels {
  /// With each span that an imported label has in its new place.
  func moved(_ map: SpanMapping) -> Labels {
    func accepted(_ slot: Slot<AcceptedSpan>) -> Slot<AcceptedSpan> {
      slot.value.map { .filled(AcceptedSpan(map($0.span))) } ?? slot
    }
    func who(_ reference: AcceptedReference) -> AcceptedReference {
      guard case .span(let span) = reference.reference else { return reference }
      return AcceptedReference(.span(map(span)))
    }
    var labels = self
    labels.entities?.mentions = (entities?.mentions ?? []).map { mention in
      var mention = mention
      mention.span = map(mention.span)
      return mention
    }
    labels.quotes = quotes?.map { quote in
      var quote = quote
      quote.content = map(quote.content)
      quote.source = accepted(quote.source)
      quote.cue = accepted(quote.cue)
      if let speaker = quote.speaker.value { quote.speaker = .filled(who(speaker)) }
      return quote
    }
    labels.meetings = meetings?.map { meeting in
      var meeting = meeting
      meeting.trigger = accepted(meeting.trigger)
      if let people = meeting.participants.value {
        meeting.participants = .filled(
          people.map { Participant(who($0.who), role: $0.role, isOptional: $0.isOptional) })
      }
      return meeting
    }
    return labels
  }
}
