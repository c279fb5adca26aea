/// A word's identity without regard to case, accents and the kind of apostrophe: a 64-bit hash (FNV-1a).
///
/// Words are compared far more often than they are read, so a token carries this number and no string.
struct Word: Hashable, Sendable {
  let hash: UInt64

  static let none = Word(hash: 0)

  init(hash: UInt64) { self.hash = hash }

  init(_ scalars: ArraySlice<UInt32>) {
    var hash = Word.seed
    for scalar in scalars { Word.add(Scalars.folded(scalar), to: &hash) }
    self.hash = hash
  }

  init(_ text: some StringProtocol) {
    var hash = Word.seed
    for scalar in text.unicodeScalars { Word.add(Scalars.folded(scalar.value), to: &hash) }
    self.hash = hash
  }

  /// The identity of a phrase: this word followed by another.
  func followed(by next: Word) -> Word {
    var mixed = hash ^ (next.hash &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 31)) &* 0xBF58_476D_1CE4_E5B9
    return Word(hash: mixed ^ (mixed >> 29))
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ scalar: UInt32, to hash: inout UInt64) {
    guard scalar != 0 else { return }
    hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
  }
}

extension Word: ExpressibleByStringLiteral {
  /// An ASCII literal; the rules compare tokens with such words.
  init(stringLiteral text: StaticString) {
    var hash = Word.seed
    text.withUTF8Buffer { bytes in
      for byte in bytes { Word.add(Scalars.folded(UInt32(byte)), to: &hash) }
    }
    self.hash = hash
  }
}

/// A small set of words that a rule asks for.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>
  /// A bit for each word, by which most others are told apart at once.
  private let bits: UInt64

  /// The words of `text`, separated by spaces.
  init(_ text: String) {
    hashes = Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Word($0).hash })
    bits = hashes.reduce(0) { $0 | WordSet.bit($1) }
  }

  func contains(_ word: Word) -> Bool {
    bits & WordSet.bit(word.hash) != 0 && hashes.contains(word.hash)
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) }
}
