import LabelModel
import TestSupport
import Testing

@testable import Scoring

@Suite("Alignment of quotes")
struct QuoteAlignerTests {
  typealias Fixtures = QuoteFixtures

  private func randomQuotes(using generator: inout SplitMix64) -> [Quote] {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      let start = Int.random(in: 0...20, using: &generator)
      return Fixtures.quote(
        start, start + Int.random(in: 1...12, using: &generator),
        by: ["Kovač", "Lind", nil].randomElement(using: &generator)!,
        kind: [.direct, .indirect, nil].randomElement(using: &generator)!)
    }
  }

  @Test("No other pairing has more equal contents, or as many and more shared characters")
  func bruteForce() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<300 {
      let gold = randomQuotes(using: &generator)
      let predicted = randomQuotes(using: &generator)
      let pairs = Fixtures.align(gold, predicted).quoteComparison!.pairs
      let found = pairs.reduce([0, 0]) {
        [$0[0] + ($1.isExact ? 1 : 0), $0[1] + $1.gold.overlapLength($1.predicted)]
      }
      #expect(found == best(gold.map(\.content), predicted.map(\.content)))
    }
  }

  @Test("Of accepted contents the one with the greatest Dice is compared")
  func acceptedContents() throws {
    var gold = Fixtures.quote(0, 10)
    gold.alternativeContents = [TextSpan(0, 20), TextSpan(0, 12)]
    for length in [10, 12, 20] {
      let article = Fixtures.align([gold], [Fixtures.quote(0, length)])
      #expect(article.quoteComparison?.pairs.first?.gold == TextSpan(0, length))
    }
    let between = Fixtures.align([gold], [Fixtures.quote(0, 11)])
    #expect(between.quoteComparison?.pairs.first?.gold == TextSpan(0, 12))
  }

  @Test("Of equal contents the one with the right speaker is compared")
  func speakers() {
    for speakers in [["Kovač", "Lind"], ["Lind", "Kovač"]] {
      for right in speakers {
        let predicted = speakers.map { Fixtures.quote(0, 10, by: $0) }
        let pairs = Fixtures.align([Fixtures.quote(0, 10, by: right)], predicted).quotes?.pairs
        #expect(pairs?.map { speakers[$0.predicted] } == [right])
      }
    }
  }

  private func best(_ gold: [TextSpan], _ predicted: [TextSpan]) -> [Int] {
    guard let first = gold.first else { return [0, 0] }
    let rest = Array(gold.dropFirst())
    var greatest = best(rest, predicted)
    for index in predicted.indices {
      var others = predicted
      let answer = others.remove(at: index)
      let other = best(rest, others)
      let sum = [other[0] + (first == answer ? 1 : 0), other[1] + first.overlapLength(answer)]
      if greatest.lexicographicallyPrecedes(sum) { greatest = sum }
    }
    return greatest
  }

  @Test("Shuffling either list changes no figure; exchanging the sides exchanges P and R")
  func invariance() throws {
    var generator = SplitMix64(seed: 17)
    let names = [
      "quotes.content.exact", "quotes.content.relaxed", "quotes.content.overlap",
      "quotes.content.characters", "quotes.content.dice", "quotes.attributed", "quotes.speaker",
    ]
    for _ in 0..<200 {
      let gold = randomQuotes(using: &generator)
      let predicted = randomQuotes(using: &generator)
      let article = Fixtures.align(gold, predicted)
      let shuffled = Fixtures.align(
        gold.shuffled(using: &generator), predicted.shuffled(using: &generator))
      let exchanged = Fixtures.align(predicted, gold)
      for name in names {
        let tally = try Fixtures.tally(name, article)
        #expect(try Fixtures.tally(name, shuffled) == tally, "\(name)")
        guard name.hasPrefix("quotes.content.") else { continue }
        let other = try Fixtures.tally(name, exchanged)
        #expect(other.gold == tally.predicted && other.goldHits == tally.predictedHits, "\(name)")
      }
    }
  }

  @Test("A nested quote is a quote of its own")
  func nested() {
    let outer = Fixtures.quote(0, 50)
    let inner = Fixtures.quote(20, 30, by: "Lind")
    let pairs = Fixtures.align([outer, inner], [inner, outer]).quotes?.pairs
    #expect(pairs == [.init(gold: 0, predicted: 1), .init(gold: 1, predicted: 0)])
  }

  @Test("A gap between parts overlaps nothing")
  func gap() throws {
    let broken = Fixtures.quote(
      try #require(TextSpan(parts: [TextRange(0, 5), TextRange(20, 25)])))
    let article = Fixtures.align([broken], [Fixtures.quote(5, 20)])
    #expect(article.quotes == Alignment(missed: [0], spurious: [0]))
  }

  @Test("Accepted other contents, optional quotes and ignored regions are honoured")
  func exceptions() throws {
    var gold = Fixtures.quote(0, 10)
    gold.alternativeContents = [TextSpan(0, 20)]
    let optional = Fixtures.quote(30, 40, isOptional: true)
    let predicted = [
      Fixtures.quote(0, 20), Fixtures.quote(30, 40), Fixtures.quote(55, 65),
      Fixtures.quote(56, 66),
    ]
    let article = Fixtures.align(
      [gold, optional], predicted,
      ignored: [IgnoredRegion(TextSpan(50, 60), layers: [.quotes])])
    #expect(
      article.quotes
        == Alignment(
          pairs: [.init(gold: 0, predicted: 0)], spurious: [3], ignoredGold: [1],
          ignoredPredicted: [1, 2]))
    #expect(
      try Fixtures.tally("quotes.content.exact", article) == Tally(hits: 1, gold: 1, predicted: 2))
    #expect(
      try Fixtures.tally("quotes.content.characters", article)
        == Tally(hits: 20, gold: 20, predicted: 30))
  }

  @Test("Two thousand quotes in an article")
  func manyQuotes() {
    let quotes = (0..<2000).map { Fixtures.quote($0 * 10, $0 * 10 + 8) }
    let shifted = (0..<2000).map { Fixtures.quote($0 * 10 + 1, $0 * 10 + 9) }
    #expect(Fixtures.align(quotes, shifted.reversed()).quotes?.pairs.count == 2000)
  }
}
