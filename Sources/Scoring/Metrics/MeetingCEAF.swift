import LabelModel

extension Metric {
  static let meetingRoleFillers = Metric(
    name: "meetings.ceaf-ree", layer: .meetings,
    summary: "The right entities in each role of the article, whatever meeting they are in.",
    formula: "Φ = max over one-to-one maps of Σ φ⊆(g, p); R = Φ/|G|, P = Φ/|P|, over all roles",
    citation: "Du, Rush & Cardie 2021 (GRIT, EACL)",
    conventions: [
      "Roles are participants, date, place and topics; those of either side are counted.",
      "An entity that fills a role in several meetings counts once.",
      "φ⊆: a predicted filler is one mention of what it points to, and right where gold's points there too.",
    ],
    reading: .retrieval, example: regrouped([("precision", 1), ("recall", 1), ("f1", 1)]),
    measure: .perArticle { article in
      fillerCounts(article, as: .referents) { fillers in
        let (gold, predicted) = fillers.distinct
        return RoleFillerScoring.tally(gold: gold, predicted: predicted, similarity: .subset)
      }
    })

  static let meetingTemplates = Metric(
    name: "meetings.ceaf-rme.subset", layer: .meetings,
    summary: "The right entities in each role of the right meeting.",
    formula: "Φ = max over one-to-one maps of meetings of Σ CEAF-REE inside them, with φ⊆",
    citation: "Chen et al. 2023 (IterX, EACL; arXiv 2210.06600)",
    conventions: ["Fillers pair one to one, on both sides alike; the published code differs."],
    reading: .retrieval, example: regrouped([("precision", 0.5), ("recall", 0.5), ("f1", 0.5)]),
    measure: .perArticle { article in
      fillerCounts(article, as: .referents) { fillers in
        let (gold, predicted) = fillers.templates
        return TemplateScoring.tally(gold: gold, predicted: predicted, similarity: .subset)
      }
    })

  static let meetingTemplateMentions = Metric(
    name: "meetings.ceaf-rme.phi3", layer: .meetings,
    summary: "The mentions of the right entities in each role of the right meeting.",
    formula: "Φ as for ceaf-rme.subset with φ3 = |g ∩ p|; R = Φ/Σ|g|, P = Φ/Σ|p| in mentions",
    citation: "Chen et al. 2023 (IterX, EACL; arXiv 2210.06600); φ3: Luo 2005",
    conventions: [
      "An entity is its mentions in the text; a bare name, a date or a topic is one mention."
    ],
    reading: .retrieval, example: regrouped([("precision", 0.5), ("recall", 0.5), ("f1", 0.5)]),
    measure: .perArticle { article in
      fillerCounts(article, as: .mentions) { fillers in
        let (gold, predicted) = fillers.templates
        return TemplateScoring.tally(gold: gold, predicted: predicted, similarity: .sharedMentions)
      }
    })

  static let meetingGrouping = Metric(
    name: "meetings.grouping-error", layer: .meetings,
    summary: "How much of F1 is lost by putting right entities into wrong meetings.",
    formula: "F1 of CEAF-REE over fillers as often as they are given, less F1 of CEAF-RME (φ⊆)",
    citation: "Chen et al. 2023 (IterX, EACL; arXiv 2210.06600)",
    conventions: ["Both count the same fillers, so that the difference is never negative."],
    reading: .values,
    example: regrouped([("ungrouped.f1", 1), ("grouped.f1", 0.5), ("value", 0.5)]),
    measure: .pooled { articles in
      var ungrouped = Tally()
      var grouped = Tally()
      for article in articles {
        ungrouped += ungroupedFillers(article)
        guard let comparison = article.meetingComparison else { continue }
        let templates = comparison.fillers.fillers(of: comparison, as: .referents).templates
        grouped += TemplateScoring.tally(
          gold: templates.gold, predicted: templates.predicted, similarity: .subset)
      }
      return groupingFigures(ungrouped: ungrouped, grouped: grouped)
    })

  /// Fillers as often as they are given, whatever meeting they are in.
  static func ungroupedFillers(_ article: AlignedArticle) -> Tally {
    guard let comparison = article.meetingComparison else { return Tally() }
    let (gold, predicted) = comparison.fillers.fillers(of: comparison, as: .referents).pooled
    return RoleFillerScoring.tally(gold: gold, predicted: predicted, similarity: .subset)
  }

  static func groupingFigures(ungrouped: Tally, grouped: Tally) -> [PooledFigure] {
    guard let together = ungrouped.f1, let apart = grouped.f1 else { return [] }
    return [
      PooledFigure(statistic: "ungrouped.f1", value: together),
      PooledFigure(statistic: "grouped.f1", value: apart),
      PooledFigure(statistic: "value", value: together - apart),
    ]
  }

  private static func regrouped(
    _ expected: [(statistic: String, value: Double?)]
  ) -> WorkedExample {
    WorkedExample(
      story: MeetingExamples.regroupedStory, gold: MeetingExamples.regroupedGold,
      predicted: MeetingExamples.regroupedPredicted, expected: expected)
  }

  static func fillerCounts(
    _ article: AlignedArticle, as content: MeetingFillers.Content,
    tally: (MeetingFillers) -> Tally
  ) -> ArticleCounts? {
    guard let comparison = article.meetingComparison else { return nil }
    return ArticleCounts(
      whole: Counts(tally(comparison.fillers.fillers(of: comparison, as: content))))
  }
}
