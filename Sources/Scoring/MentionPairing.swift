/// What the aligned mentions of an article have in common, found once for all mention metrics.
struct MentionPairing: Sendable {
  /// All types that occur, sorted; the codes below are indices into it.
  var types: [String]
  var goldTypes: [Int32]
  /// Partners of an accepted alternative type carry the gold label's own type, so that the support of a
  /// type does not depend on predictions.
  var predictedTypes: [Int32]
  /// One for each of the alignment's pairs, in their order.
  var relations: [Relation]

  /// How a predicted mention relates to the gold one that it is paired with.
  struct Relation: Hashable, Sendable {
    /// Shared code points, of the gold alternative that fits best.
    var overlap: Int32
    /// Code points of that alternative.
    var goldLength: Int32
    var predictedLength: Int32
    /// The alternative span that fits best; −1 for the mention's own.
    var alternative: Int16
    var hasSameSpan: Bool
    var hasSameType: Bool

    /// 2·shared/(gold + predicted), in code points.
    var dice: Double { Double(2 * overlap) / Double(goldLength + predictedLength) }

    /// Whether shared/union is at least `percent` per cent.
    func hasIoU(atLeast percent: Int32) -> Bool {
      100 * overlap >= percent * (goldLength + predictedLength - overlap)
    }
  }
}
