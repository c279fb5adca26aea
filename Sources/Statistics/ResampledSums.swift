/// Column sums of resamples of a table's rows, drawn with replacement.
struct ResampledSums: Sendable {
  private let rowCount: Int
  private let seed: UInt64
  private let tiled: TiledRows

  init(columns: [[Double]], rowCount: Int, seed: UInt64) {
    self.rowCount = rowCount
    self.seed = seed
    tiled = TiledRows(columns: columns, rowCount: rowCount, mostAdded: rowCount)
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
    return tiled.sums(of: rows, selectionLength: rowCount)
  }
}
