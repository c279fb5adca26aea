/// Words or thoughts that an article attributes to a speaker.
package struct Quote: Hashable, Sendable {
  package var id: String
  /// What is said; discontinuous where the cue interrupts it.
  package var content: TextSpan
  package var alternativeContents: [TextSpan]
  package var kind: Slot<QuoteKind>
  /// `empty` where the text does not say who speaks: unknown is a value.
  package var speaker: Slot<AcceptedReference>
  /// The words that name the speaker.
  package var source: Slot<AcceptedSpan>
  /// The words that introduce what is said, such as "told reporters".
  package var cue: Slot<AcceptedSpan>
  package var addressee: Slot<AcceptedReference>
  /// Who passed the words on, as in "the daily quoted the statement as saying".
  package var via: Slot<AcceptedReference>
  /// `Quote.id` of the quote that this one stands inside.
  package var within: String?
  package var isOptional: Bool
  package var score: Double?
  package var tags: [String]

  package init(
    id: String, content: TextSpan, alternativeContents: [TextSpan] = [],
    kind: Slot<QuoteKind> = .unannotated, speaker: Slot<AcceptedReference> = .unannotated,
    source: Slot<AcceptedSpan> = .unannotated, cue: Slot<AcceptedSpan> = .unannotated,
    addressee: Slot<AcceptedReference> = .unannotated, via: Slot<AcceptedReference> = .unannotated,
    within: String? = nil, isOptional: Bool = false, score: Double? = nil, tags: [String] = []
  ) {
    self.id = id
    self.content = content
    self.alternativeContents = alternativeContents
    self.kind = kind
    self.speaker = speaker
    self.source = source
    self.cue = cue
    self.addressee = addressee
    self.via = via
    self.within = within
    self.isOptional = isOptional
    self.score = score
    self.tags = tags
  }
}

/// Whether a quote gives the speaker's own words, a report of them, or a report with own words in it.
package enum QuoteKind: String, CaseIterable, Hashable, Sendable {
  case direct, indirect, mixed
}
