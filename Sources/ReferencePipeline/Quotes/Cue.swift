/// Words that say that somebody says something.
struct Cue: Sendable {
  /// The tokens of the cue: a verb, or "according to".
  var tokens: Range<Int>
  var source: Range<Int>?
  /// Where the source begins together with its apposition, so that content before it ends there.
  var start: Int
  /// Where what stands after the cue and the source begins.
  var end: Int
  var form: Form
  /// "as saying" in "quoted X as saying".
  var secondPart: Range<Int>?
  /// Who passes the words on.
  var via: Range<Int>?

  enum Form: Sendable {
    /// "X said …"
    case plain
    /// "…, said X"
    case inverted
    /// "according to X"
    case according
    /// ", adding …", "and said …": the subject is that of the clause before.
    case chained
    /// "X, who said …"
    case relative
  }
}
