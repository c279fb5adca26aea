/// The cells of a confusion matrix, while they are counted.
struct CellCounts {
  private var counts: [[String]: Int] = [:]

  /// Counts a pair of names; `nil` for no label of that side.
  mutating func add(_ row: String?, _ column: String?) {
    counts[[row ?? "∅", column ?? "∅"], default: 0] += 1
  }

  /// By row, then column.
  var sorted: [TableCell] {
    counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { TableCell(row: $0.key[0], column: $0.key[1], count: $0.value) }
  }
}
