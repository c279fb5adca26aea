/// F as a ratio of sums, which can be compared exactly and split over labels.
extension FigureFormula {
  /// The same figure with each F_β written as (1+β²)·c / (β²·gold + predicted) where both sides
  /// count the same hits c in every row of the tables.
  func reduced(on tables: [CountTable]) -> FigureFormula {
    switch self {
    case .ratio: return self
    case .harmonic(let precision, let recall, let beta):
      let agree = tables.allSatisfy { table in
        (0..<table.rowCount).allSatisfy { row in
          precision.numerator.value(of: table, row: row)
            == recall.numerator.value(of: table, row: row)
        }
      }
      guard agree else { return self }
      let weight = beta * beta
      return .ratio(
        RatioOfSums(
          precision.numerator.scaled(by: 1 + weight),
          over: recall.denominator.scaled(by: weight) + precision.denominator))
    case .mean(let components):
      return .mean(
        components.map { MeanComponent($0.formula.reduced(on: tables), support: $0.support) })
    }
  }

  /// The columns that the figure depends on, each once, in order.
  func columns() -> [Int] {
    Set(sums.flatMap { $0.terms.map(\.column) }).sorted()
  }

  /// The sums that the figure is computed from.
  var sums: [ColumnSum] {
    switch self {
    case .ratio(let ratio):
      [ratio.numerator, ratio.denominator]
    case .harmonic(let precision, let recall, _):
      [precision.numerator, precision.denominator, recall.numerator, recall.denominator]
    case .mean(let components):
      components.flatMap { $0.formula.sums + [$0.support].compactMap(\.self) }
    }
  }
}

extension ColumnSum {
  fileprivate func value(of table: CountTable, row: Int) -> Double {
    terms.reduce(0) { $0 + $1.weight * table.values[$1.column * table.rowCount + row] }
  }

  fileprivate func scaled(by factor: Double) -> ColumnSum {
    var result = self
    for place in result.terms.indices { result.terms[place].weight *= factor }
    return result
  }
}
