/// How a metric's sums become figures.
extension Metric {
  /// Statistic names and values of `counts` in print order; `nil` where a figure is undefined (0/0).
  ///
  /// - Parameters:
  ///   - isSlice: a slice has the main figures only.
  ///   - profile: most read what is undefined as 0.
  package func statistics(
    of counts: Counts, isSlice: Bool = false, profile: Profile = .strict
  ) -> [(statistic: String, value: Double?)] {
    let figures = statistics(of: counts, isSlice: isSlice, zero: profile.readsUndefinedAsZero)
    guard profile.readsUndefinedAsZero else { return figures }
    return figures.map { ($0.statistic, $0.value ?? 0) }
  }

  private func statistics(
    of counts: Counts, isSlice: Bool, zero: Bool
  ) -> [(statistic: String, value: Double?)] {
    switch reading {
    case .retrieval, .meanWhereGoldHas:
      retrievalStatistics(of: counts, isSlice: isSlice, zero: zero)
    case .accuracy:
      [
        ("accuracy", counts.tally.recall), ("correct", counts.tally.goldHits),
        ("gold", counts.tally.gold),
      ]
    case .rate:
      [
        ("rate", counts.tally.precision), ("count", counts.tally.predictedHits),
        ("predicted", counts.tally.predicted),
      ]
    case .values:
      []
    }
  }

  /// One of `statistics`; `nil` where it is undefined or the metric has no such statistic.
  package func value(_ statistic: String, of counts: Counts) -> Double? {
    statistics(of: counts).first { $0.statistic == statistic }?.value
  }

  private func retrievalStatistics(
    of counts: Counts, isSlice: Bool, zero: Bool
  ) -> [(statistic: String, value: Double?)] {
    var figures: [(statistic: String, value: Double?)] = [
      ("precision", mean(of: counts, zero: zero) { $0.precision }),
      ("recall", mean(of: counts, zero: zero) { $0.recall }),
      ("f1", mean(of: counts, zero: zero) { $0.f1 }),
    ]
    if !isSlice {
      figures.append(("f0.5", mean(of: counts, zero: zero) { $0.fMeasure(beta: 0.5) }))
      figures.append(("f2", mean(of: counts, zero: zero) { $0.fMeasure(beta: 2) }))
    }
    if counts.hasOneTally {
      figures.append(("gold", counts.tally.gold))
      figures.append(("predicted", counts.tally.predicted))
    }
    guard let outcomes = counts.outcomes else { return figures }
    figures += Outcome.counted.map { ($0.rawValue, Double(outcomes[$0])) }
    if !isSlice {
      figures += [
        ("und", outcomes.undergeneration), ("ovg", outcomes.overgeneration),
        ("sub", outcomes.substitution), ("err", outcomes.errorPerResponse),
        ("ser", outcomes.slotErrorRate),
      ]
    }
    return figures
  }

  /// The mean of a ratio over the components, of those where it is defined unless `zero` stands for it.
  private func mean(of counts: Counts, zero: Bool, _ ratio: (Tally) -> Double?) -> Double? {
    if counts.hasOneTally { return ratio(counts.tally) }
    var values = counts.tallies.compactMap { ratio($0) ?? (zero ? 0 : nil) }
    let inGold = counts.tallies.filter { $0.gold > 0 }
    if reading == .meanWhereGoldHas, !inGold.isEmpty { values = inGold.map { ratio($0) ?? 0 } }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

extension OutcomeCounts {
  /// UND = MIS/POS.
  package var undergeneration: Double? { ratio(Double(missed), Double(possible)) }

  /// OVG = SPU/ACT.
  package var overgeneration: Double? { ratio(Double(spurious), Double(actual)) }

  /// SUB = (INC + ½PAR)/(COR + PAR + INC).
  package var substitution: Double? {
    ratio(Double(incorrect) + Double(partial) / 2, Double(correct + partial + incorrect))
  }

  /// ERR = (INC + ½PAR + MIS + SPU)/(COR + PAR + INC + MIS + SPU).
  package var errorPerResponse: Double? { ratio(errors, Double(possible + spurious)) }

  /// SER = (INC + ½PAR + MIS + SPU)/POS after Makhoul and others, 1999.
  package var slotErrorRate: Double? { ratio(errors, Double(possible)) }

  private var errors: Double {
    Double(incorrect) + Double(partial) / 2 + Double(missed) + Double(spurious)
  }

  private func ratio(_ numerator: Double, _ denominator: Double) -> Double? {
    denominator > 0 ? numerator / denominator : nil
  }
}
