import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// What is measured by the scores of predictions.
@Suite struct ScoredPredictionTests {
  private func predictions(_ steps: [(Double, Int, Int)], gold: Int = 10) -> ScoredPredictions {
    ScoredPredictions(
      steps: steps.map { .init(score: $0.0, predicted: $0.1, correct: $0.2) }, gold: gold)
  }

  private func table(_ figures: [PooledFigure]) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: figures.compactMap { figure in
        figure.value.map { (figure.statistic, $0) }
      })
  }

  @Test func scoresThatAreNoProbabilitiesHaveNoCalibration() {
    #expect(Metric.calibrationFigures(predictions([(1.5, 1, 1), (0.5, 1, 0)])).isEmpty)
    #expect(Metric.calibrationFigures(predictions([(0.5, 1, 1), (-0.5, 1, 0)])).isEmpty)
    #expect(Metric.calibrationFigures(predictions([])).isEmpty)
    let bounds = table(Metric.calibrationFigures(predictions([(1, 1, 1), (0, 1, 0)])))
    #expect(bounds["ece"] == 0)
    #expect(table(Metric.calibrationFigures(predictions([(0.75, 1, 1)])))["ece"] == 0.25)
  }

  @Test func binsHoldAsManyPredictionsEach() {
    let steps = (0..<20).map { (Double(20 - $0) / 32, 2, $0 < 10 ? 2 : 0) }
    let figures = table(Metric.calibrationFigures(predictions(steps)))
    #expect(figures.count == 1 + 3 * 10)
    for bin in 1...10 {
      let name = bin < 10 ? "0\(bin)" : "\(bin)"
      #expect(figures["\(name).predicted"] == 4)
      #expect(figures["\(name).accuracy"] == (bin <= 5 ? 1 : 0))
      #expect(figures["\(name).score"] == (21.5 - 2 * Double(bin)) / 32)
    }
    // In the first half what is short of 1, in the second the score itself.
    let scores = steps.map(\.0)
    let error = scores[..<10].reduce(0) { $0 + 1 - $1 } + scores[10...].reduce(0, +)
    #expect(figures["ece"] == error / 20)
  }

  @Test func equalScoresStayInOneBin() {
    let figures = table(
      Metric.calibrationFigures(predictions([(0.75, 18, 9), (0.5, 2, 1)])))
    #expect(figures["01.predicted"] == 18)
    #expect(figures["01.accuracy"] == 0.5)
    #expect(figures["02.predicted"] == 2)
    #expect(figures["03.predicted"] == nil)
    #expect(figures["ece"] == 18 * 0.25 / 20)
  }

  /// One after the other they would each be a bin of a single prediction.
  @Test func scoresPastBinsThatALargeStepFilledShareOne() {
    let figures = table(
      Metric.calibrationFigures(predictions([(0.75, 18, 9), (0.5, 1, 1), (0.25, 1, 0)])))
    #expect(figures["02.predicted"] == 2)
    #expect(figures["02.score"] == 0.375)
    #expect(figures["03.predicted"] == nil)
    #expect(Metric.calibrationFigures(predictions([(0.5, 0, 0)])).isEmpty)
  }

  @Test func curvesHaveAtMostTwentyPoints() {
    let steps = (0..<40).map { (Double(40 - $0) / 64, 1, $0 % 2 == 0 ? 1 : 0) }
    let figures = table(Metric.curveFigures(predictions(steps, gold: 20)))
    #expect(figures.count == 4 * 20 + 2)
    for point in 1...20 {
      let name = point < 10 ? "0\(point)" : "\(point)"
      #expect(figures["\(name).threshold"] == Double(41 - 2 * point) / 64)
      #expect(figures["\(name).precision"] == 0.5)
      #expect(figures["\(name).recall"] == Double(point) / 20)
    }
    #expect(figures["best.threshold"] == 2.0 / 64)
    #expect(figures["best.f1"] == 40.0 / 59)
  }

  @Test func ofEquallyGoodThresholdsTheHighestIsTheBest() {
    let figures = table(Metric.curveFigures(predictions([(0.9, 1, 1), (0.5, 3, 1)], gold: 2)))
    #expect(figures["01.f1"] == figures["02.f1"])
    #expect(figures["best.threshold"] == 0.9)
  }

  @Test func predictionsWithoutScoreComeLast() {
    let scored = predictions([(0.9, 2, 2), (0.5, 2, 1), (-.infinity, 4, 1)], gold: 4)
    #expect(scored.averagePrecision == (2.0 + 0.75 + 0.5) / 4)
    #expect(table(Metric.curveFigures(scored))["02.recall"] == 0.75)
    #expect(table(Metric.curveFigures(scored))["03.recall"] == nil)
    #expect(predictions([(0.9, 1, 0)], gold: 0).averagePrecision == nil)
  }

  @Test func onlyTheSameSpanAndTypeIsRight() {
    let gold = Article.make(mentions: [.make(0, 5), .make(10, 15), .make(20, 25), .make(30, 35)])
    let predicted = Article.make(mentions: [
      .make(0, 5, score: 0.9), .make(10, 15, "gpe", score: 0.8), .make(20, 24, score: 0.7),
      .make(40, 45), .make(50, 55, score: 0.9),
    ])
    let counts = ScoreCounts([Scorer.align(gold: gold, predicted: predicted)])
    #expect(counts.gold == 4)
    let steps = counts.steps.values.sorted { $0.score > $1.score }
    #expect(steps.map(\.score) == [0.9, 0.8, 0.7, -.infinity])
    #expect(steps.map(\.predicted) == [2, 1, 1, 1])
    #expect(steps.map(\.correct) == [1, 0, 0, 0])
    var twice = counts
    twice += counts
    #expect(twice.gold == 8)
    #expect(twice.steps.values.map(\.predicted).reduce(0, +) == 10)
    #expect(twice.steps.values.map(\.correct).reduce(0, +) == 2)
  }
}
