internal import Diagnostics

/// What a conversion could not carry over, of one kind.
package struct Loss: Hashable, Sendable {
  /// Such as "kinds of mentions", or "relations".
  package var kind: String
  /// Each of them: the label with its article, or the place in the file.
  package var labels: [String]
}

extension [Loss] {
  /// One diagnostic with the counts by kind; with `isFull` one for each kind, with all labels.
  func diagnostics(
    _ problem: InterchangeProblem, _ sentence: String, isFull: Bool
  ) -> [Diagnostic] {
    if isEmpty { return [] }
    if isFull {
      return map {
        Diagnostic(
          problem.severity, code: problem.code, "\(sentence): \($0.kind): \($0.labels.count)",
          notes: $0.labels)
      }
    }
    return [
      Diagnostic(
        problem.severity, code: problem.code, sentence,
        fix: "list each with --losses full", notes: map { "\($0.kind): \($0.labels.count)" })
    ]
  }
}
