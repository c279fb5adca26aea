package import Scoring
import Statistics

/// The estimates that `FigureEstimates` would give of the same articles, from flat counts.
package enum BulkEstimates {
  /// In catalogue order; metrics are shared out among all processors.
  package static func all(
    of table: BulkTable, metrics: [Metric] = MetricCatalogue.all
  ) async -> [FigureEstimate] {
    let quantile = LinearizedInterval.quantile(rowCount: table.articleCount)
    return await withTaskGroup(of: (Int, [FigureEstimate]).self) { group in
      for (place, metric) in metrics.enumerated() {
        group.addTask { (place, estimates(of: metric, table, quantile)) }
      }
      var byMetric = [[FigureEstimate]](repeating: [], count: metrics.count)
      for await (place, some) in group { byMetric[place] = some }
      return byMetric.flatMap(\.self)
    }
  }

  /// - Parameter quantile: for as many articles as the table has.
  private static func estimates(
    of metric: Metric, _ table: BulkTable, _ quantile: Double?
  ) -> [FigureEstimate] {
    let definitions = FigureEstimates.definitions(
      of: metric, slices: table.slices(of: metric.name))
    let count = table.articleCount(of: metric.name)
    if count == 0 {
      return definitions.map {
        FigureEstimate(name: $0.name, value: nil, interval: nil, support: 0)
      }
    }
    let own =
      count == table.articleCount ? quantile : LinearizedInterval.quantile(rowCount: count)
    var estimates: [FigureEstimate] = []
    var slice: String??
    var tallies: [Tally] = []
    for definition in definitions {
      if slice != .some(definition.slice) {
        slice = .some(definition.slice)
        tallies = table.tallies(of: metric.name, slice: definition.slice)
      }
      estimates.append(estimate(definition, tallies, count, own))
    }
    return estimates
  }

  private static func estimate(
    _ definition: FigureDefinition, _ tallies: [Tally], _ articleCount: Int, _ quantile: Double?
  ) -> FigureEstimate {
    let sums = sums(of: tallies)
    let formula = definition.formula(of: TallyColumns(startingAt: 0))
    let interval = LinearizedInterval.figure(
      formula, sums: sums, rowCount: articleCount, quantile: quantile
    ) { squares(of: tallies, times: $0) }
    return FigureEstimate(
      name: definition.name, value: formula.value(of: sums),
      interval: interval.map { FigureEstimate.Interval(low: $0.low, high: $0.high) },
      support: sums[1])
  }

  private static func sums(of tallies: [Tally]) -> [Double] {
    var (goldHits, gold, predictedHits, predicted) = (0.0, 0.0, 0.0, 0.0)
    for tally in tallies {
      goldHits += tally.goldHits
      gold += tally.gold
      predictedHits += tally.predictedHits
      predicted += tally.predicted
    }
    return [goldHits, gold, predictedHits, predicted]
  }

  /// Added in the order of the articles and of the columns, as a table of counts does it.
  private static func squares(of tallies: [Tally], times weights: [Double]) -> Double {
    let (first, second, third, fourth) = (weights[0], weights[1], weights[2], weights[3])
    var squares = 0.0
    for tally in tallies {
      let product =
        first * tally.goldHits + second * tally.gold + third * tally.predictedHits
        + fourth * tally.predicted
      squares += product * product
    }
    return squares
  }
}
