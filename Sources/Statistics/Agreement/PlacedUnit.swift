/// A unit on a continuous line, as gamma aligns and samples them.
struct PlacedUnit<Category: Hashable & Sendable>: Sendable {
  var start: Double
  var length: Double
  var category: Category

  var end: Double { start + length }

  /// d_pos + d_cat: ((|Δstart| + |Δend|)/(ℓ₁ + ℓ₂))², and 1 more for another category.
  func dissimilarity(from other: PlacedUnit) -> Double {
    let position = (abs(start - other.start) + abs(end - other.end)) / (length + other.length)
    return position * position + (category == other.category ? 0 : 1)
  }
}

extension PlacedUnit {
  init(_ unit: AnnotatedUnit<Category>) {
    self.init(start: Double(unit.start), length: Double(unit.length), category: unit.category)
  }
}
