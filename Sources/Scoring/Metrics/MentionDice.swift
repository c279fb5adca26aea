import LabelModel

extension Metric {
  static let mentionDice = Metric(
    name: "entities.mentions.dice", layer: .entities,
    summary: "Each pair earns as much as its spans have in common, whatever the types.",
    formula: "c = Σ 2|g∩p|/(|g| + |p|) over pairs, in code points; P = c/ACT, R = c/POS",
    citation: "Dice 1945; as credit in the TAC KBP event nugget scorer, Liu et al. 2015",
    conventions: ["The pairs are those of the one alignment, not chosen anew for this measure."],
    reading: .retrieval,
    example: WorkedExample(
      story: "One right span, one of which 4 of 10 code points are found.",
      gold: .mentions((0, 5, "person"), (10, 20, "organization")),
      predicted: .mentions((0, 5, "gpe"), (10, 14, "organization")),
      expected: [("f1", (1 + 8.0 / 14) / 2), ("organization.f1", 8.0 / 14)]),
    measure: .perArticle { article in
      MentionCredit(
        pair: { Tally(hits: $0.dice, gold: 1, predicted: 1) }, weight: { _ in 1 }
      ).counts(article)
    })
}
