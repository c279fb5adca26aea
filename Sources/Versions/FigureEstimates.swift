import LabelModel
package import Scoring
import Statistics

/// A figure with its 95 % interval for articles like these.
package struct FigureEstimate: Hashable, Sendable {
  package var name: String
  package var value: Double?
  /// `nil` below 5 articles, and where the value is undefined.
  package var interval: Interval?
  /// Gold labels behind it.
  package var support: Double

  package struct Interval: Hashable, Sendable {
    package var low: Double
    package var high: Double

    package init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  package init(name: String, value: Double?, interval: Interval?, support: Double) {
    self.name = name
    self.value = value
    self.interval = interval
    self.support = support
  }
}

/// Estimates figures of one scorecard.
package struct FigureEstimates: Sendable {
  private let card: Scorecard

  package init(_ card: Scorecard) { self.card = card }

  /// Precision, recall and F1 (or accuracy, or rate) of every metric and of its slices, in catalogue order.
  package func all(metrics: [Metric] = MetricCatalogue.all) -> [FigureEstimate] {
    let slices = Self.slices(of: card)
    let definitions = metrics.flatMap { metric -> [FigureDefinition] in
      guard case .perArticle = metric.measure else { return [] }
      let names: [String?] = [nil] + (slices[metric.name] ?? []).sorted()
      return names.flatMap { slice in
        FigureDefinition.Statistic.main.filter { $0.isOffered(by: metric.reading) }
          .map { FigureDefinition(metric: metric.name, slice: slice, statistic: $0) }
      }
    }
    return estimates(of: definitions)
  }

  /// In the order of `definitions`.
  package func estimates(of definitions: [FigureDefinition]) -> [FigureEstimate] {
    let metrics = Dictionary(grouping: definitions.indices) { definitions[$0].metric }
    let cards = cards(of: Set(metrics.keys))
    var estimates = [FigureEstimate?](repeating: nil, count: definitions.count)
    for (metric, members) in metrics {
      let found = Self.estimates(
        of: members.map { definitions[$0] }, in: cards[metric] ?? Scorecard(rows: []))
      for (index, estimate) in zip(members, found) { estimates[index] = estimate }
    }
    return estimates.compactMap(\.self)
  }

  /// A scorecard for each metric alone: intervals look at every column of a table, and those of other
  /// metrics are nothing to them.
  private func cards(of metrics: Set<String>) -> [String: Scorecard] {
    var rows: [String: [Scorecard.Row]] = [:]
    for row in card.rows {
      for entry in row.counts where metrics.contains(entry.metric) {
        rows[entry.metric, default: []].append(
          Scorecard.Row(article: row.article, metadata: row.metadata, counts: [entry]))
      }
    }
    return rows.mapValues { Scorecard(rows: $0) }
  }

  private static func estimates(
    of definitions: [FigureDefinition], in card: Scorecard
  ) -> [FigureEstimate] {
    let articles = card.rows.map(\.article)
    let set = FigureSet(definitions, cards: [card])
    let table = set.table(card, articles: articles)
      .grouped(by: Comparer.clusters(of: articles, in: card))
    let sums = table.sums()
    return definitions.indices.map { index in
      let interval = LinearizedInterval.figure(set.formulas[index], in: table)
      return FigureEstimate(
        name: definitions[index].name, value: set.formulas[index].value(of: sums),
        interval: interval.map { FigureEstimate.Interval(low: $0.low, high: $0.high) },
        support: set.support(of: index, in: table))
    }
  }

  private static func slices(of card: Scorecard) -> [String: Set<String>] {
    var slices: [String: Set<String>] = [:]
    for entry in card.rows.flatMap(\.counts) {
      slices[entry.metric, default: []].formUnion(entry.counts.slices.map(\.name))
    }
    return slices
  }
}
