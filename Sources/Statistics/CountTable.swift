/// Additive counts of articles: one row an article (or a cluster of articles), one column a count.
///
/// All that this room infers is computed from such tables: counts are added over rows first and
/// divided afterwards. Counts are whole or half numbers for most metrics (and are then compared
/// exactly) and fractions for some, such as B³. Draws go by the number of a row: keep rows in a fixed
/// order, such as that of the articles' names.
package struct CountTable: Sendable, Equatable {
  package let rowCount: Int
  package let columnCount: Int

  /// Column after column: row `r` of column `c` stands at `c * rowCount + r`.
  package let values: [Double]

  /// Added once, since every figure, test and interval starts from them.
  private let columnSums: [Double]

  /// A table of columns that must all be equally long.
  package init(columns: [[Double]]) {
    rowCount = columns.first?.count ?? 0
    columnCount = columns.count
    precondition(columns.allSatisfy { $0.count == columns[0].count }, "columns differ in length")
    values = columns.flatMap(\.self)
    columnSums = columns.map { $0.reduce(0, +) }
  }

  /// A table of rows that must all be equally long.
  package init(rows: [[Double]]) {
    let width = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == width }, "rows differ in length")
    self.init(columns: (0..<width).map { column in rows.map { $0[column] } })
  }

  package func column(_ column: Int) -> ArraySlice<Double> {
    values[column * rowCount..<(column + 1) * rowCount]
  }

  package func row(_ row: Int) -> [Double] {
    (0..<columnCount).map { values[$0 * rowCount + row] }
  }

  /// The sum of every column.
  package func sums() -> [Double] { columnSums }

  /// For each row the sum of its counts times the columns' weights.
  func products(with weights: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: rowCount)
    for (index, weight) in weights.enumerated() where weight != 0 {
      let start = index * rowCount
      for row in 0..<rowCount { result[row] += weight * values[start + row] }
    }
    return result
  }

  /// The rows added up by cluster, for articles that are not independent (one story, one wire).
  ///
  /// `clusters` names each row's cluster; the new rows stand in order of first appearance. Intervals
  /// and tests on the result have the clusters as their sampling unit.
  package func grouped<Cluster: Hashable>(by clusters: [Cluster]) -> CountTable {
    precondition(clusters.count == rowCount, "one cluster a row")
    var places: [Cluster: Int] = [:]
    var place: [Int] = []
    for cluster in clusters {
      let known = places[cluster] ?? places.count
      places[cluster] = known
      place.append(known)
    }
    return CountTable(
      columns: (0..<columnCount).map { index in
        var sums = [Double](repeating: 0, count: places.count)
        for (row, value) in column(index).enumerated() { sums[place[row]] += value }
        return sums
      })
  }
}
