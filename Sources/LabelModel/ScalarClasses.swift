extension String {
  /// How many code points it has.
  package var codePointCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}

/// What texts are asked of every code point; ASCII needs no look into Unicode's tables.
extension Unicode.Scalar {
  /// As `properties.isWhitespace` says.
  package var isWhiteSpace: Bool {
    if isASCII { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace
  }

  /// As `properties.isAlphabetic` says.
  package var isLetter: Bool {
    if isASCII { return (0x61...0x7A).contains(value | 0x20) }
    return properties.isAlphabetic
  }

  /// Whether the general category is decimal number.
  package var isDecimalDigit: Bool {
    if isASCII { return (0x30...0x39).contains(value) }
    return properties.generalCategory == .decimalNumber
  }
}
