/// A half-open range of code points, `[start, end)`, never empty in a valid label.
package struct TextRange: Hashable, Comparable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// How many code points it covers.
  package var length: Int { end - start }

  /// Whether the two share a code point; ranges that only touch do not.
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// By start, then the longer first, so that an outer range comes before those nested in it.
  package static func < (left: TextRange, right: TextRange) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}

/// The code points that a label covers: one range, or several where the label is discontinuous.
///
/// Parts are kept sorted, and parts that touch or overlap are merged, so that two spans are equal
/// exactly when they cover the same code points. A gap between parts overlaps nothing. The usual span,
/// of one part, needs no allocation.
package struct TextSpan: Hashable, Comparable, Sendable {
  /// From the first code point to the last, gaps included.
  package let hull: TextRange
  /// All parts where there are several; empty where the hull is the only part.
  private let severalParts: [TextRange]

  package init(_ start: Int, _ end: Int) {
    hull = TextRange(start, end)
    severalParts = []
  }

  package init(_ range: TextRange) {
    hull = range
    severalParts = []
  }

  /// The span of a part and further ones, in any order.
  package init(_ first: TextRange, _ further: [TextRange]) {
    self = TextSpan(list: [first] + further) ?? TextSpan(first)
  }

  /// The span of all `parts`, in any order; `nil` where there is none.
  package init?(parts: some Sequence<TextRange>) { self.init(list: Array(parts)) }

  /// Not generic, so that it is compiled for ranges and nothing else.
  private init?(list parts: [TextRange]) {
    var merged: [TextRange] = []
    let isSorted = parts.indices.dropFirst().allSatisfy { !(parts[$0] < parts[$0 - 1]) }
    for part in isSorted ? parts : parts.sorted() {
      if let last = merged.last, part.start <= last.end {
        merged[merged.count - 1].end = max(last.end, part.end)
      } else {
        merged.append(part)
      }
    }
    guard let first = merged.first, let last = merged.last else { return nil }
    hull = TextRange(first.start, last.end)
    severalParts = merged.count > 1 ? merged : []
  }

  package var start: Int { hull.start }
  package var end: Int { hull.end }
  package var isContinuous: Bool { severalParts.isEmpty }
  package var parts: [TextRange] { severalParts.isEmpty ? [hull] : severalParts }

  /// How many code points it covers, gaps left out.
  package var length: Int {
    severalParts.isEmpty ? hull.length : severalParts.reduce(0) { $0 + $1.length }
  }

  /// How many code points both cover.
  package func overlapLength(_ other: TextSpan) -> Int {
    guard hull.overlaps(other.hull) else { return 0 }
    if severalParts.isEmpty && other.severalParts.isEmpty {
      return min(end, other.end) - max(start, other.start)
    }
    let (mine, theirs) = (parts, other.parts)
    var (i, j, shared) = (0, 0, 0)
    while i < mine.count, j < theirs.count {
      shared += max(0, min(mine[i].end, theirs[j].end) - max(mine[i].start, theirs[j].start))
      if mine[i].end < theirs[j].end { i += 1 } else { j += 1 }
    }
    return shared
  }

  package func overlaps(_ other: TextSpan) -> Bool { overlapLength(other) > 0 }

  /// By hull, then by parts: a total order in which the same input always sorts the same way.
  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.hull != right.hull
      ? left.hull < right.hull
      : left.severalParts.lexicographicallyPrecedes(right.severalParts)
  }
}
