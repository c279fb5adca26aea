import LabelModel

extension Metric {
  /// What wrong grouping of mentions costs attribution; `Oracle` has the other substitutions.
  static let quoteOracleClusters = Metric(
    name: "quotes.oracle.clusters", layer: .quotes,
    summary: "Attribution as if mentions were grouped into entities as gold groups them.",
    formula:
      "as quotes.attributed, with the predicted speaker's words looked up in gold's entities",
    citation: "Oracle substitution; cf. Kummerfeld & Klein 2013",
    conventions: [
      "The words are the source, else the speaker's mention nearest to the quote.",
      "Its gain over quotes.attributed is what wrong groups of mentions cost.",
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: QuoteExamples.oneClusterStory, gold: QuoteExamples.gold,
      predicted: QuoteExamples.oneCluster, text: QuoteExamples.text, expected: [("f1", 0.75)]),
    measure: .perArticle { article in
      QuoteAttribution(
        contentError: { $2.isRelaxed ? nil : "boundary" }, speaker: speakerByGoldClusters
      ).counts(article)
    })

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
