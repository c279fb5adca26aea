import LabelModel
import TestSupport
import Testing

@testable import Scoring

@Suite("Speakers of quotes")
struct QuoteSpeakerTests {
  typealias Fixtures = QuoteFixtures

  private func figures(_ gold: Quote, _ predicted: Quote) throws -> (
    speaker: Tally?, attributed: Tally, misattributed: Double
  ) {
    let article = Fixtures.align([gold], [predicted])
    return (
      try Fixtures.counts("quotes.speaker", article)?.whole.tally,
      try Fixtures.tally("quotes.attributed", article),
      try Fixtures.tally("quotes.misattribution", article).predictedHits
    )
  }

  @Test("Unknown is a value: a name there is wrong, and none is right")
  func unknown() throws {
    let named = try figures(Fixtures.quote(0, 9, by: nil), Fixtures.quote(0, 9, by: "Lind"))
    #expect(named.speaker?.recall == 0 && named.attributed.f1 == 0 && named.misattributed == 1)
    let silent = try figures(Fixtures.quote(0, 9, by: nil), Fixtures.quote(0, 9, by: nil))
    #expect(silent.speaker?.recall == 1 && silent.attributed.f1 == 1 && silent.misattributed == 0)
  }

  @Test("No speaker where gold has one is wrong, but no misattribution")
  func missing() throws {
    let figures = try figures(Fixtures.quote(0, 9), Fixtures.quote(0, 9, by: nil))
    #expect(figures.speaker?.recall == 0 && figures.attributed.f1 == 0)
    #expect(figures.misattributed == 0)
  }

  @Test("A speaker that gold does not annotate is not scored")
  func unannotated() throws {
    var gold = Fixtures.quote(0, 9)
    gold.speaker = .unannotated
    let figures = try figures(gold, Fixtures.quote(0, 9, by: "Lind"))
    #expect(figures.speaker == Tally() && figures.attributed == Tally())
    #expect(figures.misattributed == 0)
    let missed = Fixtures.align([gold], [])
    #expect(try Fixtures.tally("quotes.attributed", missed) == Tally())
  }

  @Test("An accepted other speaker is right")
  func alternatives() throws {
    var gold = Fixtures.quote(0, 9)
    gold.speaker = .filled(AcceptedReference(.name("Kovač"), alternatives: [.name("Lind")]))
    #expect(try figures(gold, Fixtures.quote(0, 9, by: "Lind")).attributed.f1 == 1)
  }

  @Test("Three keys: the entity, its name, the words")
  func threeKeys() throws {
    let text = MarkedText("⟦a:Ana Kovač⟧ said ⟦q:rail comes first⟧. ⟦b:The minister⟧ left.")
    func layer(_ name: String, _ spans: [TextSpan]) -> EntityLayer {
      EntityLayer(
        entities: [Entity(id: "e", types: ["person"], name: name)],
        mentions: spans.map { Mention($0, type: "person", entity: "e") })
    }
    func quote(source: String) -> Quote {
      Quote(
        id: "q", content: text.span("q"), speaker: .filled(AcceptedReference(.entity("e"))),
        source: .filled(AcceptedSpan(text.span(source))))
    }
    let gold = Article(
      id: "a", text: text.text,
      labels: Labels(
        entities: layer("Ana Kovač", [text.span("a"), text.span("b")]), quotes: [quote(source: "a")]
      ))
    let predicted = Article(
      id: "a",
      labels: Labels(
        entities: layer("The minister", [text.span("a"), text.span("b")]),
        quotes: [quote(source: "b")]))
    let article = Scorer.align(gold: gold, predicted: predicted)
    #expect(try Fixtures.tally("quotes.speaker", article).recall == 1)
    #expect(try Fixtures.tally("quotes.speaker.by-entity", article).recall == 1)
    #expect(try Fixtures.tally("quotes.speaker.by-name", article).recall == 0)
    #expect(try Fixtures.tally("quotes.speaker.by-source", article).recall == 0)
  }

  @Test("A source is found by any of the words that gold takes for it")
  func alternativeSources() throws {
    func quote(_ source: TextSpan, _ alternatives: [TextSpan] = []) -> Quote {
      Quote(
        id: "q", content: TextSpan(0, 9),
        source: .filled(AcceptedSpan(source, alternatives: alternatives)))
    }
    for (source, recall) in [(TextSpan(20, 24), 1.0), (TextSpan(30, 38), 1), (TextSpan(40, 44), 0)]
    {
      let article = Fixtures.align(
        [quote(TextSpan(20, 24), [TextSpan(30, 40)])], [quote(source)])
      #expect(try Fixtures.tally("quotes.speaker.by-source", article).recall == recall)
    }
  }

  @Test("Without entities the speaker by entity is not measured, the others are")
  func withoutEntities() throws {
    let article = Fixtures.align([Fixtures.quote(0, 9)], [Fixtures.quote(0, 9)])
    #expect(try Fixtures.counts("quotes.speaker.by-entity", article) == nil)
    #expect(try Fixtures.tally("quotes.speaker.by-name", article).recall == 1)
  }

  @Test("With gold's clusters, the speaker's mention nearest to the quote says who speaks")
  func nearestMention() throws {
    // One that stands right before the quote, in it, right behind it, and far away.
    let places = [
      (TextSpan(5, 9), 1), (TextSpan(12, 16), 0), (TextSpan(31, 35), 1), (TextSpan(50, 54), 20),
    ]
    for (mine, near) in places {
      for (other, far) in places where near < far {
        #expect(try attribution(mine, other) == 1, "\(mine) \(other)")
      }
    }
    // Of two that are equally near the earlier one.
    #expect(try attribution(TextSpan(31, 35), TextSpan(5, 9)) == 0)
  }

  /// F1 where one entity is predicted for two mentions, of which the first is the speaker's.
  private func attribution(_ mine: TextSpan, _ other: TextSpan) throws -> Double? {
    func article(_ mentions: [(TextSpan, String)], speaker: String) -> Article {
      let layer = EntityLayer(
        entities: Set(mentions.map(\.1)).sorted().map { Entity(id: $0, types: ["person"]) },
        mentions: mentions.map { Mention($0, type: "person", entity: $1) })
      let quote = Quote(
        id: "q", content: TextSpan(10, 30), speaker: .filled(AcceptedReference(.entity(speaker))))
      return Article(id: "a", labels: Labels(entities: layer, quotes: [quote]))
    }
    let mentions = [mine, other].sorted()
    let aligned = Scorer.align(
      gold: article(mentions.map { ($0, $0 == mine ? "lind" : "ana") }, speaker: "lind"),
      predicted: article(mentions.map { ($0, "both") }, speaker: "both"))
    return try Fixtures.tally("quotes.oracle.clusters", aligned).f1
  }

  @Test("The words of the source speak for a prediction that names no speaker")
  func sourceAsSpeaker() throws {
    let text = MarkedText("⟦s:Kovač⟧ said ⟦q:rail comes first⟧.")
    let predicted = Quote(
      id: "p", content: text.span("q"), source: .filled(AcceptedSpan(text.span("s"))))
    let article = Fixtures.align([Fixtures.quote(text.span("q"))], [predicted], text: text.text)
    #expect(try Fixtures.tally("quotes.attributed", article).f1 == 1)
    var silent = predicted
    silent.speaker = .empty
    let unattributed = Fixtures.align(
      [Fixtures.quote(text.span("q"))], [silent], text: text.text)
    #expect(try Fixtures.tally("quotes.attributed", unattributed).f1 == 0)
  }

  @Test("What keeps a quote from being right is told")
  func categories() throws {
    let gold = [
      Fixtures.quote(0, 10), Fixtures.quote(20, 30), Fixtures.quote(40, 50),
      Fixtures.quote(60, 70), Fixtures.quote(80, 90),
    ]
    let predicted = [
      Fixtures.quote(0, 10), Fixtures.quote(20, 30, by: "Lind"), Fixtures.quote(40, 80),
      Fixtures.quote(60, 70, by: nil), Fixtures.quote(100, 110),
    ]
    let counts = try #require(
      try Fixtures.counts("quotes.attributed", Fixtures.align(gold, predicted)))
    #expect(
      counts.items.map(\.category)
        == [nil, "wrong-speaker", "boundary", "missed-speaker", "missed", "spurious"])
    #expect(counts.items.map(\.tally).reduce(Tally(), +) == counts.whole.tally)
    #expect(counts.whole.tally == Tally(hits: 1, gold: 5, predicted: 5))
  }

  @Test("By kind, recall is over gold's and precision over the predictions'")
  func kinds() throws {
    let gold = [Fixtures.quote(0, 10, kind: .direct), Fixtures.quote(20, 30, kind: .mixed)]
    let predicted = [Fixtures.quote(0, 10, kind: .direct), Fixtures.quote(20, 30, kind: .direct)]
    let counts = try #require(
      try Fixtures.counts("quotes.attributed", Fixtures.align(gold, predicted)))
    #expect(
      counts.slices.map { [$0.counts.tally.gold, $0.counts.tally.predicted] } == [[1, 2], [1, 0]])
    #expect(counts.slices.map(\.counts.tally.goldHits) == [1, 1])
    #expect(counts.slices.map(\.counts.tally.predictedHits) == [2, 0])
  }
}
