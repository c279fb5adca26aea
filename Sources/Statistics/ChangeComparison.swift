/// Compares a permuted change of a figure with the one that was seen; equal ones count as extreme.
///
/// Ties are the normal case where two versions are nearly alike, so they are decided exactly: for
/// ratios of whole or half counts by cross-multiplied integers, for all others within 1e-12.
struct ChangeComparison: Sendable {
  static let tolerance = 1e-12

  /// The change that was seen.
  let seen: Double
  private let direction: ChangeDirection
  private let fraction: Fraction?
  private let ratio: RatioOfSums?

  /// A change as an exact fraction with a positive denominator.
  private struct Fraction {
    var numerator: Int128
    var denominator: Int128
  }

  /// A comparison with the change between the two sums; `nil` where the figure is undefined.
  init?(
    _ formula: FigureFormula, before: CountTable, after: CountTable, direction: ChangeDirection
  ) {
    let sums = (before.sums(), after.sums())
    guard let first = formula.value(of: sums.0), let second = formula.value(of: sums.1) else {
      return nil
    }
    seen = second - first
    self.direction = direction
    if case .ratio(let ratio) = formula, ratio.isExact(in: [before, after]) {
      self.ratio = ratio
      fraction = Self.fraction(
        ratio.numerator.value(of: sums.0), ratio.denominator.value(of: sums.0),
        ratio.numerator.value(of: sums.1), ratio.denominator.value(of: sums.1), direction)
    } else {
      ratio = nil
      fraction = nil
    }
  }

  /// For each draw, whether its change is at least as extreme as the one that was seen.
  ///
  /// A draw in which the change is undefined (NaN) counts as extreme, which can only raise p.
  func isExtreme(_ changes: [Double], before: SumsBlock, after: SumsBlock) -> [Bool] {
    let limit = direction.extent(of: seen)
    var result = changes.map { !(direction.extent(of: $0) < limit - Self.tolerance) }
    guard let ratio, let fraction else { return result }
    let close = changes.indices.filter { abs(direction.extent(of: changes[$0]) - limit) < 1e-9 }
    guard !close.isEmpty else { return result }
    let first = (ratio.numerator.values(of: before), ratio.denominator.values(of: before))
    let second = (ratio.numerator.values(of: after), ratio.denominator.values(of: after))
    for draw in close {
      let other = Self.fraction(
        first.0[draw], first.1[draw], second.0[draw], second.1[draw], direction)
      result[draw] =
        other.numerator * fraction.denominator >= fraction.numerator * other.denominator
    }
    return result
  }

  private static func fraction(
    _ numeratorBefore: Double, _ denominatorBefore: Double,
    _ numeratorAfter: Double, _ denominatorAfter: Double, _ direction: ChangeDirection
  ) -> Fraction {
    // Half counts times weights in quarters are whole eighths.
    func eighths(_ value: Double) -> Int128 { Int128(value * 8) }
    let (down, up) = (eighths(denominatorBefore), eighths(denominatorAfter))
    let change = eighths(numeratorAfter) * down - eighths(numeratorBefore) * up
    let numerator =
      switch direction {
      case .drop: -change
      case .gain: change
      case .change: abs(change)
      }
    return Fraction(numerator: numerator, denominator: down * up)
  }
}

extension RatioOfSums {
  /// Whether its counts are halves, its weights quarters, and all products fit 128 bits.
  fileprivate func isExact(in tables: [CountTable]) -> Bool {
    var bound = 0.0
    guard denominator.terms.allSatisfy({ $0.weight >= 0 }) else { return false }
    for term in numerator.terms + denominator.terms {
      guard (term.weight * 4).isWhole else { return false }
      for table in tables {
        let column = table.column(term.column)
        guard column.allSatisfy({ $0 >= 0 && ($0 * 2).isWhole }) else { return false }
        bound += 8 * abs(term.weight) * column.reduce(0, +)
      }
    }
    return bound < 0x1p31
  }
}

extension Double {
  var isWhole: Bool { rounded() == self }
}
