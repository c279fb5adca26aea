/// A quote in terms of tokens.
struct FoundQuote: Sendable {
  /// What is said; more than one part where the cue stands between.
  var content: [Range<Int>]
  var source: Range<Int>?
  /// `nil` where the quote goes on without a new cue.
  var cue: Range<Int>?
  /// The rest of a cue in two parts: "as saying".
  var cueRest: Range<Int>?
  /// Who passed it on: "the daily cited it as saying", ", Coastwire reported".
  var via: Range<Int>?
  /// Whether the source is that of the quote before.
  var inheritsSource = false
  /// Whether it is an answer in an interview, without marks.
  var isTurn = false
}
