/// Which changes count as at least as extreme as the one that was seen.
package enum ChangeDirection: Sendable, CaseIterable {
  /// One-sided: as low or lower. The gate's question.
  case drop

  /// One-sided: as high or higher.
  case gain

  /// Two-sided: as far from no change or farther.
  case change

  /// How far a change goes in this direction.
  func extent(of change: Double) -> Double {
    switch self {
    case .drop: -change
    case .gain: change
    case .change: abs(change)
    }
  }
}
