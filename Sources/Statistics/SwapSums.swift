/// Column sums of two versions after the outputs of some articles were swapped between them.
///
/// Only rows that differ matter. They are taken four at a time, with the sums of all 16 choices kept,
/// so that one draw costs a quarter of the additions and enumeration never accumulates rounding.
struct SwapSums: Sendable {
  /// How many rows differ between the versions.
  let changedRowCount: Int
  let before: [Double]
  let after: [Double]

  /// The columns that differ between the versions.
  private let columns: [Int]

  /// For each group of four rows its 16 choices: what moves from after to before.
  private let moved: TiledRows
  private let groupCount: Int

  init(before: CountTable, after: CountTable, columns candidates: [Int]) {
    var columns: [Int] = []
    var differences: [[Double]] = []
    for column in candidates {
      let difference = zip(after.column(column), before.column(column)).map { $0 - $1 }
      if difference.contains(where: { $0 != 0 }) {
        columns.append(column)
        differences.append(difference)
      }
    }
    let changed = (0..<before.rowCount).filter { row in differences.contains { $0[row] != 0 } }
    let groupCount = (changed.count + 3) / 4
    // A choice with one more row moves what it did without, and that row's difference.
    let moved = differences.map { difference in
      var sums = [Double](repeating: 0, count: groupCount * 16)
      for place in 0..<groupCount * 4 {
        let added = place < changed.count ? difference[changed[place]] : 0
        let (start, bit) = (place / 4 * 16, 1 << (place % 4))
        for choice in start..<start + bit { sums[choice + bit] = sums[choice] + added }
      }
      return sums
    }
    self.columns = columns
    self.moved = TiledRows(columns: moved, rowCount: groupCount * 16, mostAdded: groupCount)
    self.groupCount = groupCount
    changedRowCount = changed.count
    self.before = before.sums()
    self.after = after.sums()
  }

  /// The sums of both versions for each draw's random bits, a bit for each row that differs.
  func blocks(of draws: [SwapBits]) -> (before: SumsBlock, after: SumsBlock) {
    var entries: [Int32] = []
    entries.reserveCapacity(draws.count * groupCount)
    for draw in draws {
      var draw = draw
      for group in 0..<groupCount { entries.append(Int32(group * 16 + draw.nextFour())) }
    }
    var old = SumsBlock(repeating: before, width: draws.count)
    var new = SumsBlock(repeating: after, width: draws.count)
    let sums = moved.sums(of: entries, selectionLength: groupCount)
    for (place, column) in columns.enumerated() {
      for draw in draws.indices {
        let sum = sums.values[place * draws.count + draw]
        old.values[column * draws.count + draw] += sum
        new.values[column * draws.count + draw] -= sum
      }
    }
    return (old, new)
  }
}

/// The rows that one draw swaps, four at a time.
enum SwapBits {
  /// The swap with this number in the enumeration of all.
  case numbered(Int)
  case random(CounterRandom, bits: UInt64, left: Int)

  init(drawing draw: Int, seed: UInt64) {
    self = .random(CounterRandom(seed: seed, stream: draw), bits: 0, left: 0)
  }

  mutating func nextFour() -> Int {
    switch self {
    case .numbered(let number):
      self = .numbered(number >> 4)
      return number & 15
    case .random(var random, var bits, var left):
      if left == 0 { (bits, left) = (random.next(), 16) }
      self = .random(random, bits: bits >> 4, left: left - 1)
      return Int(bits & 15)
    }
  }
}
