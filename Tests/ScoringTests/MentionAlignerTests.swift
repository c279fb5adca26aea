import LabelModel
import TestSupport
import Testing

@testable import Scoring

@Suite struct MentionAlignerTests {
  @Test func anExactMatchIsNotLostToAnEarlierOverlap() {
    let alignment = align(
      gold: [.make(10, 20)], predicted: [.make(5, 12), .make(10, 20)])
    #expect(alignment.pairs == [.init(gold: 0, predicted: 1)])
    #expect(alignment.spurious == [0])
  }

  @Test func aGapOverlapsNothing() throws {
    let text = MarkedText("⟦a:both⟧ the ⟦inner⟧ minister ⟦a:and⟧ his deputy")
    let split = Mention(text.span("a"), type: "person")
    let inner = Mention(text[2], type: "person")
    #expect(align(gold: [split], predicted: [inner]).pairs.isEmpty)
    let whole = Mention(TextSpan(text.span("a").hull), type: "person")
    #expect(
      align(gold: [split, inner], predicted: [whole]).pairs == [.init(gold: 0, predicted: 0)])
  }

  /// Of equally good partners the first in the order of spans, wherever it stands in its list.
  @Test func partsDecideWhereStartAndEndAreTheSame() {
    let early = Mention(TextSpan(TextRange(0, 3), [TextRange(9, 10)]), type: "person")
    let late = Mention(TextSpan(TextRange(0, 2), [TextRange(8, 10)]), type: "person")
    #expect(
      align(gold: [.make(0, 10)], predicted: [late, early]).pairs == [.init(gold: 0, predicted: 1)])
    #expect(
      align(gold: [late, early], predicted: [.make(0, 10)]).pairs == [.init(gold: 1, predicted: 0)])
    #expect(
      align(gold: [early, late], predicted: [late, early]).pairs
        == [.init(gold: 0, predicted: 1), .init(gold: 1, predicted: 0)])
  }

  @Test func spansThatTouchDoNotOverlap() {
    let alignment = align(gold: [.make(0, 5)], predicted: [.make(5, 9)])
    #expect(alignment.pairs.isEmpty && alignment.missed == [0] && alignment.spurious == [0])
  }

  @Test func aSecondCopyIsSpurious() {
    let alignment = align(gold: [.make(0, 5)], predicted: [.make(0, 5), .make(0, 5)])
    #expect(alignment.pairs == [.init(gold: 0, predicted: 0)])
    #expect(alignment.spurious == [1])
  }

  /// A share of the union right at the bound is enough.
  @Test func theLeastShareOfTheUnionCounts() {
    for (end, percent, hits) in [(2, 50, 1), (3, 75, 1), (1, 50, 0), (2, 75, 0)] {
      let card = Scorer.score(
        gold: [.make(mentions: [.make(0, 4)])], predictions: [.make(mentions: [.make(0, end)])])
      let outcomes = card.total(metric: "entities.mentions.iou-\(percent)")?.outcomes
      #expect(outcomes?.correct == hits, "\(end) \(percent)")
    }
  }

  /// Labels that count on neither side are listed all the same, of both sides.
  @Test func whatIsIgnoredIsKeptAsAnItem() throws {
    let card = Scorer.score(
      gold: [
        .make(
          mentions: [.make(0, 5, isOptional: true)],
          ignored: [IgnoredRegion(TextSpan(10, 20), layers: [.entities])])
      ],
      predictions: [.make(mentions: [.make(12, 15)])])
    let strict = card.rows[0].counts.first { $0.metric == "entities.mentions.strict" }
    let items = try #require(strict).counts.items
    #expect(items.map(\.outcome) == [.ignored, .ignored])
    #expect(items.map(\.gold) == [0, nil] && items.map(\.predicted) == [nil, 0])
  }

  /// Of the accepted spans the one that a prediction shares most with.
  @Test func anErrorIsOneAgainstTheAlternativeThatWasMatched() throws {
    var mention = Mention.make(0, 5)
    mention.alternatives = [TextSpan(4, 20)]
    let card = Scorer.score(
      gold: [.make(mentions: [mention])], predictions: [.make(mentions: [.make(4, 25)])])
    #expect(
      card.tableTotals()["entities.mentions.errors"] == [
        TableCell(row: "boundary-right", column: "count", count: 1)
      ])
  }

  @Test func anAlternativeSpanOrTypeIsAsGood() {
    var mention = Mention.make(0, 20, "organization")
    mention.alternatives = [TextSpan(4, 20)]
    mention.alternativeTypes = ["gpe"]
    let gold = Article.make(mentions: [mention])
    let predicted = Article.make(mentions: [.make(4, 20, "gpe")])
    let card = Scorer.score(gold: [gold], predictions: [predicted])
    #expect(card.total(metric: "entities.mentions.strict")?.tally.f1 == 1)
    // Under the gold type, whose support does not depend on predictions.
    let slice = card.total(metric: "entities.mentions.strict", slice: "organization")
    #expect(slice?.tally == Tally(hits: 1, gold: 1, predicted: 1))
    #expect(card.total(metric: "entities.mentions.dice")?.tally.f1 == 1)
  }

  /// An alternative that shares no more than the span itself does not take its place.
  @Test func theSpanItselfIsPreferredToAnAlternative() throws {
    var mention = Mention.make(0, 10)
    mention.alternatives = [TextSpan(5, 25)]
    let card = Scorer.score(
      gold: [.make(mentions: [mention])], predictions: [.make(mentions: [.make(5, 10)])])
    let dice = try #require(card.total(metric: "entities.mentions.dice")).tally
    #expect(dice == Tally(hits: 10.0 / 15, gold: 1, predicted: 1))
  }

  /// Each alternative stands for itself where characters are counted.
  @Test(arguments: [TextSpan(4, 20), TextSpan(2, 20)])
  func charactersAreThoseOfTheAlternative(span: TextSpan) throws {
    var mention = Mention.make(0, 20)
    mention.alternatives = [TextSpan(4, 20), TextSpan(2, 20)]
    let card = Scorer.score(
      gold: [.make(mentions: [mention])],
      predictions: [.make(mentions: [Mention(span, type: "person")])])
    let length = Double(span.length)
    #expect(
      card.total(metric: "entities.mentions.characters")?.tally
        == Tally(hits: length, gold: length, predicted: length))
  }

  @Test func anAlternativeSpanAloneOrTypeAloneIsAsGoodToo() {
    let bySpan: Mention = {
      var mention = Mention.make(0, 20, "gpe")
      mention.alternatives = [TextSpan(4, 20)]
      return mention
    }()
    let byType: Mention = {
      var mention = Mention.make(4, 20, "organization")
      mention.alternativeTypes = ["gpe"]
      return mention
    }()
    for gold in [bySpan, byType] {
      let card = Scorer.score(
        gold: [.make(mentions: [gold])], predictions: [.make(mentions: [.make(4, 20, "gpe")])])
      #expect(card.total(metric: "entities.mentions.strict")?.tally.f1 == 1)
      let other = Scorer.score(
        gold: [.make(mentions: [gold])], predictions: [.make(mentions: [.make(4, 20, "norp")])])
      #expect(other.total(metric: "entities.mentions.strict")?.tally.f1 == 0)
    }
  }

  /// A mention is what its entity is.
  @Test func mentionsHaveTheTypesOfTheirEntityAndAreOptionalWithIt() {
    func outcomes(_ entity: Entity, predicted type: String) -> OutcomeCounts? {
      let gold = Article.make(
        entities: [entity, Entity(id: "f", types: ["gpe"])],
        mentions: [.make(0, 5, "person", entity: "e"), .make(10, 15, "gpe", entity: "f")])
      return Scorer.score(gold: [gold], predictions: [.make(mentions: [.make(0, 5, type)])])
        .total(metric: "entities.mentions.strict")?.outcomes
    }
    let twice = Entity(id: "e", types: ["person", "norp"])
    #expect(outcomes(twice, predicted: "norp") == OutcomeCounts(correct: 1, missed: 1))
    #expect(outcomes(twice, predicted: "gpe") == OutcomeCounts(incorrect: 1, missed: 1))
    let optional = Entity(id: "e", types: ["person"], isOptional: true)
    #expect(outcomes(optional, predicted: "person") == OutcomeCounts(missed: 1))
    let plain = Entity(id: "e", types: ["person"])
    #expect(outcomes(plain, predicted: "norp") == OutcomeCounts(incorrect: 1, missed: 1))
  }

  @Test func alternativesDoNotTakeWhatOthersNeed() {
    // The first could take either prediction, the second only (10, 15).
    var first = Mention.make(0, 5)
    first.alternatives = [TextSpan(10, 15)]
    let alignment = align(
      gold: [first, .make(10, 15)], predicted: [.make(10, 15), .make(0, 5)])
    #expect(
      alignment.pairs == [.init(gold: 0, predicted: 1), .init(gold: 1, predicted: 0)])
  }

  @Test func optionalLabelsCostNothingAndEarnNothing() {
    let found = align(gold: [.make(0, 5, isOptional: true)], predicted: [.make(0, 5)])
    #expect(found.pairs.isEmpty && found.spurious.isEmpty)
    #expect(found.ignoredGold == [0] && found.ignoredPredicted == [0])
    let missed = align(gold: [.make(0, 5, isOptional: true)], predicted: [])
    #expect(missed.missed.isEmpty && missed.ignoredGold == [0])
  }

  @Test func predictionsMostlyInsideAnIgnoredRegionDoNotCount() {
    let gold = Article.make(
      mentions: [.make(0, 5)],
      ignored: [IgnoredRegion(TextSpan(10, 20), layers: [.entities])])
    let predicted = Article.make(
      mentions: [.make(0, 5), .make(15, 25), .make(16, 28), .make(12, 14)])
    let alignment = Scorer.align(gold: gold, predicted: predicted).mentions
    #expect(alignment?.ignoredPredicted == [1, 3])
    #expect(alignment?.spurious == [2])
  }

  @Test func anArticleWithoutAnswerIsAllMissed() {
    let gold = Article.make("lost", mentions: [.make(0, 5), .make(6, 9)])
    let card = Scorer.score(gold: [gold], predictions: [])
    #expect(card.rows.first?.isMissing == true)
    let outcomes = card.total(metric: "entities.mentions.strict")?.outcomes
    #expect(outcomes == OutcomeCounts(missed: 2))
    let others = [Article.make("other"), Article.make("lost")]
    #expect(Scorer.predictionsWithoutGold(gold: [gold], predictions: others) == ["other"])
  }

  @Test func mentionsAreEqualToTheBestOfAllPairings() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<400 {
      let gold = crowd(&random)
      let predicted = crowd(&random)
      let best = bestCounts(gold, predicted)
      let alignment = align(gold: gold, predicted: predicted)
      let found = alignment.pairs.reduce([0, 0, 0, 0, 0]) {
        zip($0, credit(gold[$1.gold], predicted[$1.predicted])).map { $0 + $1 }
      }
      #expect(found == best, "\(gold) \(predicted)")
    }
  }

  /// Up to five mentions that lie on, in and across one another.
  private func crowd(_ random: inout SplitMix64) -> [Mention] {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let start = Int.random(in: 0...6, using: &random)
      return .make(
        start, start + Int.random(in: 1...4, using: &random),
        ["person", "gpe"].randomElement(using: &random)!)
    }
  }

  private func credit(_ gold: Mention, _ predicted: Mention) -> [Int] {
    let sameSpan = gold.span == predicted.span
    let sameType = gold.type == predicted.type
    return [
      sameSpan && sameType ? 1 : 0, sameSpan ? 1 : 0, sameType ? 1 : 0, 1,
      gold.span.overlapLength(predicted.span),
    ]
  }

  private func bestCounts(_ gold: [Mention], _ predicted: [Mention]) -> [Int] {
    guard let first = gold.first else { return [0, 0, 0, 0, 0] }
    let rest = Array(gold.dropFirst())
    var best = bestCounts(rest, predicted)
    for index in predicted.indices where first.span.overlaps(predicted[index].span) {
      var others = predicted
      others.remove(at: index)
      let sum = zip(bestCounts(rest, others), credit(first, predicted[index])).map { $0 + $1 }
      if best.lexicographicallyPrecedes(sum) { best = sum }
    }
    return best
  }

  private func align(gold: [Mention], predicted: [Mention]) -> Alignment {
    Scorer.align(gold: .make(mentions: gold), predicted: .make(mentions: predicted)).mentions
      ?? Alignment()
  }
}
