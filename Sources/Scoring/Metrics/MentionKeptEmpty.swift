import LabelModel

extension Metric {
  static let mentionKeptEmpty = Metric(
    name: "entities.mentions.kept-empty", layer: .entities,
    summary: "How many of the articles without a mention were left without one.",
    formula: "accuracy = articles empty in gold and in prediction / articles empty in gold",
    citation: "Assay; such articles add nothing to precision, recall or F1, and so stay invisible",
    conventions: ["Counted articles only; one without any answer is not kept empty."],
    reading: .accuracy,
    example: WorkedExample(
      story: "Nothing to find, and something was found.",
      gold: .mentions(), predicted: .mentions((0, 3, "person")),
      expected: [("accuracy", 0), ("gold", 1)]),
    measure: .perArticle { article in
      guard let alignment = article.mentions else { return nil }
      guard alignment.pairs.isEmpty, alignment.missed.isEmpty else { return nil }
      let isKept = alignment.spurious.isEmpty && !article.isMissing
      return ArticleCounts(whole: Counts(Tally(hits: isKept ? 1 : 0, gold: 1, predicted: 1)))
    })
}
