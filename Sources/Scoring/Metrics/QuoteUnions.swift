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
    measure: .perArticle { article in
      unionCounts(article) {
        $0.length
      } shared: {
        $0.overlapLength($1)
      }
    })

  private static let unionConventions = [
    "Overlapping, nested and repeated quotes count their words once.",
    "By kind, recall is over gold quotes of the kind and precision over predicted ones.",
  ]

  /// - Parameters:
  ///   - size: how many units a union has.
  ///   - shared: how many units of a union are in another.
  private static func unionCounts(
    _ article: AlignedArticle, size: (TextSpan) -> Int, shared: (TextSpan, TextSpan) -> Int
  ) -> ArticleCounts? {
    guard let comparison = article.quoteComparison else { return nil }
    func union(_ contents: [Int: TextSpan], where isIncluded: (Int) -> Bool) -> TextSpan? {
      TextSpan(parts: contents.filter { isIncluded($0.key) }.flatMap { $0.value.parts })
    }
    func tally(_ gold: TextSpan?, _ predicted: TextSpan?, all: (TextSpan?, TextSpan?)) -> Tally {
      var tally = Tally(
        gold: Double(gold.map(size) ?? 0), predicted: Double(predicted.map(size) ?? 0))
      if let gold, let other = all.1 { tally.goldHits = Double(shared(gold, other)) }
      if let predicted, let other = all.0 { tally.predictedHits = Double(shared(predicted, other)) }
      return tally
    }
    let all = (
      union(comparison.goldContents) { _ in true },
      union(comparison.predictedContents) { _ in true }
    )
    let slices = QuoteKind.allCases.map { kind in
      tally(
        union(comparison.goldContents) { comparison.gold[$0].kind.value == kind },
        union(comparison.predictedContents) { comparison.predicted[$0].kind.value == kind },
        all: all)
    }
    return ArticleCounts(
      whole: Counts(tally(all.0, all.1, all: all)), slices: QuoteCounting.slices(slices))
  }
}
