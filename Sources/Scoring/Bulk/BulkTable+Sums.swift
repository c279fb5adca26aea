import LabelModel

/// What a scorecard would say of the same articles, from flat counts.
extension BulkTable {
  private static let keptEmptyMetric = "entities.mentions.kept-empty"
  private static let namesOnly = MentionKind.name.sliceName

  /// The sums behind every figure.
  package func sums(profile: Profile) -> ScorecardSums {
    var totals: [String: Scorecard.MetricTotals] = [:]
    let all = Self.sum(whole)
    let types = byType.map { $0.isEmpty ? nil : Self.sum($0) }
    for reading in BulkReading.all where !whole.isEmpty {
      totals[reading.metric] = Scorecard.MetricTotals(
        whole: counts(all, reading, reading.outcomes), slices: slices(types, all, reading))
    }
    if !keptEmpty.isEmpty {
      totals[Self.keptEmptyMetric] = Scorecard.MetricTotals(
        whole: Counts(
          Tally(
            hits: Double(keptEmpty.count { $0 }), gold: Double(keptEmpty.count),
            predicted: Double(keptEmpty.count))), slices: [])
    }
    return ScorecardSums(
      totals: totals,
      cells: ["entities.mentions.confusion": confusion, "entities.mentions.errors": errorCells],
      pooled: ScoredPredictions.figures(all: scoredPredictions, names: scoredPredictions),
      profile: profile)
  }

  private func slices(
    _ types: [BulkCounts?], _ all: BulkCounts, _ reading: BulkReading
  ) -> [ArticleCounts.Slice] {
    var slices = zip(names, types).compactMap { name, sum in
      sum.map {
        ArticleCounts.Slice(name: name, counts: counts($0, reading, reading.outcomesOfType))
      }
    }
    if reading.hasKinds {
      slices.append(
        .init(name: Self.namesOnly, family: .kind, counts: counts(all, reading, reading.outcomes)))
    }
    return slices.sorted { ($0.family, $0.name) < ($1.family, $1.name) }
  }

  private func counts(
    _ sum: BulkCounts, _ reading: BulkReading,
    _ outcomes: (@Sendable (BulkCounts) -> OutcomeCounts)?
  ) -> Counts {
    outcomes.map { Counts($0(sum)) } ?? Counts(reading.tally(sum))
  }

  /// In the order of the articles, since sums of fractions depend on it.
  private static func sum(_ rows: [BulkCounts]) -> BulkCounts {
    var sum = BulkCounts()
    for counts in rows {
      sum.addWhole(counts)
      sum.dice += counts.dice
    }
    return sum
  }

  /// The slices of a metric that any article has, unsorted.
  package func slices(of metric: String) -> [String] {
    guard let reading = BulkReading.all.first(where: { $0.metric == metric }) else { return [] }
    let types = names.indices.filter { !byType[$0].isEmpty }.map { names[$0] }
    // There is none but with predictions, and all of them are names.
    return types + (reading.hasKinds ? [Self.namesOnly] : [])
  }

  /// How many articles measure a metric: 0 where it needs what flat counts do not have.
  package func articleCount(of metric: String) -> Int {
    if metric == Self.keptEmptyMetric { return keptEmpty.count }
    return BulkReading.all.contains { $0.metric == metric } ? articleCount : 0
  }

  /// What each article counts, in the order of ids; articles that do not have the slice are left out.
  package func tallies(of metric: String, slice: String?) -> [Tally] {
    if metric == Self.keptEmptyMetric {
      return keptEmpty.map { Tally(hits: $0 ? 1 : 0, gold: 1, predicted: 1) }
    }
    guard let reading = BulkReading.all.first(where: { $0.metric == metric }) else { return [] }
    let rows =
      slice.map { slice in names.firstIndex(of: slice).map { byType[$0] } ?? whole } ?? whole
    return rows.map(reading.tally)
  }
}
