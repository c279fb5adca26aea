/// The value of a slot, which may also be left unannotated or be stated to be empty.
///
/// The difference matters to a scorer: an unannotated slot is not scored, an empty one says that the
/// text gives no value, so that a predicted one is spurious.
package enum Slot<Value: Sendable & Hashable>: Hashable, Sendable {
  case unannotated
  case empty
  case filled(Value)

  package var value: Value? {
    if case .filled(let value) = self { value } else { nil }
  }

  package var isAnnotated: Bool {
    if case .unannotated = self { false } else { true }
  }
}

/// How a meeting or a quote points to somebody or some place.
package enum EntityReference: Hashable, Sendable {
  /// The `id` of an entity of the same article and side.
  case entity(String)
  /// A bare name, from a pipeline that has no entities.
  case name(String)
  /// The words in the text, from a pipeline that has no entities.
  case span(TextSpan)
}

/// A reference with the others that are accepted in its place.
package struct AcceptedReference: Hashable, Sendable {
  package var reference: EntityReference
  package var alternatives: [EntityReference]

  package init(_ reference: EntityReference, alternatives: [EntityReference] = []) {
    self.reference = reference
    self.alternatives = alternatives
  }
}

/// A span with the others that are accepted in its place.
package struct AcceptedSpan: Hashable, Sendable {
  package var span: TextSpan
  package var alternatives: [TextSpan]

  package init(_ span: TextSpan, alternatives: [TextSpan] = []) {
    self.span = span
    self.alternatives = alternatives
  }
}
