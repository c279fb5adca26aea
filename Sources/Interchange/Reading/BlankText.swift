extension StringProtocol {
  /// Whether it is empty or white space alone, which names no type.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
