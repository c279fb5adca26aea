/// The columns that formulas need, each kept once however many tables and figures share it.
///
/// Gold counts are the same in both versions and hits often on both sides, so this spares additions.
struct DistinctColumns {
  private(set) var columns: [[Double]] = []
  private var places: [[Double]: Int] = [:]

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
    var result = sum
    for index in result.terms.indices {
      let values = Array(table.column(result.terms[index].column))
      let place = places[values] ?? columns.count
      if place == columns.count {
        columns.append(values)
        places[values] = place
      }
      result.terms[index].column = place
    }
    return result
  }
}
