extension ClusterMeasure {
  static let ceafMention = ClusterMeasure(
    name: "ceaf-m",
    summary: "Mentions that lie in the entity to which theirs is mapped, one entity to one.",
    formula: "Φ = max over one-to-one maps of Σφ3, φ3 = |k∩r|; R = Φ/Σ|k|, P = Φ/Σ|r|",
    citation: "Luo 2005",
    expected: [("precision", 4.0 / 8), ("recall", 4.0 / 7), ("f1", 8.0 / 15)],
    tallies: { overlap in
      let best = bestCells(overlap) { AssignmentWeight($0.shared) }
      return [
        Tally(
          hits: Double(best.reduce(0) { $0 + $1.shared }),
          gold: Double(overlap.goldSizes.reduce(0, +)),
          predicted: Double(overlap.predictedSizes.reduce(0, +)))
      ]
    })

  static let ceafEntity = ClusterMeasure(
    name: "ceaf-e",
    summary: "How alike entities are to those to which they are mapped, one to one.",
    formula: "Φ = max over one-to-one maps of Σφ4, φ4 = 2|k∩r|/(|k| + |r|); R = Φ/|K|, P = Φ/|R|",
    citation: "Luo 2005",
    conventions: ["Solved by connected component on the pairs that share a mention."],
    expected: [
      ("precision", (4.0 / 5 + 4.0 / 8) / 3), ("recall", (4.0 / 5 + 4.0 / 8) / 2), ("f1", 0.52),
      ("gold", 2),
      ("predicted", 3),
    ],
    tallies: { overlap in [ceafEntityTally(overlap)] })

  static func ceafEntityTally(_ overlap: ClusterOverlap) -> Tally {
    func similarity(_ cell: ClusterOverlap.Cell) -> Double {
      phi4(
        shared: cell.shared, overlap.goldSizes[cell.gold], overlap.predictedSizes[cell.predicted])
    }
    let best = bestCells(overlap) { AssignmentWeight(fixedPoint(similarity($0))) }
    return Tally(
      hits: best.reduce(0) { $0 + similarity($1) }, gold: Double(overlap.goldSizes.count),
      predicted: Double(overlap.predictedSizes.count))
  }

  /// The cells of the one-to-one map of greatest weight.
  private static func bestCells(
    _ overlap: ClusterOverlap, weight: (ClusterOverlap.Cell) -> AssignmentWeight
  ) -> [ClusterOverlap.Cell] {
    let pairs = Assignment.best(
      goldCount: overlap.goldSizes.count, predictedCount: overlap.predictedSizes.count,
      edges: overlap.cells.map {
        .init(gold: $0.gold, predicted: $0.predicted, weight: weight($0))
      })
    // Cells are sorted as the pairs are, and hold every pair.
    var remaining = pairs[...]
    return overlap.cells.filter { cell in
      guard let next = remaining.first, next.gold == cell.gold, next.predicted == cell.predicted
      else { return false }
      remaining.removeFirst()
      return true
    }
  }
}
