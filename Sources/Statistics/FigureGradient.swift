/// The derivative of a figure by its column sums, for linearised standard errors.
extension FigureFormula {
  /// The derivative by each column sum, or `nil` where the figure is undefined.
  ///
  /// For a ratio F = N/D it is (∂N − F·∂D)/D. In a mean, the components that count at `sums` are
  /// taken as fixed.
  package func gradient(at sums: [Double]) -> [Double]? {
    var result = [Double](repeating: 0, count: sums.count)
    return addGradient(at: sums, times: 1, to: &result) ? result : nil
  }

  private func addGradient(at sums: [Double], times scale: Double, to result: inout [Double])
    -> Bool
  {
    guard let value = value(of: sums) else { return false }
    func add(_ sum: ColumnSum, _ factor: Double) {
      for term in sum.terms { result[term.column] += scale * factor * term.weight }
    }
    switch self {
    case .ratio(let ratio):
      let denominator = ratio.denominator.value(of: sums)
      add(ratio.numerator, 1 / denominator)
      add(ratio.denominator, -value / denominator)
    case .harmonic(let precision, let recall, let beta):
      let weight = beta * beta
      let hits = precision.numerator.value(of: sums)
      let predicted = precision.denominator.value(of: sums)
      let goldHits = recall.numerator.value(of: sums)
      let gold = recall.denominator.value(of: sums)
      let bottom = weight * hits * gold + goldHits * predicted
      // Without any hit no article has one: the figure is 0 whatever the other counts are.
      if bottom == 0 { return true }
      add(precision.numerator, ((1 + weight) * goldHits - value * weight * gold) / bottom)
      add(recall.numerator, ((1 + weight) * hits - value * predicted) / bottom)
      add(precision.denominator, -value * goldHits / bottom)
      add(recall.denominator, -value * weight * hits / bottom)
    case .mean(let components):
      let counted = components.filter { $0.counts(at: sums) }
      for component in counted {
        _ = component.formula.addGradient(
          at: sums, times: scale / Double(counted.count), to: &result)
      }
    }
    return true
  }
}

extension FigureFormula.MeanComponent {
  /// Whether the component takes part in its mean for these sums.
  func counts(at sums: [Double]) -> Bool {
    if let support, support.value(of: sums) <= 0 { return false }
    return formula.value(of: sums) != nil
  }
}
