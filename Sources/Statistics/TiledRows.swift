/// Rows of columns that are added up in any selection, as resamples and permutations need it.
///
/// Rows are kept in tiles of 16 words, whose sums stay in registers while the selected rows are added.
struct TiledRows: Sendable {
  private typealias Tile = SIMD16<UInt64>
  private typealias PlainTile = SIMD16<Double>

  private let columnCount: Int
  /// For each tile the columns in its words.
  private let parts: [[(word: Int, part: ColumnLane.Part)]]
  /// The columns that share no word.
  private let others: [Int]

  /// Tile after tile, each with all rows.
  private let tiles: [[Tile]]
  private let plainTiles: [[PlainTile]]

  /// The rows of some columns, of which up to `mostAdded` are selected at a time.
  init(columns: [[Double]], rowCount: Int, mostAdded: Int) {
    columnCount = columns.count
    let (lanes, others) = ColumnLane.lanes(of: columns, mostAdded: mostAdded)
    self.others = others
    parts = stride(from: 0, to: lanes.count, by: 16).map { start in
      lanes[start..<min(start + 16, lanes.count)].enumerated().flatMap { word, lane in
        lane.parts.map { (word, $0) }
      }
    }
    tiles = stride(from: 0, to: lanes.count, by: 16).map { start in
      let some = lanes[start..<min(start + 16, lanes.count)]
      return (0..<rowCount).map { row in
        var tile = Tile.zero
        for (place, lane) in some.enumerated() { tile[place] = lane.addend(of: row, in: columns) }
        return tile
      }
    }
    plainTiles = stride(from: 0, to: others.count, by: 16).map { start in
      let some = others[start..<min(start + 16, others.count)]
      return (0..<rowCount).map { row in
        var tile = PlainTile.zero
        for (place, column) in some.enumerated() { tile[place] = columns[column][row] }
        return tile
      }
    }
  }

  /// The columns' sums of each selection, all of `length` rows that follow one another in `rows`.
  func sums(of rows: [Int32], selectionLength length: Int) -> SumsBlock {
    let count = length == 0 ? 0 : rows.count / length
    var block = SumsBlock(width: count, columnCount: columnCount)
    var sums = [Tile](repeating: .zero, count: count)
    for (tile, parts) in zip(tiles, parts) {
      for selection in 0..<count {
        sums[selection] = Self.sum(of: rows, from: selection * length, length, tile)
      }
      // Column by column, so that what is written lies side by side.
      block.values.withUnsafeMutableBufferPointer { values in
        sums.withUnsafeBytes { bytes in
          let words = bytes.bindMemory(to: UInt64.self)
          for (word, part) in parts {
            let start = part.column * count
            for selection in 0..<count {
              let addends = words[selection * Tile.scalarCount + word]
              values[start + selection] = part.sum(of: addends, count: length)
            }
          }
        }
      }
    }
    for (number, tile) in plainTiles.enumerated() {
      let some = others[16 * number..<min(16 * number + 16, others.count)]
      for selection in 0..<count {
        let sums = Self.sum(of: rows, from: selection * length, length, tile)
        for (column, sum) in zip(some, 0..<16) {
          block.values[column * count + selection] = sums[sum]
        }
      }
    }
    return block
  }

  private static func sum(
    of rows: [Int32], from start: Int, _ length: Int, _ tile: [Tile]
  ) -> Tile {
    var sums = Tile.zero
    for index in start..<start + length { sums &+= tile[Int(rows[index])] }
    return sums
  }

  private static func sum(
    of rows: [Int32], from start: Int, _ length: Int, _ tile: [PlainTile]
  ) -> PlainTile {
    var sums = PlainTile.zero
    for index in start..<start + length { sums += tile[Int(rows[index])] }
    return sums
  }
}
