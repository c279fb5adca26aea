extension ClusterMeasure {
  static let blanc = ClusterMeasure(
    name: "blanc",
    summary: "The mean of how well links within entities and links between entities are found.",
    formula: "BLANC = (F over coreferent links + F over other links)/2; links counted as n(n−1)/2",
    citation: "Recasens & Hovy 2011; Luo et al. 2014 for predicted mentions",
    conventions: [
      "Where the key has no links of one sort, the other sort alone counts.",
      "Links of several articles are added before anything is divided.",
    ],
    reading: .meanWhereGoldHas,
    expected: [
      ("recall", (2.0 / 9 + 8.0 / 12) / 2), ("precision", (2.0 / 8 + 8.0 / 20) / 2),
    ],
    tallies: { overlap in blancTallies(overlap) })

  /// Coreferent links, then links between mentions of different entities.
  private static func blancTallies(_ overlap: ClusterOverlap) -> [Tally] {
    let gold = LinkCounts(overlap.goldSizes)
    let predicted = LinkCounts(overlap.predictedSizes)
    var sharedInGold = [Int](repeating: 0, count: overlap.goldSizes.count)
    var sharedInPredicted = [Int](repeating: 0, count: overlap.predictedSizes.count)
    for cell in overlap.cells {
      sharedInGold[cell.gold] += cell.shared
      sharedInPredicted[cell.predicted] += cell.shared
    }
    let bothCoreferent = LinkCounts(overlap.cells.map(\.shared)).coreferent
    let common = linkCount(overlap.cells.reduce(0) { $0 + $1.shared })
    // Of the links between mentions that both sides have, those that neither side takes for coreferent.
    let bothOther =
      common - LinkCounts(sharedInGold).coreferent - LinkCounts(sharedInPredicted).coreferent
      + bothCoreferent
    return [
      Tally(
        hits: Double(bothCoreferent), gold: Double(gold.coreferent),
        predicted: Double(predicted.coreferent)),
      Tally(
        hits: Double(bothOther), gold: Double(gold.other), predicted: Double(predicted.other)),
    ]
  }

  /// Links within and between clusters of the given sizes.
  private struct LinkCounts {
    let coreferent: Int
    let other: Int

    init(_ sizes: [Int]) {
      coreferent = sizes.reduce(0) { $0 + linkCount($1) }
      other = linkCount(sizes.reduce(0, +)) - coreferent
    }
  }
}

/// How many pairs there are among `size` mentions.
func linkCount(_ size: Int) -> Int { size * (size - 1) / 2 }
