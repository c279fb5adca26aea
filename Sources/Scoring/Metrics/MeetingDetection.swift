import LabelModel

extension Metric {
  static let meetingDetection = Metric(
    name: "meetings.detection", layer: .meetings,
    summary:
      "A meeting is found when it is aligned with a predicted one, whatever its other slots.",
    formula: "COR: aligned pairs; P = COR/ACT, R = COR/POS",
    citation: "Assay's alignment; cf. Chen et al. 2023 (arXiv 2310.13793)",
    conventions: [
      "A pair must share a participant, or have date or place at least partly right.",
      "Where words are given, those that stand on another meeting exclude a pair.",
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: MeetingExamples.story, gold: MeetingExamples.gold,
      predicted: MeetingExamples.predicted,
      expected: [
        ("precision", 0.75), ("recall", 0.75), ("f1", 0.75), ("missed", 1), ("spurious", 1),
      ]),
    measure: .perArticle { article in
      guard let alignment = article.meetingComparison?.alignment else { return nil }
      return alignment.counts(keepItems: article.keepsItems) { _ in (.correct, nil) }
    })

  static let meetingExact = Metric(
    name: "meetings.exact", layer: .meetings,
    summary: "A meeting is right when every slot that gold annotates is.",
    formula: "COR: aligned pairs without INC, PAR, MIS, SPU; P = COR/ACT, R = COR/POS",
    citation: "Exact record match; cf. Du et al. 2021 (GTT)",
    reading: .retrieval,
    example: WorkedExample(
      story: MeetingExamples.story, gold: MeetingExamples.gold,
      predicted: MeetingExamples.predicted,
      expected: [("precision", 0.25), ("recall", 0.25), ("f1", 0.25), ("incorrect", 2)]),
    measure: .perArticle { article in
      guard let comparison = article.meetingComparison else { return nil }
      return comparison.alignment.counts(keepItems: article.keepsItems) { pair in
        let category = comparison.pairs[pair].firstError
        return (category == nil ? .correct : .incorrect, category)
      }
    })
}

extension MeetingSlotOutcomes {
  /// The category of the gravest slot that is not right; `nil` where all are.
  fileprivate var firstError: String? {
    let gravestFirst: [MeetingSlot] = [
      .status, .participants, .date, .place, .mode, .kind, .topics,
    ]
    for slot in gravestFirst {
      for outcome in Outcome.counted where outcome != .correct && (self[slot]?[outcome] ?? 0) > 0 {
        return slot.category(outcome, isMeetingAligned: true)
      }
    }
    return nil
  }
}
