import Testing

@testable import Scoring

/// The error rates of MUC-5, and F-measures, on numbers that tell every term apart.
@Suite struct OutcomeRateTests {
  private let counts = OutcomeCounts(correct: 5, incorrect: 2, partial: 3, missed: 4, spurious: 6)

  @Test func ratesAreTheirFormulas() {
    #expect(counts.possible == 14)
    #expect(counts.actual == 16)
    #expect(counts.undergeneration == 4.0 / 14)
    #expect(counts.overgeneration == 6.0 / 16)
    #expect(counts.substitution == 3.5 / 10)
    #expect(counts.errorPerResponse == 13.5 / 20)
    #expect(counts.slotErrorRate == 13.5 / 14)
    #expect(counts.tally == Tally(hits: 6.5, gold: 14, predicted: 16))
    #expect(Outcome.counted.map { counts[$0] } == [5, 2, 3, 4, 6])
    #expect(counts[.ignored] == 0)
  }

  /// An article may have more sums than another, such as one for each role.
  @Test func sumsThatOneSideLacksAreThoseOfTheOther() {
    let (one, other) = (
      Tally(hits: 1, gold: 2, predicted: 3), Tally(hits: 1, gold: 1, predicted: 1)
    )
    let short = Counts(tallies: [one])
    let long = Counts(tallies: [other, one, other])
    #expect(short + long == Counts(tallies: [one + other, one, other]))
    #expect(long + short == short + long)
    #expect(long + long == Counts(tallies: [other + other, one + one, other + other]))
  }

  @Test func ratesOfNothingAreUndefined() {
    let none = OutcomeCounts()
    for rate in [
      none.undergeneration, none.overgeneration, none.substitution, none.errorPerResponse,
      none.slotErrorRate,
    ] {
      #expect(rate == nil)
    }
    let spurious = OutcomeCounts(spurious: 2)
    #expect(spurious.undergeneration == nil)
    #expect(spurious.overgeneration == 1)
    #expect(spurious.errorPerResponse == 1)
    #expect(spurious.slotErrorRate == nil)
  }

  @Test func everyStatisticIsNamed() throws {
    let metric = try #require(
      MetricCatalogue.mentions.first { $0.name == "entities.mentions.strict" })
    let whole = metric.statistics(of: Counts(counts))
    #expect(
      whole.map(\.statistic) == [
        "precision", "recall", "f1", "f0.5", "f2", "gold", "predicted", "correct", "incorrect",
        "partial", "missed", "spurious", "und", "ovg", "sub", "err", "ser",
      ])
    let expected: [Double?] = [
      6.5 / 16, 6.5 / 14, 13.0 / 30, 8.125 / 19.5, 32.5 / 72, 14, 16, 5, 2, 3, 4, 6, 4.0 / 14,
      6.0 / 16, 3.5 / 10, 13.5 / 20, 13.5 / 14,
    ]
    #expect(whole.map(\.value) == expected)
    #expect(
      metric.statistics(of: Counts(counts), isSlice: true).map(\.statistic) == [
        "precision", "recall", "f1", "gold", "predicted", "correct", "incorrect", "partial",
        "missed", "spurious",
      ])
  }

  @Test func fMeasuresWeighRecall() throws {
    let alike = Tally(hits: 3, gold: 4, predicted: 6)
    #expect(alike.f1 == 6.0 / 10)
    #expect(alike.fMeasure(beta: 2) == 15.0 / 22)
    #expect(alike.fMeasure(beta: 0.5) == 3.75 / 7)
    // Where hits differ, the harmonic mean of ½ and ¾.
    let apart = Tally(goldHits: 1, gold: 2, predictedHits: 3, predicted: 4)
    #expect(apart.f1 == 0.75 / 1.25)
    #expect(apart.fMeasure(beta: 2) == 1.875 / 3.5)
    #expect(Tally(gold: 2).f1 == 0)
    #expect(Tally(predicted: 2).f1 == 0)
    #expect(Tally(goldHits: 1, gold: 2, predicted: 2).f1 == 0)
    #expect(Tally(goldHits: 1, gold: 2).f1 == 0)
    #expect(Tally().f1 == nil)
    let low = try #require(
      Tally(goldHits: 1, gold: 10, predictedHits: 2, predicted: 10).f1)
    #expect(abs(low - 0.04 / 0.3) < 1e-15)
  }
}
