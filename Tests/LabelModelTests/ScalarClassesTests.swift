import LabelModel
import Testing

@Suite struct ScalarClassesTests {
  /// All of ASCII and Latin, spaces, digits and letters of other scripts.
  private static let scalars = [0..<0x250, 0x600..<0x700, 0x1F00..<0x2100, 0x3000..<0x3100]
    .flatMap { $0 }.compactMap { Unicode.Scalar(UInt32($0)) }

  @Test func classesAreThoseOfUnicode() {
    for scalar in Self.scalars {
      let (code, properties) = (scalar.value, scalar.properties)
      #expect(scalar.isWhiteSpace == properties.isWhitespace, "U+\(code)")
      #expect(scalar.isLetter == properties.isAlphabetic, "U+\(code)")
      #expect(scalar.isDecimalDigit == (properties.generalCategory == .decimalNumber), "U+\(code)")
    }
  }

  @Test func codePointsAreCounted() {
    for scalar in Self.scalars {
      let text = "a\(scalar)b\u{1F642}"
      #expect(text.codePointCount == text.unicodeScalars.count)
    }
    #expect("".codePointCount == 0)
  }
}
