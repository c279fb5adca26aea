import LabelModel

extension Metric {
  static let meetingTrigger = Metric(
    name: "meetings.trigger", layer: .meetings,
    summary:
      "The word that tells of an aligned meeting: the same span is right, overlap half right.",
    formula: "c = COR + ½PAR over the triggers of aligned meetings; P = c/ACT, R = c/POS",
    citation: "Chinchor & Sundheim 1993 (MUC-5); cf. event nuggets of TAC KBP",
    reading: .retrieval,
    example: WorkedExample(
      story: "The trigger is found with a word too many.", gold: MeetingExamples.anchoredGold,
      predicted: MeetingExamples.anchoredPredicted, expected: [("f1", 0.5), ("partial", 1)]),
    measure: .perArticle { article in
      wordCounts(article) { gold, predicted in
        var counts = OutcomeCounts()
        if let outcome = Outcome.span(gold.trigger, predicted.trigger) { counts[outcome] += 1 }
        return gold.trigger.isAnnotated ? counts : nil
      }
    })

  static let meetingEvidence = Metric(
    name: "meetings.evidence", layer: .meetings,
    summary: "The words that prove an aligned meeting: the same span is right, overlap half right.",
    formula: "c = COR + ½PAR over evidence spans paired one to one; P = c/ACT, R = c/POS",
    citation: "Chinchor & Sundheim 1993 (MUC-5)",
    conventions: ["Meetings for which gold gives no evidence are left out."],
    reading: .retrieval,
    example: WorkedExample(
      story: "One of two passages is found.", gold: MeetingExamples.anchoredGold,
      predicted: MeetingExamples.anchoredPredicted,
      expected: [("precision", 1), ("recall", 0.5), ("f1", 2.0 / 3)]),
    measure: .perArticle { article in
      wordCounts(article) { gold, predicted in
        gold.evidence.isEmpty ? nil : evidenceOutcomes(gold.evidence, predicted.evidence)
      }
    })

  /// - Parameter outcomes: of a gold and its predicted meeting; `nil` where gold does not annotate the words.
  private static func wordCounts(
    _ article: AlignedArticle, outcomes: (Meeting, Meeting) -> OutcomeCounts?
  ) -> ArticleCounts? {
    guard let comparison = article.meetingComparison else { return nil }
    let all = comparison.alignment.pairs.compactMap { pair in
      outcomes(comparison.slots.gold[pair.gold], comparison.slots.predicted[pair.predicted])
    }
    return all.isEmpty ? nil : ArticleCounts(whole: Counts(all.reduce(OutcomeCounts(), +)))
  }

  private static func evidenceOutcomes(
    _ gold: [TextSpan], _ predicted: [TextSpan]
  ) -> OutcomeCounts {
    let (gold, predicted) = (gold.sorted(), predicted.sorted())
    var edges: [Assignment.Edge] = []
    for (g, key) in gold.enumerated() {
      for (p, answer) in predicted.enumerated() where key.overlaps(answer) {
        edges.append(
          .init(
            gold: g, predicted: p,
            weight: AssignmentWeight(key == answer ? 1 : 0, 1)))
      }
    }
    let pairs = Assignment.best(
      goldCount: gold.count, predictedCount: predicted.count, edges: edges)
    let same = pairs.count { gold[$0.gold] == predicted[$0.predicted] }
    return OutcomeCounts(
      correct: same, partial: pairs.count - same, missed: gold.count - pairs.count,
      spurious: predicted.count - pairs.count)
  }
}
