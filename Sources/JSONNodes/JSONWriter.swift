/// Writes JSON, members in the order in which they come, so that the same calls give the same bytes.
///
/// Control characters and the line separators U+0085, U+2028 and U+2029 are escaped, so that a line
/// stays one line for every reader; slashes and other characters are written as they are. Doubles are
/// written as the shortest text that reads back as the same double.
package struct JSONWriter: Sendable {
  package enum Layout: Hashable, Sendable {
    /// Without white space.
    case compact
    /// A line for each member and element, two spaces a level.
    case indented
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// For each open container whether it has an element yet.
  private var hasElements: [Bool] = []
  private var followsKey = false

  package init(_ layout: Layout = .compact) { self.layout = layout }

  package mutating func beginObject() { begin(0x7B) }
  package mutating func endObject() { end(0x7D) }
  package mutating func beginArray() { begin(0x5B) }
  package mutating func endArray() { end(0x5D) }

  package mutating func key(_ key: String) {
    separate()
    write(quoted: key)
    bytes.append(0x3A)
    if layout == .indented { bytes.append(0x20) }
    followsKey = true
  }

  package mutating func string(_ value: String) {
    separate()
    write(quoted: value)
  }

  package mutating func integer(_ value: Int) { write(value.description) }

  /// A double, or `null` where it is not finite, for which JSON has no text.
  package mutating func number(_ value: Double) {
    write(value.isFinite ? value.description : "null")
  }

  package mutating func boolean(_ value: Bool) { write(value ? "true" : "false") }

  package mutating func null() { write("null") }

  package mutating func value(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }

  /// The value that another writer, compact as this one, has written whole.
  package mutating func written(_ value: JSONWriter) {
    separate()
    bytes.append(contentsOf: value.bytes)
  }

  /// Ends a line, after a whole value.
  package mutating func newline() { bytes.append(0x0A) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    hasElements.append(false)
  }

  private mutating func end(_ bracket: UInt8) {
    if hasElements.popLast() == true { breakLine() }
    bytes.append(bracket)
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let hasElement = hasElements.last else { return }
    if hasElement { bytes.append(0x2C) }
    hasElements[hasElements.count - 1] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    for _ in 0..<2 * hasElements.count { bytes.append(0x20) }
  }

  private mutating func write(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(quoted text: String) {
    bytes.append(0x22)
    // Looked at where it will stand mostly, since an array is gone through faster than a string.
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let isPlain = bytes[start...].allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C
    }
    if !isPlain {
      let text = Array(bytes[start...])
      bytes.removeSubrange(start...)
      write(escaping: text)
    }
    bytes.append(0x22)
  }

  /// What stands between two characters that need an escape is taken over in one piece.
  private mutating func write(escaping text: [UInt8]) {
    var pending = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
        index += 1
        continue
      }
      // A code point's first byte says how many there are.
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if let escape = Self.escape(text, at: index, length: length) {
        bytes.append(contentsOf: text[pending..<index])
        bytes.append(contentsOf: escape.utf8)
        pending = index + length
      }
      index += length
    }
    bytes.append(contentsOf: text[pending...])
  }

  /// The escape of the code point at `index`; `nil` where it is written as it is.
  private static func escape(
    _ text: [UInt8], at index: Int, length: Int
  ) -> String? {
    switch (length, text[index]) {
    case (1, 0x22): "\\\""
    case (1, 0x5C): "\\\\"
    case (1, let control): escape(control)
    case (2, 0xC2) where text[index + 1] < 0xA0: escape(text[index + 1])
    case (3, 0xE2) where text[index + 1] == 0x80 && text[index + 2] == 0xA8: "\\u2028"
    case (3, 0xE2) where text[index + 1] == 0x80 && text[index + 2] == 0xA9: "\\u2029"
    default: nil
    }
  }

  /// The escape of a control character.
  static func escape(_ control: UInt8) -> String {
    switch control {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00" + (control < 0x10 ? "0" : "") + String(control, radix: 16)
    }
  }
}

extension JSONValue {
  /// As text, without a line end after it.
  package func text(_ layout: JSONWriter.Layout = .compact) -> String {
    var writer = JSONWriter(layout)
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
