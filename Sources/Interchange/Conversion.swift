package import Diagnostics
package import LabelModel

/// Articles read from another format, with what could not be read.
package struct Imported: Sendable {
  /// None where a file cannot be used.
  package var articles: [Article]
  /// What is wrong or was repaired, in the order of the files.
  package var diagnostics: [Diagnostic]
  /// What the files say and no label of ours does.
  package var losses: [Loss]

  /// Problems, then losses: counted by kind, or each of them.
  package func report(full: Bool) -> [Diagnostic] {
    diagnostics
      + losses.diagnostics(
        .notALabel, "left out, since no label of ours says it", isFull: full)
  }
}

/// Files in another format, with what it cannot say.
package struct Exported: Sendable {
  package var format: InterchangeFormat
  package var files: [InterchangeFile]
  /// Articles that are not written, and why.
  package var diagnostics: [Diagnostic]
  /// What the format cannot say.
  package var losses: [Loss]

  /// Problems, then losses: counted by kind, or each of them.
  package func report(full: Bool) -> [Diagnostic] {
    diagnostics
      + losses.diagnostics(.lost, "lost, since \(format.title) cannot say it", isFull: full)
  }
}
