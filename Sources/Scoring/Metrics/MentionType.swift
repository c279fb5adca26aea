import LabelModel

extension Metric {
  static let mentionType = Metric(
    name: "entities.mentions.type", layer: .entities,
    summary: "A mention is right when it overlaps one of the same type.",
    formula: "COR: same type; INC: any other pair; P = COR/ACT, R = COR/POS",
    citation: "Segura-Bedmar et al. 2013 (SemEval-2013 task 9)",
    conventions: [
      "By type, a pair of different types is a miss of the gold and a spurious of the predicted type."
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: "A wrong boundary does not matter, a wrong type does.",
      gold: .mentions((0, 5, "person"), (10, 20, "organization")),
      predicted: .mentions((0, 5, "gpe"), (10, 14, "organization")),
      expected: [("precision", 0.5), ("recall", 0.5), ("f1", 0.5), ("organization.f1", 1)]),
    measure: .perArticle { article in
      MentionCounting(
        outcome: { $0.hasSameType ? .correct : .incorrect }, isTypeAware: true,
        peerMode: .type
      ).counts(article)
    })
}
