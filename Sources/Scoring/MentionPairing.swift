/// What the aligned mentions of an article have in common, found once for all mention metrics.
struct MentionPairing: Sendable {
  /// All types that occur, sorted.
  var types: [String]
  /// Types in the keys are indices into `types`.
  var gold: [MentionKey]
  /// Partners of an accepted alternative type carry the gold label's own type, so that the support of a
  /// type does not depend on predictions.
  var predicted: [MentionKey]
  /// One for each of the alignment's pairs, in their order.
  var relations: [Relation]
  /// The pairs and the other counted mentions, counted by what they have in common.
  var runs: [MentionRun] = []

  /// How a predicted mention relates to the gold one that it is paired with.
  struct Relation: Hashable, Sendable {
    /// Shared code points, of the gold alternative that fits best.
    var overlap: Int32
    /// Code points of that alternative.
    var goldLength: Int32
    var predictedLength: Int32
    /// The alternative span that fits best; −1 for the mention's own.
    var alternative: Int16 = -1
    var hasSameSpan: Bool
    var hasSameType: Bool

    /// 2·shared/(gold + predicted), in code points.
    var dice: Double { Double(2 * Int(overlap)) / Double(Int(goldLength) + Int(predictedLength)) }

    /// Whether shared/union is at least `percent` per cent.
    func hasIoU(atLeast percent: Int) -> Bool {
      let shared = Int(overlap)
      return 100 * shared >= percent * (Int(goldLength) + Int(predictedLength) - shared)
    }
  }
}
