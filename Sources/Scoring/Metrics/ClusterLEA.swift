extension ClusterMeasure {
  static let lea = ClusterMeasure(
    name: "lea",
    summary: "How much of each entity's links is resolved, weighted by how many mentions it has.",
    formula: "R = Σ|k|·Σ_r link(k∩r)/link(k) / Σ|k|, link(n) = n(n−1)/2; P: sides exchanged",
    citation: "Moosavi & Strube 2016",
    conventions: ["A singleton has a link to itself, which only a singleton resolves."],
    expected: [
      ("recall", (3 * 1.0 / 3 + 4 * 1.0 / 6) / 7), ("precision", (2 * 1.0 + 4 * 1.0 / 6) / 8),
    ],
    tallies: { overlap in
      let gold = resolved(overlap)
      let predicted = resolved(overlap.swapped)
      return [
        Tally(
          goldHits: gold.hits, gold: gold.mentions, predictedHits: predicted.hits,
          predicted: predicted.mentions)
      ]
    })

  private static func resolved(_ overlap: ClusterOverlap) -> (hits: Double, mentions: Double) {
    var hits = 0.0
    for cell in overlap.cells {
      let size = overlap.goldSizes[cell.gold]
      if size == 1 {
        hits += overlap.predictedSizes[cell.predicted] == 1 ? 1 : 0
      } else {
        hits += Double(size * linkCount(cell.shared)) / Double(linkCount(size))
      }
    }
    return (hits, Double(overlap.goldSizes.reduce(0, +)))
  }
}
