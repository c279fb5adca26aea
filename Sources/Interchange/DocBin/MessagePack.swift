/// Writes MessagePack values, each in its shortest form.
struct MessagePack {
  private(set) var output: [UInt8] = []

  mutating func map(_ count: Int) { header(count, short: 0x80, limit: 16, long: [0xDE, 0xDF]) }
  mutating func array(_ count: Int) { header(count, short: 0x90, limit: 16, long: [0xDC, 0xDD]) }

  mutating func string(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.count < 32 {
      output.append(0xA0 | UInt8(bytes.count))
    } else {
      length(bytes.count, kinds: [0xD9, 0xDA, 0xDB])
    }
    output += bytes
  }

  mutating func bytes(_ bytes: [UInt8]) {
    length(bytes.count, kinds: [0xC4, 0xC5, 0xC6])
    output += bytes
  }

  /// A number from 0 to 65,535.
  mutating func integer(_ value: Int) {
    if value < 0x80 {
      output.append(UInt8(value))
    } else {
      length(value, kinds: [0xCC, 0xCD, 0xCE])
    }
  }

  mutating func boolean(_ value: Bool) { output.append(value ? 0xC3 : 0xC2) }

  private mutating func header(_ count: Int, short: UInt8, limit: Int, long: [UInt8]) {
    if count < limit {
      output.append(short | UInt8(count))
    } else if count < 0x10000 {
      output.append(long[0])
      bigEndian(count, bytes: 2)
    } else {
      output.append(long[1])
      bigEndian(count, bytes: 4)
    }
  }

  /// In one, two or four bytes, each announced by its kind.
  private mutating func length(_ count: Int, kinds: [UInt8]) {
    let size = count < 0x100 ? 0 : count < 0x10000 ? 1 : 2
    output.append(kinds[size])
    bigEndian(count, bytes: 1 << size)
  }

  private mutating func bigEndian(_ value: Int, bytes: Int) {
    for shift in stride(from: (bytes - 1) * 8, through: 0, by: -8) {
      output.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
