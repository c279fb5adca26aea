/// The columns that formulas need, each kept once however many tables and figures share it.
///
/// Gold counts are the same in both versions and hits often on both sides, so this spares additions. So does a sum of
/// columns, such as the gold and the predicted labels under an F-measure, that is kept as one column of its own.
struct DistinctColumns {
  private(set) var columns: [[Double]] = []
  private var places: [[Double]: Int] = [:]
  /// Columns of the tables that some figure needs for themselves, so that a sum of them would be one more.
  private let single: Set<Int>

  init(for formulas: [FigureFormula]) {
    let sums = formulas.flatMap(\.sums).filter { $0.terms.count == 1 }
    single = Set(sums.flatMap { $0.terms.map(\.column) })
  }

  /// The formula with the table's column numbers replaced by those of `columns`.
  mutating func renumber(_ formula: FigureFormula, of table: CountTable) -> FigureFormula {
    switch formula {
    case .ratio(let ratio):
      return .ratio(renumber(ratio, of: table))
    case .harmonic(let precision, let recall, let beta):
      return .harmonic(
        precision: renumber(precision, of: table), recall: renumber(recall, of: table), beta: beta)
    case .mean(let components):
      var result: [FigureFormula.MeanComponent] = []
      for component in components {
        var support = component.support
        if let sum = support { support = renumber(sum, of: table) }
        result.append(.init(renumber(component.formula, of: table), support: support))
      }
      return .mean(result)
    }
  }

  private mutating func renumber(_ ratio: RatioOfSums, of table: CountTable) -> RatioOfSums {
    RatioOfSums(
      renumber(ratio.numerator, of: table), over: renumber(ratio.denominator, of: table))
  }

  private mutating func renumber(_ sum: ColumnSum, of table: CountTable) -> ColumnSum {
    if let added = added(sum, of: table) { return ColumnSum(place(of: added)) }
    var result = sum
    for index in result.terms.indices {
      result.terms[index].column = place(of: Array(table.column(sum.terms[index].column)))
    }
    return result
  }

  private mutating func place(of values: [Double]) -> Int {
    let place = places[values] ?? columns.count
    if place == columns.count {
      columns.append(values)
      places[values] = place
    }
    return place
  }

  /// What several columns add up to in each row, if that is the same to the last digit in whatever order.
  private func added(_ sum: ColumnSum, of table: CountTable) -> [Double]? {
    guard sum.terms.count > 1, sum.terms.allSatisfy({ !single.contains($0.column) }) else {
      return nil
    }
    var added = [Double](repeating: 0, count: table.rowCount)
    for term in sum.terms {
      let column = table.column(term.column)
      // Whole and half numbers, and so few bits that sums of very many rows are exact.
      guard term.weight.isWhole, abs(term.weight) <= 1024,
        column.allSatisfy({ ($0 * 2).isWhole && abs($0) <= 0x1p20 })
      else { return nil }
      for (row, value) in column.enumerated() { added[row] += term.weight * value }
    }
    return added
  }
}
