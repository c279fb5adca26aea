internal import CSHA256

/// The hash function SHA-256 of FIPS 180-4.
///
/// Where the processor has instructions for it they do the work, which takes a fifth of the time.
package struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// Bytes that do not fill a block yet.
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  private let isAccelerated: Bool

  package init() { self.init(isAccelerated: Self.canBeAccelerated) }

  init(isAccelerated: Bool) { self.isAccelerated = isAccelerated }

  static let canBeAccelerated = csha256_is_available() != 0

  /// The digest of `bytes` as 64 lower-case hex digits.
  package static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// The digest of the UTF-8 of `text` as lower-case hex digits, of which the first `digits` are given.
  package static func hex(of text: String, digits: Int = 64) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return hash.hexDigest(digits: digits)
  }

  package mutating func update(_ bytes: [UInt8]) {
    byteCount += UInt64(bytes.count)
    var position = 0
    if !pending.isEmpty {
      position = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<position])
      guard pending.count == 64 else { return }
      let block = pending
      pending.removeAll(keepingCapacity: true)
      process(block, from: 0)
    }
    position = process(bytes, from: position)
    pending = position == 0 ? bytes : Array(bytes[position...])
  }

  /// The 32 bytes of the digest of all that was put in; the value itself is not changed.
  package func digest() -> [UInt8] {
    var final = self
    var rest = pending
    rest.append(0x80)
    rest.append(contentsOf: repeatElement(0, count: (119 - pending.count) % 64))
    let bitCount = byteCount &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    final.process(rest, from: 0)
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for index in final.state.indices {
      let word = final.state[index]
      for shift in stride(from: UInt32(24), through: 0, by: -8) {
        digest.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return digest
  }

  /// - Parameter digits: how many of the 64 are wanted.
  package func hexDigest(digits: Int = 64) -> String {
    let digest = digest()
    return String(unsafeUninitializedCapacity: digits) { buffer in
      for place in 0..<digits {
        let byte = digest[place / 2]
        buffer[place] = Self.digit(place % 2 == 0 ? byte >> 4 : byte & 15)
      }
      return digits
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// Takes all whole blocks from `position` on and gives the place of the rest.
  @discardableResult
  private mutating func process(_ bytes: [UInt8], from position: Int) -> Int {
    var position = position
    if isAccelerated {
      let count = (bytes.count - position) / 64
      withUnsafeMutableBytes(of: &state) { state in
        bytes.withUnsafeBufferPointer { buffer in
          guard let state = state.bindMemory(to: UInt32.self).baseAddress,
            let first = buffer.baseAddress
          else { return }
          csha256_compress(state, first + position, count)
        }
      }
      return position + 64 * count
    }
    bytes.withUnsafeBytes { buffer in
      Self.constants.withUnsafeBufferPointer { constants in
        while buffer.count - position >= 64 {
          process(buffer, at: position, constants)
          position += 64
        }
      }
    }
    return position
  }

  private mutating func process(
    _ bytes: UnsafeRawBufferPointer, at start: Int, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let word = bytes.loadUnaligned(fromByteOffset: start + 4 * index, as: UInt32.self)
      schedule[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      let first = Self.rotated(early, 7) ^ Self.rotated(early, 18) ^ (early >> 3)
      let second = Self.rotated(late, 17) ^ Self.rotated(late, 19) ^ (late >> 10)
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time, with the names rotated instead of the values.
    for index in stride(from: 0, to: 64, by: 8) {
      Self.round(a, b, c, &d, e, f, g, &h, constants[index] &+ schedule[index])
      Self.round(h, a, b, &c, d, e, f, &g, constants[index + 1] &+ schedule[index + 1])
      Self.round(g, h, a, &b, c, d, e, &f, constants[index + 2] &+ schedule[index + 2])
      Self.round(f, g, h, &a, b, c, d, &e, constants[index + 3] &+ schedule[index + 3])
      Self.round(e, f, g, &h, a, b, c, &d, constants[index + 4] &+ schedule[index + 4])
      Self.round(d, e, f, &g, h, a, b, &c, constants[index + 5] &+ schedule[index + 5])
      Self.round(c, d, e, &f, g, h, a, &b, constants[index + 6] &+ schedule[index + 6])
      Self.round(b, c, d, &e, f, g, h, &a, constants[index + 7] &+ schedule[index + 7])
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let sumOfE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let first = h &+ sumOfE &+ (g ^ (e & (f ^ g))) &+ input
    let sumOfA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    d = d &+ first
    h = first &+ sumOfA &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
    0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
    0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
    0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
    0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
