import LabelModel
import TestSupport
import Testing

@testable import GoldStore

/// How a place of a text is shown in messages.
@Suite struct TextExcerptTests {
  @Test func whatStandsAroundIsShownUpToSixteenLetters() {
    let text = MarkedText("First.\nabcdefghijklmnop⟦Vass⟧qrstuvwxyzABCDEF")
    let resolver = AnchorResolver(text.text)
    #expect(
      resolver.excerpt(text[1].hull) == "line 2: …abcdefghijklmnop⟨Vass⟩qrstuvwxyzABCDEF")
    #expect(resolver.excerpt(text[1].hull, reach: 2) == "line 2: …op⟨Vass⟩qr…")
    #expect(resolver.excerpt(TextRange(0, 5)) == "line 1: ⟨First⟩.⏎abcdefghijklmn…")
    #expect(resolver.excerpt(TextRange(5, 8), reach: 5) == "line 1: First⟨.⏎a⟩bcdef…")
  }

  @Test func longPlacesAreCutInTheirMiddle() {
    let words = String(repeating: "0123456789", count: 7)
    let resolver = AnchorResolver(ArticleText(words))
    #expect(resolver.excerpt(TextRange(0, 60), reach: 0) == "line 1: ⟨\(words.prefix(60))⟩…")
    #expect(
      resolver.excerpt(TextRange(0, 61), reach: 0)
        == "line 1: ⟨\(words.prefix(30))…6789012345678901234567890⟩…")
  }
}
