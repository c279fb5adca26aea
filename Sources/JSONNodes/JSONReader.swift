/// Reads JSON (RFC 8259) value by value, strictly, without building a tree.
///
///     try reader.enterObject()
///     while let key = try reader.nextKey() { … read or skip one value … }
///     try reader.finish()
///
/// A copy of a reader looks ahead and leaves the original where it is. Once a method has thrown, the
/// reader is of no more use.
package struct JSONReader: Sendable {
  /// How deep brackets may nest, against input made to exhaust the stack.
  package static let depthLimit = 100

  let bytes: [UInt8]
  let end: Int
  /// The byte at which the next read starts.
  package internal(set) var position: Int
  /// The byte at which the key that was read last starts.
  package internal(set) var keyOffset = 0
  var keys = OpenKeys()
  /// How many containers are open.
  private var depth = 0
  /// Whether the innermost container was entered just now, so that no comma may stand before its
  /// first element.
  var isAtStart = false

  /// Reads the bytes in `range`, or all; offsets are counted from the start of `bytes` in both cases.
  package init(_ bytes: [UInt8], range: Range<Int>? = nil) {
    self.bytes = bytes
    let whole = range ?? 0..<bytes.count
    position = whole.lowerBound
    end = min(whole.upperBound, bytes.count)
  }

  /// What the next value is; nothing is consumed but white space.
  package mutating func peek() throws(JSONProblem) -> JSONKind {
    skipSpace()
    guard position < end else { throw JSONProblem(.endOfInput, at: end) }
    switch bytes[position] {
    case 0x7B: return .object
    case 0x5B: return .array
    case 0x22: return .string
    case 0x2D, 0x30...0x39: return .number
    case 0x74, 0x66: return .boolean
    case 0x6E: return .null
    default: throw unexpectedCharacter()
    }
  }

  package mutating func enterObject() throws(JSONProblem) {
    try expect(.object)
    try enter(.object)
  }

  package mutating func enterArray() throws(JSONProblem) {
    try expect(.array)
    try enter(.array)
  }

  /// Whether the array has another element; its end is consumed.
  package mutating func nextElement() throws(JSONProblem) -> Bool {
    try advance(closing: 0x5D)
  }

  package mutating func readBoolean() throws(JSONProblem) -> Bool {
    try expect(.boolean)
    let value = bytes[position] == 0x74
    try readWord(value ? "true" : "false")
    return value
  }

  package mutating func readNull() throws(JSONProblem) {
    try expect(.null)
    try readWord("null")
  }

  /// Checks and passes over one value of any kind.
  package mutating func skipValue() throws(JSONProblem) {
    switch try peek() {
    case .object:
      try enter(.object)
      while true {
        if readShortKey() == nil, try readKey() == nil { break }
        try skipValue()
      }
    case .array:
      try enter(.array)
      while try nextElement() { try skipValue() }
    case .string: _ = try scanString()
    case .number: _ = try scanNumber()
    case .boolean: _ = try readBoolean()
    case .null: try readNull()
    }
  }

  /// Makes sure that nothing but white space follows.
  package mutating func finish() throws(JSONProblem) {
    skipSpace()
    if position < end { throw JSONProblem(.trailingContent, at: position) }
  }

  mutating func expect(_ kind: JSONKind) throws(JSONProblem) {
    let found = try peek()
    if found != kind {
      throw JSONProblem(.unexpected(found: found, expected: kind), at: position)
    }
  }

  private mutating func enter(_ kind: JSONKind) throws(JSONProblem) {
    guard depth < Self.depthLimit else {
      throw JSONProblem(.tooDeep(limit: Self.depthLimit), at: position)
    }
    depth += 1
    isAtStart = true
    if kind == .object { keys.open() }
    position += 1
  }

  /// Moves to the next member or element of the innermost container; `false` past its end.
  mutating func advance(closing: UInt8) throws(JSONProblem) -> Bool {
    skipSpace()
    guard position < end else { throw JSONProblem(.endOfInput, at: end) }
    let byte = bytes[position]
    let isFirst = isAtStart
    isAtStart = false
    if byte == closing {
      position += 1
      depth -= 1
      if closing == 0x7D { keys.close() }
      return false
    }
    if isFirst { return true }
    guard byte == 0x2C else {
      throw byte == 0x7D || byte == 0x5D
        ? JSONProblem(.unexpectedCharacter(byte), at: position)
        : JSONProblem(.missingComma, at: position)
    }
    let comma = position
    position += 1
    skipSpace()
    guard position < end else { throw JSONProblem(.endOfInput, at: end) }
    if bytes[position] == closing { throw JSONProblem(.trailingComma, at: comma) }
    return true
  }

  @inline(__always)
  mutating func skipSpace() {
    while position < end {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  private mutating func readWord(_ word: String) throws(JSONProblem) {
    let start = position
    for expected in word.utf8 {
      guard position < end else { throw JSONProblem(.endOfInput, at: end) }
      guard bytes[position] == expected else { throw unexpectedWord(at: start) }
      position += 1
    }
    if position < end, isWordByte(bytes[position]) { throw unexpectedWord(at: start) }
  }

  private func unexpectedCharacter() -> JSONProblem {
    let byte = bytes[position]
    return isWordByte(byte)
      ? unexpectedWord(at: position) : JSONProblem(.unexpectedCharacter(byte), at: position)
  }

  private func unexpectedWord(at start: Int) -> JSONProblem {
    let letters = bytes[start..<min(end, start + 20)].prefix(while: isWordByte)
    return JSONProblem(.foreignWord(String(decoding: letters, as: UTF8.self)), at: start)
  }
}

func isWordByte(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    || byte == 0x5F
}
