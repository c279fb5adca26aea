/// The zlib format (RFC 1950) with stored blocks (RFC 1951, 3.2.4): every reader takes it, and nothing is
/// compressed.
enum Zlib {
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
      let end = min(start + 0xFFFF, bytes.count)
      let count = UInt16(end - start)
      output.append(end == bytes.count ? 1 : 0)
      for half in [count, ~count] { output += [UInt8(half & 0xFF), UInt8(half >> 8)] }
      output += bytes[start..<end]
      start = end
    } while start < bytes.count
    let sum = adler32(bytes)
    return output + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  }

  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    return high << 16 | low
  }
}
