import Testing

@testable import Statistics

@Suite struct PairedPermutationTests {
  typealias Tables = ExampleTables

  /// `scipy.stats.permutation_test((rows, rows), statistic, permutation_type='samples',
  /// n_resamples=inf, alternative=…)` with statistic = figure of after − figure of before.
  @Test(arguments: [
    (Tables.f1, 0.458984375, 0.595703125, 0.91796875),
    (Tables.tally.fMeasure(beta: 2), 0.375, 0.6796875, 0.75),
    (Tables.precision, 0.603515625, 0.451171875, 0.90234375),
    (Tables.recall, 0.390625, 0.80078125, 0.78125),
  ])
  func enumerationAgreesWithSciPy(
    _ formula: FigureFormula, _ drop: Double, _ gain: Double, _ change: Double
  ) throws {
    #expect(try pValue(formula, Tables.before, Tables.after, .drop) == drop)
    #expect(try pValue(formula, Tables.before, Tables.after, .gain) == gain)
    #expect(try pValue(formula, Tables.before, Tables.after, .change) == change)
  }

  @Test func hitsOfTheirOwnAgreeWithSciPy() throws {
    let (before, after) = (Tables.clustersBefore, Tables.clustersAfter)
    #expect(try pValue(Tables.f1, before, after, .drop) == 0.61572265625)
    #expect(try pValue(Tables.f1, before, after, .gain) == 0.39501953125)
    #expect(try pValue(Tables.precision, before, after, .drop) == 0.8671875)
    #expect(try pValue(Tables.precision, before, after, .change) == 0.375)
  }

  private func pValue(
    _ formula: FigureFormula, _ before: CountTable, _ after: CountTable,
    _ direction: ChangeDirection
  ) throws -> Double {
    let test = PairedPermutation(
      of: [formula], from: before, to: after, direction: direction, seed: 1)
    let outcome = test.outcome()
    #expect(outcome.isExact)
    let figure = try #require(outcome.figures[0])
    #expect(figure.pValue == figure.adjustedPValue)
    return figure.pValue
  }

  // sacreBLEU 2.6 gives 0.001 for both of these, since it does not count ties.
  @Test(arguments: ChangeDirection.allCases)
  func identicalVersionsGiveOne(direction: ChangeDirection) throws {
    let test = PairedPermutation(
      of: [Tables.f1, Tables.precision], from: Tables.before, to: Tables.before,
      direction: direction, seed: 3)
    let outcome = test.outcome()
    #expect(outcome.changedArticles == 0)
    #expect(outcome.figures.map { $0?.pValue } == [1, 1])
    #expect(outcome.figures.map { $0?.adjustedPValue } == [1, 1])
  }

  @Test func oneChangedArticleIsNeverEvidence() throws {
    let after = Tables.before.replacing(row: 3, by: [0, 11, 0, 40])
    #expect(try pValue(Tables.f1, Tables.before, after, .drop) == 0.5)
    #expect(try pValue(Tables.f1, Tables.before, after, .change) == 1)
  }

  @Test func undefinedFiguresHaveNoPValue() throws {
    let before = Tables.before
    let nothing = CountTable(rows: (0..<12).map { [0, before.row($0)[1], 0, 0] })
    let outcome = PairedPermutation(
      of: [Tables.precision, Tables.f1], from: before, to: nothing, direction: .drop, seed: 1
    ).outcome()
    #expect(outcome.figures[0] == nil)
    // All articles lost everything: one swap in 4,096 is as bad.
    #expect(outcome.figures[1]?.pValue == 1.0 / 4096)
  }

  /// Forty articles of which 24 change; more than can be enumerated.
  private static let many = manyArticles(seed: 5)

  @Test func fewerDrawsAgreeWithMore() throws {
    let (before, after) = Self.many
    let random = PairedPermutation(
      of: [Tables.recall], from: before, to: after, direction: .drop, seed: 11)
    let few = random.outcome(draws: 2_000, moreDraws: 2_000)
    let more = random.outcome(draws: 8_000, moreDraws: 8_000)
    #expect(!few.isExact && few.draws == 2_000)
    let (first, second) = (
      try #require(few.figures[0]).pValue, try #require(more.figures[0]).pValue
    )
    let error = (second * (1 - second) / 2_000).squareRoot()
    #expect(abs(first - second) < 4 * error)
  }

  @Test func anySplitOfTheDrawsGivesTheSameCounts() async {
    let (before, after) = Self.many
    let test = PairedPermutation(
      of: [Tables.f1, Tables.precision, Tables.recall], from: before, to: after, direction: .drop,
      seed: 99)
    let whole = test.counts(draws: 0..<1_500)
    for parts in [2, 3, 7] {
      let sum = await withTaskGroup(of: ExtremeCounts.self) { group in
        for part in 0..<parts {
          group.addTask {
            test.counts(draws: part * 1_500 / parts..<(part + 1) * 1_500 / parts)
          }
        }
        var sum = ExtremeCounts(figureCount: 3)
        for await counts in group { sum += counts }
        return sum
      }
      #expect(sum == whole)
    }
    let other = PairedPermutation(
      of: [Tables.f1, Tables.precision, Tables.recall], from: before, to: after, direction: .drop,
      seed: 100)
    #expect(other.counts(draws: 0..<1_500) != whole)
  }

  @Test func moreDrawsOnlyWhereTheVerdictIsClose() throws {
    let (before, after) = Self.many
    let test = PairedPermutation(
      of: [Tables.f1], from: before, to: after, direction: .drop, seed: 4)
    let pValue = try #require(test.outcome(draws: 500, moreDraws: 500).figures[0]).pValue
    #expect(test.outcome(draws: 500, moreDraws: 900, alpha: pValue).draws == 900)
    #expect(test.outcome(draws: 500, moreDraws: 900, alpha: pValue / 100).draws == 500)
  }

  @Test func closeIsWithinThreeStandardErrors() throws {
    let (before, after) = Self.many
    let test = PairedPermutation(
      of: [Tables.f1], from: before, to: after, direction: .drop, seed: 4)
    let pValue = try #require(test.outcome(draws: 500, moreDraws: 500).figures[0]).pValue
    /// The level of which the p-value is so many standard errors below.
    func alpha(errors: Double) -> Double {
      var (low, high) = (pValue, 1.0)
      for _ in 0..<60 {
        let middle = (low + high) / 2
        let error = (middle * (1 - middle) / 500).squareRoot()
        if middle - errors * error < pValue { low = middle } else { high = middle }
      }
      return low
    }
    try #require(pValue < 0.8)
    #expect(test.outcome(draws: 500, moreDraws: 900, alpha: alpha(errors: 2.9)).draws == 900)
    #expect(test.outcome(draws: 500, moreDraws: 900, alpha: alpha(errors: 3.1)).draws == 500)
  }

  /// All swaps of small tables, compared as whole fractions.
  @Test(arguments: ChangeDirection.allCases)
  func enumerationAgreesWithWholeNumbers(direction: ChangeDirection) throws {
    var random = CounterRandom(seed: 21, stream: 0)
    for _ in 0..<150 {
      let articles = 2 + random.next(below: 4)
      func version() -> [[Int]] {
        (0..<articles).map { _ in
          let hits = random.next(below: 3)
          return [hits, 3, hits, max(1, hits + random.next(below: 4))]
        }
      }
      let (before, after) = (version(), version())
      func table(_ rows: [[Int]]) -> CountTable {
        CountTable(rows: rows.map { $0.map(Double.init) })
      }
      let found = try pValue(Tables.precision, table(before), table(after), direction)
      #expect(found == Self.share(before, after, direction), "\(before) \(after)")
    }
  }

  /// Of all swaps, those whose change of precision is at least as extreme as that of none.
  private static func share(
    _ before: [[Int]], _ after: [[Int]], _ direction: ChangeDirection
  ) -> Double {
    func change(_ swap: Int) -> (numerator: Int, denominator: Int) {
      var (old, new) = ((hits: 0, predicted: 0), (hits: 0, predicted: 0))
      for row in before.indices {
        let isSwapped = swap >> row & 1 == 1
        let (one, other) = isSwapped ? (after[row], before[row]) : (before[row], after[row])
        old = (old.hits + one[2], old.predicted + one[3])
        new = (new.hits + other[2], new.predicted + other[3])
      }
      let numerator = new.hits * old.predicted - old.hits * new.predicted
      return (
        direction == .drop ? -numerator : direction == .gain ? numerator : abs(numerator),
        old.predicted * new.predicted
      )
    }
    let (seen, swaps) = (change(0), 1 << before.count)
    let extreme = (0..<swaps).count { swap in
      let other = change(swap)
      return other.numerator * seen.denominator >= seen.numerator * other.denominator
    }
    return Double(extreme) / Double(swaps)
  }

  /// From 1/6 to 4/6, and with the last article swapped from 2/8 to 3/4: ½ both times.
  @Test func tiesOfOtherDenominatorsCount() throws {
    let before = CountTable(rows: [[0, 3, 0, 1], [0, 3, 0, 3], [1, 3, 1, 2]])
    let after = CountTable(rows: [[1, 3, 1, 1], [1, 3, 1, 1], [2, 3, 2, 4]])
    #expect(try pValue(Tables.precision, before, after, .gain) == 2.0 / 8)
  }

  /// Products of counts that whole numbers of 128 bits cannot hold are compared as doubles.
  @Test func hugeCountsAreCompared() throws {
    let count = 510_000_000.0
    let before = CountTable(rows: [[0, count, 0, count]])
    let after = CountTable(rows: [[count, count, count, count]])
    #expect(try pValue(Tables.precision, before, after, .gain) == 0.5)
    #expect(try pValue(Tables.precision, before, after, .change) == 1)
  }

  /// Phipson & Smyth's +1 for the swap that was seen.
  @Test func drawnPValuesCountTheVersionsThemselves() throws {
    let (before, after) = Self.many
    let test = PairedPermutation(
      of: [Tables.f1], from: before, to: after, direction: .drop, seed: 4)
    let extreme = test.counts(draws: 0..<300).single[0]
    let figure = try #require(test.outcome(draws: 300, moreDraws: 300).figures[0])
    #expect(figure.pValue == Double(extreme + 1) / 301)
  }

  /// More than the 64 bits that are drawn at once.
  @Test func everyArticleIsSwappedInHalfOfTheDraws() {
    var swaps = [Int](repeating: 0, count: 80)
    for draw in 0..<2_000 {
      var bits = SwapBits(drawing: draw, seed: 5)
      for group in 0..<20 {
        let four = bits.nextFour()
        for place in 0..<4 where four >> place & 1 == 1 { swaps[4 * group + place] += 1 }
      }
    }
    // The standard deviation is 22.
    #expect(swaps.allSatisfy { abs($0 - 1_000) < 110 }, "\(swaps)")
  }

  /// Every bit is used once, from the lowest on, so that a seed keeps its result.
  @Test func swapsAreTheBitsOfTheGenerator() {
    var random = CounterRandom(seed: 5, stream: 3)
    var bits = SwapBits(drawing: 3, seed: 5)
    for _ in 0..<3 {
      let number = random.next()
      for four in 0..<16 { #expect(bits.nextFour() == Int(number >> (4 * four) & 15)) }
    }
  }

  /// Differences of F that doubles cannot tell apart reliably are ties for integers.
  @Test func tiesOfRatiosAreExact() throws {
    // Two articles swap their outcomes: the sums are the same, but reached by another order.
    let before = CountTable(rows: [[1, 3, 1, 3], [2, 7, 2, 7], [0, 1, 0, 1]])
    let after = CountTable(rows: [[2, 3, 2, 3], [1, 7, 1, 7], [0, 1, 0, 1]])
    #expect(try pValue(Tables.f1, before, after, .drop) == 0.75)
    #expect(try pValue(Tables.f1, before, after, .change) == 1)
  }
}

/// Seeded versions over 40 articles with changes in about 24 of them.
func manyArticles(seed: UInt64) -> (CountTable, CountTable) {
  var random = CounterRandom(seed: seed, stream: 0)
  var rows: ([[Double]], [[Double]]) = ([], [])
  for article in 0..<40 {
    let gold = 5 + random.next(below: 10)
    let hits = gold - random.next(below: 4)
    let predicted = hits + random.next(below: 3)
    rows.0.append([hits, gold, hits, predicted].map(Double.init))
    let lost = article < 24 ? random.next(below: 4) - 1 : 0
    let kept = min(gold, max(0, hits - lost))
    rows.1.append([kept, gold, kept, max(kept, predicted)].map(Double.init))
  }
  return (CountTable(rows: rows.0), CountTable(rows: rows.1))
}
