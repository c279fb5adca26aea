import LabelModel

extension Metric {
  static let mentionAveragePrecision = Metric(
    name: "entities.mentions.average-precision", layer: .entities,
    summary: "Precision at every recall that the scores allow, averaged.",
    formula: "AP = Σ_n (R_n − R_{n−1})·P_n over descending scores; right: same span and type",
    citation: "Everingham et al. 2010; without interpolation, as in Manning et al. 2008, ch. 8",
    conventions: [
      "Equal scores are one step. Predictions without a score come last.",
      "Measured only where predictions carry scores; the alignment is the one of all predictions.",
    ],
    reading: .values,
    example: WorkedExample(
      story: "The surest is right, the second wrong, the third right.",
      gold: .mentions((0, 5, "person"), (10, 20, "person")),
      predicted: scoredMentions,
      expected: [("value", (1 + 2.0 / 3) / 2), ("names-only.value", (1 + 2.0 / 3) / 2)]),
    measure: .pooled { articles in
      guard let all = ScoredPredictions(articles) else { return [] }
      return averagePrecisionFigures(all, names: ScoredPredictions(articles, kind: .name))
    })

  static func averagePrecisionFigures(
    _ all: ScoredPredictions, names: ScoredPredictions?
  ) -> [PooledFigure] {
    [
      PooledFigure(statistic: "value", value: all.averagePrecision),
      PooledFigure(statistic: "names-only.value", value: names?.averagePrecision),
    ]
  }

  /// Two right and one wrong prediction with falling scores.
  static let scoredMentions = Labels(
    entities: EntityLayer(mentions: [
      Mention(TextSpan(0, 5), type: "person", score: 0.9),
      Mention(TextSpan(6, 8), type: "person", score: 0.6),
      Mention(TextSpan(10, 20), type: "person", score: 0.3),
    ]))
}
