import LabelModel

/// CEAF as the published code counts it; see `IterXScoring`.
extension Metric {
  static let meetingIterX = [
    iterX("ceaf-ree.strict", "φ⊆") { fillers in
      let (gold, predicted) = fillers.distinct
      return IterXScoring.roleFillers(gold: gold, predicted: predicted, similarity: .subset)
    },
    iterX("ceaf-ree.prop", "φ = |g ∩ p|/|p|") { fillers in
      let (gold, predicted) = fillers.distinct
      return IterXScoring.roleFillers(gold: gold, predicted: predicted, similarity: .proportion)
    },
    iterX("ceaf-rme.subset", "φ = 1 where a mention is shared") { fillers in
      let (gold, predicted) = fillers.templates
      return IterXScoring.templates(gold: gold, predicted: predicted)
    },
    iterX("ceaf-rme.phi3", "φ3 = |g ∩ p|") { fillers in
      let (gold, predicted) = fillers.templates
      return TemplateScoring.tally(gold: gold, predicted: predicted, similarity: .sharedMentions)
    },
  ]

  private static func iterX(
    _ name: String, _ similarity: String, tally: @escaping @Sendable (MeetingFillers) -> Tally
  ) -> Metric {
    let isGrouped = name.hasPrefix("ceaf-rme")
    return Metric(
      name: "meetings.iterx.\(name)", layer: .meetings,
      summary:
        "\(isGrouped ? "CEAF-RME" : "CEAF-REE") as the published code counts it, \(similarity).",
      formula: "numerators and denominators of the published code",
      citation: "Du, Rush & Cardie 2021 (GRIT); Chen et al. 2023 (IterX, arXiv 2210.06600)",
      conventions: [
        isGrouped
          ? "Meetings are aligned for precision alone; several predicted fillers may hit one."
          : "Roles that gold leaves empty cost nothing."
      ],
      reading: .retrieval,
      example: WorkedExample(
        story: MeetingExamples.regroupedStory, gold: MeetingExamples.regroupedGold,
        predicted: MeetingExamples.regroupedPredicted, expected: [("f1", isGrouped ? 0.5 : 1)]),
      measure: .perArticle { fillerCounts($0, as: .mentions, tally: tally) })
  }
}
