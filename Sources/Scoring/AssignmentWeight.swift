/// The weight of a pair: up to six integers, of which an earlier one outweighs all later ones.
///
/// Weights of an assignment add level by level, and the sums are compared from the first level on. Levels
/// may be negative, but the first that is not zero must be positive for the pair to be made. The first
/// holds any fixed-point fraction; the others are small.
package struct AssignmentWeight: Comparable, Sendable {
  static let levelCount = 6

  private let first: Int
  private let others: InlineArray<5, Int32>

  package init(
    _ first: Int, _ second: Int = 0, _ third: Int = 0, _ fourth: Int = 0, _ fifth: Int = 0,
    _ sixth: Int = 0
  ) {
    self.first = first
    others = [
      Int32(clamping: second), Int32(clamping: third), Int32(clamping: fourth),
      Int32(clamping: fifth), Int32(clamping: sixth),
    ]
  }

  subscript(level: Int) -> Int { level == 0 ? first : Int(others[level - 1]) }

  /// Whether a pair of this weight is better than none.
  package var isPositive: Bool {
    for level in 0..<Self.levelCount where self[level] != 0 { return self[level] > 0 }
    return false
  }

  package static func == (left: AssignmentWeight, right: AssignmentWeight) -> Bool {
    for level in 0..<levelCount where left[level] != right[level] { return false }
    return true
  }

  package static func < (left: AssignmentWeight, right: AssignmentWeight) -> Bool {
    for level in 0..<levelCount where left[level] != right[level] {
      return left[level] < right[level]
    }
    return false
  }
}

/// Packs the levels of a component's weights into one integer whose sums compare as the levels' sums do.
///
/// With at most `n` pairs, a level whose values lie in `low...high` (0 included) has sums in
/// `n·low...n·high`, so two sums differ by at most `n·(high − low)`. Each level is multiplied by the product
/// of `n·(high − low) + 1` over the later ones, which the later levels' differences together stay below.
struct WeightPacking {
  private var factors: InlineArray<6, Int128>
  /// Whether three times the largest packed weight, the most that the solver meets, fits into an `Int`.
  let fitsInt: Bool

  init(weights: some Sequence<AssignmentWeight>, pairLimit: Int) {
    var low = InlineArray<6, Int>(repeating: 0)
    var high = InlineArray<6, Int>(repeating: 0)
    for weight in weights {
      for level in 0..<AssignmentWeight.levelCount {
        low[level] = min(low[level], weight[level])
        high[level] = max(high[level], weight[level])
      }
    }
    factors = InlineArray(repeating: 1)
    var product: Int128 = 1
    for level in (0..<AssignmentWeight.levelCount).reversed() {
      factors[level] = product
      let range = Int128(high[level]) - Int128(low[level])
      product *= range * Int128(pairLimit) + 1
    }
    fitsInt = product < Int128(Int.max / 3)
  }

  func pack(_ weight: AssignmentWeight) -> Int128 {
    var packed: Int128 = 0
    for level in 0..<AssignmentWeight.levelCount {
      packed += Int128(weight[level]) * factors[level]
    }
    return packed
  }

  /// The same where `fitsInt`.
  func packInt(_ weight: AssignmentWeight) -> Int {
    var packed = 0
    for level in 0..<AssignmentWeight.levelCount {
      packed += weight[level] * Int(truncatingIfNeeded: factors[level])
    }
    return packed
  }
}
