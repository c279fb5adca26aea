import LabelModel

extension Metric {
  static let mentionTokens = Metric(
    name: "entities.mentions.tokens", layer: .entities,
    summary: "How many of the labelled tokens are labelled with the same type on the other side.",
    formula:
      "R = Σ_t |G_t ∩ P_t|/Σ_t |G_t|, P = …/Σ_t |P_t|; G_t, P_t: tokens that spans of type t touch",
    citation: "The usual token-level measure, as in Tjong Kim Sang 2002",
    conventions: [
      "Tokens are words, numbers and single punctuation marks (`Tokens`).",
      "A span labels every token of which it covers a code point. Measured only where the text is at hand.",
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: "Of “Ana Kovač” only the surname is found.",
      gold: .mentions((0, 9, "person")), predicted: .mentions((4, 9, "person")),
      text: "Ana Kovač spoke.",
      expected: [("recall", 0.5), ("precision", 1), ("gold", 2), ("predicted", 1)]),
    measure: .perArticle { article in
      guard let text = article.gold.text, let cover = MentionCover(article) else { return nil }
      let tokens = Tokens(text)
      return cover.unionCounts { span in
        span.parts.compactMap { tokens.indices(touchedBy: $0) }.map {
          TextRange($0.lowerBound, $0.upperBound)
        }
      }
    })
}
