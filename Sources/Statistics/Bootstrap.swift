/// The bootstrap by article: figures, or their paired changes, of rows drawn with replacement.
///
/// Source: Efron & Tibshirani 1993. Both versions of a paired change get the same drawn articles.
/// For comparison with published work; `LinearizedInterval` covers better with few articles.
package struct Bootstrap: Sendable {
  static let blockWidth = 128

  /// A figure in the numbering of the drawn columns: its value after, less its value before.
  private struct Replicated {
    var before: FigureFormula?
    var after: FigureFormula
  }

  private let figures: [Replicated]
  private let sums: ResampledSums
  private let rowCount: Int

  /// For each figure its value and, for BCa, the values without each row.
  private let jackknives: [Jackknife?]

  /// Resamples of the figures themselves.
  package init(of formulas: [FigureFormula], in table: CountTable, seed: UInt64) {
    self.init(of: formulas, before: nil, after: table, seed: seed)
  }

  /// Resamples of the figures' changes, row by row the same articles.
  package init(
    of formulas: [FigureFormula], from before: CountTable, to after: CountTable, seed: UInt64
  ) {
    precondition(before.rowCount == after.rowCount, "a paired change needs the same articles")
    self.init(of: formulas, before: before, after: after, seed: seed)
  }

  private init(of formulas: [FigureFormula], before: CountTable?, after: CountTable, seed: UInt64) {
    let formulas = formulas.map { $0.reduced(on: [before, after].compactMap(\.self)) }
    var columns = DistinctColumns(for: formulas)
    figures = formulas.map { formula in
      Replicated(
        before: before.map { columns.renumber(formula, of: $0) },
        after: columns.renumber(formula, of: after))
    }
    rowCount = after.rowCount
    sums = ResampledSums(columns: columns.columns, rowCount: after.rowCount, seed: seed)
    let distinct = CountTable(columns: columns.columns)
    let all = SumsBlock(repeating: distinct.sums())
    let leftOut = SumsBlock(leavingOutRowsOf: distinct)
    jackknives = figures.map { figure in
      let value = Self.values(of: figure, in: all)[0]
      if value.isNaN { return nil }
      return Jackknife(value: value, leftOut: Self.values(of: figure, in: leftOut))
    }
  }

  /// For each figure its interval from `resamples` draws; `nil` where it is undefined or articles are too few.
  package func intervals(
    _ method: BootstrapMethod, confidence: Double = 0.95, resamples: Int = 10_000
  ) -> [IntervalEstimate?] {
    guard rowCount >= LinearizedInterval.fewestRows else { return figures.map { _ in nil } }
    return zip(replicates(draws: 0..<resamples), jackknives).map { replicates, jackknife in
      guard let jackknife else { return nil }
      return method.interval(replicates, jackknife, confidence: confidence)
    }
  }

  /// For each figure its values for the numbered draws; NaN where it is undefined.
  func replicates(draws: Range<Int>) -> [[Double]] {
    var result = [[Double]](repeating: [], count: figures.count)
    for place in result.indices { result[place].reserveCapacity(draws.count) }
    var start = draws.lowerBound
    while start < draws.upperBound {
      let end = min(start + Self.blockWidth, draws.upperBound)
      let block = sums.block(draws: start..<end)
      for (place, figure) in figures.enumerated() {
        result[place] += Self.values(of: figure, in: block)
      }
      start = end
    }
    return result
  }

  private static func values(of figure: Replicated, in block: SumsBlock) -> [Double] {
    var result = figure.after.values(of: block)
    guard let before = figure.before?.values(of: block) else { return result }
    for place in result.indices { result[place] -= before[place] }
    return result
  }
}
