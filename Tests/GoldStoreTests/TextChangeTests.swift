import LabelModel
import TestSupport
import Testing

@testable import GoldStore

/// Where the marked words of a text stand after it was edited.
@Suite struct TextChangeTests {
  @Test(arguments: [
    ("⟦Marek Vass⟧ met Per.", "On Monday, ⟦Marek Vass⟧ met Per."),
    ("In Tova, then, ⟦Marek Vass⟧.", "⟦Marek Vass⟧."),
    ("Per met M⟦arek Va⟧ss.", "Per Lind met M⟦arek Va⟧ss."),
    ("Per left. Ana saw ⟦Per⟧ rest.", "Per left. Ivo saw Per sleep. Ana saw ⟦Per⟧ rest."),
    ("“⟦Rail,⟧” she said, “⟦roads.⟧”", "“⟦Rail,⟧” the minister said, “⟦roads.⟧”"),
    ("It is ⟦a⟧.", "It is, now, ⟦a⟧."),
  ])
  func keptWordsAreFollowed(before: String, after: String) throws {
    let (old, new) = (MarkedText(before), MarkedText(after))
    let change = TextChange(from: old.text, to: new.text)
    let spans = try [old, new].map { try #require(TextSpan(parts: $0.marks.map(\.range))) }
    #expect(change.span(spans[0]) == spans[1])
  }

  @Test(arguments: [
    ("Then ⟦Marek Vass⟧ spoke.", "Then Marek Voss spoke."),
    ("Then ⟦Marek Vass⟧ spoke.", "Then Marek J. Vass spoke."),
    ("Then ⟦Marek Vass⟧ spoke.", "Then Vass spoke."),
    ("Then ⟦Marek Vass⟧", "Then"),
  ])
  func changedWordsAreLost(before: String, after: String) throws {
    let old = MarkedText(before)
    #expect(TextChange(from: old.text, to: ArticleText(after)).span(old[1]) == nil)
  }

  @Test func aSpanBehindTheTextIsNowhere() {
    let text = ArticleText("Ana left.")
    #expect(TextChange(from: text, to: text).span(TextSpan(4, 9)) == TextSpan(4, 9))
    #expect(TextChange(from: text, to: text).span(TextSpan(4, 10)) == nil)
  }
}
