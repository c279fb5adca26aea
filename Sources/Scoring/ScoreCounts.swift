import LabelModel

/// Predictions counted by their score, with whether each is right under strict match; adds up over articles.
package struct ScoreCounts: Hashable, Sendable {
  /// Predictions of one score.
  package struct Step: Hashable, Sendable {
    /// −∞ for those without a score.
    package var score: Double
    package var predicted: Int
    package var correct: Int

    package init(score: Double, predicted: Int = 0, correct: Int = 0) {
      self.score = score
      self.predicted = predicted
      self.correct = correct
    }
  }

  /// By score.
  package var steps: [Double: Step] = [:]
  /// How many labels gold has.
  package var gold = 0

  /// Whether any prediction carries a score.
  package var hasScore: Bool { steps.keys.contains { $0 != -.infinity } }

  package init() {}

  /// - Parameter kind: only gold labels of that kind, their partners, and other predictions that may be it.
  init(_ articles: [AlignedArticle], kind: MentionKind? = nil) {
    for article in articles {
      guard let alignment = article.mentions, let pairing = article.mentionPairing,
        let labels = article.gold.labels.entities?.mentions
      else { continue }
      let predicted = article.predictedLayer.mentions
      func isCounted(_ mention: Mention) -> Bool {
        kind == nil || (mention.kind ?? .name) == kind
      }
      for (pair, relation) in zip(alignment.pairs, pairing.relations)
      where isCounted(labels[pair.gold]) {
        gold += 1
        add(
          predicted[pair.predicted].score,
          isCorrect: relation.hasSameSpan && relation.hasSameType)
      }
      gold += alignment.missed.lazy.filter { isCounted(labels[$0]) }.count
      for index in alignment.spurious where isCounted(predicted[index]) {
        add(predicted[index].score, isCorrect: false)
      }
    }
  }

  private mutating func add(_ score: Double?, isCorrect: Bool) {
    // Without a score among others that have one, a prediction comes last.
    let score = score ?? -.infinity
    steps[score, default: Step(score: score)].predicted += 1
    if isCorrect { steps[score]?.correct += 1 }
  }

  package static func += (left: inout ScoreCounts, right: ScoreCounts) {
    left.gold += right.gold
    for (score, step) in right.steps {
      left.steps[score, default: Step(score: score)].predicted += step.predicted
      left.steps[score]?.correct += step.correct
    }
  }
}
