/// Krippendorff's alpha: agreement of any number of annotators, values may be missing.
///
/// α = 1 − D_o/D_e from the coincidences o_ck = Σ_u (pairs c–k in unit u)/(m_u − 1): with δ² the squared
/// difference of two values and n the values that can be paired, D_o = Σ o_ck·δ²/n and
/// D_e = Σ n_c·n_k·δ²/(n(n−1)). Units with fewer than two values are dropped. Source: Krippendorff 2011.
package enum KrippendorffAlpha {
  /// For categories: δ² is 0 for equal ones and 1 for others.
  package static func nominal<Category: Hashable>(_ units: [[Category?]]) -> Double? {
    coefficient(units) { values in
      let counts = values.reduce(into: [Category: Int]()) { $0[$1, default: 0] += 1 }
      return Double(values.count * values.count - counts.values.reduce(0) { $0 + $1 * $1 })
    }
  }

  /// For numbers: δ² is the square of their difference.
  package static func interval(_ units: [[Double?]]) -> Double? {
    coefficient(units) { values in
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      return 2 * count * values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
  }

  /// The coefficient; `nil` where nothing can be paired or all values are alike.
  ///
  /// `differences` sums δ² over all ordered pairs of some values.
  private static func coefficient<Value>(
    _ units: [[Value?]], differences: ([Value]) -> Double
  ) -> Double? {
    let pairable = units.map { $0.compactMap(\.self) }.filter { $0.count > 1 }
    let values = pairable.flatMap(\.self)
    guard !values.isEmpty else { return nil }
    let expected = differences(values)
    guard expected > 0 else { return nil }
    let observed = pairable.reduce(0) { $0 + differences($1) / Double($1.count - 1) }
    return 1 - observed * Double(values.count - 1) / expected
  }
}
