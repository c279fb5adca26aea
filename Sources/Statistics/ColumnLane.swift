/// One addend for one or two columns: two columns of small counts share a Double and are added at once.
///
/// Counts are taken in halves, the second column's 2²⁶ times, so that sums below 2²⁶ halves keep apart
/// and stay whole numbers that a Double holds exactly.
struct ColumnLane: Sendable {
  private static let bits = 26

  let first: Int
  let second: Int?

  /// The columns in lanes, two by two where sums of so many rows stay small enough.
  static func lanes(of columns: [[Double]], mostAdded: Int) -> [ColumnLane] {
    let bound = Double(1 << bits) / Double(max(1, mostAdded))
    var (small, lanes): ([Int], [ColumnLane]) = ([], [])
    for (index, column) in columns.enumerated() {
      if column.allSatisfy({ $0 >= 0 && $0 * 2 < bound && ($0 * 2).rounded() == $0 * 2 }) {
        small.append(index)
      } else {
        lanes.append(ColumnLane(first: index, second: nil))
      }
    }
    for place in stride(from: 0, to: small.count, by: 2) {
      let second = place + 1 < small.count ? small[place + 1] : nil
      lanes.append(ColumnLane(first: small[place], second: second))
    }
    return lanes
  }

  /// The addend of a row.
  func value(of row: Int, in columns: [[Double]]) -> Double {
    guard let second else { return columns[first][row] }
    return columns[first][row] * 2 + columns[second][row] * 2 * Double(1 << Self.bits)
  }

  /// The columns' sums from the sum of the addends.
  func split(_ sum: Double) -> (first: Double, second: Double) {
    if second == nil { return (sum, 0) }
    let halves = Int(sum)
    return (Double(halves & (1 << Self.bits - 1)) / 2, Double(halves >> Self.bits) / 2)
  }
}
