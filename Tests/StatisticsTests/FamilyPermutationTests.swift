import Testing

@testable import Statistics

/// Several figures tested together.
@Suite struct FamilyPermutationTests {
  typealias Tables = ExampleTables

  private let family = [
    Tables.f1, Tables.precision, Tables.recall, Tables.tally.fMeasure(beta: 2),
  ]

  /// Step-down max-T over all 2^k swaps in numpy with numerical gradients.
  ///
  /// For each figure T = ±(figure of B − figure of A)/sd; in falling order of the T seen, the share of
  /// swaps whose largest T of that and all later figures reaches it, made monotone.
  @Test(arguments: [
    (false, ChangeDirection.drop, [0.52734375, 0.603515625, 0.474609375, 0.474609375]),
    (false, .gain, [0.6796875, 0.54296875, 0.80078125, 0.6796875]),
    (false, .change, [0.91796875, 0.91796875, 0.91796875, 0.91796875]),
    (true, .drop, [0.72509765625, 0.8671875, 0.50537109375, 0.54833984375]),
    (true, .gain, [0.48779296875, 0.3310546875, 0.80078125, 0.63330078125]),
    (true, .change, [0.9248046875, 0.6328125, 0.865234375, 0.9248046875]),
  ])
  func adjustedPValuesAgreeWithNumPy(
    ofClusters: Bool, direction: ChangeDirection, expected: [Double]
  ) {
    let outcome = PairedPermutation(
      of: family, from: ofClusters ? Tables.clustersBefore : Tables.before,
      to: ofClusters ? Tables.clustersAfter : Tables.after, direction: direction, seed: 1
    ).outcome()
    #expect(outcome.figures.map { $0?.adjustedPValue } == expected)
  }

  /// Hits of several figures over ten labels an article, five of each before; each row has a figure's changes.
  private func outcome(ofChanges changes: [[Double]]) -> [PermutationOutcome.Figure?] {
    let rows = changes[0].indices
    let (labels, hits) = (rows.map { _ in 10.0 }, rows.map { _ in 5.0 })
    let before = CountTable(columns: [labels] + changes.map { _ in hits })
    let after = CountTable(columns: [labels] + changes.map { zip(hits, $0).map(+) })
    let figures = changes.indices.map {
      FigureFormula.ratio(RatioOfSums(ColumnSum($0 + 1), over: ColumnSum(0)))
    }
    return PairedPermutation(of: figures, from: before, to: after, direction: .gain, seed: 1)
      .outcome().figures
  }

  /// What one figure reaches in other swaps than the other counts, too, where it is exactly as much.
  @Test func tiesBetweenFiguresCount() {
    let changes: [[Double]] = [[2, 1, -1, 0], [0, 2, 1, -1]]
    func sum(_ change: [Double], swap: Int) -> Double {
      change.indices.reduce(0) { sum, row in
        swap >> row & 1 == 1 ? sum - change[row] : sum + change[row]
      }
    }
    let reached = (0..<16).count { swap in changes.contains { sum($0, swap: swap) >= 2 } }
    let expected = Double(reached) / 16
    #expect(outcome(ofChanges: changes).map { $0?.adjustedPValue } == [expected, expected])
  }

  /// A figure that no swap changes stands last, whatever its place in the family.
  @Test func aFigureWithoutChangeCostsNothing() {
    let (weak, strong): ([Double], [Double]) = ([3, -1, 1, -1, 0, 0], [2, 2, 2, 2, 2, 1])
    let two = outcome(ofChanges: [weak, strong]).map { $0?.adjustedPValue }
    let three = outcome(ofChanges: [weak, [0, 0, 0, 0, 0, 0], strong]).map { $0?.adjustedPValue }
    #expect(three == [two[0], 1, two[1]])
    #expect(two[0] != two[1])
  }

  @Test func noRowsAreNoTable() {
    let table = CountTable(rows: [])
    #expect(table.rowCount == 0 && table.columnCount == 0 && table.values.isEmpty)
  }

  @Test func aFigureTwiceCostsNothing() {
    let (before, after) = manyArticles(seed: 6)
    let outcome = PairedPermutation(
      of: [Tables.f1, Tables.f1], from: before, to: after, direction: .drop, seed: 1
    ).outcome(draws: 500, moreDraws: 500)
    #expect(outcome.figures[0] == outcome.figures[1])
    #expect(outcome.figures[0]?.pValue == outcome.figures[0]?.adjustedPValue)
  }

  /// A figure and its complement, tested the other way, are the same evidence.
  @Test func eachFigureHasItsDirection() throws {
    let (before, after) = manyArticles(seed: 6)
    let missed = FigureFormula.ratio(
      RatioOfSums(ColumnSum(1) + ColumnSum(0, weight: -1), over: ColumnSum(1)))
    let outcome = PairedPermutation(
      of: [Tables.recall, missed], directions: [.drop, .gain], from: before, to: after, seed: 1
    ).outcome(draws: 500, moreDraws: 500)
    let (recall, other) = (
      try #require(outcome.figures[0]), try #require(outcome.figures[1])
    )
    #expect(isClose(recall.change, -other.change, within: 1e-15))
    #expect(recall.pValue == other.pValue)
    #expect(recall.pValue == recall.adjustedPValue)
    #expect(other.pValue == other.adjustedPValue)
  }

  @Test func adjustedIsNeverBelowSingle() throws {
    for seed in 0..<6 {
      let (before, after) = manyArticles(seed: UInt64(seed))
      let outcome = PairedPermutation(
        of: family, from: before, to: after, direction: .change, seed: 1
      ).outcome(draws: 300, moreDraws: 300)
      for figure in outcome.figures {
        let figure = try #require(figure)
        #expect(figure.adjustedPValue >= figure.pValue)
      }
    }
  }

  /// An unmeasured figure and one that did not change leave the others as they are.
  @Test func idleMembersCostNothing() throws {
    let added = [3.0, 4, 3, 4, 0, 0, 0, 0]
    func widened(_ table: CountTable) -> CountTable {
      CountTable(rows: (0..<table.rowCount).map { table.row($0) + added })
    }
    let idle = TallyColumns(startingAt: 4).fMeasure()
    let unmeasured = TallyColumns(startingAt: 8).fMeasure()
    let alone = PairedPermutation(
      of: family, from: Tables.before, to: Tables.after, direction: .drop, seed: 1
    ).outcome()
    let outcome = PairedPermutation(
      of: family + [idle, unmeasured], from: widened(Tables.before), to: widened(Tables.after),
      direction: .drop, seed: 1
    ).outcome()
    #expect(Array(outcome.figures.prefix(4)) == alone.figures)
    #expect(try #require(outcome.figures[4]).adjustedPValue == 1)
    #expect(outcome.figures[5] == nil)
  }

  /// A mean of figures is swapped as it is computed.
  @Test func meansAreTestedByEnumeration() throws {
    let mean = FigureFormula.mean([.init(Tables.f1), .init(Tables.precision)])
    let (before, after) = (Tables.clustersBefore, Tables.clustersAfter)
    let seen = try #require(mean.value(of: after.sums())) - #require(mean.value(of: before.sums()))
    var extreme = 0
    for swap in 0..<4096 {
      var sums = (before.sums(), after.sums())
      for row in 0..<12 where swap >> row & 1 == 1 {
        for (column, (old, new)) in zip(before.row(row), after.row(row)).enumerated() {
          sums.0[column] += new - old
          sums.1[column] -= new - old
        }
      }
      let change = try #require(mean.value(of: sums.1)) - #require(mean.value(of: sums.0))
      if change <= seen + 1e-12 { extreme += 1 }
    }
    let outcome = PairedPermutation(
      of: [mean], from: before, to: after, direction: .drop, seed: 1
    ).outcome()
    #expect(try #require(outcome.figures[0]).pValue == Double(extreme) / 4096)
  }

  @Test func noArticlesHaveNoFigures() {
    let empty = CountTable(columns: [[], [], [], []])
    let outcome = PairedPermutation(
      of: [Tables.f1], from: empty, to: empty, direction: .drop, seed: 1
    ).outcome()
    #expect(outcome.figures == [nil])
    let bootstrap = Bootstrap(of: [Tables.f1], from: empty, to: empty, seed: 1)
    #expect(bootstrap.intervals(.percentile) == [nil])
    #expect(LinearizedInterval.figure(Tables.f1, in: empty) == nil)
  }
}
