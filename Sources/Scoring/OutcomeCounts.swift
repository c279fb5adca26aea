/// The five outcomes of MUC-5 and SemEval-2013 task 9, counted.
///
/// Source: Chinchor & Sundheim 1993; Segura-Bedmar et al. 2013.
package struct OutcomeCounts: Hashable, Sendable {
  package var correct: Int
  package var incorrect: Int
  package var partial: Int
  package var missed: Int
  package var spurious: Int

  package init(
    correct: Int = 0, incorrect: Int = 0, partial: Int = 0, missed: Int = 0, spurious: Int = 0
  ) {
    self.correct = correct
    self.incorrect = incorrect
    self.partial = partial
    self.missed = missed
    self.spurious = spurious
  }

  package static func + (left: OutcomeCounts, right: OutcomeCounts) -> OutcomeCounts {
    OutcomeCounts(
      correct: left.correct + right.correct, incorrect: left.incorrect + right.incorrect,
      partial: left.partial + right.partial, missed: left.missed + right.missed,
      spurious: left.spurious + right.spurious)
  }

  package static func += (left: inout OutcomeCounts, right: OutcomeCounts) { left = left + right }

  /// POS: how many labels gold has.
  package var possible: Int { correct + incorrect + partial + missed }

  /// ACT: how many labels were predicted.
  package var actual: Int { correct + incorrect + partial + spurious }

  /// Half credit for partial matches.
  package var tally: Tally {
    Tally(
      hits: Double(correct) + Double(partial) / 2, gold: Double(possible),
      predicted: Double(actual))
  }
}

extension OutcomeCounts {
  /// How often an outcome was counted; `ignored` is counted nowhere.
  package subscript(outcome: Outcome) -> Int {
    get {
      switch outcome {
      case .correct: correct
      case .incorrect: incorrect
      case .partial: partial
      case .missed: missed
      case .spurious: spurious
      case .ignored: 0
      }
    }
    set {
      switch outcome {
      case .correct: correct = newValue
      case .incorrect: incorrect = newValue
      case .partial: partial = newValue
      case .missed: missed = newValue
      case .spurious: spurious = newValue
      case .ignored: break
      }
    }
  }
}
