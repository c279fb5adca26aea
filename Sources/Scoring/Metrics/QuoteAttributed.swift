import LabelModel

extension Metric {
  static let quoteAttributed = attribution(
    "quotes.attributed",
    summary: "Right words, right mouth: the content is right, relaxed, and so is the speaker.",
    formula: "COR: |g ∩ p|/|g ∪ p| ≥ ½ and same speaker; P = COR/ACT, R = COR/POS",
    expected: [
      ("precision", 0.5), ("recall", 0.5), ("f1", 0.5), ("direct.recall", 1),
      ("direct.precision", 0.5),
    ]
  ) { _, _, pairing in pairing.isRelaxed ? nil : "boundary" }

  static let quoteAttributedExact = attribution(
    "quotes.attributed.exact",
    summary: "Exactly the right words, right mouth.",
    formula: "COR: same trimmed content and same speaker; P = COR/ACT, R = COR/POS",
    expected: [("precision", 0.25), ("recall", 0.25), ("f1", 0.25)]
  ) { _, _, pairing in pairing.isExact ? nil : "boundary" }

  static let quoteFull = attribution(
    "quotes.full",
    summary: "Content, speaker, cue and kind are all right.",
    formula: "COR: attributed, cue |g ∩ p|/|g ∪ p| ≥ ½ and same kind; P = COR/ACT, R = COR/POS",
    expected: [("precision", 0.25), ("recall", 0.25), ("f1", 0.25)]
  ) { gold, predicted, pairing in
    if !pairing.isRelaxed { return "boundary" }
    if pairing.kindIsRight == false { return "wrong-kind" }
    switch (gold.cue, predicted.cue.value?.span) {
    case (.unannotated, _), (.empty, nil): return nil
    case (.empty, _?): return "spurious-cue"
    case (.filled, nil): return "missed-cue"
    case (.filled(let key), let answer?):
      let isRight = ([key.span] + key.alternatives).contains { $0.sharesHalf(with: answer) }
      return isRight ? nil : "wrong-cue"
    }
  }

  static let quoteMisattribution = Metric(
    name: "quotes.misattribution", layer: .quotes,
    summary: "How many of all predicted quotes are put into a wrong mouth.",
    formula: "rate = aligned quotes with a wrong speaker / ACT",
    citation: "Assay; a newsroom's costliest error",
    conventions: [
      "A speaker where gold says that none is known is wrong; a quote without speaker is not.",
      "By kind, the predicted one.",
    ],
    reading: .rate,
    example: QuoteExamples.example([("rate", 0.25), ("count", 1), ("direct.rate", 0.5)]),
    measure: .perArticle { article in
      guard let comparison = article.quoteComparison else { return nil }
      var counting = QuoteCounting(comparison, keepsItems: article.keepsItems)
      for (pair, pairing) in zip(comparison.alignment.pairs, comparison.pairs)
      where pairing.speaker != .unscored {
        let isWrong = pairing.speaker == .wrong
        counting.add(
          isWrong ? .incorrect : .correct, gold: pair.gold, predicted: pair.predicted,
          category: isWrong ? "wrong-speaker" : nil,
          tally: Tally(predictedHits: isWrong ? 1 : 0, predicted: 1))
      }
      for index in comparison.alignment.spurious {
        counting.add(
          .spurious, predicted: index, category: "spurious", tally: Tally(predicted: 1))
      }
      return counting.counts(hasOutcomes: false)
    })

  /// - Parameter contentError: the error category of what is not the speaker; `nil` where that is right.
  private static func attribution(
    _ name: String, summary: String, formula: String,
    expected: [(statistic: String, value: Double?)],
    contentError: @escaping @Sendable (Quote, Quote, QuotePairing) -> String?
  ) -> Metric {
    Metric(
      name: name, layer: .quotes, summary: summary, formula: formula,
      citation: "Joint attribution; cf. Citron (BBC), Petersen-Frey & Biemann 2024",
      conventions: [
        "Over all gold and all predicted quotes, less gold ones whose speaker is not annotated.",
        "Unknown is a value: a name where gold says unknown is wrong.",
        "Cue and kind that gold does not annotate are not asked for.",
      ],
      reading: .retrieval, example: QuoteExamples.example(expected),
      measure: .perArticle { article in
        QuoteAttribution(contentError: contentError).counts(article)
      })
  }
}
