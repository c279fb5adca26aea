package import LabelModel

/// Finds which spans of two lists overlap, in n log n and the number of overlaps found.
package enum SpanSweep {
  /// A span of the label that stands at `rank` in its list; a label with alternatives has several.
  package struct Entry: Sendable {
    package var span: TextSpan
    package var rank: Int

    package init(span: TextSpan, rank: Int) {
      self.span = span
      self.rank = rank
    }
  }

  /// Two labels that share a code point, by rank in the first and the second list.
  package struct Overlap: Hashable, Sendable {
    package var first: Int
    package var second: Int
  }

  /// All overlapping pairs, each once, sorted by rank in `first`, then in `second`.
  package static func overlaps(_ first: [Entry], _ second: [Entry]) -> [Overlap] {
    let first = first.sorted { $0.span.start < $1.span.start }
    let second = second.sorted { $0.span.start < $1.span.start }
    var found: [Overlap] = []
    var activeFirst: [Int] = []
    var activeSecond: [Int] = []
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      if j == second.count || (i < first.count && first[i].span.start <= second[j].span.start) {
        let entry = first[i]
        meet(entry.span, &activeSecond, second) { other in
          found.append(Overlap(first: entry.rank, second: other.rank))
        }
        activeFirst.append(i)
        i += 1
      } else {
        let entry = second[j]
        meet(entry.span, &activeFirst, first) { other in
          found.append(Overlap(first: other.rank, second: entry.rank))
        }
        activeSecond.append(j)
        j += 1
      }
    }
    found.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    return found.enumerated().filter { $0 == 0 || found[$0 - 1] != $1 }.map(\.element)
  }

  /// Calls `body` for the active entries that overlap `span`, and forgets those that ended before it.
  private static func meet(
    _ span: TextSpan, _ active: inout [Int], _ entries: [Entry], _ body: (Entry) -> Void
  ) {
    var kept = 0
    for position in active.indices {
      let index = active[position]
      if entries[index].span.end <= span.start { continue }
      active[kept] = index
      kept += 1
      if entries[index].span.overlaps(span) { body(entries[index]) }
    }
    active.removeSubrange(kept...)
  }
}
