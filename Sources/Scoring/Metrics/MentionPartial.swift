import LabelModel

extension Metric {
  static let mentionPartial = Metric(
    name: "entities.mentions.partial", layer: .entities,
    summary: "A right span earns full credit, any other overlap half, whatever the types.",
    formula: "COR: same span; PAR: other overlap; P = (COR + ½PAR)/ACT, R = (COR + ½PAR)/POS",
    citation: "Segura-Bedmar et al. 2013 (SemEval-2013 task 9); Chinchor & Sundheim 1993 (MUC-5)",
    conventions: [
      "By type, gold labels count under their own type and predicted ones under theirs."
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: "One right span, one that is too short.",
      gold: .mentions((0, 5, "person"), (10, 20, "organization")),
      predicted: .mentions((0, 5, "gpe"), (10, 14, "organization")),
      expected: [("precision", 0.75), ("recall", 0.75), ("f1", 0.75), ("partial", 1)]),
    measure: .perArticle { article in
      MentionCounting(
        outcome: { $0.hasSameSpan ? .correct : .partial }, isTypeAware: false,
        peerMode: .partial
      ).counts(article)
    })
}
