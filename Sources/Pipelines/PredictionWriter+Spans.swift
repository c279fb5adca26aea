internal import JSONNodes
internal import LabelModel

extension PredictionWriter {
  /// A span alone: an object, or the list of its parts.
  mutating func write(_ span: TextSpan) {
    guard !span.isContinuous else { return write(span.hull) }
    json.beginArray()
    for part in span.parts { write(part) }
    json.endArray()
  }

  /// The keys by which an object says what it covers.
  mutating func place(_ span: TextSpan) {
    if span.isContinuous {
      write(keysOf: span.hull)
    } else {
      list("parts", span.parts) { $0.write($1) }
    }
  }

  mutating func alternatives(_ spans: [TextSpan]) {
    if !spans.isEmpty { list("alt", spans) { $0.write($1) } }
  }

  mutating func write(_ span: AcceptedSpan) {
    guard !span.alternatives.isEmpty else { return write(span.span) }
    json.beginObject()
    place(span.span)
    alternatives(span.alternatives)
    json.endObject()
  }

  mutating func slot(_ key: String, _ slot: Slot<AcceptedSpan>) {
    self.slot(key, slot) { $0.write($1) }
  }

  mutating func slot<Value>(
    _ key: String, _ slot: Slot<Value>, _ write: (inout Self, Value) -> Void
  ) {
    guard slot.isAnnotated else { return }
    json.key(key)
    if let value = slot.value { write(&self, value) } else { json.null() }
  }

  mutating func choice<Value: RawRepresentable<String>>(_ key: String, _ slot: Slot<Value>) {
    self.slot(key, slot) { $0.json.string($1.rawValue) }
  }

  mutating func write(_ reference: EntityReference) {
    if case .entity(let id) = reference { return json.string(id) }
    json.beginObject()
    write(keysOf: reference)
    json.endObject()
  }

  mutating func write(keysOf reference: EntityReference) {
    switch reference {
    case .entity(let id): member("entity", id)
    case .name(let name): member("name", name)
    case .span(let span): place(span)
    }
  }

  mutating func write(_ reference: AcceptedReference) {
    guard !reference.alternatives.isEmpty else { return write(reference.reference) }
    json.beginObject()
    write(keysOf: reference)
    json.endObject()
  }

  mutating func write(keysOf reference: AcceptedReference) {
    write(keysOf: reference.reference)
    if !reference.alternatives.isEmpty { list("alt", reference.alternatives) { $0.write($1) } }
  }

  private mutating func write(_ range: TextRange) {
    json.beginObject()
    write(keysOf: range)
    json.endObject()
  }

  private mutating func write(keysOf range: TextRange) {
    json.key("start")
    json.integer(range.start)
    json.key("end")
    json.integer(range.end)
  }
}
