/// A ratio of two weighted sums of columns; undefined where the denominator is 0.
package struct RatioOfSums: Sendable, Equatable {
  package var numerator: ColumnSum
  package var denominator: ColumnSum

  package init(_ numerator: ColumnSum, over denominator: ColumnSum) {
    self.numerator = numerator
    self.denominator = denominator
  }
}
