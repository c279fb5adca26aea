/// Why an operation cannot be done, as a sentence for the annotator.
package struct EditFault: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}
