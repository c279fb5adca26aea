/// Corrections of p-values for several tests, from the p-values alone.
///
/// Where the tests share their permutations, `PairedPermutation`'s adjusted p-values have more power.
package enum MultipleTesting {
  /// Adjusted p-values that keep the chance of any false alarm, whatever the dependence.
  ///
  /// Step-down: max over j ≤ i of (m − j + 1)·p₍ⱼ₎, at most 1. Source: Holm 1979.
  package static func holm(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var result = pValues
    var most = 0.0
    for (rank, index) in order.enumerated() {
      most = max(most, min(1, pValues[index] * Double(pValues.count - rank)))
      result[index] = most
    }
    return result
  }

  /// Adjusted p-values that keep the expected share of false alarms among the alarms.
  ///
  /// Step-up: min over j ≥ i of m·p₍ⱼ₎/j, for independent or positively dependent tests. For ranking
  /// slices, never for a gate. Source: Benjamini & Hochberg 1995.
  package static func benjaminiHochberg(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var result = pValues
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, pValues[index] * Double(pValues.count) / Double(rank + 1))
      result[index] = least
    }
    return result
  }
}
