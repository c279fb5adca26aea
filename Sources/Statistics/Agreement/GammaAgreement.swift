/// The gamma agreement of two annotators' units: positions and categories at once, beyond chance.
///
/// γ = 1 − δ_obs/δ_exp. A pair of units costs d_pos + d_cat, with
/// d_pos = ((|Δstart| + |Δend|)/(ℓ₁ + ℓ₂))² and d_cat 0 or 1; a unit without partner costs 1. δ is the
/// least total over alignments divided by the mean number of units of an annotator. δ_obs is exact;
/// δ_exp is the mean over sampled texts, so γ is known to about two `standardError`s.
/// Source: Mathet, Widlöcher & Métivier 2015.
package struct GammaAgreement: Sendable, Equatable {
  package var observedDisorder: Double
  package var expectedDisorder: Double

  /// The standard deviation of the coefficient over repeated sampling.
  package var standardError: Double

  /// 1 − observed/expected disorder.
  package var coefficient: Double { 1 - observedDisorder / expectedDisorder }

  /// The agreement on one text; `nil` where one of the two has no unit.
  package init?<Category>(
    _ first: [AnnotatedUnit<Category>], _ second: [AnnotatedUnit<Category>],
    sampling: GammaSampling = .turned, samples: Int = 400, seed: UInt64
  ) {
    precondition(samples > 1, "an expectation needs samples")
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let annotators = [first, second].map { $0.map(PlacedUnit.init) }
    let sampler = GammaSampler(annotators, sampling: sampling)
    let disorders = (0..<samples).map { sample in
      var random = CounterRandom(seed: seed, stream: sample)
      let (one, other) = sampler.sample(&random)
      return Self.disorder(one, other)
    }
    let mean = disorders.reduce(0, +) / Double(samples)
    let squares = disorders.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares / Double(samples - 1) / Double(samples)).squareRoot()
    observedDisorder = Self.disorder(annotators[0], annotators[1])
    expectedDisorder = mean
    standardError = observedDisorder / (mean * mean) * error
  }

  /// The least cost of aligning the units, over the mean number of units.
  private static func disorder<Category>(
    _ first: [PlacedUnit<Category>], _ second: [PlacedUnit<Category>]
  ) -> Double {
    // What a pair saves beside two units without partners; 0 stands for leaving them apart.
    let costs = first.flatMap { one in second.map { min(0, one.dissimilarity(from: $0) - 2) } }
    let assignment = Assignment(costs: costs, rowCount: first.count, columnCount: second.count)
    let units = Double(first.count + second.count)
    return (units + assignment.cost) / (units / 2)
  }
}
