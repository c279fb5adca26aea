import LabelModel
import Scoring
import Statistics

/// The sums and estimates that the unpacked scorecard would give, to the last digit.
struct PackedEstimates {
  private let card: PackedCard
  /// By rank the sampling unit; `nil` where every article is its own.
  private let clusters: [String?]?

  init(_ card: PackedCard) {
    self.card = card
    var clusters: [String?]?
    for rank in 0..<card.count {
      guard let cluster = card.article(rank).metadata.cluster else { continue }
      if clusters == nil { clusters = [String?](repeating: nil, count: card.count) }
      clusters?[rank] = "cluster " + cluster
    }
    self.clusters = clusters
  }

  /// The sums of every metric, and what `FigureEstimates.all` gives; `nil` where a metric's slices have to
  /// be looked at row by row.
  func all() -> (totals: [String: Scorecard.MetricTotals], estimates: [FigureEstimate])? {
    var totals: [String: Scorecard.MetricTotals] = [:]
    var estimates: [FigureEstimate] = []
    for metric in MetricCatalogue.all {
      guard case .perArticle = metric.measure else { continue }
      guard let measured = card.measured(metric.name) else { return nil }
      let definitions = FigureEstimates.definitions(of: metric, slices: measured.slices.keys)
      let bySlice = Dictionary(grouping: definitions, by: \.slice)
      let units = units(of: measured)
      var sums = Scorecard.MetricTotals(whole: Counts(Tally()), slices: [])
      for slice in [nil] + measured.slices.keys.sorted() {
        let columns = card.columns(of: measured, slice: slice)
        estimates += FigureEstimates.estimates(
          of: bySlice[slice] ?? [], components: measured.components, columns.values, units: units)
        if let slice {
          sums.slices.append(
            ArticleCounts.Slice(
              name: slice, family: measured.slices[slice] ?? .type, counts: columns.totals))
        } else {
          sums.whole = columns.totals
        }
      }
      if measured.count > 0 {
        sums.slices.sort { ($0.family, $0.name) < ($1.family, $1.name) }
        totals[metric.name] = sums
      }
    }
    return (totals, estimates)
  }

  /// The same figures of the articles that share a value of `slice`, for each value.
  func estimates(
    of definitions: [FigureDefinition], by slice: ArticleSlice
  ) -> [(value: String, articleCount: Int, estimates: [FigureEstimate])] {
    var ranks: [String: [Int]] = [:]
    for rank in 0..<card.count {
      for value in slice.values(card.article(rank)) { ranks[value, default: []].append(rank) }
    }
    let groups = ranks.sorted { $0.key < $1.key }
    var found = groups.map { _ in [FigureEstimate]() }
    for definition in definitions {
      guard let measured = card.measured(definition.metric) else { continue }
      let columns = card.columns(of: measured, slice: definition.slice).values
      for (index, group) in groups.enumerated() {
        let places = group.value.map { Int(measured.places[$0]) }.filter { $0 >= 0 }
        let some = columns.map { column in places.map { column[$0] } }
        found[index] += FigureEstimates.estimates(
          of: [definition], components: measured.components, some,
          units: units(of: group.value, in: measured))
      }
    }
    return zip(groups, found).map { ($0.key, $0.value.count, $1) }
  }

  private func units(of measured: PackedCard.MeasuredMetric) -> [String]? {
    units(of: Array(0..<card.count), in: measured)
  }

  /// The sampling units of some articles, as far as they have the metric.
  private func units(of ranks: [Int], in measured: PackedCard.MeasuredMetric) -> [String]? {
    guard let clusters, ranks.contains(where: { clusters[$0] != nil }) else { return nil }
    return ranks.filter { measured.places[$0] >= 0 }.map {
      clusters[$0] ?? card.article($0).article
    }
  }
}
