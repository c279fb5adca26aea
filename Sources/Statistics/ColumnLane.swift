/// One addend for several columns: columns of small counts share a word and are added at once.
///
/// Counts are taken in halves and above the least of their column, so that every part of a word is a
/// whole number from 0 on; each part has as many bits as its largest sum needs, so that none reaches the
/// next.
struct ColumnLane: Sendable {
  /// From the lowest bits to the highest.
  let columns: [Int]
  /// Bits of each part.
  let bits: Int
  /// The least count of each column, in halves.
  private let least: [Int]

  /// How many bits a part may have: four, three or two columns in a word.
  static let widths = [16, 21, 32]

  /// The columns in lanes, and those that hold more than small counts.
  ///
  /// - Parameter mostAdded: how many rows are added at most.
  static func lanes(
    of columns: [[Double]], mostAdded: Int
  ) -> (lanes: [ColumnLane], others: [Int]) {
    var byWidth = [[Int]](repeating: [], count: widths.count)
    var others: [Int] = []
    for (index, column) in columns.enumerated() {
      if let width = widths.firstIndex(where: { fits(column, mostAdded, bits: $0) }) {
        byWidth[width].append(index)
      } else {
        others.append(index)
      }
    }
    let lanes = zip(widths, byWidth).flatMap { bits, indices in
      stride(from: 0, to: indices.count, by: 64 / bits).map { start in
        ColumnLane(
          Array(indices[start..<min(start + 64 / bits, indices.count)]), bits: bits, of: columns)
      }
    }
    return (lanes, others)
  }

  private init(_ chosen: [Int], bits: Int, of columns: [[Double]]) {
    self.columns = chosen
    self.bits = bits
    least = chosen.map { Int((columns[$0].min() ?? 0) * 2) }
  }

  private static func fits(_ column: [Double], _ mostAdded: Int, bits: Int) -> Bool {
    guard let low = column.min(), let high = column.max() else { return true }
    let bound = Double(1 << 31)
    guard low >= -bound, high <= bound, column.allSatisfy({ ($0 * 2).rounded() == $0 * 2 })
    else { return false }
    return (high - low) * 2 * Double(max(1, mostAdded)) < Double(1 << bits)
  }

  /// The addend of a row.
  func addend(of row: Int, in values: [[Double]]) -> UInt64 {
    var word: UInt64 = 0
    for place in columns.indices.reversed() {
      word = word << UInt64(bits) | UInt64(Int(values[columns[place]][row] * 2) - least[place])
    }
    return word
  }

  /// One column's part of the word.
  struct Part: Sendable {
    let column: Int
    fileprivate let shift: UInt64
    fileprivate let mask: UInt64
    fileprivate let least: Int

    /// The column's sum, from the sum of the addends of `count` rows.
    @inline(__always)
    func sum(of addends: UInt64, count: Int) -> Double {
      // Both have 33 bits at most, so that no number of rows that fits a table makes them overflow.
      Double(Int(truncatingIfNeeded: (addends &>> shift) & mask) &+ count &* least) / 2
    }
  }

  var parts: [Part] {
    columns.indices.map { place in
      Part(
        column: columns[place], shift: UInt64(bits * place), mask: 1 << UInt64(bits) - 1,
        least: least[place])
    }
  }
}
