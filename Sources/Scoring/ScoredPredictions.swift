import LabelModel

/// The predictions of all articles by their score, with whether each is right under strict match.
struct ScoredPredictions {
  typealias Step = ScoreCounts.Step

  /// From the surest to the least sure; equal scores are one step, so that order cannot matter.
  let steps: [Step]
  /// How many labels gold has.
  let gold: Int

  init(steps: [Step], gold: Int) {
    self.steps = steps
    self.gold = gold
  }

  /// - Parameter kind: only gold labels of that kind, their partners, and other predictions that may be it.
  /// - Returns: `nil` where no prediction carries a score.
  init?(_ articles: [AlignedArticle], kind: MentionKind? = nil) {
    guard articles.contains(where: { $0.predictedLayer.mentions.contains { $0.score != nil } })
    else { return nil }
    self.init(ScoreCounts(articles, kind: kind))
  }

  init?(_ counts: ScoreCounts) {
    guard counts.hasScore else { return nil }
    steps = counts.steps.values.sorted { $0.score > $1.score }
    gold = counts.gold
  }

  /// The figures of all metrics that look at scores, under their full names; `nil` where there are none.
  static func figures(all: ScoredPredictions?, names: ScoredPredictions?) -> [Figure] {
    guard let all else { return [] }
    let pooled: [(metric: Metric, figures: [PooledFigure])] = [
      (.mentionAveragePrecision, Metric.averagePrecisionFigures(all, names: names)),
      (.mentionCurve, Metric.curveFigures(all)),
      (.mentionCalibration, Metric.calibrationFigures(all)),
    ]
    return pooled.flatMap { metric, figures in
      figures.map { Figure(name: "\(metric.name).\($0.statistic)", value: $0.value) }
    }
  }

  /// Σ (R_n − R_{n−1})·P_n over the steps; `nil` where gold has nothing.
  var averagePrecision: Double? {
    guard gold > 0 else { return nil }
    var (predicted, correct, sum) = (0, 0, 0.0)
    for step in steps {
      predicted += step.predicted
      correct += step.correct
      sum += Double(step.correct) * Double(correct) / Double(predicted)
    }
    return sum / Double(gold)
  }
}
