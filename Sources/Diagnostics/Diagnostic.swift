/// A problem found in input, located, with what was expected and how to mend it.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Hashable, Comparable, Sendable {
    case error, warning, note

    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  package var severity: Severity
  /// Stable, such as `A002`; listed in `Documentation/Diagnostics.md`, those of predictions in
  /// `Documentation/Predictions.md`.
  package var code: String
  /// One sentence without a full stop that says what is wrong.
  package var message: String
  package var place: Place?
  /// What would have been right, such as the list of accepted values.
  package var expected: String?
  /// What to type or do; the nearest valid value where there is one.
  package var fix: String?
  /// Further lines, such as all places where an ambiguous anchor occurs.
  package var notes: [String]

  package init(
    _ severity: Severity = .error, code: String, _ message: String, at place: Place? = nil,
    expected: String? = nil, fix: String? = nil, notes: [String] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.expected = expected
    self.fix = fix
    self.notes = notes
  }
}

/// All problems of an input, thrown where it cannot be used.
package struct InvalidInput: Error, Sendable {
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
