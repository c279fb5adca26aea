import LabelModel

extension Metric {
  static let mentionStrict = Metric(
    name: "entities.mentions.strict", layer: .entities,
    summary: "A mention is right when both its span and its type are.",
    formula: "COR: same span and same type; INC: any other pair; P = COR/ACT, R = COR/POS",
    citation: "Segura-Bedmar et al. 2013 (SemEval-2013 task 9); Tjong Kim Sang & De Meulder 2003",
    conventions: [
      "One alignment serves strict, exact, partial and type: as many equal pairs as there can be, then overlapping ones.",
      "By type, a pair of different types is a miss of the gold and a spurious of the predicted type.",
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: "One mention is right, one has the wrong end, one the wrong type, one is made up.",
      gold: .mentions((0, 5, "person"), (10, 20, "organization"), (30, 36, "gpe")),
      predicted: .mentions(
        (0, 5, "person"), (10, 14, "organization"), (30, 36, "location"), (40, 45, "person")),
      expected: [
        ("precision", 1.0 / 4), ("recall", 1.0 / 3), ("f1", 2.0 / 7), ("correct", 1),
        ("incorrect", 2), ("missed", 0), ("spurious", 1),
      ]),
    measure: .perArticle { article in
      MentionCounting(
        outcome: { $0.hasSameSpan && $0.hasSameType ? .correct : .incorrect }, isTypeAware: true,
        peerMode: .strict
      ).counts(article)
    })
}
