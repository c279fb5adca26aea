/// What a paired permutation test found for a family of figures.
package struct PermutationOutcome: Sendable, Equatable {
  package struct Figure: Sendable, Equatable {
    /// The change that was seen.
    package var change: Double

    /// The chance of a change at least as extreme if the versions were interchangeable.
    package var pValue: Double

    /// The same with the whole family taken into account (Westfall–Young, step-down max-T).
    package var adjustedPValue: Double
  }

  /// One for each figure of the family, in its order; `nil` where it is undefined on either side.
  package var figures: [Figure?]

  /// How many articles differ between the versions.
  package var changedArticles: Int

  /// How many swaps were looked at.
  package var draws: Int

  /// Whether these were all swaps that there are, so that no chance is left in p.
  package var isExact: Bool
}
