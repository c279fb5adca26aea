package import Diagnostics
package import LabelModel

/// Articles read from another format, with what could not be read.
package struct Imported: Sendable {
  /// None where a file cannot be used.
  package var articles: [Article]
  /// Problems in the order of the files, then what was left out, a line for each kind of it.
  package var diagnostics: [Diagnostic]
}

/// Files in another format, with what it cannot say.
package struct Exported: Sendable {
  package var files: [InterchangeFile]
  package var diagnostics: [Diagnostic]
}

extension [Diagnostic] {
  /// With the list of every single loss taken out, of which only the count is left.
  package var withoutLossLists: [Diagnostic] {
    let summed = [InterchangeProblem.lost.code, InterchangeProblem.notALabel.code]
    return map { diagnostic in
      guard summed.contains(diagnostic.code) else { return diagnostic }
      var short = diagnostic
      short.notes = []
      return short
    }
  }
}
