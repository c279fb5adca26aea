/// The scores of predictions, with whether each is right.
struct BulkScores: Sendable {
  private var steps: [ScoredPredictions.Step] = []
  private var unscored = ScoredPredictions.Step(score: -.infinity)
  /// How many steps there were when equal scores were last put together.
  private var tidyCount = 0

  var hasScores: Bool { !steps.isEmpty }

  mutating func add(_ score: Double?, isRight: Bool) {
    guard let score else {
      unscored.predicted += 1
      if isRight { unscored.correct += 1 }
      return
    }
    steps.append(.init(score: score, predicted: 1, correct: isRight ? 1 : 0))
    if steps.count > 4096 + 2 * tidyCount { tidy() }
  }

  mutating func addUnscored(_ count: Int, right: Int) {
    unscored.predicted += count
    unscored.correct += right
  }

  static func += (left: inout BulkScores, right: BulkScores) {
    left.unscored.predicted += right.unscored.predicted
    left.unscored.correct += right.unscored.correct
    left.steps += right.steps
    if left.steps.count > 4096 + 2 * left.tidyCount { left.tidy() }
  }

  /// Makes one step of equal scores, the highest first.
  mutating func tidy() {
    steps.sort { $0.score > $1.score }
    var count = 0
    for step in steps {
      if count > 0, steps[count - 1].score == step.score {
        steps[count - 1].predicted += step.predicted
        steps[count - 1].correct += step.correct
      } else {
        steps[count] = step
        count += 1
      }
    }
    steps.removeLast(steps.count - count)
    tidyCount = count
  }

  /// All steps, those without score last; `nil` where no prediction has one.
  func predictions(gold: Int) -> ScoredPredictions? {
    guard hasScores else { return nil }
    var tidied = self
    tidied.tidy()
    return ScoredPredictions(
      steps: tidied.steps + (unscored.predicted > 0 ? [unscored] : []), gold: gold)
  }
}
