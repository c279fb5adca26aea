import Testing

@testable import Statistics

@Suite struct TiledRowsTests {
  /// Halves and negative counts that share a word, large counts that share one with fewer, fractions
  /// that share none.
  @Test(arguments: [1, 2, 17, 40, 200])
  func sumsAreThoseOfTheRows(columnCount: Int) {
    var random = CounterRandom(seed: 2, stream: columnCount)
    let columns = (0..<columnCount).map { column in
      (0..<9).map { _ in
        let count = Double(random.next(below: 50))
        return switch column % 5 {
        case 0, 1: count / 2
        case 2: count * 1e9
        case 3: -count
        default: count / 3
        }
      }
    }
    let tiled = TiledRows(columns: columns, rowCount: 9, mostAdded: 6)
    let rows = (0..<24).map { _ in Int32(random.next(below: 9)) }
    let block = tiled.sums(of: rows, selectionLength: 6)
    #expect(block.width == 4)
    for (index, column) in columns.enumerated() {
      for selection in 0..<4 {
        let sum = rows[selection * 6..<selection * 6 + 6].reduce(0) { $0 + column[Int($1)] }
        #expect(block.values[index * 4 + selection] == sum)
      }
    }
  }

  /// The largest sums that as many columns as share a word can have, on either side of zero.
  @Test(arguments: ColumnLane.widths, [0.0, -7.5])
  func lanesKeepLargeSumsApart(bits: Int, least: Double) {
    let most = Double((1 << bits - 1) / 3) / 2
    let column = [least + most, least + 0.5, least]
    let columns = [[Double]](repeating: column, count: 64 / bits)
    let (lanes, others) = ColumnLane.lanes(of: columns, mostAdded: 3)
    #expect(lanes.count == 1 && lanes[0].bits == bits && others.isEmpty)
    let tiled = TiledRows(columns: columns, rowCount: 3, mostAdded: 3)
    let block = tiled.sums(of: [0, 0, 0, 2, 1, 2], selectionLength: 3)
    let expected = [3 * (least + most), 3 * least + 0.5]
    #expect(block.values == Array(repeating: expected, count: 64 / bits).flatMap(\.self))
    let over = [least + most + 0.5, least + 0.5, least]
    let wider = ColumnLane.lanes(of: [over], mostAdded: 3)
    #expect(wider.lanes.first?.bits ?? 64 > bits)
  }
}
