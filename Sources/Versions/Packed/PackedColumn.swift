/// Columns of small numbers in few bytes, of which any value can be read alone.
///
/// A value stands as a code: twice a whole number, or one more than twice a place among those values that
/// are none. A column begins with the width of its codes in bits, 0 where all are the same.
enum PackedColumn {
  /// The largest number of bits that a code may have, for a code and its first bits to fit in eight bytes.
  static let widest = 50

  static func bytes(of codes: [UInt64]) -> [UInt8] {
    let first = codes.first ?? 0
    if codes.allSatisfy({ $0 == first }) {
      var bytes: [UInt8] = [0]
      bytes.appendVarint(Int(first))
      return bytes
    }
    let all = codes.reduce(0, |)
    // Columns of whole numbers need no bit that says so.
    let shift: UInt64 = all & 1 == 0 ? 1 : 0
    let width = UInt64.bitWidth - (all >> shift).leadingZeroBitCount
    var bytes: [UInt8] = [UInt8(width) | (shift == 1 ? wholeNumbers : 0)]
    bytes.reserveCapacity(2 + codes.count * width / 8)
    var (buffer, filled): (UInt64, Int) = (0, 0)
    for code in codes {
      buffer |= (code >> shift) << UInt64(filled)
      filled += width
      while filled >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: buffer))
        buffer >>= 8
        filled -= 8
      }
    }
    if filled > 0 { bytes.append(UInt8(truncatingIfNeeded: buffer)) }
    return bytes
  }

  private static let wholeNumbers: UInt8 = 0x80

  /// The code at `index` of the column that begins at `start` of `bytes`.
  static func code(at index: Int, ofColumnAt start: Int, in bytes: [UInt8]) -> UInt64 {
    let head = bytes[start]
    if head == 0 {
      var place = start + 1
      return UInt64(bytes.varint(at: &place))
    }
    let width = Int(head & ~wholeNumbers)
    let first = index * width
    var place = start + 1 + first / 8
    let skipped = first % 8
    var (code, filled): (UInt64, Int) = (0, 0)
    while filled < skipped + width {
      code |= UInt64(bytes[place]) << UInt64(filled)
      place += 1
      filled += 8
    }
    code = code >> UInt64(skipped) & (1 << UInt64(width) - 1)
    return head & wholeNumbers == 0 ? code : code << 1
  }
}

/// Which rows of a block have something: all of them, or a list, or one bit a row.
enum PackedPresence {
  private static let (all, list, bits): (UInt8, UInt8, UInt8) = (0, 1, 2)

  /// - Parameter rows: ascending.
  static func bytes(of rows: [UInt16], rowCount: Int) -> [UInt8] {
    if rows.count == rowCount { return [all] }
    if rows.count * 16 < rowCount {
      var bytes = [list]
      bytes.appendVarint(rows.count)
      for row in rows { bytes += [UInt8(row & 0xFF), UInt8(row >> 8)] }
      return bytes
    }
    var bytes = [UInt8](repeating: 0, count: 1 + (rowCount + 7) / 8)
    bytes[0] = bits
    for row in rows { bytes[1 + Int(row) / 8] |= 1 << UInt8(row % 8) }
    return bytes
  }

  /// The place of `row` among those that have it; `nil` where it has not.
  static func place(of row: Int, at start: Int, in bytes: [UInt8]) -> Int? {
    var place = start + 1
    switch bytes[start] {
    case all: return row
    case list:
      let count = bytes.varint(at: &place)
      return (0..<count).first {
        Int(bytes[place + 2 * $0]) | Int(bytes[place + 2 * $0 + 1]) << 8 == row
      }
    default:
      let last = place + row / 8
      let bit = UInt8(1) << UInt8(row % 8)
      guard bytes[last] & bit != 0 else { return nil }
      var before = (bytes[last] & (bit - 1)).nonzeroBitCount
      for index in place..<last { before += bytes[index].nonzeroBitCount }
      return before
    }
  }

  /// All rows that have it, ascending.
  static func rows(at start: Int, in bytes: [UInt8], rowCount: Int) -> [Int] {
    var place = start + 1
    switch bytes[start] {
    case all: return Array(0..<rowCount)
    case list:
      let count = bytes.varint(at: &place)
      return (0..<count).map {
        Int(bytes[place + 2 * $0]) | Int(bytes[place + 2 * $0 + 1]) << 8
      }
    default:
      return (0..<rowCount).filter { bytes[place + $0 / 8] >> UInt8($0 % 8) & 1 == 1 }
    }
  }
}

extension [UInt8] {
  /// Seven bits a byte, the lowest first.
  mutating func appendVarint(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  func varint(at place: inout Int) -> Int {
    var (value, shift): (UInt, UInt) = (0, 0)
    while true {
      let byte = self[place]
      place += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
  }
}
