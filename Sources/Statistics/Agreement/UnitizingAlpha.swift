/// Krippendorff's alpha for unitizing, αᵤ, in its form of 1995 and 2004.
///
/// For each category the continuum of length L is cut, for each of m annotators, into units and gaps.
/// D_o = Σ_{i≠j} Σ δ²/(m(m−1)L²) over sections of i and j that intersect: δ² is
/// (b_g−b_h)² + (e_g−e_h)² for two units, ℓ² for a unit wholly inside the other's gap, else 0.
/// D_e = (2/L)·Σ_units [(N−1)/3·(2ℓ³−3ℓ²+ℓ) + ℓ²·Σ_{gaps ≥ ℓ}(gap−ℓ+1)] / (mL(mL−1) − Σℓ(ℓ−1)), with N
/// the category's units. α = 1 − ΣD_o/ΣD_e. Krippendorff et al. 2016 define it anew for more than two
/// annotators. Sources: Krippendorff 1995; Krippendorff 2004, §11.6.
package struct UnitizingAlpha: Sendable, Equatable {
  package var observed: Double
  package var expected: Double

  /// 1 − observed/expected disagreement; `nil` where no disagreement can be expected.
  package var coefficient: Double? { expected > 0 ? 1 - observed / expected : nil }

  /// The disagreements in one category, of annotators' units on a continuum `[start, start + length)`.
  ///
  /// The units of one annotator must not overlap.
  package init<Category>(
    _ annotators: [[AnnotatedUnit<Category>]], category: Category, start: Int = 0, length: Int
  ) {
    let sections = annotators.map { units in
      let own = units.filter { $0.category == category }.sorted { $0.start < $1.start }
      return Self.sections(of: own, from: start, to: start + length)
    }
    observed = Self.observed(sections, length: Double(length))
    expected = Self.expected(sections, length: Double(length))
  }

  /// The disagreements in all categories together.
  package init<Category>(
    _ annotators: [[AnnotatedUnit<Category>]], start: Int = 0, length: Int
  ) {
    // Sums of fractions: in order of first appearance, so that the last bit never varies.
    var seen: Set<Category> = []
    let categories = annotators.flatMap(\.self).map(\.category).filter { seen.insert($0).inserted }
    (observed, expected) = (0, 0)
    for category in categories {
      let one = UnitizingAlpha(annotators, category: category, start: start, length: length)
      observed += one.observed
      expected += one.expected
    }
  }

  private struct Section {
    var start: Int
    var end: Int
    var isUnit: Bool

    var length: Double { Double(end - start) }
  }

  private static func sections<Category>(
    of units: [AnnotatedUnit<Category>], from start: Int, to end: Int
  ) -> [Section] {
    var result: [Section] = []
    var place = start
    for unit in units {
      precondition(unit.start >= place && unit.end <= end, "units overlap or leave the continuum")
      if unit.start > place {
        result.append(Section(start: place, end: unit.start, isUnit: false))
      }
      result.append(Section(start: unit.start, end: unit.end, isUnit: true))
      place = unit.end
    }
    if place < end { result.append(Section(start: place, end: end, isUnit: false)) }
    return result
  }

  private static func observed(_ sections: [[Section]], length: Double) -> Double {
    var sum = 0.0
    for (i, first) in sections.enumerated() {
      for (j, second) in sections.enumerated() where i != j {
        for one in first {
          for other in second where one.start < other.end && other.start < one.end {
            sum += squaredDifference(one, other)
          }
        }
      }
    }
    let annotators = Double(sections.count)
    return sections.count < 2 ? 0 : sum / (annotators * (annotators - 1) * length * length)
  }

  private static func squaredDifference(_ one: Section, _ other: Section) -> Double {
    switch (one.isUnit, other.isUnit) {
    case (true, true):
      let (starts, ends) = (Double(one.start - other.start), Double(one.end - other.end))
      return starts * starts + ends * ends
    case (true, false):
      return other.start <= one.start && one.end <= other.end ? one.length * one.length : 0
    case (false, true):
      return squaredDifference(other, one)
    case (false, false):
      return 0
    }
  }

  private static func expected(_ sections: [[Section]], length: Double) -> Double {
    let all = sections.flatMap(\.self)
    let (units, gaps) = (all.filter(\.isUnit), all.filter { !$0.isUnit })
    var sum = 0.0
    var within = 0.0
    for unit in units {
      let size = unit.length
      sum += Double(units.count - 1) / 3 * size * (2 * size * size - 3 * size + 1)
      for gap in gaps where gap.length >= size { sum += size * size * (gap.length - size + 1) }
      within += size * (size - 1)
    }
    let places = Double(sections.count) * length
    return units.isEmpty ? 0 : 2 / length * sum / (places * (places - 1) - within)
  }
}
