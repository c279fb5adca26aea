import LabelModel

/// What `quotes.attributed` would be if one step of the pipeline made no error.
///
/// The gain over `quotes.attributed` is what that step costs. Missed and made-up quotes stay as they are.
extension Metric {
  static let quoteOracles = [
    oracle(
      "content", summary: "Attribution as if the words of every aligned quote were right.",
      formula: "as quotes.attributed, with gold's content in every aligned pair",
      gold: QuoteExamples.gold, predicted: QuoteExamples.predicted, expected: 0.5
    ) { QuoteAttribution(contentError: { _, _, _ in nil }).counts($0) },
    oracle(
      "speaker", summary: "Attribution as if the speaker of every aligned quote were right.",
      formula: "as quotes.attributed, with gold's speaker in every aligned pair",
      gold: QuoteExamples.gold, predicted: QuoteExamples.predicted, expected: 0.75
    ) { article in
      QuoteAttribution(contentError: contentError) { _, comparison, position in
        comparison.pairs[position].speaker == .unscored ? .unscored : .right
      }.counts(article)
    },
    oracle(
      "clusters",
      summary: "Attribution as if mentions were grouped into entities as gold groups them.",
      formula:
        "as quotes.attributed, with the predicted speaker's words looked up in gold's entities",
      gold: QuoteExamples.gold, predicted: QuoteExamples.oneCluster, expected: 0.75
    ) { QuoteAttribution(contentError: contentError, speaker: speakerByGoldClusters).counts($0) },
  ]

  private static let contentError: @Sendable (Quote, Quote, QuotePairing) -> String? = {
    $2.isRelaxed ? nil : "boundary"
  }

  private static func oracle(
    _ name: String, summary: String, formula: String, gold: Labels, predicted: Labels,
    expected: Double, counts: @escaping @Sendable (AlignedArticle) -> ArticleCounts?
  ) -> Metric {
    Metric(
      name: "quotes.oracle.\(name)", layer: .quotes, summary: summary, formula: formula,
      citation: "Oracle substitution; cf. Kummerfeld & Klein 2013",
      conventions: ["Its gain over quotes.attributed is what this step costs."],
      reading: .retrieval,
      example: WorkedExample(
        story: name == "clusters" ? QuoteExamples.oneClusterStory : QuoteExamples.story,
        gold: gold, predicted: predicted, text: QuoteExamples.text,
        expected: [("f1", expected)]),
      measure: .perArticle(counts))
  }

  /// The verdict on the gold entity that the predicted speaker's words are a mention of.
  ///
  /// The words are the source, else the mention of the speaker that is nearest to the quote. Without any,
  /// or where gold's speaker is no entity, the verdict stands as it is.
  private static func speakerByGoldClusters(
    _ article: AlignedArticle, _ comparison: QuoteComparison, _ position: Int
  ) -> SpeakerVerdict {
    let verdict = comparison.pairs[position].speaker
    let pair = comparison.alignment.pairs[position]
    let resolver = comparison.resolver
    guard verdict == .wrong, let key = comparison.gold[pair.gold].speaker.value,
      let words = comparison.predicted[pair.predicted].speakerWords(resolver.predicted)
    else { return verdict }
    let named = resolver.gold.entities(bestCoveredBy: words)
    let isRight = ([key.reference] + key.alternatives).contains { reference in
      resolver.gold.referent(reference).entity.map { named.contains($0) } ?? false
    }
    return isRight ? .right : verdict
  }
}

extension Quote {
  /// The source, else the speaker's mention nearest to the content, the earlier of two.
  fileprivate func speakerWords(_ side: ReferenceSide) -> TextSpan? {
    if let words = sourceWords { return words }
    guard let reference = speaker.value?.reference, let entity = side.referent(reference).entity
    else { return nil }
    return side.mentions(of: entity).min { distance(to: $0) < distance(to: $1) }
  }

  private func distance(to mention: TextSpan) -> Int {
    max(0, mention.start - content.end, content.start - mention.end)
  }
}
