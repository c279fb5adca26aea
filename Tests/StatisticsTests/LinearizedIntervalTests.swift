import Testing

@testable import Statistics

@Suite struct LinearizedIntervalTests {
  typealias Tables = ExampleTables

  /// Influences by numerical derivatives (`(fig(w=1+h) - fig(w=1-h)) / 2h` for each row's weight, h =
  /// 1e-6), SE and interval in numpy with `scipy.stats.t.ppf(.975, 11)`; low, high and SE.
  @Test(arguments: [
    (Tables.f1, Tables.before, 0.7096774193548387, 0.6331723094, 0.7861825293, 0.0347594847),
    (Tables.precision, Tables.before, 0.717391304347826, 0.6321544528, 0.8026281559, 0.0387266816),
    (Tables.f1, Tables.clustersBefore, 0.7252747252747254, 0.6489848952, 0.8015645554, 0.034661674),
  ])
  func figure(
    _ formula: FigureFormula, _ table: CountTable, _ value: Double, _ low: Double, _ high: Double,
    _ standardError: Double
  ) throws {
    let interval = try #require(LinearizedInterval.figure(formula, in: table))
    #expect(isClose(interval.value, value, within: 1e-15))
    #expect(isClose(interval.standardError, standardError, within: 1e-9))
    #expect(isClose(interval.low, low, within: 1e-9))
    #expect(isClose(interval.high, high, within: 1e-9))
  }

  @Test func productsAreSumsOfCountsTimesWeights() {
    let table = CountTable(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(table.products(with: [1, 0, -0.5]) == [-0.5, 1])
  }

  @Test func changeOfTwoVersions() throws {
    let interval = try #require(
      LinearizedInterval.change(of: Tables.f1, from: Tables.before, to: Tables.after))
    #expect(isClose(interval.value, -0.003155680224403934, within: 1e-15))
    #expect(isClose(interval.standardError, 0.01919960793829812, within: 1e-9))
    #expect(isClose(interval.low, -0.04541373237617572, within: 1e-9))
    #expect(isClose(interval.high, 0.03910237192736785, within: 1e-9))
    let clusters = try #require(
      LinearizedInterval.change(
        of: Tables.f1, from: Tables.clustersBefore, to: Tables.clustersAfter))
    #expect(isClose(clusters.standardError, 0.016622195497749254, within: 1e-9))
  }

  @Test func fewerThanFiveArticlesHaveNone() {
    let rows = (0..<4).map { Tables.before.row($0) }
    #expect(LinearizedInterval.figure(Tables.f1, in: CountTable(rows: rows)) == nil)
    let five = CountTable(rows: rows + [Tables.before.row(4)])
    #expect(LinearizedInterval.figure(Tables.f1, in: five) != nil)
  }

  @Test func undefinedFiguresHaveNone() {
    let empty = CountTable(rows: Array(repeating: [0, 0, 0, 0], count: 9))
    #expect(LinearizedInterval.figure(Tables.f1, in: empty) == nil)
    #expect(LinearizedInterval.change(of: Tables.f1, from: empty, to: empty) == nil)
  }

  @Test func figuresStayBetweenZeroAndOneAndChangesDoNot() throws {
    let high = CountTable(rows: (0..<6).map { [$0 == 0 ? 2 : 9, 9, $0 == 0 ? 2 : 9, 9] })
    #expect(try #require(LinearizedInterval.figure(Tables.f1, in: high)).high == 1)
    let low = CountTable(rows: (0..<6).map { [$0 == 0 ? 9 : 0, 9, $0 == 0 ? 9 : 0, 9] })
    #expect(try #require(LinearizedInterval.figure(Tables.f1, in: low)).low == 0)
    let change = try #require(LinearizedInterval.change(of: Tables.f1, from: high, to: low))
    #expect(change.low < -1)
  }

  @Test func aClusterIsOneRow() throws {
    let clusters = [0, 0, 1, 2, 2, 2, 3, 4, 5, 5, 6, 7]
    let grouped = Tables.before.grouped(by: clusters.map { "story \($0)" })
    #expect(grouped.rowCount == 8)
    #expect(grouped.sums() == Tables.before.sums())
    #expect(grouped.row(1) == Tables.before.row(2))
    let interval = try #require(LinearizedInterval.figure(Tables.f1, in: grouped))
    let articles = try #require(LinearizedInterval.figure(Tables.f1, in: Tables.before))
    #expect(interval.value == articles.value)
    #expect(interval.standardError != articles.standardError)
  }
}
