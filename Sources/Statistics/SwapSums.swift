/// Column sums of two versions after the outputs of some articles were swapped between them.
///
/// Only rows that differ matter. They are taken four at a time, with the sums of all 16 choices kept,
/// so that one draw costs a quarter of the additions and enumeration never accumulates rounding.
struct SwapSums: Sendable {
  /// The rows that differ between the versions.
  let changedRows: [Int]
  let before: [Double]
  let after: [Double]

  /// The columns that differ between the versions.
  private let columns: [Int]

  /// For each group of four rows and each of its 16 choices, what moves from after to before.
  private let moved: [Double]
  private let groupCount: Int

  init(before: CountTable, after: CountTable, columns candidates: [Int]) {
    let rows = 0..<before.rowCount
    func difference(_ row: Int, _ column: Int) -> Double {
      after.values[column * rows.count + row] - before.values[column * rows.count + row]
    }
    let columns = candidates.filter { column in rows.contains { difference($0, column) != 0 } }
    let changed = rows.filter { row in columns.contains { difference(row, $0) != 0 } }
    groupCount = (changed.count + 3) / 4
    var moved = [Double](repeating: 0, count: groupCount * 16 * columns.count)
    for group in 0..<groupCount {
      let members = changed[group * 4..<min(group * 4 + 4, changed.count)]
      for choice in 0..<16 {
        let start = (group * 16 + choice) * columns.count
        for (bit, row) in members.enumerated() where choice >> bit & 1 == 1 {
          for (place, column) in columns.enumerated() {
            moved[start + place] += difference(row, column)
          }
        }
      }
    }
    self.columns = columns
    self.moved = moved
    changedRows = changed
    self.before = before.sums()
    self.after = after.sums()
  }

  /// The sums of both versions for draws in which `choices(draw)` yields four rows' swaps at a time.
  func blocks(
    draws: Range<Int>, choices: (Int, inout [UInt8]) -> Void
  ) -> (before: SumsBlock, after: SumsBlock) {
    let width = draws.count
    var blockBefore = SumsBlock(width: width, columnCount: before.count)
    var blockAfter = blockBefore
    for column in before.indices {
      for place in column * width..<(column + 1) * width {
        blockBefore.values[place] = before[column]
        blockAfter.values[place] = after[column]
      }
    }
    var choice = [UInt8](repeating: 0, count: groupCount)
    var sums = [Double](repeating: 0, count: columns.count)
    for draw in draws {
      choices(draw, &choice)
      add(choice, to: &sums)
      for (place, column) in columns.enumerated() {
        let target = column * width + draw - draws.lowerBound
        blockBefore.values[target] += sums[place]
        blockAfter.values[target] -= sums[place]
      }
    }
    return (blockBefore, blockAfter)
  }

  private func add(_ choice: [UInt8], to sums: inout [Double]) {
    for place in sums.indices { sums[place] = 0 }
    for group in 0..<groupCount {
      let start = (group * 16 + Int(choice[group])) * sums.count
      for place in 0..<sums.count { sums[place] += moved[start + place] }
    }
  }
}
