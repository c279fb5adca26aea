import LabelModel

/// Counts decisions on the quotes of an article: of all, and by kind.
///
/// In a slice gold quotes count under their own kind and predicted ones under theirs, so that recall is by
/// gold kind and precision by predicted kind. A quote whose kind is not annotated is in no slice.
struct QuoteCounting {
  private let comparison: QuoteComparison
  private let keepsItems: Bool
  private var outcomes = OutcomeCounts()
  private var tally = Tally()
  private var slices = [Tally](repeating: Tally(), count: QuoteKind.allCases.count)
  private var items: [CountedItem] = []

  init(_ comparison: QuoteComparison, keepsItems: Bool) {
    self.comparison = comparison
    self.keepsItems = keepsItems
  }

  /// Adds a decision on a gold quote, a predicted one or a pair, by index.
  ///
  /// - Parameter tally: what it adds; by default what the outcome does.
  mutating func add(
    _ outcome: Outcome, gold: Int? = nil, predicted: Int? = nil, category: String? = nil,
    tally: Tally? = nil
  ) {
    let added = tally ?? outcome.tally
    self.tally += added
    outcomes[outcome] += 1
    if let kind = gold.flatMap({ comparison.gold[$0].kind.value }) {
      slices[kind.position].gold += added.gold
      slices[kind.position].goldHits += added.goldHits
    }
    if let kind = predicted.flatMap({ comparison.predicted[$0].kind.value }) {
      slices[kind.position].predicted += added.predicted
      slices[kind.position].predictedHits += added.predictedHits
    }
    if keepsItems {
      items.append(
        CountedItem(
          gold: gold, predicted: predicted, outcome: outcome, category: category, tally: added))
    }
  }

  /// Adds what is missed and what is spurious, each as one decision.
  mutating func addUnaligned() {
    for index in comparison.alignment.missed { add(.missed, gold: index, category: "missed") }
    for index in comparison.alignment.spurious {
      add(.spurious, predicted: index, category: "spurious")
    }
  }

  /// - Parameter hasOutcomes: whether the five outcomes are figures of the metric.
  func counts(hasOutcomes: Bool) -> ArticleCounts {
    var items = items
    if keepsItems { items += comparison.alignment.ignoredItems }
    return ArticleCounts(
      whole: hasOutcomes ? Counts(outcomes) : Counts(tally), slices: Self.slices(slices),
      items: items)
  }

  /// Slices by kind, those without any count left out.
  static func slices(_ tallies: [Tally]) -> [ArticleCounts.Slice] {
    QuoteKind.allCases.compactMap { kind in
      let tally = tallies[kind.position]
      guard tally.gold + tally.predicted > 0 else { return nil }
      return .init(name: kind.rawValue, family: .kind, counts: Counts(tally))
    }
  }

  /// Counts every quote as one decision: `judge` says what a pair is, the others are missed and spurious.
  static func decisions(
    _ article: AlignedArticle,
    judge: (QuoteComparison, Int) -> (outcome: Outcome, category: String?)
  ) -> ArticleCounts? {
    guard let comparison = article.quoteComparison else { return nil }
    var counting = QuoteCounting(comparison, keepsItems: article.keepsItems)
    for (position, pair) in comparison.alignment.pairs.enumerated() {
      let (outcome, category) = judge(comparison, position)
      counting.add(outcome, gold: pair.gold, predicted: pair.predicted, category: category)
    }
    counting.addUnaligned()
    return counting.counts(hasOutcomes: true)
  }

  /// Counts one decision a pair: `judge` says whether it is right, or `nil` where it is not scored.
  static func accuracy(
    _ article: AlignedArticle, judge: (QuoteComparison, Int) -> (isRight: Bool, category: String?)?
  ) -> ArticleCounts? {
    guard let comparison = article.quoteComparison else { return nil }
    var counting = QuoteCounting(comparison, keepsItems: article.keepsItems)
    for (position, pair) in comparison.alignment.pairs.enumerated() {
      guard let (isRight, category) = judge(comparison, position) else { continue }
      counting.add(
        isRight ? .correct : .incorrect, gold: pair.gold, predicted: pair.predicted,
        category: isRight ? nil : category)
    }
    return counting.counts(hasOutcomes: false)
  }
}

extension QuoteKind {
  /// Place in `allCases`, which is sorted by name.
  var position: Int {
    switch self {
    case .direct: 0
    case .indirect: 1
    case .mixed: 2
    }
  }
}
