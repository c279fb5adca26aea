/// What a version is compared with, or why there is nothing.
package enum Baseline: Sendable {
  case comparison(Comparison)
  /// Demanded by the settings, but not to be had.
  case missing(reason: String)
  /// The settings ask for none.
  case notWanted

  package var comparison: Comparison? {
    if case .comparison(let comparison) = self { comparison } else { nil }
  }
}
