/// A word, a number or a punctuation mark of the text.
struct Token: Sendable {
  enum Kind: Sendable {
    case word, number, possessive, punctuation, other
  }

  enum Shape: Sendable {
    case lower, capitalised, allCaps, none
  }

  /// Code points, half open.
  var start: Int
  var end: Int
  var kind: Kind
  var shape: Shape
  var word: Word
  var classes: WordClass = []
  /// The code point of a punctuation mark, else 0.
  var mark: UInt32 = 0
  /// Whether white space comes before it.
  var isSpaced = false
  /// Whether a blank line or the end of a line comes before it.
  var startsParagraph = false
  /// Whether it ends in a full stop that belongs to it ("Gen.", "U.S.").
  var hasStop = false

  var length: Int { end - start }
  var isWord: Bool { kind == .word }
  /// A word that begins with a capital.
  var isCapitalised: Bool { kind == .word && (shape == .capitalised || shape == .allCaps) }

  func has(_ some: WordClass) -> Bool { !classes.isDisjoint(with: some) }
  func isMark(_ scalar: Unicode.Scalar) -> Bool { mark == scalar.value }

  var isComma: Bool { mark == 0x2C }
  var isHyphen: Bool { mark != 0 && Scalars.isHyphen(mark) }
  var isDash: Bool { mark != 0 && Scalars.isDash(mark) }
  var endsSentence: Bool { mark == 0x2E || mark == 0x3F || mark == 0x21 || mark == 0x2026 }
}
