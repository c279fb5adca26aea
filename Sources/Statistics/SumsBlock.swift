/// The column sums of many resamples at once, so that a formula is walked once for all of them.
struct SumsBlock: Sendable {
  let width: Int

  /// Column after column: resample `p` of column `c` stands at `c * width + p`.
  var values: [Double]

  init(width: Int, columnCount: Int) {
    self.width = width
    values = [Double](repeating: 0, count: width * columnCount)
  }

  /// The block that holds the same sums `width` times.
  init(repeating sums: [Double], width: Int = 1) {
    self.width = width
    values = sums.flatMap { repeatElement($0, count: width) }
  }

  /// The block of a table's sums without each of its rows.
  init(leavingOutRowsOf table: CountTable) {
    self.init(repeating: table.sums(), width: table.rowCount)
    for place in values.indices { values[place] -= table.values[place] }
  }
}
