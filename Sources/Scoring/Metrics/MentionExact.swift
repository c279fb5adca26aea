import LabelModel

extension Metric {
  static let mentionExact = Metric(
    name: "entities.mentions.exact", layer: .entities,
    summary: "A mention is right when its span is, whatever its type.",
    formula: "COR: same span; INC: any other pair; P = COR/ACT, R = COR/POS",
    citation: "Segura-Bedmar et al. 2013 (SemEval-2013 task 9)",
    conventions: [
      "By type, gold labels count under their own type and predicted ones under theirs."
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: "A wrong type does not matter, a wrong boundary does.",
      gold: .mentions((0, 5, "person"), (10, 20, "organization")),
      predicted: .mentions((0, 5, "gpe"), (10, 14, "organization")),
      expected: [("precision", 0.5), ("recall", 0.5), ("f1", 0.5), ("incorrect", 1)]),
    measure: .perArticle { article in
      MentionCounting(
        outcome: { $0.hasSameSpan ? .correct : .incorrect }, isTypeAware: false,
        peerMode: .exact
      ).counts(article)
    })
}
