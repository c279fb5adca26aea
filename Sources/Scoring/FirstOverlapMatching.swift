import LabelModel

/// How nervaluate 1.2.1 counts mentions, for comparison with figures made by it.
///
/// Predictions are taken in the order given. An equal gold mention wins at once; otherwise the first free
/// one that overlaps is taken, in `type` mode one of the same type with the nearest ends. So the counts
/// depend on the order, and may miss matches; the cost is quadratic in an article's mentions.
struct FirstOverlapMatching {
  enum Mode: Sendable {
    case strict, exact, partial, type
  }

  let mode: Mode

  func counts(_ gold: [Mention], _ predicted: [Mention]) -> OutcomeCounts {
    var counts = OutcomeCounts()
    var isTaken = [Bool](repeating: false, count: gold.count)
    for prediction in predicted {
      guard let index = choice(prediction, among: gold, isTaken) else {
        counts.spurious += 1
        continue
      }
      isTaken[index] = true
      counts[outcome(gold[index], prediction)] += 1
    }
    counts.missed = isTaken.lazy.filter { !$0 }.count
    return counts
  }

  /// The counts of an article, those of each type by itself.
  func articleCounts(_ article: AlignedArticle) -> ArticleCounts? {
    guard let gold = article.gold.labels.entities?.mentions,
      let types = article.mentionPairing?.types
    else { return nil }
    let predicted = article.predictedLayer.mentions
    return ArticleCounts(
      whole: Counts(counts(gold, predicted)),
      slices: types.map { type in
        .init(
          name: type,
          counts: Counts(
            counts(gold.filter { $0.type == type }, predicted.filter { $0.type == type })))
      })
  }

  private func choice(_ prediction: Mention, among gold: [Mention], _ isTaken: [Bool]) -> Int? {
    var best: (index: Int, rank: (Int, Int))?
    for (index, mention) in gold.enumerated()
    where !isTaken[index] && isOverlapped(mention, by: prediction) {
      let rank = rank(mention, prediction)
      if best.map({ rank < $0.rank }) ?? true { best = (index, rank) }
    }
    return best?.index
  }

  /// An overlap of less than a hundredth of the gold mention is none: `min_overlap_percentage` is 1.
  private func isOverlapped(_ gold: Mention, by predicted: Mention) -> Bool {
    let shared = gold.span.overlapLength(predicted.span)
    return shared > 0 && 100 * shared >= gold.span.length
  }

  /// The lower the better; of equals the first is taken.
  private func rank(_ gold: Mention, _ predicted: Mention) -> (Int, Int) {
    let hasSameSpan = gold.span == predicted.span
    let hasSameType = gold.type == predicted.type
    switch mode {
    case .strict: return (hasSameSpan && hasSameType ? 0 : 1, 0)
    case .exact, .partial: return (hasSameSpan ? 0 : 1, 0)
    case .type:
      if hasSameSpan && hasSameType { return (0, 0) }
      let distance =
        abs(gold.span.start - predicted.span.start) + abs(gold.span.end - predicted.span.end)
      return hasSameType ? (1, distance) : (2, 0)
    }
  }

  private func outcome(_ gold: Mention, _ predicted: Mention) -> Outcome {
    let hasSameSpan = gold.span == predicted.span
    let hasSameType = gold.type == predicted.type
    switch mode {
    case .strict: return hasSameSpan && hasSameType ? .correct : .incorrect
    case .exact: return hasSameSpan ? .correct : .incorrect
    case .partial: return hasSameSpan ? .correct : .partial
    case .type: return hasSameType ? .correct : .incorrect
    }
  }
}
