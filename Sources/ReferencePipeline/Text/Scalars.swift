/// Facts about single code points.
enum Scalars {
  /// The letter in lower case without its accent; 0 for what does not count (combining marks).
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar == 0x2019 || scalar == 0x2018 || scalar == 0x2BC { return 0x27 }
    if scalar >= 0xC0 && scalar < 0x180 { return latin[Int(scalar - 0xC0)] }
    if scalar >= 0x300 && scalar < 0x370 { return 0 }
    return Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    if scalar >= 0xC0 && scalar < 0x250 { return scalar != 0xD7 && scalar != 0xF7 }
    if scalar >= 0x2000 && scalar < 0x2070 { return false }
    guard let known = Unicode.Scalar(scalar) else { return false }
    return known.properties.isAlphabetic || (scalar >= 0x300 && scalar < 0x370)
  }

  static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x9, 0xA, 0xB, 0xC, 0xD, 0xA0, 0x85, 0x1680, 0x2000...0x200B, 0x200E, 0x200F, 0x2060,
      0x2028, 0x2029, 0x202F,
      0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  static func isLineBreak(_ scalar: UInt32) -> Bool {
    scalar == 0xA || scalar == 0xD || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x85
  }

  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC
  }

  static func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }

  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2015
  }

  static func isDoubleQuotationMark(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || (scalar >= 0x201C && scalar <= 0x201F) || scalar == 0xAB || scalar == 0xBB
  }

  /// U+00C0 to U+017F in lower case without accents.
  private static let latin: [UInt32] = {
    let bases =
      "aaaaaaaceeeeiiiidnooooo×ouuuuyþsaaaaaaaceeeeiiiidnooooo÷ouuuuyþy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    return bases.unicodeScalars.map(\.value)
  }()
}
