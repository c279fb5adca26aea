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
    return estimates(
      of: metrics.flatMap { Self.definitions(of: $0, slices: slices[$0.name] ?? []) })
  }

  /// The figures of a metric that reports show with an interval: of the whole and of each slice.
  static func definitions(
    of metric: Metric, slices: some Sequence<String>
  ) -> [FigureDefinition] {
    guard case .perArticle = metric.measure else { return [] }
    let names: [String?] = [nil] + slices.sorted()
    return names.flatMap { slice in
      FigureDefinition.Statistic.main.filter { $0.isOffered(by: metric.reading) }
        .map { FigureDefinition(metric: metric.name, slice: slice, statistic: $0) }
    }
  }

  /// In the order of `definitions`.
  ///
  /// Metric by metric: intervals look at every column of a table, and those of other metrics are nothing
  /// to them.
  package func estimates(of definitions: [FigureDefinition]) -> [FigureEstimate] {
    let metrics = Dictionary(grouping: definitions.indices) { definitions[$0].metric }
    let counted = counts(of: metrics)
    let clusters = Comparer.clusters(of: card)
    var estimates = [FigureEstimate?](repeating: nil, count: definitions.count)
    for (metric, members) in metrics {
      let found = Self.estimates(
        of: members.map { definitions[$0] }, counted[metric] ?? CountedArticles(), clusters)
      for (index, estimate) in zip(members, found) { estimates[index] = estimate }
    }
    return estimates.compactMap(\.self)
  }

  /// What one metric counted, article by article.
  private struct CountedArticles {
    /// Places in the scorecard's rows.
    var rows: [Int] = []
    var counts: [ArticleCounts] = []
  }

  private func counts(of metrics: [String: [Int]]) -> [String: CountedArticles] {
    var counted: [String: CountedArticles] = [:]
    for (place, row) in card.rows.enumerated() {
      for entry in row.counts where metrics[entry.metric] != nil {
        counted[entry.metric, default: CountedArticles()].rows.append(place)
        counted[entry.metric]?.counts.append(entry.counts)
      }
    }
    return counted
  }

  private static func estimates(
    of definitions: [FigureDefinition], _ articles: CountedArticles, _ clusters: [String]?
  ) -> [FigureEstimate] {
    let metric = definitions.first?.metric ?? ""
    let set = FigureSet(definitions, counts: [metric: articles.counts])
    return estimates(
      by: set, in: set.table(of: articles.counts),
      units: clusters.map { clusters in articles.rows.map { clusters[$0] } })
  }

  /// The same of columns that were gathered before, where all figures are of one metric and one of its
  /// slices.
  ///
  /// - Parameters:
  ///   - components: how many the metric has.
  ///   - columns: four a component.
  ///   - units: the sampling unit of every row; `nil` where each is its own.
  static func estimates(
    of definitions: [FigureDefinition], components: Int, _ columns: [[Double]], units: [String]?
  ) -> [FigureEstimate] {
    let set = FigureSet(definitions, components: components)
    let zeros = [Double](repeating: 0, count: columns.first?.count ?? 0)
    var rows = (0..<4 * components).map { $0 < columns.count ? columns[$0] : zeros }
    if let units {
      let table = CountTable(columns: rows).grouped(by: units)
      rows = (0..<table.columnCount).map { Array(table.column($0)) }
    }
    let sums = rows.map { $0.reduce(0, +) }
    return estimates(by: set, sums: sums, rowCount: rows[0].count) { formula, quantile in
      LinearizedInterval.figure(
        formula, sums: sums, rowCount: rows[0].count, quantile: quantile
      ) { squares(of: rows, times: $0) }
    }
  }

  private static func estimates(
    by set: FigureSet, in table: CountTable, units: [String]?
  ) -> [FigureEstimate] {
    let table = units.map { table.grouped(by: $0) } ?? table
    return estimates(by: set, sums: table.sums(), rowCount: table.rowCount) { formula, quantile in
      LinearizedInterval.figure(formula, in: table, quantile: quantile)
    }
  }

  private static func estimates(
    by set: FigureSet, sums: [Double], rowCount: Int,
    interval: (FigureFormula, Double?) -> IntervalEstimate?
  ) -> [FigureEstimate] {
    let quantile = LinearizedInterval.quantile(rowCount: rowCount)
    return set.definitions.indices.map { index in
      FigureEstimate(
        name: set.definitions[index].name, value: set.formulas[index].value(of: sums),
        interval: interval(set.formulas[index], quantile).map {
          FigureEstimate.Interval(low: $0.low, high: $0.high)
        },
        support: set.support(of: index, sums: sums))
    }
  }

  /// Added in the order of rows and of columns, as a table of counts does it, without one.
  private static func squares(of columns: [[Double]], times weights: [Double]) -> Double {
    let weighted = weights.indices.filter { weights[$0] != 0 }.map { (weights[$0], columns[$0]) }
    var squares = 0.0
    for row in 0..<(columns.first?.count ?? 0) {
      var product = 0.0
      for (weight, column) in weighted { product += weight * column[row] }
      squares += product * product
    }
    return squares
  }

  private static func slices(of card: Scorecard) -> [String: Set<String>] {
    var slices: [String: Set<String>] = [:]
    for row in card.rows {
      for entry in row.counts {
        for slice in entry.counts.slices where slices[entry.metric]?.contains(slice.name) != true {
          slices[entry.metric, default: []].insert(slice.name)
        }
      }
    }
    return slices
  }
}
