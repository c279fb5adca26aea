/// Column sums of resamples of a table's rows, drawn with replacement.
///
/// Rows are kept in tiles of 16 columns, whose sums stay in registers while the drawn rows are added.
struct ResampledSums: Sendable {
  private typealias Tile = SIMD16<Double>

  private let rowCount: Int
  private let columnCount: Int
  private let seed: UInt64

  /// Tile after tile, each with all rows.
  private let tiles: [Tile]

  init(columns: [[Double]], rowCount: Int, seed: UInt64) {
    self.rowCount = rowCount
    columnCount = columns.count
    self.seed = seed
    let tileCount = (columns.count + 15) / 16
    var tiles = [Tile](repeating: .zero, count: tileCount * rowCount)
    for (column, values) in columns.enumerated() {
      for row in 0..<rowCount { tiles[column / 16 * rowCount + row][column % 16] = values[row] }
    }
    self.tiles = tiles
  }

  /// The sums of the numbered draws, whatever else is drawn before or beside them.
  func block(draws: Range<Int>) -> SumsBlock {
    var rows = [Int32](repeating: 0, count: draws.count * rowCount)
    for (place, draw) in draws.enumerated() {
      var random = CounterRandom(seed: seed, stream: draw)
      for index in place * rowCount..<(place + 1) * rowCount {
        rows[index] = Int32(random.next(below: rowCount))
      }
    }
    var block = SumsBlock(width: draws.count, columnCount: columnCount)
    for tile in 0..<tiles.count / rowCount {
      let columns = tile * 16..<min(tile * 16 + 16, columnCount)
      for place in 0..<draws.count {
        let sums = sum(of: rows, from: place * rowCount, tile: tile * rowCount)
        for column in columns { block.values[column * draws.count + place] = sums[column % 16] }
      }
    }
    return block
  }

  private func sum(of rows: [Int32], from start: Int, tile: Int) -> Tile {
    var sums = Tile.zero
    for index in start..<start + rowCount { sums += tiles[tile + Int(rows[index])] }
    return sums
  }
}
