/// The paired permutation test by article, for one figure or a family of figures.
///
/// If two versions are interchangeable, swapping their outputs for any article is as likely as not.
/// Up to 16 changed articles all swaps are enumerated and p = c/2^k; otherwise p = (c+1)/(R+1) of R
/// random draws. Ties count (`ChangeComparison`), so identical versions give p = 1 and one changed
/// article at least ½. Sources: Noreen 1989; Yeh 2000; Phipson & Smyth 2010 for the +1.
///
/// The family's p-values are Westfall & Young's (1993, algorithm 4.1) step-down max-T from the same
/// swaps. Each change is divided by its standard deviation under the swaps, √Σ(∇F·d_i)² with the
/// gradient at the mean of both versions, which no swap alters, so that figures are comparable.
package struct PairedPermutation: Sendable {
  /// With at most so many changed articles every swap is looked at.
  package static let mostEnumerated = 16
  static let blockWidth = 256

  private let seed: UInt64
  private let directions: [ChangeDirection]
  private let formulas: [FigureFormula]
  private let comparisons: [ChangeComparison?]

  /// The standard deviation of each figure's change under the swaps.
  private let scales: [Double]

  /// The figures that are defined, the one with the strongest evidence first.
  private let order: [Int]
  private let swaps: SwapSums

  /// A test of whether the figures of `after` differ from those of `before`, row by row an article.
  package init(
    of family: [FigureFormula], from before: CountTable, to after: CountTable,
    direction: ChangeDirection, seed: UInt64
  ) {
    self.init(
      of: family, directions: family.map { _ in direction }, from: before, to: after, seed: seed)
  }

  /// The same with a direction for each figure, since some are better when they are lower.
  package init(
    of family: [FigureFormula], directions: [ChangeDirection], from before: CountTable,
    to after: CountTable, seed: UInt64
  ) {
    precondition(before.rowCount == after.rowCount, "a paired test needs the same articles")
    precondition(family.count == directions.count, "a direction for each figure")
    self.seed = seed
    self.directions = directions
    let formulas = family.map { $0.reduced(on: [before, after]) }
    let comparisons = zip(formulas, directions).map {
      ChangeComparison($0, before: before, after: after, direction: $1)
    }
    let swaps = SwapSums(
      before: before, after: after, columns: Set(formulas.flatMap { $0.columns() }).sorted())
    let middle = zip(swaps.before, swaps.after).map { ($0 + $1) / 2 }
    let scales = formulas.map { formula in
      guard let gradient = formula.gradient(at: middle) else { return 0.0 }
      let effects = zip(after.products(with: gradient), before.products(with: gradient))
      return effects.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
    func evidence(_ figure: Int) -> Double {
      guard let comparison = comparisons[figure], scales[figure] > 0 else { return -.infinity }
      return directions[figure].extent(of: comparison.seen) / scales[figure]
    }
    order = formulas.indices.filter { comparisons[$0] != nil }
      .sorted { (-evidence($0), $0) < (-evidence($1), $1) }
    self.formulas = formulas
    self.comparisons = comparisons
    self.swaps = swaps
    self.scales = scales
  }

  /// The outcome after `draws` draws, or `moreDraws` where a p lies within 3 standard errors of α.
  package func outcome(
    draws: Int = 10_000, moreDraws: Int = 100_000, alpha: Double = 0.05
  ) -> PermutationOutcome {
    let changed = swaps.changedRowCount
    if changed <= Self.mostEnumerated {
      return outcome(counts(draws: 0..<1 << changed), draws: 1 << changed, isExact: true)
    }
    var counts = counts(draws: 0..<draws)
    let first = outcome(counts, draws: draws, isExact: false)
    let error = (alpha * (1 - alpha) / Double(draws)).squareRoot()
    let isClose = first.figures.contains { figure in
      figure.map { abs($0.adjustedPValue - alpha) < 3 * error } ?? false
    }
    guard isClose, moreDraws > draws else { return first }
    counts += self.counts(draws: draws..<moreDraws)
    return outcome(counts, draws: moreDraws, isExact: false)
  }

  /// What the numbered draws add to the counts, whatever else is drawn before or beside them.
  func counts(draws: Range<Int>) -> ExtremeCounts {
    var counts = ExtremeCounts(figureCount: formulas.count)
    var start = draws.lowerBound
    while start < draws.upperBound {
      let end = min(start + Self.blockWidth, draws.upperBound)
      add(start..<end, to: &counts)
      start = end
    }
    return counts
  }

  private func add(_ draws: Range<Int>, to counts: inout ExtremeCounts) {
    let isEnumerated = swaps.changedRowCount <= Self.mostEnumerated
    let (before, after) = swaps.blocks(
      of: draws.map { isEnumerated ? .numbered($0) : SwapBits(drawing: $0, seed: seed) })
    // The largest studentised change of the figures that come later in the order.
    var largest = [Double](repeating: -.infinity, count: draws.count)
    for figure in order.reversed() {
      guard let comparison = comparisons[figure] else { continue }
      let (old, new) = (formulas[figure].values(of: before), formulas[figure].values(of: after))
      let changes = zip(new, old).map { $0 - $1 }
      let isExtreme = comparison.isExtreme(changes, before: before, after: after)
      let (scale, direction) = (scales[figure], directions[figure])
      let limit =
        (direction.extent(of: comparison.seen) - ChangeComparison.tolerance) / scale
      for draw in 0..<draws.count {
        if isExtreme[draw] { counts.single[figure] += 1 }
        if isExtreme[draw] || scale == 0 || largest[draw] >= limit { counts.family[figure] += 1 }
        if scale > 0 {
          let extent = direction.extent(of: changes[draw]) / scale
          largest[draw] = max(largest[draw], extent.isNaN ? .infinity : extent)
        }
      }
    }
  }

  private func outcome(
    _ counts: ExtremeCounts, draws: Int, isExact: Bool
  ) -> PermutationOutcome {
    func pValue(_ count: Int) -> Double {
      isExact ? Double(count) / Double(draws) : Double(count + 1) / Double(draws + 1)
    }
    var figures = [PermutationOutcome.Figure?](repeating: nil, count: formulas.count)
    var least = 0.0
    for figure in order {
      guard let comparison = comparisons[figure] else { continue }
      least = max(least, pValue(counts.family[figure]))
      figures[figure] = PermutationOutcome.Figure(
        change: comparison.seen, pValue: pValue(counts.single[figure]), adjustedPValue: least)
    }
    return PermutationOutcome(
      figures: figures, changedArticles: swaps.changedRowCount, draws: draws, isExact: isExact)
  }
}
