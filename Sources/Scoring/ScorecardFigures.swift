/// All that the figures of a corpus are computed from: sums over its articles, and what no sum gives.
package struct ScorecardSums: Sendable {
  /// The sums of every metric that counts by article, by its name.
  package var totals: [String: Scorecard.MetricTotals]
  /// The sums of every table metric's cells, by its name; sorted by row and column.
  package var cells: [String: [TableCell]]
  /// Figures of pooled metrics, by full name, in catalogue order.
  package var pooled: [Figure]
  /// Whose conventions turn the counts into figures.
  package var profile: Profile

  package init(
    totals: [String: Scorecard.MetricTotals], cells: [String: [TableCell]], pooled: [Figure],
    profile: Profile
  ) {
    self.totals = totals
    self.cells = cells
    self.pooled = pooled
    self.profile = profile
  }
}

extension Scorecard {
  package func sums() -> ScorecardSums {
    ScorecardSums(totals: totals(), cells: tableTotals(), pooled: pooled, profile: profile)
  }

  /// Every figure under its full dotted name.
  package func figures(metrics: [Metric] = MetricCatalogue.all) -> [Figure] {
    sums().figures(metrics: metrics)
  }
}

extension ScorecardSums {
  /// `LAYER.METRIC[.SLICE].STATISTIC` with its value, in catalogue order; slices by family and name.
  ///
  /// A metric that no article can measure has no figure.
  package func figures(metrics: [Metric] = MetricCatalogue.all) -> [Figure] {
    var pooledByMetric: [String: [Figure]] = [:]
    for metric in metrics {
      pooledByMetric[metric.name] = pooled.filter { $0.name.hasPrefix(metric.name + ".") }
    }
    return metrics.flatMap { metric in
      switch metric.measure {
      case .perArticle: totals[metric.name].map { figures(of: metric, $0) } ?? []
      case .table:
        (cells[metric.name] ?? []).map { cell in
          Figure(name: "\(metric.name).\(cell.dottedName)", value: Double(cell.count))
        }
      case .pooled: pooledByMetric[metric.name] ?? []
      }
    }
  }

  private func figures(
    of metric: Metric, _ totals: Scorecard.MetricTotals
  ) -> [Figure] {
    var figures = metric.statistics(of: totals.whole, profile: profile).map {
      Figure(name: "\(metric.name).\($0.statistic)", value: $0.value)
    }
    let types = totals.slices.filter { $0.family == .type }
    if !types.isEmpty, metric.reading == .retrieval {
      figures += averages(of: metric, types.map(\.counts))
    }
    for slice in totals.slices {
      figures += metric.statistics(of: slice.counts, isSlice: true, profile: profile).map {
        Figure(name: "\(metric.name).\(slice.name).\($0.statistic)", value: $0.value)
      }
    }
    return figures
  }

  /// Macro: the mean over types that gold has, of what is defined; weighted: by their number in gold.
  ///
  /// Types that were only predicted enter neither; `macro.predicted-only` says how many there are. "Macro
  /// F1" is the mean of F1s, not the F1 of means (Opitz & Burst 2019).
  private func averages(of metric: Metric, _ types: [Counts]) -> [Figure] {
    let inGold = types.filter { $0.tally.gold > 0 }
    let averaged = profile.averagesOverAllTypes ? types : inGold
    func value(_ counts: Counts, _ ratio: (Tally) -> Double?) -> Double? {
      ratio(counts.tally) ?? (profile.readsUndefinedAsZero ? 0 : nil)
    }
    let ratios: [(name: String, ratio: (Tally) -> Double?)] = [
      ("precision", { $0.precision }), ("recall", { $0.recall }), ("f1", { $0.f1 }),
    ]
    var figures: [Figure] = []
    for (name, ratio) in ratios {
      let values = averaged.compactMap { value($0, ratio) }
      figures.append(
        Figure(
          name: "\(metric.name).macro.\(name)",
          value: values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)))
    }
    figures.append(Figure(name: "\(metric.name).macro.types", value: Double(averaged.count)))
    figures.append(
      Figure(
        name: "\(metric.name).macro.predicted-only", value: Double(types.count - inGold.count)))
    for (name, ratio) in ratios {
      let parts = inGold.compactMap { counts in
        value(counts, ratio).map { (value: $0, weight: counts.tally.gold) }
      }
      let weight = parts.reduce(0) { $0 + $1.weight }
      figures.append(
        Figure(
          name: "\(metric.name).weighted.\(name)",
          value: weight > 0 ? parts.reduce(0) { $0 + $1.value * $1.weight } / weight : nil))
    }
    return figures
  }
}

extension TableCell {
  /// `row.column`, with `none` for ∅.
  fileprivate var dottedName: String {
    [row, column].map { $0 == "∅" ? "none" : $0 }.joined(separator: ".")
  }
}
