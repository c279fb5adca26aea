/// Solves one connected component of an assignment, by shortest augmenting paths with potentials.
///
/// Rows are taken in order; each finds its cheapest way, along tight edges and by Dijkstra's algorithm, to a
/// free column or to a row that is better left alone (Kuhn 1955; Jonker & Volgenant 1987, here for sparse
/// graphs and assignments that need not be complete). Memory is linear in the edges.
///
/// With W the largest weight, potentials lie in 0...W and a row's search ends at distance W at most, so that
/// nothing exceeds 3W.
struct ShortestAugmentingPaths<Weight: FixedWidthInteger & SignedInteger> {
  private let rowCount: Int
  private let columnCount: Int
  /// `columns[starts[r]..<starts[r + 1]]` are the columns of row r, sorted.
  private var starts: [Int]
  private var columns: [Int32] = []
  private var weights: [Weight] = []
  /// Potentials: `rowPrices[r] + columnPrices[c] ≥ weight(r, c)`, with equality for pairs, and 0 for
  /// whoever has no partner.
  private var rowPrices: [Weight]
  private var columnPrices: [Weight]
  /// −1 for none.
  private var columnOfRow: [Int32]
  private var rowOfColumn: [Int32]

  init(rowCount: Int, columnCount: Int) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    starts = [Int](repeating: 0, count: rowCount + 1)
    rowPrices = [Weight](repeating: 0, count: rowCount)
    columnPrices = [Weight](repeating: 0, count: columnCount)
    columnOfRow = [Int32](repeating: -1, count: rowCount)
    rowOfColumn = [Int32](repeating: -1, count: columnCount)
  }

  /// Takes all edges, sorted by row, then column, each of positive weight.
  mutating func add(_ edges: some Collection<(row: Int, column: Int, weight: Weight)>) {
    columns.reserveCapacity(edges.count)
    weights.reserveCapacity(edges.count)
    for edge in edges {
      starts[edge.row + 1] += 1
      columns.append(Int32(edge.column))
      weights.append(edge.weight)
      rowPrices[edge.row] = max(rowPrices[edge.row], edge.weight)
    }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
  }

  /// The column of each row in the optimal assignment that comes first in the order of rows and columns.
  consuming func firstOptimum() -> [Int?] {
    var search = Search(columnCount: columnCount)
    for row in 0..<rowCount { augment(from: row, &search) }
    takeFirstOfEquals()
    return columnOfRow.map { $0 < 0 ? nil : Int($0) }
  }

  private mutating func takeFirstOfEquals() {
    var tight = [[Int32]](repeating: [], count: rowCount)
    var isUnique = true
    for row in 0..<rowCount {
      for edge in starts[row]..<starts[row + 1] {
        let column = columns[edge]
        if rowPrices[row] + columnPrices[Int(column)] == weights[edge] {
          tight[row].append(column)
          if column < columnOfRow[row] || columnOfRow[row] < 0 { isUnique = false }
        }
      }
    }
    if isUnique { return }
    var ties = AssignmentTies(
      columnsOfRow: tight, rowMayBeLeft: rowPrices.map { $0 == 0 },
      columnMayBeLeft: columnPrices.map { $0 == 0 }, columnOfRow: columnOfRow,
      rowOfColumn: rowOfColumn)
    ties.takeFirstOptimum()
    columnOfRow = ties.columnOfRow
  }

  /// What a search from a row has reached; kept between searches so that each costs what it visits.
  private struct Search {
    var distances: [Weight]
    /// The row from which each column was reached.
    var predecessors: [Int32]
    var isSettled: [Bool]
    var touched: [Int32] = []
    var settled: [Int32] = []
    var queue = ColumnQueue<Weight>()

    init(columnCount: Int) {
      distances = Array(repeating: Weight.max, count: columnCount)
      predecessors = Array(repeating: -1, count: columnCount)
      isSettled = Array(repeating: false, count: columnCount)
    }

    mutating func reset() {
      for column in touched {
        distances[Int(column)] = Weight.max
        isSettled[Int(column)] = false
      }
      touched.removeAll(keepingCapacity: true)
      settled.removeAll(keepingCapacity: true)
      queue.removeAll()
    }
  }

  private mutating func augment(from start: Int, _ search: inout Search) {
    search.reset()
    var row = start
    var distance: Weight = 0
    // The cheapest end so far: leaving alone a row that was reached, or taking a free column.
    var limit = rowPrices[start]
    var abandoned = start
    var free = -1
    while true {
      if distance + rowPrices[row] < limit {
        limit = distance + rowPrices[row]
        abandoned = row
      }
      let base = distance + rowPrices[row]
      for edge in starts[row]..<starts[row + 1] {
        let column = Int(columns[edge])
        let reached = base + columnPrices[column] - weights[edge]
        guard reached < search.distances[column], reached <= limit else { continue }
        if search.distances[column] == Weight.max { search.touched.append(Int32(column)) }
        search.distances[column] = reached
        search.predecessors[column] = Int32(row)
        search.queue.push(column: Int32(column), distance: reached)
      }
      var next = -1
      while let entry = search.queue.pop() {
        let column = Int(entry.column)
        if !search.isSettled[column], search.distances[column] == entry.distance {
          next = column
          break
        }
      }
      guard next >= 0, search.distances[next] <= limit else { break }
      distance = search.distances[next]
      search.isSettled[next] = true
      if rowOfColumn[next] < 0 {
        limit = distance
        free = next
        break
      }
      search.settled.append(Int32(next))
      row = Int(rowOfColumn[next])
    }
    movePrices(from: start, by: limit, search)
    flip(from: start, free: free, abandoned: abandoned, search)
  }

  private mutating func movePrices(from start: Int, by limit: Weight, _ search: Search) {
    rowPrices[start] -= limit
    for column in search.settled.lazy.map({ Int($0) }) {
      let change = limit - search.distances[column]
      columnPrices[column] += change
      rowPrices[Int(rowOfColumn[column])] -= change
    }
  }

  /// Exchanges pairs along the path that ends in column `free`, or else in row `abandoned`.
  private mutating func flip(from start: Int, free: Int, abandoned: Int, _ search: Search) {
    var column = free
    if column < 0 {
      if abandoned == start { return }
      column = Int(columnOfRow[abandoned])
      columnOfRow[abandoned] = -1
    }
    while true {
      let row = Int(search.predecessors[column])
      let before = Int(columnOfRow[row])
      columnOfRow[row] = Int32(column)
      rowOfColumn[column] = Int32(row)
      if row == start { return }
      column = before
    }
  }
}

/// A binary heap of columns by distance, then by index.
struct ColumnQueue<Weight: Comparable> {
  private var entries: [(distance: Weight, column: Int32)] = []

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  mutating func push(column: Int32, distance: Weight) {
    entries.append((distance, column))
    var child = entries.count - 1
    while child > 0, entries[child] < entries[(child - 1) / 2] {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> (distance: Weight, column: Int32)? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last }
    entries[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < entries.count && entries[child] < entries[least] {
        least = child
      }
      if least == parent { return first }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
