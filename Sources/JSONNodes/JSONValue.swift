/// A JSON value of any kind, its members in the order in which they stand.
package struct JSONValue: Sendable {
  package enum Content: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// Finite; one that is not is written as `null`.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  package var content: Content
  /// The byte at which it starts in what it was read from; 0 where it was not read.
  package var offset: Int

  package init(_ content: Content, offset: Int = 0) {
    self.content = content
    self.offset = offset
  }
}

/// A key of an object with its value.
package struct JSONMember: Sendable, Hashable {
  package var key: String
  package var value: JSONValue
  /// The byte at which the key starts in what it was read from; 0 where it was not read.
  package var offset: Int

  package init(_ key: String, _ value: JSONValue, offset: Int = 0) {
    self.key = key
    self.value = value
    self.offset = offset
  }

  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.key == right.key && left.value == right.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}

// Where a value stood is not part of the value.
extension JSONValue: Hashable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.content == right.content
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension JSONValue.Content: Hashable {}

extension JSONValue {
  package var kind: JSONKind {
    switch content {
    case .null: .null
    case .boolean: .boolean
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value of `key`, or `nil` where this is no object or has no such key.
  package subscript(key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }

  package var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  package var integer: Int? {
    if case .integer(let value) = content { value } else { nil }
  }

  /// The number, whether or not it is whole.
  package var number: Double? {
    switch content {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  package var boolean: Bool? {
    if case .boolean(let value) = content { value } else { nil }
  }

  package var elements: [JSONValue]? {
    if case .array(let values) = content { values } else { nil }
  }

  package var members: [JSONMember]? {
    if case .object(let members) = content { members } else { nil }
  }
}

extension JSONValue {
  /// Reads one JSON document.
  ///
  /// - Parameter passedOver: keys of the outermost object whose values are checked but not kept.
  package init(
    parsing bytes: [UInt8], passingOver passedOver: Set<String> = []
  ) throws(JSONProblem) {
    var reader = JSONReader(bytes)
    self = try reader.readValue(passingOver: passedOver)
    try reader.finish()
  }
}

extension JSONReader {
  /// Reads one value of any kind as a tree.
  ///
  /// - Parameter passedOver: keys whose values are checked but not kept, if it is an object.
  package mutating func readValue(
    passingOver passedOver: Set<String> = []
  ) throws(JSONProblem) -> JSONValue {
    let kind = try peek()
    let offset = position
    let content: JSONValue.Content
    switch kind {
    case .null:
      try readNull()
      content = .null
    case .boolean: content = .boolean(try readBoolean())
    case .string: content = .string(try readString())
    case .number:
      switch try readNumber() {
      case .integer(let value): content = .integer(value)
      case .double(let value): content = .number(value)
      }
    case .array:
      var elements: [JSONValue] = []
      try enterArray()
      while try nextElement() {
        // Most arrays are short, and growing one from nothing takes longer than reading its values.
        if elements.isEmpty { elements.reserveCapacity(4) }
        elements.append(try readValue())
      }
      content = .array(elements)
    case .object:
      var members: [JSONMember] = []
      try enterObject()
      while let key = try nextKey() {
        let start = keyOffset
        if !passedOver.isEmpty, passedOver.contains(key) {
          try skipValue()
          continue
        }
        members.append(JSONMember(key, try readValue(), offset: start))
      }
      content = .object(members)
    }
    return JSONValue(content, offset: offset)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self.init(.string(value)) }
  package init(integerLiteral value: Int) { self.init(.integer(value)) }
  package init(floatLiteral value: Double) { self.init(.number(value)) }
  package init(booleanLiteral value: Bool) { self.init(.boolean(value)) }
  package init(nilLiteral: ()) { self.init(.null) }
  package init(arrayLiteral elements: JSONValue...) { self.init(.array(elements)) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(.object(elements.map { JSONMember($0.0, $0.1) }))
  }
}
