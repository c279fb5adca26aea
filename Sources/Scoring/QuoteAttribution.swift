import LabelModel

/// Counts quotes whose words and speaker are both right, over all gold and all predicted quotes.
///
/// A gold quote whose speaker is not annotated counts on neither side, nor does its partner.
struct QuoteAttribution {
  /// The error category of what is not the speaker; `nil` where that is right.
  var contentError: (Quote, Quote, QuotePairing) -> String?
  /// Whether the speaker of an aligned pair is right.
  var speaker: (AlignedArticle, QuoteComparison, Int) -> SpeakerVerdict = {
    $1.pairs[$2].speaker
  }

  func counts(_ article: AlignedArticle) -> ArticleCounts? {
    guard let comparison = article.quoteComparison else { return nil }
    var counting = QuoteCounting(comparison, keepsItems: article.keepsItems)
    for (position, pair) in comparison.alignment.pairs.enumerated() {
      let verdict = speaker(article, comparison, position)
      if verdict == .unscored { continue }
      let error =
        verdict.category
        ?? contentError(
          comparison.gold[pair.gold], comparison.predicted[pair.predicted],
          comparison.pairs[position])
      counting.add(
        error == nil ? .correct : .incorrect, gold: pair.gold, predicted: pair.predicted,
        category: error)
    }
    for index in comparison.alignment.missed where comparison.gold[index].speaker.isAnnotated {
      counting.add(.missed, gold: index, category: "missed")
    }
    for index in comparison.alignment.spurious {
      counting.add(.spurious, predicted: index, category: "spurious")
    }
    return counting.counts(hasOutcomes: true)
  }
}
