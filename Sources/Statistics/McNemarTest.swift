#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// McNemar's exact test of paired items: those right under one version only.
///
/// Two-sided: min(1, 2·Σ_{k ≤ min(b,c)} C(b+c, k)/2^(b+c)). A description of items, since items of one
/// article are not independent. Source: McNemar 1947, with the binomial in place of χ².
package enum McNemarTest {
  package static func pValue(onlyBefore: Int, onlyAfter: Int) -> Double {
    let count = onlyBefore + onlyAfter
    let fewer = min(onlyBefore, onlyAfter)
    // The largest term by its logarithm, since 2^−count may be too small for a Double.
    var logarithm = -Double(count) * log(2.0)
    for k in 0..<fewer { logarithm += log(Double(count - k) / Double(k + 1)) }
    var term = 1.0
    var sum = 1.0
    for k in stride(from: fewer, to: 0, by: -1) {
      term *= Double(k) / Double(count - k + 1)
      sum += term
    }
    return min(1, 2 * sum * exp(logarithm))
  }
}
