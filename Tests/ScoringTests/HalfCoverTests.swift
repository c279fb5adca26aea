import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// What counts where exactly half is covered, and what does not where it is less.
@Suite struct HalfCoverTests {
  private func tally(_ name: String, _ gold: Article, _ predicted: Article) throws -> Tally {
    let card = Scorer.score(gold: [gold], predictions: [predicted])
    return try #require(card.total(metric: name)).tally
  }

  @Test func mentionsAreCoveredByHalf() throws {
    let name = "entities.mentions.coverage"
    let predicted = Article.make(mentions: [.make(0, 5)])
    #expect(
      try tally(name, .make(mentions: [.make(0, 10)]), predicted)
        == Tally(hits: 1, gold: 1, predicted: 1))
    #expect(
      try tally(name, .make(mentions: [.make(0, 11)]), predicted)
        == Tally(goldHits: 0, gold: 1, predictedHits: 1, predicted: 1))
    // Several together cover one, also where one of them reaches beyond it.
    let several = Article.make(mentions: [.make(0, 2), .make(3, 5), .make(8, 12)])
    #expect(
      try tally(name, .make(mentions: [.make(0, 10)]), several)
        == Tally(goldHits: 1, gold: 1, predictedHits: 3, predicted: 3))
  }

  @Test func partsFarFromAllOthersAreCoveredByNothing() throws {
    let split = Mention(TextSpan(TextRange(0, 1), [TextRange(2, 3)]), type: "person")
    #expect(
      try tally(
        "entities.mentions.coverage", .make(mentions: [split]), .make(mentions: [.make(9, 12)]))
        == Tally(gold: 1, predicted: 1))
  }

  @Test func entitiesAreFoundByHalfOfTheirMentions() throws {
    func article(_ starts: Int...) -> Article {
      .make(
        entities: [Entity(id: "e", types: ["person"])],
        mentions: starts.map { .make($0, $0 + 1, entity: "e") })
    }
    let name = "entities.aligned.detection"
    #expect(try tally(name, article(0, 2, 4), article(0)).goldHits == 1)
    #expect(try tally(name, article(0, 2, 4, 6), article(0)).goldHits == 0)
    #expect(try tally(name, article(0), article(0, 2, 4)).goldHits == 1)
    #expect(try tally(name, article(0), article(0, 2, 4, 6)).goldHits == 0)
  }

  @Test func spansShareHalfOfTheirUnion() {
    #expect(TextSpan(0, 10).sharesHalf(with: TextSpan(0, 5)))
    #expect(!TextSpan(0, 11).sharesHalf(with: TextSpan(0, 5)))
    #expect(!TextSpan(0, 10).sharesHalf(with: TextSpan(10, 20)))
    #expect(TextSpan(0, 1).sharesHalf(with: TextSpan(0, 2)))
  }

  /// One code point is enough where no entity has more.
  @Test func spansBelongToTheEntityThatTheyCoverBest() {
    let article = Article.make(
      entities: ["e", "f"].map { Entity(id: $0, types: ["person"]) },
      mentions: [.make(0, 5, entity: "e"), .make(4, 20, entity: "f")])
    let side = ReferenceSide(article, text: nil)
    #expect(side.entities(bestCoveredBy: TextSpan(0, 4)) == [0])
    #expect(side.entities(bestCoveredBy: TextSpan(19, 40)) == [1])
    #expect(side.entities(bestCoveredBy: TextSpan(2, 6)) == [0])
    #expect(side.entities(bestCoveredBy: TextSpan(20, 40)) == [])
    // Both, where they are covered as well.
    let even = Article.make(
      entities: article.labels.entities?.entities ?? [],
      mentions: [.make(0, 4, entity: "e"), .make(6, 10, entity: "f")])
    #expect(ReferenceSide(even, text: nil).entities(bestCoveredBy: TextSpan(2, 8)) == [0, 1])
  }

  /// nervaluate's least overlap is a hundredth of the gold mention.
  @Test func aHundredthIsAnOverlapForNervaluate() {
    func counts(_ length: Int, sharing shared: Int) -> OutcomeCounts {
      FirstOverlapMatching(mode: .partial).counts(
        [.make(0, length)], [.make(length - shared, length + 10)])
    }
    #expect(counts(200, sharing: 2) == OutcomeCounts(partial: 1))
    #expect(counts(201, sharing: 2) == OutcomeCounts(missed: 1, spurious: 1))
    #expect(counts(250, sharing: 3) == OutcomeCounts(partial: 1))
    #expect(counts(50, sharing: 1) == OutcomeCounts(partial: 1))
    #expect(counts(50, sharing: 0) == OutcomeCounts(missed: 1, spurious: 1))
  }
}
