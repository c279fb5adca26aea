/// The interval of a proportion of independent trials, by inverting the score test (Wilson 1927).
///
/// (k + z²/2 ± z·√(k(n−k)/n + z²/4)) / (n + z²). For counts that are one per article; labels of one
/// article are not independent, so their ratios take `LinearizedInterval`.
package enum WilsonInterval {
  /// Low and high end for `successes` of `trials`; `nil` without trials.
  package static func interval(
    successes: Int, trials: Int, confidence: Double = 0.95
  ) -> ClosedRange<Double>? {
    guard trials > 0 else { return nil }
    let (hits, count) = (Double(successes), Double(trials))
    let z = NormalDistribution.quantile((1 + confidence) / 2)
    let middle = hits + z * z / 2
    let reach = z * (hits * (count - hits) / count + z * z / 4).squareRoot()
    let low = successes == 0 ? 0 : (middle - reach) / (count + z * z)
    let high = successes == trials ? 1 : (middle + reach) / (count + z * z)
    return low...high
  }
}
