private let lowBits: UInt64 = 0x0101_0101_0101_0101
private let topBits: UInt64 = 0x8080_8080_8080_8080

extension JSONReader {
  package mutating func readString() throws(JSONProblem) -> String {
    try expect(.string)
    let start = position + 1
    let (stop, isASCII) = plainEnd(from: start)
    guard stop < end, bytes[stop] == 0x22 else { return try readEscapedString(from: start) }
    if !isASCII { try checkUTF8(start..<stop) }
    position = stop + 1
    return String(decoding: bytes[start..<stop], as: UTF8.self)
  }

  /// Checks and passes over the string that starts at `position`; says whether it has escapes.
  mutating func scanString() throws(JSONProblem) -> Bool {
    let start = position + 1
    let (stop, isASCII) = plainEnd(from: start)
    guard stop < end, bytes[stop] == 0x22 else {
      _ = try readEscapedString(from: start)
      return true
    }
    if !isASCII { try checkUTF8(start..<stop) }
    position = stop + 1
    return false
  }

  /// The first quotation mark, backslash or control character from `start`, or the end.
  private func plainEnd(from start: Int) -> (index: Int, isASCII: Bool) {
    let end = end
    return bytes.withUnsafeBytes { buffer in
      var index = start
      var seen: UInt64 = 0
      // Eight bytes at a time: in each, the top bit tells whether the byte ends the plain text
      // (Lamport 1975; Mycroft's test for a zero byte).
      while index + 8 <= end {
        let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let quote = word ^ 0x2222_2222_2222_2222
        let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let found =
          (quote &- lowBits) & ~quote | (backslash &- lowBits) & ~backslash
          | (word &- 0x2020_2020_2020_2020) & ~word
        if found & topBits != 0 { break }
        seen |= word
        index += 8
      }
      while index < end {
        let byte = buffer[index]
        if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
        seen |= UInt64(byte)
        index += 1
      }
      return (index, seen & topBits == 0)
    }
  }

  private mutating func readEscapedString(from start: Int) throws(JSONProblem) -> String {
    var text: [UInt8] = []
    var index = start
    while true {
      let (stop, isASCII) = plainEnd(from: index)
      if !isASCII { try checkUTF8(index..<stop) }
      text.append(contentsOf: bytes[index..<stop])
      guard stop < end else { throw JSONProblem(.unclosedString, at: start - 1) }
      switch bytes[stop] {
      case 0x22:
        position = stop + 1
        return String(decoding: text, as: UTF8.self)
      case 0x5C:
        position = stop
        try readEscape(into: &text)
        index = position
      case 0x0A: throw JSONProblem(.unclosedString, at: start - 1)
      default: throw JSONProblem(.controlCharacter(bytes[stop]), at: stop)
      }
    }
  }

  /// Reads one escape, at whose backslash `position` stands.
  private mutating func readEscape(into text: inout [UInt8]) throws(JSONProblem) {
    let start = position
    guard start + 1 < end else { throw JSONProblem(.endOfInput, at: end) }
    position += 2
    switch bytes[start + 1] {
    case 0x22, 0x5C, 0x2F: text.append(bytes[start + 1])
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      var value = try readHexadecimal(at: start)
      if (0xD800...0xDBFF).contains(value), position + 1 < end, bytes[position] == 0x5C,
        bytes[position + 1] == 0x75
      {
        position += 2
        let low = try readHexadecimal(at: start)
        guard (0xDC00...0xDFFF).contains(low) else { throw JSONProblem(.loneSurrogate, at: start) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw JSONProblem(.loneSurrogate, at: start)
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw JSONProblem(.badEscape(bytes[start + 1]), at: start)
    }
  }

  private mutating func readHexadecimal(at escape: Int) throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < end else { throw JSONProblem(.endOfInput, at: end) }
      let digit: UInt8
      switch bytes[position] {
      case 0x30...0x39: digit = bytes[position] - 0x30
      case 0x41...0x46: digit = bytes[position] - 0x37
      case 0x61...0x66: digit = bytes[position] - 0x57
      default: throw JSONProblem(.badEscape(0x75), at: escape)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Checks well-formedness as the Unicode standard's table 3-7 has it.
  private func checkUTF8(_ range: Range<Int>) throws(JSONProblem) {
    var index = range.lowerBound
    while index < range.upperBound {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let (length, second): (Int, ClosedRange<UInt8>) =
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        default: (0, 0x80...0xBF)
        }
      guard length > 0, index + length <= range.upperBound, second.contains(bytes[index + 1]),
        length < 3 || bytes[index + 2] & 0xC0 == 0x80,
        length < 4 || bytes[index + 3] & 0xC0 == 0x80
      else { throw JSONProblem(.badUTF8, at: index) }
      index += length
    }
  }
}
