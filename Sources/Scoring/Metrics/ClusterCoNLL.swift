extension ClusterMeasure {
  static let conll = ClusterMeasure(
    name: "conll",
    summary: "The mean of MUC, B³ and CEAF-e, the usual single figure for coreference.",
    formula: "CoNLL F1 = (F1 of MUC + F1 of B³ + F1 of CEAF-e)/3",
    citation: "Pradhan et al. 2014",
    conventions: [
      "A measure that is undefined is left out of the mean: MUC where all entities are singletons."
    ],
    expected: [
      (
        "f1",
        (2.0 / 5 + fOf(precision: 4.0 / 8, recall: 35.0 / 84)
          + fOf(
            precision: 1.3 / 3, recall: 1.3 / 2)) / 3
      )
    ],
    tallies: { overlap in conllTallies(overlap) })

  static let conllWithoutSingletons = ClusterMeasure(
    name: "conll.no-singletons",
    summary: "The mean of MUC, B³ and CEAF-e over entities of at least two mentions.",
    formula: "CoNLL F1 after entities of one mention are taken out of both sides",
    citation: "Pradhan et al. 2014; Yu et al. 2023",
    expected: [
      (
        "f1",
        (2.0 / 5 + fOf(precision: 4.0 / 8, recall: 35.0 / 84)
          + fOf(
            precision: 1.3 / 3, recall: 1.3 / 2)) / 3
      )
    ],
    tallies: { overlap in conllTallies(overlap.withoutSingletons) })

  static func conllTallies(_ overlap: ClusterOverlap) -> [Tally] {
    [mucTally(overlap), bCubedTally(overlap), ceafEntityTally(overlap)]
  }

  private static func fOf(precision: Double, recall: Double) -> Double {
    2 * precision * recall / (precision + recall)
  }
}
