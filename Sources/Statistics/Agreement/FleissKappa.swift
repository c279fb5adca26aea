/// Fleiss' kappa: the agreement of equally many ratings of each item beyond chance (Fleiss 1971).
///
/// P_i = (Σ_k n_ik² − n)/(n(n−1)), P_e = Σ p_k², κ = (mean P − P_e)/(1 − P_e). For missing ratings take
/// `KrippendorffAlpha`.
package enum FleissKappa {
  /// The coefficient of items' ratings; `nil` without items, with one rating each, or one category.
  package static func coefficient<Category: Hashable>(_ items: [[Category]]) -> Double? {
    guard let ratings = items.first?.count, ratings > 1 else { return nil }
    precondition(items.allSatisfy { $0.count == ratings }, "each item is rated equally often")
    var totals: [Category: Int] = [:]
    var pairs = 0
    for item in items {
      let counts = item.reduce(into: [Category: Int]()) { $0[$1, default: 0] += 1 }
      for (category, count) in counts {
        totals[category, default: 0] += count
        pairs += count * (count - 1)
      }
    }
    let all = items.count * ratings
    let expected = totals.values.reduce(0) { $0 + $1 * $1 }
    guard expected < all * all else { return nil }
    let observedShare = Double(pairs) / Double(all * (ratings - 1))
    let expectedShare = Double(expected) / Double(all * all)
    return (observedShare - expectedShare) / (1 - expectedShare)
  }
}
