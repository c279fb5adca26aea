import LabelModel
import TestSupport
import Testing

@testable import GoldStore

/// The words by which a marked place is written.
@Suite struct AnchorWriterTests {
  @Test(arguments: [
    ("Ana left early. Per ⟦left⟧ late.", "[[left]] late"),
    ("Ana ⟦left⟧. Per left.", "Ana [[left]]"),
    ("Ana left. Per  ⟦left⟧.", "Per  [[left]]"),
    ("A ⟦b⟧ c b c", "A [[b]]"), ("Ana left late. Per ⟦left⟧ early, too.", "[[left]] early"),
    ("Per Holm ⟦spoke⟧ then. Ana Holm spoke then.", "[[spoke]] then. Ana"),
    ("Per Holm spoke then. Ana Holm ⟦spoke⟧ then.", "Ana Holm [[spoke]]"),
    ("They ⟦left⟧\nAll left", "They [[left]]"), ("⟦Rail⟧ and ⟦roads⟧", "[[Rail]] and [[roads]]"),
  ])
  func theFewestWordsThatTell(marked: String, expected: String) throws {
    let text = MarkedText(marked)
    let span = try #require(TextSpan(parts: text.marks.map(\.range)))
    let written = try #require(AnchorResolver(text.text).write(span))
    #expect(written.text == expected)
    #expect(written.isString)
  }

  @Test func contextIsAsShortFarFromTheBeginning() throws {
    let before = String(repeating: "Rain fell. ", count: 200)
    let text = MarkedText(before + "Per Holm ⟦spoke⟧ then. Ana Holm spoke then.")
    let written = try #require(AnchorResolver(text.text).write(text[1]))
    #expect(written.text == "[[spoke]] then. Ana")
  }

  @Test func wordsThatNoContextTellsAreNumbered() throws {
    let text = MarkedText("They left\nThey ⟦left⟧\nThey left")
    let written = try #require(AnchorResolver(text.text).write(text[1]))
    #expect(written.text == "left")
    #expect(written.number == 2)
  }

  /// A label of more than 240 code points.
  @Test func longLabelsAreWrittenByTheirEnds() throws {
    let words = (100..<160).map { "w\($0)" }.joined(separator: " ")
    for (count, expected) in [(240, nil), (241, "yz")] as [(Int, String?)] {
      let long = words.prefix(count - 4) + " x" + "yz"
      let text = MarkedText("Then ⟦\(long)⟧ and so on.")
      let written = try #require(AnchorResolver(text.text).write(text[1]))
      #expect(text[1].length == count)
      #expect(written.lastWords?.suffix(2) == expected.map { $0[...] })
      #expect(written.text == (expected == nil ? String(long) : "w100 w101 w102"))
    }
    // The first three words stand in front too.
    let twice = MarkedText("w100 w101 w102 x. ⟦\(words)⟧")
    let written = try #require(AnchorResolver(twice.text).write(twice[1]))
    #expect(written.text == "w100 w101 w102 w103")
    #expect(written.lastWords == "w156 w157 w158 w159")
  }
}
