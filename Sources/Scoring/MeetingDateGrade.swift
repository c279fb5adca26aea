import LabelModel

extension SlotGrade {
  /// How well a predicted date agrees with the key's or an alternative of it, by MUC-4's rules.
  ///
  /// The same days are right. Days inside the key's, or days in common at another granularity, are partly
  /// right. Times of day and the marks of doubt are left out. Source: MUC-4 scoring guidelines, 1992.
  init(gold: MeetingDate, predicted: MeetingDate) {
    var grade = SlotGrade.incorrect
    for key in [gold.value] + gold.alternatives {
      if key.coversSameDays(as: predicted.value) {
        self = .correct
        return
      }
      let isCompatible =
        key.granularity != predicted.value.granularity && key.overlaps(predicted.value)
      if isCompatible || key.contains(predicted.value) { grade = .partial }
    }
    self = grade
  }
}
