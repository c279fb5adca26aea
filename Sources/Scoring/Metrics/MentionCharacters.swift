import LabelModel

extension Metric {
  static let mentionCharacters = Metric(
    name: "entities.mentions.characters", layer: .entities,
    summary:
      "How many of the labelled code points are labelled with the same type on the other side.",
    formula:
      "R = Σ_t |G_t ∩ P_t|/Σ_t |G_t|, P = …/Σ_t |P_t|; G_t, P_t: unions of the spans of type t",
    citation: "The usual character-level measure, as a token-level one in Tjong Kim Sang 2002",
    conventions: ["Within a type no code point counts twice, however mentions are nested."],
    reading: .retrieval,
    example: WorkedExample(
      story: "Nested organizations count once; four code points have the wrong type.",
      gold: .mentions((0, 10, "organization"), (4, 10, "organization"), (20, 24, "gpe")),
      predicted: .mentions((0, 8, "organization"), (20, 24, "location")),
      expected: [("recall", 8.0 / 14), ("precision", 8.0 / 12), ("organization.recall", 0.8)]),
    measure: .perArticle { article in
      MentionCover(article)?.unionCounts { $0.parts }
    })
}
