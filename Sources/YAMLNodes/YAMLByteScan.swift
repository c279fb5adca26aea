/// One pass over the bytes of a file before libyaml sees them.
///
/// libyaml takes U+0085, U+2028 and U+2029 for line breaks, counts lines by them and changes text that
/// holds them, and reports bad bytes without a place; so all that is found here.
struct YAMLByteScan {
  enum Finding: Equatable {
    case badUTF8(byte: UInt8)
    case control(Unicode.Scalar)
    case carriageReturn
    case lineBreak(Unicode.Scalar)
  }

  private(set) var lineStarts: [Int32] = []
  private(set) var findings: [(offset: Int, finding: Finding)] = []
  /// Offsets of each space that one `#` follows with a letter right behind it, as in `unit #4`.
  private(set) var hashes: [Int] = []

  /// Problems past this number are not looked for.
  static let mostFindings = 20
  /// A line's hashes past this number are inside a comment or a quotation.
  static let mostHashesInLine = 8

  init(_ bytes: [UInt8]) {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStarts.reserveCapacity(bytes.count / 32)
    lineStarts.append(Int32(offset))
    while offset < bytes.count, findings.count < Self.mostFindings {
      offset = Self.endOfPlainBytes(bytes, from: offset)
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        if byte == UInt8(ascii: "#") { noteHash(bytes, offset) }
        offset += 1
      } else if byte == 0x0A {
        offset += 1
        lineStarts.append(Int32(offset))
      } else if byte < 0x80 {
        noteControl(bytes, offset)
        offset += 1
      } else {
        offset += noteSequence(bytes, offset)
      }
    }
  }

  /// The first byte from `start` on that may be of interest, or one of the last eight.
  private static func endOfPlainBytes(_ bytes: [UInt8], from start: Int) -> Int {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var offset = start
    bytes.withUnsafeBytes { buffer in
      while offset + 8 <= buffer.count {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let hash = word ^ (ones &* UInt64(UInt8(ascii: "#")))
        // The high bit of a byte is set where it is no ASCII, below 0x20, DEL or #.
        let found =
          word | (word &- ones &* 0x20) & ~word | (word &+ ones) | (hash &- ones) & ~hash
        if found & highs != 0 {
          offset += (found & highs).trailingZeroBitCount / 8
          break
        }
        offset += 8
      }
    }
    return offset
  }

  private mutating func noteHash(_ bytes: [UInt8], _ offset: Int) {
    guard offset >= 2, offset + 1 < bytes.count else { return }
    guard bytes[offset - 1] == 0x20, bytes[offset - 2] > 0x20, bytes[offset + 1] > 0x20 else {
      return
    }
    let earlier = hashes.count - Self.mostHashesInLine
    if earlier >= 0, let line = lineStarts.last, hashes[earlier] >= Int(line) { return }
    hashes.append(offset - 1)
  }

  private mutating func noteControl(_ bytes: [UInt8], _ offset: Int) {
    let byte = bytes[offset]
    if byte == 0x09 { return }
    if byte == 0x0D {
      let isBeforeLineFeed = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if !isBeforeLineFeed { findings.append((offset, .carriageReturn)) }
    } else {
      findings.append((offset, .control(Unicode.Scalar(byte))))
    }
  }

  /// Checks the multi-byte sequence at `offset` and returns how many bytes to go on by.
  private mutating func noteSequence(_ bytes: [UInt8], _ offset: Int) -> Int {
    // Three bytes from E3 on, but for surrogates and what follows U+EFFF, and the common accents of two
    // bytes hold nothing to find.
    let (second, third) = (
      offset + 1 < bytes.count ? bytes[offset + 1] : 0,
      offset + 2 < bytes.count ? bytes[offset + 2] : 0
    )
    switch bytes[offset] {
    case 0xC3...0xDF where second & 0xC0 == 0x80: return 2
    case 0xE3...0xEC where second & 0xC0 == 0x80 && third & 0xC0 == 0x80: return 3
    // U+2000 to U+2027, in which the quotation marks and dashes are.
    case 0xE2 where second == 0x80 && (0x80...0xA7).contains(third): return 3
    default: return noteRareSequence(bytes, offset)
    }
  }

  private mutating func noteRareSequence(_ bytes: [UInt8], _ offset: Int) -> Int {
    var decoder = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    var codec = UTF8()
    guard case .scalarValue(let scalar) = codec.decode(&decoder) else {
      findings.append((offset, .badUTF8(byte: bytes[offset])))
      return 1
    }
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: findings.append((offset, .lineBreak(scalar)))
    case 0x80...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: findings.append((offset, .control(scalar)))
    default: break
    }
    return UTF8.width(scalar)
  }
}
