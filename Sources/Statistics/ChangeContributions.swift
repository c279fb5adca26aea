/// What each article, or each label, adds to a figure's change; the parts sum to the change.
///
/// For a ratio ΔF = Σ_i [(N_B,i − N_A,i) − F_A·(D_B,i − D_A,i)] / D_B. With N = 2TP and
/// D = 2TP + FP + FN a label that broke costs (2 − F_A)/D_B and a new false positive F_A/D_B. An F_β of
/// two ratios changes by F_A·F_B/(1+β²)·[ΔP/(P_A·P_B) + β²·ΔR/(R_A·R_B)], also exactly, and a mean by
/// the mean of its components' changes.
package struct ChangeContributions: Sendable {
  /// The points that one more of each column adds.
  package let columnWeights: [Double]

  private let before: CountTable
  private let after: CountTable

  /// The parts of a change; `nil` where the figure is undefined on a side, or where a mean counts
  /// other components before than after.
  package init?(of formula: FigureFormula, from before: CountTable, to after: CountTable) {
    precondition(before.rowCount == after.rowCount, "a paired change needs the same articles")
    let formula = formula.reduced(on: [before, after])
    guard let weights = formula.changeWeights(from: before.sums(), to: after.sums()) else {
      return nil
    }
    columnWeights = weights
    self.before = before
    self.after = after
  }

  /// What each article adds to the change.
  package func ofArticles() -> [Double] {
    zip(after.products(with: columnWeights), before.products(with: columnWeights))
      .map { $0 - $1 }
  }

  /// What a difference in counts, one for each column, adds: the part of a label or of a group.
  package func of(difference: [Double]) -> Double {
    zip(columnWeights, difference).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension FigureFormula {
  /// Weights w with F(after) − F(before) = Σ w·(after − before).
  fileprivate func changeWeights(from before: [Double], to after: [Double]) -> [Double]? {
    guard value(of: before) != nil, value(of: after) != nil else { return nil }
    var weights = [Double](repeating: 0, count: before.count)
    switch self {
    case .ratio(let ratio):
      ratio.addChangeWeights(from: before, to: after, times: 1, to: &weights)
    case .harmonic(let precision, let recall, let beta):
      let weight = beta * beta
      let (p, r) = (precision.valueOrZero(of: before), recall.valueOrZero(of: before))
      let (q, s) = (precision.valueOrZero(of: after), recall.valueOrZero(of: after))
      // The share of P and of R in each F; both vanish only where F is 0, and then any split serves.
      func share(_ part: Double, _ p: Double, _ r: Double) -> Double {
        let bottom = weight * p + r
        return bottom == 0 ? 1 / (1 + weight) : part / bottom
      }
      precision.addChangeWeights(
        from: before, to: after, times: (1 + weight) * share(r, p, r) * share(s, q, s), to: &weights
      )
      recall.addChangeWeights(
        from: before, to: after, times: (1 + weight) * weight * share(p, p, r) * share(q, q, s),
        to: &weights)
    case .mean(let components):
      let counted = components.filter { $0.counts(at: before) }
      guard counted == components.filter({ $0.counts(at: after) }) else { return nil }
      for component in counted {
        guard let parts = component.formula.changeWeights(from: before, to: after) else {
          return nil
        }
        for column in weights.indices {
          weights[column] += parts[column] / Double(counted.count)
        }
      }
    }
    return weights
  }
}

extension RatioOfSums {
  fileprivate func valueOrZero(of sums: [Double]) -> Double {
    let bottom = denominator.value(of: sums)
    return bottom == 0 ? 0 : numerator.value(of: sums) / bottom
  }

  /// Adds the weights of this ratio's change; the other way round where nothing is left after it.
  fileprivate func addChangeWeights(
    from before: [Double], to after: [Double], times scale: Double, to weights: inout [Double]
  ) {
    let isEmptied = denominator.value(of: after) == 0
    let bottom = denominator.value(of: isEmptied ? before : after)
    let figure = valueOrZero(of: isEmptied ? after : before)
    if bottom == 0 { return }
    for term in numerator.terms { weights[term.column] += scale * term.weight / bottom }
    for term in denominator.terms {
      weights[term.column] -= scale * figure * term.weight / bottom
    }
  }
}
