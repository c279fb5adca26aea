import Testing

@testable import Statistics

@Suite struct TiledRowsTests {
  /// Halves that share a lane, fractions, large and negative counts that do not.
  @Test(arguments: [1, 2, 17, 40])
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

  /// The largest sums that two columns of one lane can have.
  @Test func lanesKeepLargeSumsApart() {
    let most = Double((1 << 26) / 3) / 2 - 0.5
    let columns = [[most, 0.5, 0], [most, most, 0.5]]
    #expect(ColumnLane.lanes(of: columns, mostAdded: 3).count == 1)
    let tiled = TiledRows(columns: columns, rowCount: 3, mostAdded: 3)
    let block = tiled.sums(of: [0, 0, 0, 2, 1, 2], selectionLength: 3)
    #expect(block.values == [3 * most, 0.5, 3 * most, most + 1])
    #expect(ColumnLane.lanes(of: [[most + 1], [most]], mostAdded: 3).count == 2)
  }
}
