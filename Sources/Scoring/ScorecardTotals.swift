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
  }

  /// The sums of every metric, by name, in one walk through the rows.
  package func totals() -> [String: MetricTotals] {
    var wholes: [String: Counts] = [:]
    var slices: [String: [String: ArticleCounts.Slice]] = [:]
    for row in rows {
      for entry in row.counts {
        if wholes[entry.metric]?.add(entry.counts.whole) == nil {
          wholes[entry.metric] = entry.counts.whole
        }
        for slice in entry.counts.slices
        where slices[entry.metric, default: [:]][slice.name]?.counts.add(slice.counts) == nil {
          slices[entry.metric, default: [:]][slice.name] = slice
        }
      }
    }
    var totals: [String: MetricTotals] = [:]
    for (metric, whole) in wholes {
      let sorted = (slices[metric] ?? [:]).values.sorted {
        ($0.family, $0.name) < ($1.family, $1.name)
      }
      totals[metric] = MetricTotals(whole: whole, slices: sorted)
    }
    return totals
  }

  /// The sums of every table metric's cells, by metric name, sorted by row and column.
  package func tableTotals() -> [String: [TableCell]] {
    var sums: [String: [[String]: Int]] = [:]
    for row in rows {
      for table in row.tables {
        for cell in table.cells {
          sums[table.metric, default: [:]][[cell.row, cell.column], default: 0] += cell.count
        }
      }
    }
    return sums.mapValues { cells in
      cells.map { TableCell(row: $0[0], column: $0[1], count: $1) }.sorted {
        ($0.row, $0.column) < ($1.row, $1.column)
      }
    }
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

extension Counts {
  fileprivate mutating func add(_ other: Counts) { self += other }
}
