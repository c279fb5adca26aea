import LabelModel

/// A measure of how well predicted entities group the mentions that gold groups.
///
/// Each measure makes two metrics: mentions correspond where their spans are the same, or, `relaxed`,
/// where they are aligned at all.
struct ClusterMeasure: Sendable {
  /// The last part of the metric's name: `b3`.
  let name: String
  let summary: String
  let formula: String
  let citation: String
  var conventions: [String] = []
  var reading = Metric.Reading.retrieval
  /// Statistics of `story`'s clusters, with mentions that correspond exactly.
  let expected: [(statistic: String, value: Double?)]
  /// One tally a component.
  let tallies: @Sendable (ClusterOverlap) -> [Tally]

  var exact: Metric { metric(suffix: "", summary: summary, conventions: []) { tallies($0.exact) } }

  var relaxed: Metric {
    metric(
      suffix: ".relaxed", summary: summary.dropLast() + "; overlapping mentions count as the same.",
      conventions: ["Mentions correspond where they are aligned at all."]
    ) { tallies($0.relaxed) }
  }

  /// The key {a b c}, {d e f g} and the response {a b}, {c d}, {f g h i} of Luo and others, 2014.
  private static let story = "Three entities are predicted for two, with two mentions made up."
  private static let gold = Labels.clusters([0, 2, 4], [6, 8, 10, 12])
  private static let predicted = Labels.clusters([0, 2], [4, 6], [10, 12, 14, 16])

  private func metric(
    suffix: String, summary: String, conventions more: [String],
    _ count: @escaping @Sendable (EntityGrouping) -> [Tally]
  ) -> Metric {
    Metric(
      name: "entities.clusters.\(name)\(suffix)", layer: .entities, summary: summary,
      formula: formula, citation: citation, conventions: conventions + more, reading: reading,
      example: WorkedExample(
        story: Self.story, gold: Self.gold, predicted: Self.predicted, expected: expected),
      measure: .perArticle { article in
        article.grouping.map { ArticleCounts(whole: Counts(tallies: count($0))) }
      })
  }
}
