import Testing

@testable import Statistics

/// Tests and intervals of single items.
@Suite struct ItemTests {
  /// From `scipy.stats.binomtest(k, n).proportion_ci(method="wilson")`.
  @Test(arguments: [
    (0, 7, 0.0, 0.35433043506668743),
    (3, 7, 0.1582198552514697, 0.7495416354723428),
    (7, 7, 0.6456695649333126, 1.0),
    (45, 50, 0.7863976856252034, 0.9565242350681095),
    (1, 400, 0.0004414477868016353, 0.014023285075823391),
  ])
  func wilson(successes: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval.interval(successes: successes, trials: trials))
    #expect(isClose(interval.lowerBound, low, within: 1e-12))
    #expect(isClose(interval.upperBound, high, within: 1e-12))
  }

  @Test func noTrialsHaveNoInterval() {
    #expect(WilsonInterval.interval(successes: 0, trials: 0) == nil)
  }

  /// From `scipy.stats.binomtest(b, b + c).pvalue`.
  @Test(arguments: [
    (3, 9, 0.14599609375),
    (20, 21, 1.0),
    (0, 12, 0.00048828125),
    (150, 211, 0.0015534937395615548),
    (900, 1100, 8.45708953550381e-06),
  ])
  func mcNemar(onlyBefore: Int, onlyAfter: Int, expected: Double) {
    let pValue = McNemarTest.pValue(onlyBefore: onlyBefore, onlyAfter: onlyAfter)
    #expect(isClose(pValue / expected, 1, within: 1e-10))
    let mirrored = McNemarTest.pValue(onlyBefore: onlyAfter, onlyAfter: onlyBefore)
    #expect(mirrored == pValue)
  }
}
