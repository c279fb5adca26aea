/// How an interval is read off a bootstrap distribution.
package enum BootstrapMethod: Sendable, CaseIterable {
  /// The quantiles (1∓confidence)/2 of the replicates. Source: Efron 1979.
  case percentile

  /// The same corrected for bias z₀ and acceleration a. Source: Efron 1987.
  ///
  /// Poor for changes that few articles carry: both corrections then rest on those few.
  case biasCorrectedAccelerated

  /// The interval of replicates, of which undefined ones (NaN) are left out.
  ///
  /// `nil` where no replicate is defined, or for BCa where all lie on one side of the value.
  func interval(
    _ replicates: [Double], _ jackknife: Jackknife, confidence: Double
  ) -> IntervalEstimate? {
    var defined = replicates.filter { !$0.isNaN }
    guard let first = defined.first else { return nil }
    var (low, high) = ((1 - confidence) / 2, (1 + confidence) / 2)
    if self == .biasCorrectedAccelerated, defined.contains(where: { $0 != first }) {
      guard let bias = Self.bias(of: defined, around: jackknife.value) else { return nil }
      let acceleration = jackknife.acceleration
      low = Self.corrected(low, bias, acceleration)
      high = Self.corrected(high, bias, acceleration)
    }
    let count = Double(defined.count)
    let mean = defined.reduce(0, +) / count
    let squares = defined.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return IntervalEstimate(
      value: jackknife.value,
      low: SampleQuantile.quantile(of: &defined, probability: low),
      high: SampleQuantile.quantile(of: &defined, probability: high),
      standardError: (squares / max(1, count - 1)).squareRoot())
  }

  /// z₀ = Φ⁻¹ of the share of replicates below the value, ties counted half.
  private static func bias(of replicates: [Double], around value: Double) -> Double? {
    var halves = 0
    for replicate in replicates { halves += replicate < value ? 2 : replicate == value ? 1 : 0 }
    let share = Double(halves) / Double(2 * replicates.count)
    return share > 0 && share < 1 ? NormalDistribution.quantile(share) : nil
  }

  private static func corrected(
    _ probability: Double, _ bias: Double, _ acceleration: Double
  ) -> Double {
    let z = bias + NormalDistribution.quantile(probability)
    return NormalDistribution.cumulativeProbability(bias + z / (1 - acceleration * z))
  }
}
