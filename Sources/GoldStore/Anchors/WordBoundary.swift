import LabelModel

extension TextIndex {
  /// Whether a word may start or end at `offset`: there are not letters, digits or marks on both sides.
  ///
  /// Scripts that put no space between words have boundaries everywhere.
  func isWordBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < scalars.count else { return true }
    let (before, after) = (scalars[offset - 1], scalars[offset])
    if Self.isMark(after) { return false }
    guard Self.isWordLike(before), Self.isWordLike(after) else { return true }
    return Self.isWrittenWithoutSpaces(before) || Self.isWrittenWithoutSpaces(after)
  }

  /// Whether `offset` lies between two characters as a reader sees them, not inside one.
  func isCharacterBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < scalars.count else { return true }
    if scalars[offset - 1].isASCII && scalars[offset].isASCII { return true }
    let utf8 = text.string.utf8
    let index = utf8.index(utf8.startIndex, offsetBy: text.utf8Offset(offset))
    return String.Index(index, within: text.string) != nil
  }

  static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Thai, Lao, Myanmar, Khmer, Japanese and Chinese.
  private static func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
