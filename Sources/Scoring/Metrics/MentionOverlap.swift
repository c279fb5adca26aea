import LabelModel

extension Metric {
  static let mentionOverlap = Metric(
    name: "entities.mentions.overlap", layer: .entities,
    summary:
      "How many of the code points of all mentions lie in their partner (mention overlap ratio).",
    formula: "R = Σ|g∩p|/Σ|g|, P = Σ|g∩p|/Σ|p| over pairs, in code points",
    citation: "Žabokrtský et al. 2022 (CRAC), mention overlap ratio",
    conventions: ["Long mentions weigh more; code points of nested mentions count for each."],
    reading: .retrieval,
    example: WorkedExample(
      story: "Four of ten code points of one mention are found, the other is missed.",
      gold: .mentions((0, 5, "person"), (10, 20, "organization")),
      predicted: .mentions((10, 14, "organization")),
      expected: [("recall", 4.0 / 15), ("precision", 1), ("f1", 8.0 / 19)]),
    measure: .perArticle { article in
      MentionCredit(
        pair: {
          Tally(
            hits: Double($0.overlap), gold: Double($0.goldLength),
            predicted: Double($0.predictedLength))
        }, weight: { Double($0) }
      ).counts(article)
    })
}
