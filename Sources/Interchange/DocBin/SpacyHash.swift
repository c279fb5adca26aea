/// The number by which spaCy knows a string.
enum SpacyHash {
  /// 0 for the empty string, a symbol's place in the table, else MurmurHash64A with seed 1.
  static func number(_ text: String) -> UInt64 {
    if text.isEmpty { return 0 }
    if let symbol = SpacySymbols.numbers[text] { return UInt64(symbol) }
    return murmur(Array(text.utf8), seed: 1)
  }

  /// Austin Appleby's MurmurHash64A, which is in the public domain.
  static func murmur(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    let multiplier: UInt64 = 0xC6A4_A793_5BD1_E995
    var hash = seed ^ (UInt64(bytes.count) &* multiplier)
    var index = 0
    while index + 8 <= bytes.count {
      var block = little(bytes[index..<index + 8])
      block = block &* multiplier
      block ^= block >> 47
      block = block &* multiplier
      hash = (hash ^ block) &* multiplier
      index += 8
    }
    if index < bytes.count { hash = (hash ^ little(bytes[index...])) &* multiplier }
    hash ^= hash >> 47
    hash = hash &* multiplier
    return hash ^ hash >> 47
  }

  private static func little(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
