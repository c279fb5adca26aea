import LabelModel
import TestSupport
import Testing

@testable import Scoring

@Suite("Trimming of quotes")
struct QuoteTrimmingTests {
  @Test(
    "Marks, space and closing punctuation go, on both ends of each part",
    arguments: [
      "⟦1:“⟦2:Rail comes first⟧,”⟧ she said.", "⟦1:\"⟦2:Rail⟧.\"⟧", "⟦1:« ⟦2:Le rail⟧ »⟧",
      "⟦1:„⟦2:Die Bahn⟧!“⟧", "⟦1:\u{A0}⟦2:rail⟧…⟧", "⟦1:「⟦2:鉄道が先⟧。」⟧", "⟦1:⟦2:(rail) - and⟧?!⟧",
      "⟦1:‘⟦2:’tis rail⟧’⟧".replacing("⟦2:’tis", with: "’⟦2:tis"),
      "⟦1:“⟦2:Rail⟧,”⟧ she said, ⟦1:“⟦2:and roads⟧.”⟧",
    ])
  func ends(marked: String) {
    let text = MarkedText(marked)
    #expect(text.span("1").trimmedOfMarks(in: text.text) == text.span("2"))
  }

  @Test("A span of marks alone stays, and so does every span without its text")
  func nothingLeft() {
    let text = ArticleText("“…”")
    #expect(TextSpan(0, 3).trimmedOfMarks(in: text) == TextSpan(0, 3))
    #expect(TextSpan(0, 3).trimmedOfMarks(in: nil) == TextSpan(0, 3))
  }

  @Test("A part of marks alone falls away")
  func partOfMarks() {
    let text = MarkedText("⟦1:⟦2:rail⟧,⟧ she said⟦1:.”⟧")
    #expect(text.span("1").trimmedOfMarks(in: text.text) == text.span("2"))
  }

  @Test("Marks inside are words like others")
  func inside() {
    let text = MarkedText("⟦1:She’s “in”, he said⟧")
    #expect(text[1].trimmedOfMarks(in: text.text) == text[1])
  }
}
