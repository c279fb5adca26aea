/// A sum of doubles that is rounded only when it is read, so that neither order nor grouping changes it.
///
/// Kept as doubles that do not overlap (Shewchuk 1997, Adaptive precision floating-point arithmetic).
package struct ExactSum: Sendable {
  /// From the smallest to the largest; their sum is the sum, exactly.
  private var parts: [Double]

  package init() { parts = [] }

  /// The sum of `values`, which must be finite.
  package init(_ values: some Sequence<Double>) {
    parts = []
    for value in values { add(value) }
  }

  package mutating func add(_ value: Double) {
    // Whole and half numbers, which most counts are, stay one part.
    if parts.count <= 1 {
      let first = parts.first ?? 0
      let sum = first + value
      let rest = sum - first
      if (first - (sum - rest)) + (value - rest) == 0 {
        if parts.isEmpty { parts = [sum] } else { parts[0] = sum }
        return
      }
    }
    var carried = value
    var kept = 0
    for part in parts {
      let (large, small) = abs(carried) < abs(part) ? (part, carried) : (carried, part)
      let sum = large + small
      let error = small - (sum - large)
      if error != 0 {
        parts[kept] = error
        kept += 1
      }
      carried = sum
    }
    parts.removeSubrange(kept...)
    parts.append(carried)
  }

  package static func += (left: inout ExactSum, right: ExactSum) {
    for part in right.parts { left.add(part) }
  }

  /// The double that is nearest to the sum.
  package var value: Double {
    var rest = parts[...]
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while let part = rest.popLast() {
      let sum = high + part
      low = part - (sum - high)
      high = sum
      if low != 0 { break }
    }
    // What is left can still turn a tie.
    if let next = rest.last, (low < 0) == (next < 0), low != 0, next != 0 {
      let twice = low * 2
      let sum = high + twice
      if sum - high == twice { high = sum }
    }
    return high
  }

  /// The sum as doubles of falling size, the same for every way in which it was added up.
  package var digits: [Double] {
    var rest = self
    var digits: [Double] = []
    while true {
      let value = rest.value
      if value == 0 { return digits }
      digits.append(value)
      rest.add(-value)
    }
  }
}

extension ExactSum: Hashable {
  package static func == (left: ExactSum, right: ExactSum) -> Bool { left.digits == right.digits }
  package func hash(into hasher: inout Hasher) { hasher.combine(digits) }
}
