/// A figure or a change with its confidence interval, all as fractions.
package struct IntervalEstimate: Sendable, Equatable {
  package var value: Double
  package var low: Double
  package var high: Double

  /// Estimated standard deviation of `value` over samples of articles like these.
  package var standardError: Double

  package init(value: Double, low: Double, high: Double, standardError: Double) {
    self.value = value
    self.low = low
    self.high = high
    self.standardError = standardError
  }
}
