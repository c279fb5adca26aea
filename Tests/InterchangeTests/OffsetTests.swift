import Diagnostics
import LabelModel
import Testing

@testable import Interchange

/// What offsets count is proved by a file's own words, and labels that moved are found again.
@Suite struct OffsetTests {
  private static let text = "😀 Ada met Bo. Cafe\u{301} Tova"

  /// "Bo" and "Tova" in each unit, as a file of the unit would have them.
  private static let places: [(CountedUnit, [(Int, Int)])] = [
    (.codePoints, [(10, 12), (20, 24)]), (.utf16, [(11, 13), (21, 25)]),
    (.utf8, [(13, 15), (24, 28)]), (.graphemes, [(10, 12), (19, 23)]),
    (.inclusive, [(10, 11), (20, 23)]),
  ]

  private func spacy(_ spans: [(Int, Int)], words: [String]? = nil) -> Imported {
    let shown = spans.enumerated().map { index, span in
      let copy = words.map { ",\"text\":\"\($0[index])\"" } ?? ""
      return "{\"start\":\(span.0),\"end\":\(span.1),\"label\":\"x\"\(copy)}"
    }
    let line = "{\"text\":\"\(Self.text)\",\"spans\":[\(shown.joined(separator: ","))]}"
    return InterchangeFormat.spacy.read([InterchangeFile("a.jsonl", line)])
  }

  @Test(arguments: CountedUnit.allCases)
  func everyUnitIsProvedByCopiesOfTheWords(_ unit: CountedUnit) throws {
    let places = try #require(Self.places.first { $0.0 == unit }?.1)
    let imported = spacy(places, words: ["Bo", "Tova"])
    #expect(
      imported.articles.first?.labels.entities?.mentions.map(\.span) == [
        TextSpan(10, 12), TextSpan(20, 24),
      ])
    #expect(imported.diagnostics.map(\.code) == (unit == .codePoints ? [] : ["X005"]))
  }

  @Test func withoutCopiesTheUsualUnitIsGivenUpOnlyForOneThatFitsAll() throws {
    let utf16 = spacy([(11, 13), (21, 25)])
    #expect(
      utf16.articles.first?.labels.entities?.mentions.map(\.span) == [
        TextSpan(10, 12), TextSpan(20, 24),
      ])
    #expect(
      utf16.diagnostics.map(\.message) == [
        "offsets are UTF-16 units, as the edges of the words show"
      ])
    let loose = spacy([(11, 13), (20, 24)])
    #expect(loose.diagnostics == [])
    #expect(loose.articles.first?.labels.entities?.mentions.first?.span == TextSpan(11, 13))
  }

  @Test func aLabelThatMovedIsFoundNearestAndOneThatIsNowhereIsAnError() {
    let moved = spacy([(2, 5), (4, 8)], words: ["Ada", "Tova"])
    #expect(moved.articles.first?.labels.entities?.mentions.last?.span == TextSpan(20, 24))
    #expect(
      moved.diagnostics.map { "\($0.code) \($0.place?.location ?? "")" } == ["X002 a.jsonl:1:90"])
    let wrong = spacy([(2, 5), (4, 8), (90, 95)], words: ["Ada", "Oslo", "far"])
    #expect(wrong.articles.isEmpty)
    #expect(
      wrong.diagnostics.map(\.message) == [
        "the text has other words there: `a me`",
        "the offsets do not lie in the text, which has 24 code points",
      ])
  }

  @Test func carriageReturnsAndAMarkAreTakenOutAndOffsetsFollow() {
    let line =
      "{\"text\":\"\u{FEFF}One\\r\\nAda\\rBo\",\"spans\":[{\"start\":6,\"end\":9,\"label\":\"x\"},"
      + "{\"start\":1,\"end\":9,\"label\":\"y\"}]}"
    let imported = InterchangeFormat.spacy.read([InterchangeFile("a.jsonl", line)])
    #expect(imported.articles.first?.text?.string == "One\nAda\nBo")
    #expect(
      imported.articles.first?.labels.entities?.mentions.map(\.span) == [
        TextSpan(4, 7), TextSpan(0, 7),
      ])
  }
}
