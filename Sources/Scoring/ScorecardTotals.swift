/// Sums over the articles of a scorecard.
extension Scorecard {
  /// Counts of a metric, or of one of its slices, over all articles; `nil` where no article has any.
  package func total(metric: String, slice: String? = nil) -> Counts? {
    var sum: Counts?
    for row in rows {
      guard let counts = row.counts.first(where: { $0.metric == metric })?.counts else { continue }
      let more =
        slice == nil ? counts.whole : counts.slices.first(where: { $0.name == slice })?.counts
      guard let more else { continue }
      if sum == nil { sum = more } else { sum? += more }
    }
    return sum
  }

  /// A metric's sums over all articles.
  package struct MetricTotals: Sendable {
    package var whole: Counts
    /// Sorted by family, then name.
    package var slices: [ArticleCounts.Slice]

    package init(whole: Counts, slices: [ArticleCounts.Slice]) {
      self.whole = whole
      self.slices = slices
    }
  }

  /// The sums of every metric, by name, in one walk through the rows.
  package func totals() -> [String: MetricTotals] {
    var totals: [String: MetricTotals] = [:]
    for row in rows {
      for entry in row.counts {
        if totals[entry.metric]?.add(entry.counts) == nil {
          totals[entry.metric] = MetricTotals(
            whole: entry.counts.whole, slices: entry.counts.slices)
        }
      }
    }
    return totals.mapValues { totals in
      MetricTotals(
        whole: totals.whole,
        slices: totals.slices.sorted { ($0.family, $0.name) < ($1.family, $1.name) })
    }
  }

  /// The sums of every table metric's cells, by metric name, sorted by row and column.
  package func tableTotals() -> [String: [TableCell]] {
    var sums: [String: [CellName: Int]] = [:]
    for row in rows {
      for table in row.tables {
        for cell in table.cells {
          let name = CellName(row: cell.row, column: cell.column)
          sums[table.metric, default: [:]][name, default: 0] += cell.count
        }
      }
    }
    return sums.mapValues { cells in
      cells.map { TableCell(row: $0.row, column: $0.column, count: $1) }.sorted {
        ($0.row, $0.column) < ($1.row, $1.column)
      }
    }
  }

  private struct CellName: Hashable {
    var row: String
    var column: String
  }

  /// Two scorecards of different articles as one; of an article that both have, the left one's row stays.
  ///
  /// Pooled figures cannot be added, so the sum has none.
  package static func + (left: Scorecard, right: Scorecard) -> Scorecard {
    let known = Set(left.rows.map(\.article))
    let rows = left.rows + right.rows.filter { !known.contains($0.article) }
    return Scorecard(rows: rows.sorted { $0.article < $1.article }, profile: left.profile)
  }
}

extension Scorecard.MetricTotals {
  /// Slices are looked for one after the other, since they are few and hashing their names costs more.
  fileprivate mutating func add(_ counts: ArticleCounts) {
    whole += counts.whole
    for slice in counts.slices {
      if let index = slices.firstIndex(where: { $0.name == slice.name }) {
        slices[index].counts += slice.counts
      } else {
        slices.append(slice)
      }
    }
  }
}
