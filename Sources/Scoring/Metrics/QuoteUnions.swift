import LabelModel

extension Metric {
  static let quoteContentCharacters = Metric(
    name: "quotes.content.characters", layer: .quotes,
    summary: "How many of the characters inside quotes are found, each counted once.",
    formula: "P = |C_G ∩ C_P|/|C_P|, R = |C_G ∩ C_P|/|C_G| on the unions of an article's contents",
    citation: "After Pareti et al. 2013, by code point in place of token",
    conventions: unionConventions, reading: .retrieval,
    example: QuoteExamples.example([
      ("precision", 45.0 / 59), ("recall", 45.0 / 63), ("f1", 90.0 / 122),
    ]),
    measure: .perArticle { article in unionCounts(article) { $0.parts } })

  static let quoteContentTokens = Metric(
    name: "quotes.content.tokens", layer: .quotes,
    summary: "How many of the tokens inside quotes are found, each counted once.",
    formula: "P = |T_G ∩ T_P|/|T_P|, R = |T_G ∩ T_P|/|T_G| on the unions of an article's contents",
    citation: "Pareti et al. 2013 (EMNLP), partial match",
    conventions: unionConventions + [
      "Tokens are words, numbers and single marks. Measured only where the text is at hand."
    ],
    reading: .retrieval,
    example: QuoteExamples.example([
      ("precision", 9.0 / 12), ("recall", 9.0 / 13), ("f1", 18.0 / 25),
    ]),
    measure: .perArticle { article in
      guard let text = article.gold.text ?? article.predicted.text else { return nil }
      let tokens = Tokens(text)
      return unionCounts(article) { span in
        span.parts.compactMap { tokens.indices(touchedBy: $0) }
          .map { TextRange($0.lowerBound, $0.upperBound) }
      }
    })

  private static let unionConventions = [
    "Overlapping, nested and repeated quotes count their words once.",
    "By kind, recall is over gold quotes of the kind and precision over predicted ones.",
  ]

  /// - Parameter positions: the code points or tokens that a content covers.
  private static func unionCounts(
    _ article: AlignedArticle, positions: (TextSpan) -> [TextRange]
  ) -> ArticleCounts? {
    guard let comparison = article.quoteComparison else { return nil }
    func union(_ contents: [Int: TextSpan], where isIncluded: (Int) -> Bool) -> TextSpan? {
      var parts: [TextRange] = []
      for (index, content) in contents where isIncluded(index) { parts += positions(content) }
      return TextSpan(parts: parts)
    }
    let gold = union(comparison.goldContents) { _ in true }
    let predicted = union(comparison.predictedContents) { _ in true }
    func tally(gold mine: TextSpan?, predicted theirs: TextSpan?) -> Tally {
      var tally = Tally(
        gold: Double(mine?.length ?? 0), predicted: Double(theirs?.length ?? 0))
      if let mine, let predicted { tally.goldHits = Double(mine.overlapLength(predicted)) }
      if let theirs, let gold { tally.predictedHits = Double(theirs.overlapLength(gold)) }
      return tally
    }
    let slices = QuoteKind.allCases.map { kind in
      tally(
        gold: union(comparison.goldContents) { comparison.gold[$0].kind.value == kind },
        predicted: union(comparison.predictedContents) {
          comparison.predicted[$0].kind.value == kind
        })
    }
    return ArticleCounts(
      whole: Counts(tally(gold: gold, predicted: predicted)), slices: QuoteCounting.slices(slices))
  }
}
