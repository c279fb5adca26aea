import LabelModel
import TestSupport
import Testing

@Suite struct ArticleTextTests {
  /// NFD, NBSP, CRLF, an emoji of several code points, CJK: what real news text holds.
  static let hard = "Rene\u{301}e \u{A0}met 王毅\r\n👩‍👩‍👧 in Tova 🙂."

  @Test func sliceCountsCodePoints() throws {
    let text = ArticleText(Self.hard)
    let scalars = Array(Self.hard.unicodeScalars)
    #expect(text.length == scalars.count)
    for start in 0...scalars.count {
      for end in start...scalars.count {
        let expected = String(String.UnicodeScalarView(scalars[start..<end]))
        let slice = try #require(text.slice(TextRange(start, end)))
        #expect(slice.utf8.elementsEqual(expected.utf8))
      }
    }
    #expect(text.slice(TextRange(0, scalars.count + 1)) == nil)
    #expect(text.slice(TextRange(3, 2)) == nil)
  }

  @Test func offsetsConvertBothWays() {
    for string in [Self.hard, "plain ASCII", "", "🙂🙂", "a🙂b"] {
      let text = ArticleText(string)
      let scalars = Array(string.unicodeScalars)
      var utf8 = 0
      var utf16 = 0
      for offset in 0...scalars.count {
        #expect(text.utf8Offset(offset) == utf8)
        #expect(text.utf16Offset(offset) == utf16)
        #expect(text.offset(utf8: utf8) == offset)
        #expect(text.offset(utf16: utf16) == offset)
        guard offset < scalars.count else { continue }
        for inside in 1..<max(1, scalars[offset].utf8.count) {
          #expect(text.offset(utf8: utf8 + inside) == nil)
        }
        if scalars[offset].utf16.count == 2 { #expect(text.offset(utf16: utf16 + 1) == nil) }
        utf8 += scalars[offset].utf8.count
        utf16 += scalars[offset].utf16.count
      }
      #expect(text.offset(utf16: utf16 + 1) == nil)
    }
  }

  @Test func spellingsThatLookAlikeDiffer() {
    #expect(ArticleText("é") != ArticleText("e\u{301}"))
    #expect(ArticleText("é") == ArticleText("é"))
  }
}
