internal import Diagnostics
internal import JSONNodes
internal import LabelModel

/// A reference with what may stand beside it in a participant or a place.
struct RawReference {
  var accepted: AcceptedReference
  var role: String?
  var isOptional = false
  var words: TextSpan?
  var basis = SlotBasis.stated
}

extension ArticleReader {
  /// An entity id; whether there is such an entity is looked up at the end of the line.
  mutating func readEntityID(_ what: String) throws(JSONProblem) -> String? {
    let offset = try offsetOfNext()
    guard let id = try readIdentifier(what) else { return nil }
    entityUses.append((id, offset))
    return id
  }

  /// A reference, or a slot that is stated to be empty by `null`.
  mutating func readReferenceSlot(_ what: String) throws(JSONProblem) -> Slot<AcceptedReference> {
    if try skipNull() { return .empty }
    let reference = try readReference(what, extraKeys: [])
    return reference.map { .filled($0.accepted) } ?? .unannotated
  }

  /// An entity id, `{"entity": …}`, `{"name": …}` or `{"start": …, "end": …}`.
  mutating func readReference(
    _ what: String, extraKeys: Set<ReferenceKey>
  ) throws(JSONProblem) -> RawReference? {
    if try json.peek() == .string {
      return try readEntityID(what).map { RawReference(accepted: AcceptedReference(.entity($0))) }
    }
    let offset = try offsetOfNext()
    guard try isNext(.object, what) else { return nil }
    var raw = RawReference(accepted: AcceptedReference(.name("")))
    var references: [EntityReference] = []
    var span = RawSpan()
    var isWrong = false
    try json.enterObject()
    while let key = try nextKey(ReferenceKey.self) {
      switch key {
      case .entity:
        if let id = try readEntityID("entity") {
          references.append(.entity(id))
        } else {
          isWrong = true
        }
      case .name:
        if let name = try readIdentifier("name") {
          references.append(.name(name))
        } else {
          isWrong = true
        }
      case .start: try readStart(into: &span)
      case .end: try readEnd(into: &span)
      case .parts: try readParts(into: &span)
      case .text: try readWords(into: &span)
      case .alt: raw.accepted.alternatives = try readAlternatives()
      case .role where extraKeys.contains(.role): raw.role = try readOptionalString("role")
      case .optional where extraKeys.contains(.optional):
        raw.isOptional = try readBoolean("optional")
      case .words where extraKeys.contains(.words): raw.words = try readSpan("words")
      case .basis where extraKeys.contains(.basis):
        raw.basis = try readChoice("basis", SlotBasis.self) ?? .stated
      case .role, .optional, .words, .basis:
        try skipUnknownKey(["entity", "name", "start", "end", "alt"])
      }
    }
    if span.isGiven {
      if let span = finish(span, what, at: offset) {
        references.append(.span(span))
      } else {
        isWrong = true
      }
    }
    guard references.count == 1, let reference = references.first else {
      if !isWrong || references.count > 1 {
        problems.add(
          references.isEmpty ? "S002" : "S005",
          "\(what) \(references.isEmpty ? "names nobody" : "is named in several ways")", at: offset,
          expected: "one of an entity's id, {\"name\": …} and {\"start\": S, \"end\": E}")
      }
      return nil
    }
    raw.accepted.reference = reference
    return raw
  }

  private mutating func readAlternatives() throws(JSONProblem) -> [EntityReference] {
    var references: [EntityReference] = []
    guard try isNext(.array, "alt") else { return [] }
    try json.enterArray()
    while try json.nextElement() {
      if let raw = try readReference("an element of alt", extraKeys: []) {
        references.append(raw.accepted.reference)
      }
    }
    return references
  }

  /// Notes every use of an entity id that no entity has.
  mutating func checkEntityUses() {
    for use in entityUses where entityPlaces[use.id] == nil {
      let meant = nearest(to: use.id, in: entityPlaces.keys.sorted())
      problems.add(
        "R001", "no entity of this article has the id '\(use.id)'", at: use.offset,
        width: use.id.unicodeScalars.count + 2,
        fix: meant.map { "write \"\($0)\"" }
          ?? "write {\"name\": \"\(use.id)\"} where the pipeline has no such entity")
    }
  }
}
