#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard normal distribution.
package enum NormalDistribution {
  /// The probability of a value up to `z`: Φ(z) = erfc(−z/√2)/2.
  package static func cumulativeProbability(_ z: Double) -> Double {
    erfc(-z / 2.0.squareRoot()) / 2
  }

  /// The value that is not exceeded with the given probability, 0 < probability < 1.
  ///
  /// Newton's steps on the lower tail, where Φ keeps its relative precision; the start, below the
  /// root, is −√(−2 ln p), and Φ's logarithm is concave, so that every step stays on one side.
  package static func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
    if probability > 0.5 { return -quantile(1 - probability) }
    var z = -(-2 * log(probability)).squareRoot()
    for _ in 0..<60 {
      let area = cumulativeProbability(z)
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      let step = log(area / probability) * area / density
      z -= step
      if abs(step) < 1e-15 * max(1, abs(z)) { break }
    }
    return z
  }
}
