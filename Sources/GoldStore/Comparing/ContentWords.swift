import LabelModel

/// Says for people what labels hold.
struct ContentWords {
  /// `nil` where the text is not at hand, so that offsets stand for words.
  var text: ArticleText?
  /// Whether offsets stand behind words; without them, what moved with the text is no difference.
  var showsOffsets = true

  func quoted(_ text: String) -> String { "\"\(text.replacing("\n", with: "⏎"))\"" }

  func span(_ span: TextSpan) -> String {
    let offsets = span.parts.map { "\($0.start)–\($0.end)" }.joined(separator: "+")
    guard let words = text?.words(span).map(quoted) else { return offsets }
    return showsOffsets ? "\(words) \(offsets)" : words
  }

  func slot<Value>(_ slot: Slot<Value>, _ words: (Value) -> String) -> String? {
    switch slot {
    case .unannotated: nil
    case .empty: "none"
    case .filled(let value): words(value)
    }
  }

  func reference(_ reference: EntityReference) -> String {
    switch reference {
    case .entity(let id): id
    case .name(let name): quoted(name)
    case .span(let words): span(words)
    }
  }

  func accepted(_ who: AcceptedReference) -> String {
    ([who.reference] + who.alternatives).map(reference).joined(separator: " or ")
  }

  func accepted(_ span: AcceptedSpan) -> String {
    ([span.span] + span.alternatives).map(self.span).joined(separator: " or ")
  }

  func participant(_ participant: Participant) -> String {
    accepted(participant.who) + (participant.role.map { " as \($0)" } ?? "")
      + (participant.isOptional ? " (optional)" : "")
  }

  func date(_ date: MeetingDate) -> String {
    let values = ([date.value] + date.alternatives).map(\.edtf).joined(separator: " or ")
    return values + rest(date.words, date.basis)
  }

  func place(_ place: MeetingPlace) -> String {
    accepted(place.reference) + rest(place.words, place.basis)
  }

  private func rest(_ words: TextSpan?, _ basis: SlotBasis) -> String {
    (words.map { ", " + span($0) } ?? "") + (basis == .inferred ? ", inferred" : "")
  }

  func pass(_ pass: AnnotationPass) -> String {
    [pass.by, pass.at, pass.mode?.rawValue, pass.pipeline].compactMap(\.self)
      .joined(separator: " ")
  }
}
