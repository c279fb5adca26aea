import Diagnostics
import Scoring
package import Versions

extension Report {
  /// The headline figures, in order.
  package var rows: [FigureRow] {
    headline.compactMap { name in FigureDefinition(name: name).flatMap { row($0, name: nil) } }
  }

  /// The primary metrics that count their labels by type or kind.
  package var breakdowns: [FigureBreakdown] {
    var metrics: [String] = []
    for name in primary {
      guard let definition = FigureDefinition(name: name), definition.slice == nil,
        definition.statistic == .f1, !metrics.contains(definition.metric)
      else { continue }
      metrics.append(definition.metric)
    }
    let totals = sums.totals
    return metrics.flatMap { metric in
      SliceFamily.allCases.compactMap { breakdown(of: metric, by: $0, totals[metric]) }
    }
  }

  /// Labels of that kind in all explained figures, the costliest first.
  package func labels(_ kind: LabelChange.Kind) -> [ReportedLabel] {
    let explanations = change.comparison?.explanations ?? []
    let labels = explanations.flatMap { explanation in
      explanation.labels.filter { $0.kind == kind }
        .map { ReportedLabel(figure: explanation.figure, change: shown($0)) }
    }
    return labels.sorted {
      (abs($1.change.points), $0.figure, $0.article, $0.identity)
        < (abs($0.change.points), $1.figure, $1.article, $1.identity)
    }
  }

  /// What was scored, on what, and what it is compared with, in one line.
  package var subject: String {
    var what =
      "\(evaluation.pipeline.name) \(evaluation.pipeline.version) on "
      + evaluation.coverage.scored.counted("article")
    switch change {
    case .comparison(let comparison): what += ", compared with \(comparison.base.name)"
    case .missing(let reason): what += ", compared with nothing: \(reason)"
    case .notWanted: break
    }
    if let date { what += ", \(date)" }
    return what
  }

  /// Articles in which there is nothing to find and nothing was found; `nil` where gold has no such.
  package var keptEmpty: (kept: Double, of: Double)? {
    let tally = sums.totals["entities.mentions.kept-empty"]?.whole.tally
    return tally.flatMap { $0.gold > 0 ? ($0.goldHits, $0.gold) : nil }
  }

  /// Without the words of articles whose license keeps them out of what is published.
  private func shown(_ change: LabelChange) -> LabelChange {
    guard let article = change.shown?.article, !isShown(article) else { return change }
    var change = change
    for side in [\LabelChange.base, \LabelChange.head] {
      guard let display = change[keyPath: side]?.display else { continue }
      change[keyPath: side]?.display = LabelDisplay(
        gold: nil, predicted: nil, file: display.file, line: display.line)
    }
    return change
  }

  private func breakdown(
    of metric: String, by family: SliceFamily, _ totals: Scorecard.MetricTotals?
  ) -> FigureBreakdown? {
    let slices = (totals?.slices ?? []).filter { $0.family == family }
      .sorted { ($1.counts.tally.gold, $0.name) < ($0.counts.tally.gold, $1.name) }
    let rows = slices.compactMap { slice in
      row(
        FigureDefinition(metric: metric, slice: slice.name, statistic: .f1), name: slice.name)
    }
    guard rows.count > 1 else { return nil }
    return FigureBreakdown(metric: metric, dimension: family.rawValue, rows: rows)
  }

  private func row(_ definition: FigureDefinition, name: String?) -> FigureRow? {
    guard let main = estimates[definition.name] else { return nil }
    let isF = definition.statistic == .f1
    func beside(_ statistic: FigureDefinition.Statistic) -> FigureEstimate? {
      guard isF else { return nil }
      let sibling = FigureDefinition(
        metric: definition.metric, slice: definition.slice, statistic: statistic)
      return estimates[sibling.name]
    }
    let metric = [definition.metric, definition.slice].compactMap(\.self).joined(separator: ".")
    return FigureRow(
      name: name ?? (isF ? metric : definition.name), precision: beside(.precision),
      recall: beside(.recall), main: main,
      change: change.comparison?.change(of: definition.name))
  }
}

/// A label whose fate changed, with the figure that it counts in.
package struct ReportedLabel: Sendable {
  package var figure: String
  package var change: LabelChange

  package var article: String { change.shown?.article ?? "" }
  package var identity: String { change.shown?.identity ?? "" }
}
