import LabelModel

extension Metric {
  static let mentionCalibration = Metric(
    name: "entities.mentions.calibration", layer: .entities,
    summary: "How far the scores are from the share of predictions that are right.",
    formula:
      "ECE = Σ_b n_b/n·|accuracy_b − mean score_b| over 10 bins of equal mass; right: same span and type",
    citation: "Naeini et al. 2015; bins of equal mass as in Nguyen & O'Connor 2015",
    conventions: [
      "Equal scores stay in one bin. Measured only where all scores lie between 0 and 1."
    ],
    reading: .values,
    example: WorkedExample(
      story: "Three predictions, three bins: 0.1, 0.6 and 0.7 from the truth.",
      gold: .mentions((0, 5, "person"), (10, 20, "person")),
      predicted: scoredMentions,
      expected: [("ece", (0.1 + 0.6 + 0.7) / 3), ("01.score", 0.9), ("01.accuracy", 1)]),
    measure: .pooled { articles in
      ScoredPredictions(articles).map(calibrationFigures) ?? []
    })

  static func calibrationFigures(_ predictions: ScoredPredictions) -> [PooledFigure] {
    let steps = predictions.steps.filter { $0.score.isFinite }
    guard let first = steps.first, let last = steps.last, first.score <= 1, last.score >= 0
    else { return [] }
    let total = steps.reduce(0) { $0 + $1.predicted }
    guard total > 0 else { return [] }
    var bins: [(scores: Double, correct: Int, count: Int)] = []
    var seen = 0
    var current = -1
    for step in steps {
      // A step goes where its first prediction falls, past bins that a large one before it has filled.
      let tenth = seen * 10 / total
      if tenth > current { bins.append((0, 0, 0)) }
      current = tenth
      bins[bins.count - 1].scores += step.score * Double(step.predicted)
      bins[bins.count - 1].correct += step.correct
      bins[bins.count - 1].count += step.predicted
      seen += step.predicted
    }
    let error = bins.reduce(0) { $0 + abs(Double($1.correct) - $1.scores) } / Double(total)
    var figures = [PooledFigure(statistic: "ece", value: error)]
    for (index, bin) in bins.enumerated() {
      let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
      let count = Double(bin.count)
      figures += [
        PooledFigure(statistic: "\(number).score", value: bin.scores / count),
        PooledFigure(statistic: "\(number).accuracy", value: Double(bin.correct) / count),
        PooledFigure(statistic: "\(number).predicted", value: count),
      ]
    }
    return figures
  }
}
