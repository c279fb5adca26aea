import LabelModel

extension Metric {
  static let meetingStatus = Metric(
    name: "meetings.status", layer: .meetings,
    summary: "How often the status of an aligned meeting is right.",
    formula: "accuracy = right statuses / aligned meetings whose status gold annotates",
    citation: "Accuracy on aligned records",
    conventions: ["An accepted other status is right; none where gold has one is wrong."],
    reading: .accuracy,
    example: WorkedExample(
      story: MeetingExamples.story, gold: MeetingExamples.gold,
      predicted: MeetingExamples.predicted, expected: [("accuracy", 2.0 / 3), ("gold", 3)]),
    measure: .perArticle { article in
      guard let comparison = article.meetingComparison else { return nil }
      var tally = Tally()
      var items: [CountedItem] = []
      for (pair, outcomes) in zip(comparison.alignment.pairs, comparison.pairs) {
        guard let status = outcomes[.status] else { continue }
        let isRight = status.possible == status.correct && status.spurious == 0
        let outcome: Outcome = isRight ? .correct : .incorrect
        tally += outcome.tally
        guard article.keepsItems else { continue }
        let names = comparison.statusNames(pair)
        items.append(
          CountedItem(
            gold: pair.gold, predicted: pair.predicted, outcome: outcome,
            category: isRight ? nil : "\(names.gold)-as-\(names.predicted)",
            tally: outcome.tally))
      }
      return ArticleCounts(whole: Counts(tally), items: items)
    })

  static let meetingStatusConfusion = Metric(
    name: "meetings.status.confusion", layer: .meetings,
    summary: "How often each gold status was predicted as each other, with ∅ for no meeting.",
    formula: "cells gold × predicted of aligned meetings; missed and spurious ones against ∅",
    citation: "Confusion matrix",
    conventions: ["An accepted other status counts as gold's own."],
    reading: .values,
    example: WorkedExample(
      story: MeetingExamples.story, gold: MeetingExamples.gold,
      predicted: MeetingExamples.predicted,
      expected: [
        ("denied.held", 1), ("held.held", 2), ("planned.none", 1), ("none.held", 1),
      ]),
    measure: .table { article in
      guard let comparison = article.meetingComparison else { return nil }
      let (gold, predicted) = (comparison.slots.gold, comparison.slots.predicted)
      var cells = CellCounts()
      for (pair, outcomes) in zip(comparison.alignment.pairs, comparison.pairs)
      where outcomes[.status] != nil {
        let names = comparison.statusNames(pair)
        let isRight = (outcomes[.status]?.correct ?? 0) > 0
        cells.add(names.gold, isRight ? names.gold : names.predicted)
      }
      for index in comparison.alignment.missed {
        if let status = gold[index].status.value { cells.add(status.rawValue, nil) }
      }
      for index in comparison.alignment.spurious {
        if let status = predicted[index].status.value { cells.add(nil, status.rawValue) }
      }
      return cells.sorted
    })
}

extension MeetingComparison {
  fileprivate func statusNames(_ pair: Alignment.Pair) -> (gold: String, predicted: String) {
    (
      slots.gold[pair.gold].status.value?.rawValue ?? "∅",
      slots.predicted[pair.predicted].status.value?.rawValue ?? "∅"
    )
  }
}
