import LabelModel

/// What pooled figures are computed from, in a form that adds up, so that parts of a corpus can be scored apart.
package struct PooledCounts: Hashable, Sendable {
  package var scores = ScoreCounts()
  package var nameScores = ScoreCounts()
  /// Fillers of the article's roles, whatever meeting they are in.
  package var ungrouped = Tally()

  package init() {}

  init(_ articles: [AlignedArticle]) {
    scores = ScoreCounts(articles)
    nameScores = ScoreCounts(articles, kind: .name)
    for article in articles { ungrouped += Metric.ungroupedFillers(article) }
  }

  package static func += (left: inout PooledCounts, right: PooledCounts) {
    left.scores += right.scores
    left.nameScores += right.nameScores
    left.ungrouped += right.ungrouped
  }

  /// The figures of all pooled metrics, by full name, in catalogue order.
  ///
  /// - Parameter totals: the sums of the metrics that count by article.
  package func figures(with totals: [String: Scorecard.MetricTotals]) -> [Figure] {
    let scored = ScoredPredictions.figures(
      all: ScoredPredictions(scores), names: ScoredPredictions(nameScores))
    let grouped = totals[Metric.meetingTemplates.name]?.whole.tally ?? Tally()
    let rows = MeetingSlotRow.allCases.compactMap { row in
      totals["meetings.slots.\(row.rawValue)"]?.whole.outcomes.map { (row, $0) }
    }
    let all =
      scored
      + Metric.meetingMUC4.figures(Metric.muc4Figures(rows))
      + Metric.meetingGrouping.figures(
        Metric.groupingFigures(ungrouped: ungrouped, grouped: grouped))
    return MetricCatalogue.all.flatMap { metric in
      all.filter { $0.name.hasPrefix(metric.name + ".") }
    }
  }
}

extension Metric {
  fileprivate func figures(_ pooled: [PooledFigure]) -> [Figure] {
    pooled.map { Figure(name: "\(name).\($0.statistic)", value: $0.value) }
  }
}
