import LabelModel

extension Metric {
  static let quoteContentExact = Metric(
    name: "quotes.content.exact", layer: .quotes,
    summary: "A quote is right when exactly its words are found, marks at the ends left aside.",
    formula: "COR: same trimmed content; INC: any other pair; P = COR/ACT, R = COR/POS",
    citation: "Pareti et al. 2013 (EMNLP), strict; trimming is Assay's",
    conventions: quoteConventions, reading: .retrieval,
    example: QuoteExamples.example([
      ("precision", 0.5), ("recall", 0.5), ("f1", 0.5), ("incorrect", 1), ("missed", 1),
      ("spurious", 1), ("direct.recall", 1), ("mixed.recall", 1), ("mixed.precision", nil),
    ]),
    measure: .perArticle { article in
      QuoteCounting.decisions(article) { comparison, position in
        comparison.pairs[position].isExact ? (.correct, nil) : (.incorrect, "boundary")
      }
    })

  static let quoteContentRelaxed = Metric(
    name: "quotes.content.relaxed", layer: .quotes,
    summary: "A quote is right when at least half of what both sides cover is covered by both.",
    formula: "COR: |g ∩ p|/|g ∪ p| ≥ ½; INC: any other pair; P = COR/ACT, R = COR/POS",
    citation: "Intersection over union; cf. CofeNet's Jaccard (Wang et al. 2022)",
    conventions: quoteConventions, reading: .retrieval,
    example: QuoteExamples.example([("precision", 0.75), ("recall", 0.75), ("f1", 0.75)]),
    measure: .perArticle { article in
      QuoteCounting.decisions(article) { comparison, position in
        comparison.pairs[position].isRelaxed ? (.correct, nil) : (.incorrect, "boundary")
      }
    })

  static let quoteContentOverlap = Metric(
    name: "quotes.content.overlap", layer: .quotes,
    summary: "A quote is found when any of its words are, by a predicted quote of its own.",
    formula: "COR: aligned pairs; P = COR/ACT, R = COR/POS",
    citation: "Any overlap, one to one; cf. Petersen-Frey & Biemann 2024 (arXiv 2404.16764)",
    conventions: quoteConventions, reading: .retrieval,
    example: QuoteExamples.example([("f1", 0.75), ("missed", 1), ("spurious", 1)]),
    measure: .perArticle { article in
      QuoteCounting.decisions(article) { _, _ in (.correct, nil) }
    })

  static let quoteContentDice = Metric(
    name: "quotes.content.dice", layer: .quotes,
    summary: "How much of a found quote's words are right, on average.",
    formula: "mean over aligned pairs of 2·|g ∩ p|/(|g| + |p|)",
    citation: "Dice 1945; cf. event nuggets of TAC KBP (Liu et al. 2015)",
    conventions: [
      "Given as accuracy, `correct` being the sum; missed and spurious quotes do not enter."
    ],
    reading: .accuracy, example: QuoteExamples.example([("accuracy", 112.0 / 117), ("gold", 3)]),
    measure: .perArticle { article in
      guard let comparison = article.quoteComparison else { return nil }
      var counting = QuoteCounting(comparison, keepsItems: false)
      for (pair, pairing) in zip(comparison.alignment.pairs, comparison.pairs) {
        // To 2⁻⁴⁰, so that sums are exact and the order of quotes cannot change them.
        let dice = Double(fixedPoint(pairing.dice)) / 0x1p40
        counting.add(
          .partial, gold: pair.gold, predicted: pair.predicted,
          tally: Tally(hits: dice, gold: 1, predicted: 1))
      }
      return counting.counts(hasOutcomes: false)
    })

  static let quoteConventions = [
    "Quotes are aligned one to one by content, so that a second copy is spurious.",
    "Contents are trimmed of quotation marks, space and closing punctuation; not where the text is absent.",
    "By kind, recall is over gold quotes of the kind and precision over predicted ones.",
  ]
}
