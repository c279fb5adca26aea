#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Student's t distribution with a whole number of degrees of freedom.
///
/// The finite sums of Abramowitz & Stegun 1964, 26.7.3–4, in the angle θ = atan(t/√ν): no gamma
/// function and no iteration, so they are exact to rounding.
package struct StudentT: Sendable, Equatable {
  package let degreesOfFreedom: Int

  package init(degreesOfFreedom: Int) {
    precondition(degreesOfFreedom > 0, "degrees of freedom must be positive")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value up to `t`.
  package func cumulativeProbability(_ t: Double) -> Double {
    cumulativeProbability(angle: atan(t / Double(degreesOfFreedom).squareRoot()))
  }

  /// The value that is not exceeded with the given probability, 0 < probability < 1.
  ///
  /// Bisection on the angle, whose range is bounded; ten digits are right from 1e-4 to 1 − 1e-4.
  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
    var low = -Double.pi / 2
    var high = Double.pi / 2
    while true {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if cumulativeProbability(angle: middle) < probability { low = middle } else { high = middle }
    }
    return Double(degreesOfFreedom).squareRoot() * tan((low + high) / 2)
  }

  private func cumulativeProbability(angle: Double) -> Double {
    let isOdd = !degreesOfFreedom.isMultiple(of: 2)
    let squaredCosine = cos(angle) * cos(angle)
    var term = isOdd ? cos(angle) : 1
    var sum = 0.0
    var next = isOdd ? 3 : 2
    while next <= degreesOfFreedom {
      sum += term
      term *= squaredCosine * Double(next - 1) / Double(next)
      next += 2
    }
    let within = isOdd ? 2 / Double.pi * (angle + sin(angle) * sum) : sin(angle) * sum
    return (1 + within) / 2
  }
}
