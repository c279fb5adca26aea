package import Diagnostics
package import LabelModel

/// Articles read from another format, with what could not be read.
package struct Imported: Sendable {
  package var articles: [Article]
  package var diagnostics: [Diagnostic]
}

/// Files in another format, with what it cannot say.
package struct Exported: Sendable {
  package var files: [InterchangeFile]
  package var diagnostics: [Diagnostic]
}
