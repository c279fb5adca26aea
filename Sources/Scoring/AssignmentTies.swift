/// Chooses among equally good assignments the one that comes first in the order of rows and columns.
///
/// The optimal assignments are exactly those of tight edges in which everyone with a positive price has a
/// partner. Each row in turn takes the first column that such an assignment can give it while the rows
/// before keep theirs. Room is made by walks along tight edges: from the wanted column's owner onwards,
/// and, where the row leaves a column that must not stay free, from that column backwards.
struct AssignmentTies {
  /// Tight edges by row and by column, each sorted.
  private let columnsOfRow: [[Int32]]
  private let rowsOfColumn: [[Int32]]
  private let rowMayBeLeft: [Bool]
  private let columnMayBeLeft: [Bool]
  private(set) var columnOfRow: [Int32]
  private var rowOfColumn: [Int32]
  private var toHeld: Walk
  private var toRoom: Walk
  private var backwards: Walk

  /// Which columns a row's search has come to, and from which.
  private struct Walk {
    private var visits: [Int32]
    private(set) var cameFrom: [Int32]

    init(columnCount: Int) {
      visits = Array(repeating: -1, count: columnCount)
      cameFrom = Array(repeating: -1, count: columnCount)
    }

    /// Whether `column` is new to the search of `row`.
    mutating func visit(_ column: Int32, from origin: Int32, searchOf row: Int) -> Bool {
      if visits[Int(column)] == Int32(row) { return false }
      visits[Int(column)] = Int32(row)
      cameFrom[Int(column)] = origin
      return true
    }
  }

  /// Where a walk found room.
  private enum Room {
    /// A column without owner.
    case column(Int32)
    /// A column whose owner can do without.
    case ownerOf(Int32)
  }

  init(
    columnsOfRow: [[Int32]], rowMayBeLeft: [Bool], columnMayBeLeft: [Bool], columnOfRow: [Int32],
    rowOfColumn: [Int32]
  ) {
    self.columnsOfRow = columnsOfRow
    self.rowMayBeLeft = rowMayBeLeft
    self.columnMayBeLeft = columnMayBeLeft
    self.columnOfRow = columnOfRow
    self.rowOfColumn = rowOfColumn
    var rows = [[Int32]](repeating: [], count: rowOfColumn.count)
    for (row, columns) in columnsOfRow.enumerated() {
      for column in columns { rows[Int(column)].append(Int32(row)) }
    }
    rowsOfColumn = rows
    toHeld = Walk(columnCount: rowOfColumn.count)
    toRoom = toHeld
    backwards = toHeld
  }

  mutating func takeFirstOptimum() {
    for row in columnsOfRow.indices { improve(row) }
  }

  private mutating func improve(_ row: Int) {
    let held = columnOfRow[row]
    let heldMayBeLeft = held < 0 || columnMayBeLeft[Int(held)]
    var refill: [(row: Int32, column: Int32)]??
    for column in columnsOfRow[row] {
      if column == held { return }
      let owner = Int(rowOfColumn[Int(column)])
      if owner >= 0 && owner < row { continue }
      if held >= 0, owner >= 0, reachesHeld(from: column, held: held, row) {
        shift(to: held, along: toHeld)
      } else {
        if !heldMayBeLeft && refill == nil { refill = .some(movesThatFill(held, row)) }
        guard heldMayBeLeft || refill.flatMap({ $0 }) != nil else { continue }
        guard let room = findRoom(from: column, row) else { continue }
        if held >= 0 { rowOfColumn[Int(held)] = -1 }
        make(room)
        for move in refill.flatMap({ $0 }) ?? [] { give(move.row, move.column) }
      }
      columnOfRow[row] = column
      rowOfColumn[Int(column)] = Int32(row)
      return
    }
  }

  private mutating func reachesHeld(from column: Int32, held: Int32, _ row: Int) -> Bool {
    guard toHeld.visit(column, from: -1, searchOf: row) else { return false }
    var frontier = [column]
    while let current = frontier.popLast() {
      for next in columnsOfRow[Int(rowOfColumn[Int(current)])] {
        let owner = rowOfColumn[Int(next)]
        guard owner >= row, toHeld.visit(next, from: current, searchOf: row) else { continue }
        if next == held { return true }
        frontier.append(next)
      }
    }
    return false
  }

  private mutating func findRoom(from column: Int32, _ row: Int) -> Room? {
    guard toRoom.visit(column, from: -1, searchOf: row) else { return nil }
    var frontier = [column]
    while let current = frontier.popLast() {
      let owner = rowOfColumn[Int(current)]
      if owner < 0 { return .column(current) }
      if rowMayBeLeft[Int(owner)] { return .ownerOf(current) }
      for next in columnsOfRow[Int(owner)] {
        let isFixed = rowOfColumn[Int(next)] >= 0 && rowOfColumn[Int(next)] <= row
        if !isFixed, toRoom.visit(next, from: current, searchOf: row) { frontier.append(next) }
      }
    }
    return nil
  }

  /// Moves of later rows after which `held` has an owner again and nobody misses a partner they need.
  private mutating func movesThatFill(_ held: Int32, _ row: Int) -> [(row: Int32, column: Int32)]? {
    _ = backwards.visit(held, from: -1, searchOf: row)
    var moverInto: [Int32: Int32] = [:]
    var frontier = [held]
    while let current = frontier.popLast() {
      for mover in rowsOfColumn[Int(current)] where mover > row {
        let left = columnOfRow[Int(mover)]
        if left < 0 || columnMayBeLeft[Int(left)] {
          var moves = [(row: mover, column: current)]
          var column = current
          while let next = moverInto[column] {
            column = backwards.cameFrom[Int(column)]
            moves.append((row: next, column: column))
          }
          return moves
        }
        if backwards.visit(left, from: current, searchOf: row) {
          moverInto[left] = mover
          frontier.append(left)
        }
      }
    }
    return nil
  }

  private mutating func make(_ room: Room) {
    switch room {
    case .column(let column):
      shift(to: column, along: toRoom)
    case .ownerOf(let column):
      columnOfRow[Int(rowOfColumn[Int(column)])] = -1
      shift(to: column, along: toRoom)
    }
  }

  /// Gives each column of the walk that ends in `last` to the owner of the one before.
  private mutating func shift(to last: Int32, along walk: Walk) {
    var column = last
    while walk.cameFrom[Int(column)] >= 0 {
      let before = walk.cameFrom[Int(column)]
      rowOfColumn[Int(column)] = rowOfColumn[Int(before)]
      columnOfRow[Int(rowOfColumn[Int(column)])] = column
      column = before
    }
  }

  private mutating func give(_ row: Int32, _ column: Int32) {
    let left = columnOfRow[Int(row)]
    if left >= 0, rowOfColumn[Int(left)] == row { rowOfColumn[Int(left)] = -1 }
    columnOfRow[Int(row)] = column
    rowOfColumn[Int(column)] = row
  }
}
