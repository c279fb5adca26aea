extension ClusterMeasure {
  static let muc = ClusterMeasure(
    name: "muc",
    summary: "How many of the links that hold an entity's mentions together are found.",
    formula:
      "R = Σ(|k| − |p(k,R)|)/Σ(|k| − 1), p(k,R): the parts into which R cuts k; P: sides exchanged",
    citation: "Vilain et al. 1995",
    conventions: [
      "A mention without counterpart is a part of its own.",
      "Where all entities are singletons there is no link and the figure is undefined.",
    ],
    expected: [("precision", 2.0 / 5), ("recall", 2.0 / 5), ("f1", 2.0 / 5)],
    tallies: { overlap in [mucTally(overlap)] })

  static func mucTally(_ overlap: ClusterOverlap) -> Tally {
    // |k| − |p(k,R)| = shared mentions − clusters that share them, for unaligned mentions cancel out.
    let hits = Double(overlap.cells.reduce(0) { $0 + $1.shared - 1 })
    return Tally(
      hits: hits, gold: Double(overlap.goldSizes.reduce(0) { $0 + $1 - 1 }),
      predicted: Double(overlap.predictedSizes.reduce(0) { $0 + $1 - 1 }))
  }
}
