/// A weighted sum of columns of a `CountTable`, the building block of figures.
package struct ColumnSum: Sendable, Equatable {
  package struct Term: Sendable, Equatable {
    package var column: Int
    package var weight: Double
  }

  package var terms: [Term]

  package init(_ column: Int, weight: Double = 1) {
    terms = [Term(column: column, weight: weight)]
  }

  package static func + (left: ColumnSum, right: ColumnSum) -> ColumnSum {
    var sum = left
    sum.terms += right.terms
    return sum
  }

  func value(of sums: [Double]) -> Double {
    terms.reduce(0) { $0 + $1.weight * sums[$1.column] }
  }

  /// Its value for each set of sums in the block.
  func values(of block: SumsBlock) -> [Double] {
    var result = [Double](repeating: 0, count: block.width)
    for term in terms {
      let start = term.column * block.width
      for place in 0..<block.width { result[place] += term.weight * block.values[start + place] }
    }
    return result
  }
}
