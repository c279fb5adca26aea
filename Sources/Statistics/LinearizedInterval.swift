/// Intervals by linearisation (the delta method) over articles with Student's t.
///
/// Each row's influence is e_i = ∇F·row_i, for a ratio (N_i − F·D_i)/ΣD; for a paired change it is
/// the difference of the two. SE² = n/(n−1)·Σe_i², the interval value ± t(n−1)·SE. For clustered
/// articles group the tables first. Where all rows have the same figure, SE is 0 and so is the
/// width. Source: ratio estimator of Cochran 1977, §6; Woodruff 1971.
package enum LinearizedInterval {
  /// With fewer rows there is no interval, not by the bootstrap either: too little is known of how
  /// they vary.
  package static let fewestRows = 5

  /// The interval of one figure, cut to 0…1; `nil` where undefined or with too few articles.
  package static func figure(
    _ formula: FigureFormula, in table: CountTable, confidence: Double = 0.95
  ) -> IntervalEstimate? {
    figure(formula, in: table, quantile: quantile(rowCount: table.rowCount, confidence: confidence))
  }

  /// The same with a quantile that was computed before, since finding it costs as much as the rest.
  package static func figure(
    _ formula: FigureFormula, in table: CountTable, quantile: Double?
  ) -> IntervalEstimate? {
    figure(formula, sums: table.sums(), rowCount: table.rowCount, quantile: quantile) {
      table.products(with: $0).reduce(0) { $0 + $1 * $1 }
    }
  }

  /// The same of counts that stand in no table.
  ///
  /// - Parameter squares: for weights of the columns, the sum over rows of the squared products with them.
  package static func figure(
    _ formula: FigureFormula, sums: [Double], rowCount: Int, quantile: Double?,
    squares: ([Double]) -> Double
  ) -> IntervalEstimate? {
    guard let value = formula.value(of: sums), let gradient = formula.gradient(at: sums),
      let quantile
    else { return nil }
    var result = around(value, squares(gradient), rowCount, quantile)
    result.low = max(0, result.low)
    result.high = min(1, result.high)
    return result
  }

  /// The quantile of Student's t that an interval over so many rows reaches to; `nil` below `fewestRows`.
  package static func quantile(rowCount: Int, confidence: Double = 0.95) -> Double? {
    guard rowCount >= fewestRows else { return nil }
    return StudentT(degreesOfFreedom: rowCount - 1).quantile((1 + confidence) / 2)
  }

  /// The interval of the paired change from one version to the next, row by row the same articles.
  package static func change(
    of formula: FigureFormula, from before: CountTable, to after: CountTable,
    confidence: Double = 0.95
  ) -> IntervalEstimate? {
    guard let first = formula.value(of: before.sums()),
      let second = formula.value(of: after.sums()),
      let influences = influences(onChangeOf: formula, from: before, to: after)
    else { return nil }
    return quantile(rowCount: influences.count, confidence: confidence).map {
      around(second - first, influences.reduce(0) { $0 + $1 * $1 }, influences.count, $0)
    }
  }

  /// What each row adds to the error of a paired change; `nil` where the figure is undefined.
  package static func influences(
    onChangeOf formula: FigureFormula, from before: CountTable, to after: CountTable
  ) -> [Double]? {
    precondition(before.rowCount == after.rowCount, "a paired change needs the same articles")
    guard let first = formula.gradient(at: before.sums()),
      let second = formula.gradient(at: after.sums())
    else { return nil }
    return zip(after.products(with: second), before.products(with: first)).map { $0 - $1 }
  }

  private static func around(
    _ value: Double, _ squares: Double, _ rowCount: Int, _ quantile: Double
  ) -> IntervalEstimate {
    let standardError = (squares * Double(rowCount) / Double(rowCount - 1)).squareRoot()
    let reach = quantile * standardError
    return IntervalEstimate(
      value: value, low: value - reach, high: value + reach, standardError: standardError)
  }
}
