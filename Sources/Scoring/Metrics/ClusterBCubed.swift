extension ClusterMeasure {
  static let bCubed = ClusterMeasure(
    name: "b3",
    summary: "For each mention, how much of its entity is found together with it, averaged.",
    formula: "R = Σ_k Σ_r |k∩r|²/|k| / Σ|k|; P: sides exchanged",
    citation: "Bagga & Baldwin 1998",
    conventions: ["A mention without counterpart earns nothing and counts in its denominator."],
    expected: [
      ("precision", (4.0 / 2 + 2.0 / 2 + 4.0 / 4) / 8),
      ("recall", (5.0 / 3 + 5.0 / 4) / 7), ("gold", 7), ("predicted", 8),
    ],
    tallies: { overlap in [bCubedTally(overlap)] })

  static func bCubedTally(_ overlap: ClusterOverlap) -> Tally {
    var tally = Tally(
      gold: Double(overlap.goldSizes.reduce(0, +)),
      predicted: Double(overlap.predictedSizes.reduce(0, +)))
    for cell in overlap.cells {
      let squared = Double(cell.shared * cell.shared)
      tally.goldHits += squared / Double(overlap.goldSizes[cell.gold])
      tally.predictedHits += squared / Double(overlap.predictedSizes[cell.predicted])
    }
    return tally
  }
}
