import LabelModel

extension Metric {
  static let mentionCurve = Metric(
    name: "entities.mentions.curve", layer: .entities,
    summary: "Precision and recall when only predictions of at least some score are kept.",
    formula:
      "at each of up to 20 thresholds: P, R, F1 of the predictions kept; best: the one of highest F1",
    citation: "Manning et al. 2008, ch. 8",
    conventions: [
      "Thresholds are scores that occur, at equal numbers of predictions; equal scores stay together.",
      "Measured only where predictions carry scores; right: same span and type.",
    ],
    reading: .values,
    example: WorkedExample(
      story: "Keeping all three predictions gives the best F1.",
      gold: .mentions((0, 5, "person"), (10, 20, "person")),
      predicted: scoredMentions,
      expected: [
        ("01.threshold", 0.9), ("01.precision", 1), ("01.recall", 0.5), ("03.recall", 1),
        ("best.threshold", 0.3), ("best.f1", 0.8),
      ]),
    measure: .pooled { articles in
      ScoredPredictions(articles).map(curveFigures) ?? []
    })

  static func curveFigures(_ predictions: ScoredPredictions) -> [PooledFigure] {
    let points = curve(predictions)
    var figures = points.enumerated().flatMap { index, point in
      let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
      return [
        PooledFigure(statistic: "\(number).threshold", value: point.threshold),
        PooledFigure(statistic: "\(number).precision", value: point.tally.precision),
        PooledFigure(statistic: "\(number).recall", value: point.tally.recall),
        PooledFigure(statistic: "\(number).f1", value: point.tally.f1),
      ]
    }
    let best = allPoints(predictions).max { ($0.tally.f1 ?? 0) < ($1.tally.f1 ?? 0) }
    figures.append(PooledFigure(statistic: "best.threshold", value: best?.threshold))
    figures.append(PooledFigure(statistic: "best.f1", value: best?.tally.f1))
    return figures
  }

  private typealias CurvePoint = (threshold: Double, tally: Tally)

  private static func allPoints(_ predictions: ScoredPredictions) -> [CurvePoint] {
    var tally = Tally(gold: Double(predictions.gold))
    return predictions.steps.filter { $0.score.isFinite }.map { step in
      tally += Tally(hits: Double(step.correct), gold: 0, predicted: Double(step.predicted))
      return (step.score, tally)
    }
  }

  private static func curve(_ predictions: ScoredPredictions) -> [CurvePoint] {
    let points = allPoints(predictions)
    guard let last = points.last else { return [] }
    var chosen: [CurvePoint] = []
    for point in points
    where point.tally.predicted * 20 >= last.tally.predicted * Double(chosen.count + 1) {
      chosen.append(point)
    }
    return chosen
  }
}
