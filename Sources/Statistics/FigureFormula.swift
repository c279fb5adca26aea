/// How a figure is computed from the column sums of a `CountTable`.
///
/// The same formula serves the figure itself, its interval (through `gradient(at:)`), every resample,
/// every permutation and the articles' contributions to a change.
package indirect enum FigureFormula: Sendable, Equatable {
  /// A ratio of sums: precision, recall, accuracy, or F where both sides count the same hits.
  case ratio(RatioOfSums)

  /// F_β = (1+β²)·P·R / (β²·P + R) of a precision and a recall with hits of their own (MUC, B³).
  ///
  /// Computed without dividing first, so that it is 0 where one of the two is undefined, and
  /// undefined only where both are. Source: van Rijsbergen 1979; Chinchor 1992.
  case harmonic(precision: RatioOfSums, recall: RatioOfSums, beta: Double)

  /// The mean of the components that count: macro averages, the CoNLL mean, BLANC.
  case mean([MeanComponent])

  /// A member of a mean: it counts if it is defined and its support, where named, is above 0.
  package struct MeanComponent: Sendable, Equatable {
    package var formula: FigureFormula

    /// For example the gold count of a type: types without gold stay out of a macro average.
    package var support: ColumnSum?

    package init(_ formula: FigureFormula, support: ColumnSum? = nil) {
      self.formula = formula
      self.support = support
    }
  }

  /// The figure for one set of column sums, or `nil` where it is undefined.
  package func value(of sums: [Double]) -> Double? {
    let value = values(of: SumsBlock(repeating: sums))[0]
    return value.isNaN ? nil : value
  }

  /// The figure for each set of sums in the block; NaN where it is undefined.
  func values(of block: SumsBlock) -> [Double] {
    switch self {
    case .ratio(let ratio):
      return Self.quotients(of: ratio, in: block)
    case .harmonic(let precision, let recall, let beta):
      return Self.harmonicMeans(of: precision, recall, weight: beta * beta, in: block)
    case .mean(let components):
      return Self.means(of: components, in: block)
    }
  }

  private static func quotients(of ratio: RatioOfSums, in block: SumsBlock) -> [Double] {
    var result = ratio.numerator.values(of: block)
    let denominators = ratio.denominator.values(of: block)
    for place in 0..<block.width {
      result[place] = denominators[place] == 0 ? .nan : result[place] / denominators[place]
    }
    return result
  }

  private static func harmonicMeans(
    of precision: RatioOfSums, _ recall: RatioOfSums, weight: Double, in block: SumsBlock
  ) -> [Double] {
    var result = precision.numerator.values(of: block)
    let predicted = precision.denominator.values(of: block)
    let goldHits = recall.numerator.values(of: block)
    let gold = recall.denominator.values(of: block)
    for place in 0..<block.width {
      let hits = result[place]
      let bottom = weight * hits * gold[place] + goldHits[place] * predicted[place]
      if bottom == 0 {
        result[place] = predicted[place] == 0 && gold[place] == 0 ? .nan : 0
      } else {
        result[place] = (1 + weight) * hits * goldHits[place] / bottom
      }
    }
    return result
  }

  private static func means(of components: [MeanComponent], in block: SumsBlock) -> [Double] {
    var sums = [Double](repeating: 0, count: block.width)
    var counts = sums
    for component in components {
      let values = component.formula.values(of: block)
      let support = component.support?.values(of: block)
      for place in 0..<block.width {
        if values[place].isNaN { continue }
        if let support, support[place] <= 0 { continue }
        sums[place] += values[place]
        counts[place] += 1
      }
    }
    for place in 0..<block.width {
      sums[place] = counts[place] == 0 ? .nan : sums[place] / counts[place]
    }
    return sums
  }
}
