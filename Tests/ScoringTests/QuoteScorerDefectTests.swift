import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Faults of published quote scorers, read in their source, that Assay does not share.
@Suite("Known faults of quote scorers")
struct QuoteScorerDefectTests {
  typealias Fixtures = QuoteFixtures

  @Test("Citron exchanges precision and recall of overlaps")
  func exchangedSides() throws {
    // All that is predicted is right, but half of gold is not found.
    let article = Fixtures.align([Fixtures.quote(0, 20)], [Fixtures.quote(0, 10)])
    let tally = try Fixtures.tally("quotes.content.characters", article)
    #expect(tally.precision == 1 && tally.recall == 0.5)
  }

  @Test("Citron counts the words of repeated and overlapping quotes each time, past 1")
  func doubleCounting() throws {
    let copies = [Fixtures.quote(0, 10), Fixtures.quote(0, 10), Fixtures.quote(0, 10)]
    let article = Fixtures.align([Fixtures.quote(0, 10)], copies)
    let characters = try Fixtures.tally("quotes.content.characters", article)
    #expect(characters == Tally(hits: 10, gold: 10, predicted: 10))
  }

  @Test("Citron lets two predictions both match one gold quote; CofeNet's duplicates are free")
  func duplicates() throws {
    let copies = [Fixtures.quote(0, 10), Fixtures.quote(0, 10)]
    let article = Fixtures.align([Fixtures.quote(0, 10)], copies)
    for name in ["exact", "relaxed", "overlap"].map({ "quotes.content.\($0)" }) {
      #expect(try Fixtures.tally(name, article) == Tally(hits: 1, gold: 1, predicted: 2), "\(name)")
    }
    #expect(
      try Fixtures.tally("quotes.attributed", article) == Tally(hits: 1, gold: 1, predicted: 2))
  }

  @Test(
    "The tracker of the Gender Gap project divides overlap by gold alone: the whole article matches all"
  )
  func wholeArticle() throws {
    let article = Fixtures.align(
      [Fixtures.quote(100, 150), Fixtures.quote(300, 380)], [Fixtures.quote(0, 1000)])
    #expect(try Fixtures.tally("quotes.content.relaxed", article).f1 == 0)
    #expect(try Fixtures.tally("quotes.attributed", article).f1 == 0)
  }

  @Test("It takes the first that overlaps, so that the order of a file changes the figures")
  func order() throws {
    let gold = [Fixtures.quote(0, 10), Fixtures.quote(10, 20)]
    let wide = Fixtures.quote(5, 20)
    let exact = Fixtures.quote(0, 10)
    for predicted in [[wide, exact], [exact, wide]] {
      let article = Fixtures.align(gold, predicted)
      #expect(try Fixtures.tally("quotes.content.exact", article).recall == 0.5)
      #expect(try Fixtures.tally("quotes.content.relaxed", article).recall == 1)
    }
  }

  @Test("It takes a speaker for right on one shared character")
  func touchingSpeaker() throws {
    func quote(_ start: Int, _ end: Int) -> Quote {
      var quote = Fixtures.quote(0, 10)
      quote.speaker = .filled(AcceptedReference(.span(TextSpan(start, end))))
      return quote
    }
    let touching = Fixtures.align([quote(20, 30)], [quote(29, 60)])
    #expect(try Fixtures.tally("quotes.speaker", touching).recall == 0)
    let same = Fixtures.align([quote(20, 30)], [quote(20, 32)])
    #expect(try Fixtures.tally("quotes.speaker", same).recall == 1)
  }

  @Test("It takes any speaker for right where gold has none")
  func emptySpeaker() throws {
    let article = Fixtures.align([Fixtures.quote(0, 10, by: nil)], [Fixtures.quote(0, 10)])
    #expect(try Fixtures.tally("quotes.speaker", article).recall == 0)
  }

  @Test("CofeNet's Jaccard drops a false positive that overlaps a little")
  func smallOverlap() throws {
    let article = Fixtures.align([Fixtures.quote(0, 10)], [Fixtures.quote(9, 30)])
    let counts = try #require(try Fixtures.counts("quotes.content.relaxed", article))
    #expect(counts.whole.outcomes == OutcomeCounts(incorrect: 1))
    #expect(counts.whole.tally == Tally(hits: 0, gold: 1, predicted: 1))
  }

  @Test("textacy gives up on an odd number of marks; an apostrophe is no matter here")
  func oddMarks() throws {
    let text = MarkedText("The ministers' view: ⟦1:\"⟦2:Rail comes first⟧\"⟧, said Kovač.")
    let article = Fixtures.align(
      [Fixtures.quote(text.span("2"))], [Fixtures.quote(text.span("1"))], text: text.text)
    #expect(try Fixtures.tally("quotes.content.exact", article).f1 == 1)
  }

  @Test("Quobert sees candidates only; a speaker outside any list is compared like another")
  func openCandidates() throws {
    let gold = Fixtures.quote(0, 10, by: "A spokesman of the port")
    let article = Fixtures.align([gold], [Fixtures.quote(0, 10, by: "a spokesman of the  port")])
    #expect(try Fixtures.tally("quotes.attributed", article).f1 == 1)
  }
}
