internal import LabelModel

/// Finds the number of a type by the bytes that spell it, without making a `String` of each.
struct BulkTypeTable {
  private struct Entry {
    var low: UInt64
    var high: UInt64
    /// In bytes, at most fifteen.
    var length: Int
    var number: UInt8
  }

  private var entries: [Entry] = []
  private let names: TypeNames

  init(_ names: TypeNames) { self.names = names }

  /// The number of the type whose opening quotation mark stands at `position`, which moves past it.
  ///
  /// `nil` for an empty type, one with escapes, bytes that are not UTF-8, and where there are too many types.
  @inline(__always)
  mutating func number(_ bytes: UnsafePointer<UInt8>, at position: inout Int) -> UInt8? {
    let start = position + 1
    var low = Self.word(bytes, start)
    var high: UInt64 = 0
    var length = Self.plainLength(low)
    if length == 8 {
      high = Self.word(bytes, start + 8)
      let more = Self.plainLength(high)
      length += more
      high &= Self.mask(more)
    } else {
      low &= Self.mask(length)
    }
    guard bytes[position] == 0x22, length > 0 else { return nil }
    guard length < 16 else { return longNumber(bytes, at: &position) }
    position = start + length + 1
    for entry in entries
    where entry.low == low && entry.high == high && entry.length == length {
      return entry.number
    }
    guard let number = number(spelled: UnsafeBufferPointer(start: bytes + start, count: length))
    else { return nil }
    entries.append(Entry(low: low, high: high, length: length, number: number))
    return number
  }

  /// The same for a type of any length.
  private func longNumber(_ bytes: UnsafePointer<UInt8>, at position: inout Int) -> UInt8? {
    let start = position + 1
    var end = start
    while bytes[end] >= 0x20, bytes[end] != 0x22 { end += 1 }
    guard bytes[end] == 0x22 else { return nil }
    position = end + 1
    return number(spelled: UnsafeBufferPointer(start: bytes + start, count: end - start))
  }

  private func number(spelled spelling: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard spelling.allSatisfy({ $0 >= 0x20 && $0 != 0x5C }) else { return nil }
    return String(validating: spelling, as: UTF8.self).flatMap { names.number(of: $0) }
  }

  @inline(__always)
  private static func word(_ bytes: UnsafePointer<UInt8>, _ position: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self))
  }

  /// How many of the eight bytes come before the first quotation mark.
  @inline(__always)
  private static func plainLength(_ word: UInt64) -> Int {
    let quote = word ^ 0x2222_2222_2222_2222
    let found = (quote &- 0x0101_0101_0101_0101) & ~quote & 0x8080_8080_8080_8080
    return found.trailingZeroBitCount / 8
  }

  /// The first `count` bytes.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count == 8 ? .max : (1 << UInt64(8 * count)) &- 1
  }
}
