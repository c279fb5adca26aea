/// Cohen's kappa: two annotators' agreement on the same items beyond chance (Cohen 1960).
///
/// κ = (p_o − p_e)/(1 − p_e), p_e = Σ_k p_1k·p_2k.
package enum CohenKappa {
  /// The coefficient; `nil` without items or where both use one and the same category only.
  package static func coefficient<Category: Hashable>(
    _ first: [Category], _ second: [Category]
  ) -> Double? {
    precondition(first.count == second.count, "both annotate the same items")
    let count = first.count
    let agreed = zip(first, second).count { $0 == $1 }
    let (uses, otherUses) = (tallied(first), tallied(second))
    let expected = uses.reduce(0) { $0 + $1.value * (otherUses[$1.key] ?? 0) }
    guard expected < count * count else { return nil }
    return Double(agreed * count - expected) / Double(count * count - expected)
  }

  private static func tallied<Category: Hashable>(_ values: [Category]) -> [Category: Int] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
