/// Rows of columns that are added up in any selection, as resamples and permutations need it.
///
/// Rows are kept in tiles of 16 lanes, whose sums stay in registers while the selected rows are added.
struct TiledRows: Sendable {
  private typealias Tile = SIMD16<Double>

  private let rowCount: Int
  private let columnCount: Int
  private let lanes: [ColumnLane]

  /// Tile after tile, each with all rows.
  private let tiles: [Tile]

  /// The rows of some columns, of which up to `mostAdded` are selected at a time.
  init(columns: [[Double]], rowCount: Int, mostAdded: Int) {
    self.rowCount = rowCount
    columnCount = columns.count
    lanes = ColumnLane.lanes(of: columns, mostAdded: mostAdded)
    var tiles = [Tile](repeating: .zero, count: (lanes.count + 15) / 16 * rowCount)
    for (index, lane) in lanes.enumerated() {
      for row in 0..<rowCount {
        tiles[index / 16 * rowCount + row][index % 16] = lane.value(of: row, in: columns)
      }
    }
    self.tiles = tiles
  }

  /// The columns' sums of each selection, all of `length` rows that follow one another in `rows`.
  func sums(of rows: [Int32], selectionLength length: Int) -> SumsBlock {
    let count = length == 0 ? 0 : rows.count / length
    var block = SumsBlock(width: count, columnCount: columnCount)
    for start in stride(from: 0, to: lanes.count, by: 16) {
      for selection in 0..<count {
        let sums = sum(of: rows, from: selection * length, length, tile: start / 16 * rowCount)
        for index in start..<min(start + 16, lanes.count) {
          let lane = lanes[index]
          let (first, second) = lane.split(sums[index - start])
          block.values[lane.first * count + selection] = first
          if let column = lane.second { block.values[column * count + selection] = second }
        }
      }
    }
    return block
  }

  private func sum(of rows: [Int32], from start: Int, _ length: Int, tile: Int) -> Tile {
    var sums = Tile.zero
    for index in start..<start + length { sums += tiles[tile + Int(rows[index])] }
    return sums
  }
}
