/// The smallest drop that a one-sided test is likely to see, given the standard error of a change.
///
/// (z₁₋α + z_power)·SE, which is 2.49·SE for α = 5 % and 80 % power. Source: Card et al. 2020.
package enum DetectableDrop {
  package static func smallest(
    standardError: Double, alpha: Double = 0.05, power: Double = 0.8
  ) -> Double {
    (NormalDistribution.quantile(1 - alpha) + NormalDistribution.quantile(power)) * standardError
  }
}
