/// Reads XML piece by piece, strictly and without any feature that can be turned against the reader:
/// document types, and with them entities of a file's own, are refused.
struct XMLReader {
  enum Event: Equatable {
    case start(name: String, attributes: [String: String], offset: Int)
    case end(name: String)
  }

  struct Problem: Error, Equatable {
    var message: String
    var offset: Int
  }

  static let depthLimit = 200

  private let bytes: [UInt8]
  private var position: Int
  private var open: [String] = []
  /// The name of an element that closed itself.
  private var closing: String?
  private var hasRoot = false

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  /// The next beginning or end of an element; `nil` at the end of the file.
  ///
  /// Text is passed over.
  mutating func next() throws(Problem) -> Event? {
    if let name = closing {
      closing = nil
      return .end(name: name)
    }
    while true {
      try skipText()
      guard position < bytes.count else {
        if let name = open.last {
          throw Problem(message: "<\(name)> is not closed", offset: position)
        }
        if !hasRoot { throw Problem(message: "there is no element", offset: position) }
        return nil
      }
      if starts("<!--") {
        try skip(to: "-->")
      } else if starts("<?") {
        try skip(to: "?>")
      } else if starts("<![CDATA[") {
        try skip(to: "]]>")
      } else if starts("<!") {
        throw Problem(
          message:
            "document types and entities are refused, since they can be turned against a reader",
          offset: position)
      } else if starts("</") {
        return try readEnd()
      } else {
        return try readStart()
      }
    }
  }

  private mutating func skipText() throws(Problem) {
    while position < bytes.count, bytes[position] != 0x3C {
      let byte = bytes[position]
      let isSpace = [0x20, 0x09, 0x0A, 0x0D].contains(byte)
      if open.isEmpty, !isSpace {
        throw Problem(message: "text stands outside of the element", offset: position)
      }
      if byte < 0x20, !isSpace {
        throw Problem(message: "a control character cannot stand in XML", offset: position)
      }
      position += 1
    }
  }

  private func starts(_ word: String) -> Bool { bytes[position...].starts(with: word.utf8) }

  private mutating func skip(to word: String) throws(Problem) {
    let start = position
    let wanted = Array(word.utf8)
    while position < bytes.count, !bytes[position...].starts(with: wanted) { position += 1 }
    guard position < bytes.count else {
      throw Problem(message: "`\(word)` is missing behind this", offset: start)
    }
    position += wanted.count
  }

  private mutating func readEnd() throws(Problem) -> Event {
    let start = position
    position += 2
    let name = try readName()
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x3E else {
      throw Problem(message: "`>` is missing", offset: position)
    }
    position += 1
    guard open.last == name else {
      throw Problem(message: "</\(name)> closes nothing that is open", offset: start)
    }
    open.removeLast()
    return .end(name: name)
  }

  private mutating func readStart() throws(Problem) -> Event {
    let start = position
    if open.isEmpty, hasRoot {
      throw Problem(message: "a second element stands behind the first", offset: start)
    }
    hasRoot = true
    position += 1
    let name = try readName()
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      guard position < bytes.count else {
        throw Problem(message: "the tag <\(name)> is not closed", offset: start)
      }
      if bytes[position] == 0x3E {
        position += 1
        guard open.count < Self.depthLimit else {
          throw Problem(
            message: "elements are nested more than \(Self.depthLimit) deep", offset: start)
        }
        open.append(name)
        break
      }
      if starts("/>") {
        position += 2
        closing = name
        break
      }
      let place = position
      let key = try readName()
      guard attributes.updateValue(try readValue(), forKey: key) == nil else {
        throw Problem(message: "the attribute \(key) stands twice", offset: place)
      }
    }
    return .start(name: name, attributes: attributes, offset: start)
  }
}

extension XMLReader {
  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func readName() throws(Problem) -> String {
    let start = position
    while position < bytes.count, Self.isNamePart(bytes[position]) { position += 1 }
    guard position > start else { throw Problem(message: "a name is missing", offset: start) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }

  /// `= "value"`, with the five entities that XML knows and numbered characters.
  private mutating func readValue() throws(Problem) -> String {
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x3D else {
      throw Problem(message: "`=` is missing", offset: position)
    }
    position += 1
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
      throw Problem(message: "a value is not in quotation marks", offset: position)
    }
    let quote = bytes[position]
    let start = position
    position += 1
    var value: [UInt8] = []
    while position < bytes.count, bytes[position] != quote {
      if bytes[position] == 0x3C {
        throw Problem(message: "`<` cannot stand in a value", offset: position)
      }
      if bytes[position] == 0x26 {
        value += try readEntity()
      } else {
        value.append(bytes[position])
        position += 1
      }
    }
    guard position < bytes.count else {
      throw Problem(message: "the value is not closed", offset: start)
    }
    position += 1
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func readEntity() throws(Problem) -> [UInt8] {
    let start = position
    let known: [String: Unicode.Scalar] = [
      "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
    ]
    let word = bytes[(position + 1)...].prefix(12).prefix { $0 != 0x3B }
    let name = String(decoding: word, as: UTF8.self)
    position += word.count + 2
    guard position <= bytes.count else {
      throw Problem(message: "the entity is not closed", offset: start)
    }
    if let scalar = known[name] { return Array(scalar.utf8) }
    let number =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    guard name.hasPrefix("#"), let number, number > 0, let scalar = Unicode.Scalar(number) else {
      throw Problem(message: "the entity &\(name); is not known", offset: start)
    }
    return Array(scalar.utf8)
  }
}
