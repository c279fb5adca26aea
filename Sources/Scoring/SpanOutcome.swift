import LabelModel

extension Outcome {
  /// What a predicted span counts as: the same right, overlap partly right; `nil` where there is nothing to count.
  ///
  /// Gold that is not annotated is not scored; gold that says "none" makes a prediction spurious.
  static func span(_ gold: Slot<AcceptedSpan>, _ predicted: Slot<AcceptedSpan>) -> Outcome? {
    switch (gold, predicted.value?.span) {
    case (.unannotated, _), (.empty, nil): nil
    case (.empty, _?): .spurious
    case (.filled, nil): .missed
    case (.filled(let key), let answer?):
      if ([key.span] + key.alternatives).contains(answer) {
        .correct
      } else if ([key.span] + key.alternatives).contains(where: { $0.overlaps(answer) }) {
        .partial
      } else {
        .incorrect
      }
    }
  }
}
