/// The cheapest one-to-one assignment of rows to columns of a dense cost matrix.
///
/// Shortest augmenting paths with dual prices, O(rows²·columns). Sources: Kuhn 1955; Jonker &
/// Volgenant 1987.
struct Assignment {
  /// For each row its column, or `nil` where there are fewer columns than rows.
  let columns: [Int?]
  let cost: Double

  /// The assignment of as many pairs as fit, for `costs` of `rowCount` rows, row after row.
  init(costs: [Double], rowCount: Int, columnCount: Int) {
    precondition(costs.count == rowCount * columnCount, "a cost for each pair")
    let isWide = rowCount <= columnCount
    var solver = AugmentingPaths(
      rowCount: min(rowCount, columnCount), columnCount: max(rowCount, columnCount)
    ) { row, column in
      costs[isWide ? row * columnCount + column : column * columnCount + row]
    }
    let rowOfColumn = solver.solve()
    var columns = [Int?](repeating: nil, count: rowCount)
    for (column, row) in rowOfColumn.enumerated() {
      guard let row else { continue }
      if isWide { columns[row] = column } else { columns[column] = row }
    }
    self.columns = columns
    cost = columns.indices.reduce(0) { sum, row in
      columns[row].map { sum + costs[row * columnCount + $0] } ?? sum
    }
  }
}

/// Grows an assignment by one row at a time along the path of least reduced cost.
private struct AugmentingPaths {
  let rowCount: Int
  let columnCount: Int
  let cost: (Int, Int) -> Double
  private var rowPrices: [Double]
  private var columnPrices: [Double]
  private var rowOfColumn: [Int?]

  init(rowCount: Int, columnCount: Int, cost: @escaping (Int, Int) -> Double) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.cost = cost
    rowPrices = [Double](repeating: 0, count: rowCount)
    columnPrices = [Double](repeating: 0, count: columnCount)
    rowOfColumn = [Int?](repeating: nil, count: columnCount)
  }

  /// For each column its row.
  mutating func solve() -> [Int?] {
    for row in 0..<rowCount { augment(from: row) }
    return rowOfColumn
  }

  private mutating func augment(from start: Int) {
    var distance = [Double](repeating: .infinity, count: columnCount)
    // The column by which each column was reached; itself where it was reached from `start`.
    var previous = Array(0..<columnCount)
    var isDone = [Bool](repeating: false, count: columnCount)
    var reached: [Int] = []
    var (row, last, path) = (start, -1, 0.0)
    while true {
      var nearest = -1
      for column in 0..<columnCount where !isDone[column] {
        let length = path + cost(row, column) - rowPrices[row] - columnPrices[column]
        if length < distance[column] {
          distance[column] = length
          previous[column] = last < 0 ? column : last
        }
        if nearest < 0 || distance[column] < distance[nearest] { nearest = column }
      }
      isDone[nearest] = true
      (last, path) = (nearest, distance[nearest])
      guard let next = rowOfColumn[nearest] else { break }
      reached.append(nearest)
      row = next
    }
    rowPrices[start] += path
    for column in reached {
      let slack = path - distance[column]
      columnPrices[column] -= slack
      if let row = rowOfColumn[column] { rowPrices[row] += slack }
    }
    while previous[last] != last {
      rowOfColumn[last] = rowOfColumn[previous[last]]
      last = previous[last]
    }
    rowOfColumn[last] = start
  }
}
