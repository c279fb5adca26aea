/// Finds the byte at which bytes stop being UTF-8.
enum UTF8Check {
  static func firstBadByte(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    // What stands before the place is valid, and with one byte more it is not, up to the length of a
    // character that is cut off; the search halves the bytes at the beginnings of characters.
    var low = 0
    var high = bytes.count
    while high - low > 8 {
      var middle = low + (high - low) / 2
      while middle < high, bytes[middle] & 0xC0 == 0x80 { middle += 1 }
      guard middle < high else { break }
      if String(validating: bytes[low..<middle], as: UTF8.self) == nil {
        high = middle
      } else {
        low = middle
      }
    }
    while low < high {
      var end = low + 1
      while end < bytes.count, end - low < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
      guard String(validating: bytes[low..<end], as: UTF8.self) != nil else { return low }
      low = end
    }
    return low < bytes.count ? low : nil
  }
}
