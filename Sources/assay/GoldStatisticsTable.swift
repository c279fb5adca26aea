import GoldStore

/// The counts of a gold corpus as a table for the terminal.
enum GoldStatisticsTable {
  static func render(_ statistics: GoldStatistics) -> String {
    let width = statistics.rows.map(\.name.count).max() ?? 0
    return statistics.rows.map { row in
      let number = String(row.count)
      let padding = String(repeating: " ", count: width - row.name.count + 8 - number.count)
      let parts = row.parts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      return row.name + padding + number + (parts.isEmpty ? "" : "  " + parts) + "\n"
    }.joined()
  }
}
