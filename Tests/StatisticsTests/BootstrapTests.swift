import Testing

@testable import Statistics

@Suite struct BootstrapTests {
  typealias Tables = ExampleTables

  /// Replicates and jackknife values whose intervals SciPy computed too.
  private static let replicates: [Double] = [
    0.296, 0.322, 0.275, 0.256, 0.313, 0.281, 0.243, 0.277, 0.287, 0.265, 0.256, 0.302, 0.328,
    0.294, 0.279, 0.313, 0.323, 0.292, 0.317, 0.332, 0.295, 0.277, 0.311, 0.308, 0.334, 0.262,
    0.281, 0.276, 0.249, 0.305, 0.317, 0.279, 0.343, 0.326, 0.32, 0.313, 0.33, 0.261, 0.319, 0.319,
  ]
  private static let jackknife = Jackknife(
    value: 0.29098709899054376,
    leftOut: [
      0.2836548167508448, 0.30148905581085367, 0.2843806431922871, 0.28581730629054003,
      0.28809834007102647, 0.3227468322439873, 0.28711284511834273, 0.28468833457552367,
      0.2894595099577369,
    ])

  /// As many replicates above the value as below, and those that equal it, are no bias.
  @Test func tiesWithTheValueCountHalf() throws {
    let jackknife = Jackknife(value: 1, leftOut: [1, 1, 1])
    let replicates = [0, 0.5, 1, 1, 1, 1.5, 2]
    let methods = [BootstrapMethod.percentile, .biasCorrectedAccelerated]
    let intervals = try methods.map {
      try #require($0.interval(replicates, jackknife, confidence: 0.8))
    }
    #expect(isClose(intervals[1].low, intervals[0].low, within: 1e-12))
    #expect(isClose(intervals[1].high, intervals[0].high, within: 1e-12))
  }

  /// `scipy.stats.bootstrap((x,), mean(x)/(1+mean(x**2)), n_resamples=0, method=…,
  /// bootstrap_result=…)` with the result's `bootstrap_distribution` set to the replicates, for
  /// x = 1.711 3.8 1.311 2.516 2.829 4.617 2.708 1.224 2.974.
  @Test(arguments: [
    (BootstrapMethod.percentile, 0.24885000000000002, 0.334225),
    (.biasCorrectedAccelerated, 0.24322560399459706, 0.3270712398745639),
  ])
  func intervalsAgreeWithSciPy(method: BootstrapMethod, low: Double, high: Double) throws {
    let interval = try #require(
      method.interval(Self.replicates, Self.jackknife, confidence: 0.95))
    #expect(isClose(interval.low, low, within: 1e-12))
    #expect(isClose(interval.high, high, within: 1e-12))
    #expect(isClose(interval.standardError, 0.026565641971037203, within: 1e-14))
  }

  /// From `numpy.quantile([3, 1, 4, 1.5, 9], [0, .1, .25, .5, .9, 1])`.
  @Test func quantilesAreOfTypeSeven() {
    let expected: [(Double, Double)] = [
      (0, 1), (0.1, 1.2), (0.25, 1.5), (0.5, 3), (0.9, 7), (1, 9),
    ]
    for (probability, quantile) in expected {
      var values: [Double] = [3, 1, 4, 1.5, 9]
      let value = SampleQuantile.quantile(of: &values, probability: probability)
      #expect(isClose(value, quantile, within: 1e-14))
    }
  }

  @Test func quantilesOfManyEqualValuesAreThoseOfTheSortedOnes() {
    var random = CounterRandom(seed: 4, stream: 0)
    for count in 1..<60 {
      let values = (0..<count).map { _ in Double(random.next(below: 7)) }
      let sorted = values.sorted()
      for index in 0..<count {
        var changed = values
        // A quarter of the way from one order statistic to the next.
        let place = min(Double(index) + 0.25, Double(count - 1))
        let quantile = SampleQuantile.quantile(
          of: &changed, probability: count == 1 ? 0.3 : place / Double(count - 1))
        let above = sorted[min(index + 1, count - 1)]
        let expected = sorted[index] + (place - Double(index)) * (above - sorted[index])
        #expect(isClose(quantile, expected, within: 1e-9))
      }
    }
  }

  @Test(arguments: BootstrapMethod.allCases)
  func comesNearTheLinearisedInterval(method: BootstrapMethod) throws {
    let (before, after) = manyArticles(seed: 8)
    let bootstrap = Bootstrap(of: [Tables.f1], from: before, to: after, seed: 21)
    let drawn = try #require(bootstrap.intervals(method, resamples: 3_000)[0])
    let linear = try #require(
      LinearizedInterval.change(of: Tables.f1, from: before, to: after))
    #expect(drawn.value == linear.value)
    #expect(isClose(drawn.standardError / linear.standardError, 1, within: 0.06))
    #expect(isClose(drawn.low, linear.low, within: 0.4 * linear.standardError))
    #expect(isClose(drawn.high, linear.high, within: 0.4 * linear.standardError))
  }

  @Test func bothVersionsGetTheSameArticles() {
    let bootstrap = Bootstrap(
      of: [Tables.f1, Tables.precision], from: Tables.before, to: Tables.before, seed: 1)
    for replicates in bootstrap.replicates(draws: 0..<50) {
      #expect(replicates.allSatisfy { $0 == 0 })
    }
    #expect(bootstrap.intervals(.percentile, resamples: 50)[0]?.high == 0)
    #expect(bootstrap.intervals(.biasCorrectedAccelerated, resamples: 50)[0]?.low == 0)
  }

  /// Gold and predicted labels under an F-measure are added up once, unless another figure needs them apart; the
  /// draws are the same to the last digit.
  @Test(arguments: [1.0, 2])
  func sumsOfColumnsAreDrawnAsOne(beta: Double) {
    let (before, after) = manyArticles(seed: 8)
    let figure = Tables.tally.fMeasure(beta: beta)
    let reduced = figure.reduced(on: [before, after])
    var alone = DistinctColumns(for: [reduced])
    _ = alone.renumber(reduced, of: after)
    #expect(alone.columns.count == 2)
    #expect(alone.columns[1] == zip(after.column(1), after.column(3)).map { beta * beta * $0 + $1 })
    let others = [reduced, Tables.precision, Tables.recall]
    var beside = DistinctColumns(for: others)
    for other in others { _ = beside.renumber(other, of: after) }
    #expect(beside.columns == [0, 1, 3].map { Array(after.column($0)) })
    let single = Bootstrap(of: [figure], from: before, to: after, seed: 3)
    let several = Bootstrap(of: [figure] + others.dropFirst(), from: before, to: after, seed: 3)
    #expect(single.replicates(draws: 0..<200)[0] == several.replicates(draws: 0..<200)[0])
  }

  /// What would be rounded in another way stays apart: weights that are not whole, fractions, and very large counts.
  @Test func sumsThatRoundAreDrawnApart() {
    let ratio = RatioOfSums(ColumnSum(0), over: ColumnSum(1, weight: 0.25) + ColumnSum(2))
    let heavy = RatioOfSums(ColumnSum(0), over: ColumnSum(1, weight: 1025) + ColumnSum(2))
    let plain = RatioOfSums(ColumnSum(0), over: ColumnSum(1) + ColumnSum(2))
    let halves = CountTable(rows: [[1, 2.5, 3], [0, 1, 4]])
    let thirds = CountTable(rows: [[1, 1.0 / 3, 3], [0, 1, 4]])
    let large = CountTable(rows: [[1, 0x1p20 + 1, 3], [0, 1, 4]])
    for (ratio, table) in [(ratio, halves), (heavy, halves), (plain, thirds), (plain, large)] {
      var columns = DistinctColumns(for: [.ratio(ratio)])
      let formula = columns.renumber(.ratio(ratio), of: table)
      #expect(columns.columns.count == 3)
      #expect(formula == .ratio(ratio))
    }
  }

  @Test func undefinedFiguresHaveNoInterval() {
    let empty = CountTable(rows: Array(repeating: [0, 0, 0, 0], count: 9))
    let bootstrap = Bootstrap(of: [Tables.f1], in: empty, seed: 1)
    #expect(bootstrap.intervals(.percentile, resamples: 20) == [nil])
  }

  @Test func anySplitOfTheDrawsGivesTheSameReplicates() async {
    let (before, after) = manyArticles(seed: 8)
    let figures = [Tables.f1, Tables.precision]
    let bootstrap = Bootstrap(of: figures, from: before, to: after, seed: 5)
    let whole = bootstrap.replicates(draws: 0..<300)
    for parts in [2, 5] {
      let pieces = await withTaskGroup(of: (Int, [[Double]]).self) { group in
        for part in 0..<parts {
          group.addTask {
            let draws = part * 300 / parts..<(part + 1) * 300 / parts
            return (part, bootstrap.replicates(draws: draws))
          }
        }
        var pieces = [[[Double]]](repeating: [], count: parts)
        for await (part, replicates) in group { pieces[part] = replicates }
        return pieces
      }
      for figure in figures.indices {
        #expect(pieces.flatMap { $0[figure] } == whole[figure])
      }
    }
  }

  /// Means, macro averages and figures of unequal hits are resampled as they are computed.
  @Test func replicatesAreFiguresOfTheDrawnRows() throws {
    let (before, after) = (Tables.clustersBefore, Tables.clustersAfter)
    let mean = FigureFormula.mean([
      .init(Tables.f1, support: ColumnSum(1)), .init(Tables.precision),
    ])
    let bootstrap = Bootstrap(of: [mean], from: before, to: after, seed: 77)
    let replicates = bootstrap.replicates(draws: 0..<20)[0]
    for draw in 0..<20 {
      var random = CounterRandom(seed: 77, stream: draw)
      let rows = (0..<12).map { _ in random.next(below: 12) }
      let old = CountTable(rows: rows.map(before.row)).sums()
      let new = CountTable(rows: rows.map(after.row)).sums()
      let change = try #require(mean.value(of: new)) - #require(mean.value(of: old))
      #expect(isClose(replicates[draw], change, within: 1e-14))
    }
  }
}
