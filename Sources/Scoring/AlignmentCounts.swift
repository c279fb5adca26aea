extension Alignment {
  /// Counts of a layer in which every pair, missed label and spurious label is one decision.
  ///
  /// - Parameter judge: what the pair at that position of `pairs` counts as, with its error category.
  func counts(
    keepItems: Bool, judge: (Int) -> (outcome: Outcome, category: String?)
  ) -> ArticleCounts {
    var outcomes = OutcomeCounts(missed: missed.count, spurious: spurious.count)
    var items: [CountedItem] = []
    for (position, pair) in pairs.enumerated() {
      let (outcome, category) = judge(position)
      outcomes[outcome] += 1
      guard keepItems else { continue }
      items.append(
        CountedItem(
          gold: pair.gold, predicted: pair.predicted, outcome: outcome, category: category,
          tally: outcome.tally))
    }
    if keepItems {
      items += missed.map { .missed($0) } + spurious.map { .spurious($0) } + ignoredItems
    }
    return ArticleCounts(whole: Counts(outcomes), items: items)
  }
}
