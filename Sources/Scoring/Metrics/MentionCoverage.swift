import LabelModel

extension Metric {
  static let mentionCoverage = Metric(
    name: "entities.mentions.coverage", layer: .entities,
    summary:
      "How many mentions are covered at least half by mentions of their type on the other side.",
    formula:
      "R = |{g: |g ∩ P_t| ≥ ½|g|}|/POS, P = |{p: |p ∩ G_t| ≥ ½|p|}|/ACT; P_t, G_t: unions by type",
    citation: "Counting from both sides, as users of presidio-research ask for",
    conventions: [
      "Not one to one: a mention cut in two is found, and both its pieces are right.",
      "Optional gold mentions and what is aligned with them are left out.",
    ],
    reading: .retrieval,
    example: WorkedExample(
      story:
        "One mention is predicted in two pieces; with one-to-one counts a piece would be spurious.",
      gold: .mentions((0, 20, "organization")),
      predicted: .mentions((0, 9, "organization"), (10, 20, "organization")),
      expected: [("recall", 1), ("precision", 1), ("gold", 1), ("predicted", 2)]),
    measure: .perArticle { article in
      guard let cover = MentionCover(article) else { return nil }
      var whole = Tally()
      var slices: [ArticleCounts.Slice] = []
      for (index, type) in cover.types.enumerated() {
        let (gold, predicted) = (cover.gold[index], cover.predicted[index])
        let tally = Tally(
          goldHits: halfCovered(gold, by: predicted), gold: Double(gold.count),
          predictedHits: halfCovered(predicted, by: gold), predicted: Double(predicted.count))
        if tally.isEmpty { continue }
        whole += tally
        slices.append(.init(name: type, counts: Counts(tally)))
      }
      return ArticleCounts(whole: Counts(whole), slices: slices)
    })

  private static func halfCovered(_ spans: [TextSpan], by others: [TextSpan]) -> Double {
    guard let union = TextSpan(parts: others.flatMap(\.parts)) else { return 0 }
    let parts = union.parts
    return spans.reduce(0) { count, span in
      // Only the parts of the union that reach into the span are looked at.
      let first = parts.partitioningIndex { $0.end > span.start }
      let near = parts[first...].prefix { $0.start < span.end }
      let shared =
        span.isContinuous
        ? near.reduce(0) { $0 + min($1.end, span.end) - max($1.start, span.start) }
        : TextSpan(parts: near)?.overlapLength(span) ?? 0
      return count + (2 * shared >= span.length ? 1 : 0)
    }
  }
}
