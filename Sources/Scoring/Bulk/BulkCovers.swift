import LabelModel

/// Counts, type by type, the code points that both sides label and the mentions that the other side covers.
struct BulkCovers {
  /// The mentions type after type, each type's sorted by start; they end at `goldEnds[type]`.
  private var gold: [PackedSpan] = []
  private var predicted: [PackedSpan] = []
  private var goldEnds = [Int](repeating: 0, count: TypeNames.limit)
  private var predictedEnds = [Int](repeating: 0, count: TypeNames.limit)
  /// Unions of one type's mentions as ranges that neither touch nor overlap.
  private var goldUnion: [PackedSpan] = []
  private var predictedUnion: [PackedSpan] = []

  /// `counts` know already how many mentions of each type there are.
  mutating func count(
    _ goldSide: BulkSide, _ predictedSide: BulkSide, _ types: [UInt8],
    into counts: inout [BulkCounts]
  ) {
    var (goldEnd, predictedEnd) = (0, 0)
    for type in types.lazy.map({ Int($0) }) {
      // The beginnings, which move to the ends while mentions are put in their places.
      goldEnds[type] = goldEnd
      predictedEnds[type] = predictedEnd
      goldEnd += Int(counts[type].gold)
      predictedEnd += Int(counts[type].predicted)
    }
    Self.sort(goldSide, by: &goldEnds, into: &gold)
    Self.sort(predictedSide, by: &predictedEnds, into: &predicted)
    for type in types.lazy.map({ Int($0) }) {
      let mine = goldEnds[type] - Int(counts[type].gold)..<goldEnds[type]
      let theirs = predictedEnds[type] - Int(counts[type].predicted)..<predictedEnds[type]
      counts[type].union = .init(
        gold: Self.unite(gold, mine, into: &goldUnion),
        predicted: Self.unite(predicted, theirs, into: &predictedUnion))
      counts[type].sharedUnion = Self.sharedLength(goldUnion, predictedUnion)
      counts[type].covered = .init(
        gold: Self.halfCovered(gold, mine, by: predictedUnion),
        predicted: Self.halfCovered(predicted, theirs, by: goldUnion))
    }
  }

  private static func sort(
    _ side: BulkSide, by places: inout [Int], into spans: inout [PackedSpan]
  ) {
    if spans.count < side.count {
      spans += repeatElement(PackedSpan(0, 0), count: side.count - spans.count)
    }
    for index in 0..<side.count {
      let type = Int(side.types[index])
      spans[places[type]] = side.spans[index]
      places[type] += 1
    }
  }

  /// The union of the spans in `range`, which are sorted by start, and its length.
  private static func unite(
    _ spans: [PackedSpan], _ range: Range<Int>, into union: inout [PackedSpan]
  ) -> Int {
    union.removeAll(keepingCapacity: true)
    guard let first = range.first else { return 0 }
    var length = 0
    var (start, end) = (spans[first].start, spans[first].end)
    for index in range.dropFirst() {
      let span = spans[index]
      if span.start <= end {
        end = max(end, span.end)
        continue
      }
      union.append(PackedSpan(start, end))
      length += Int(end - start)
      (start, end) = (span.start, span.end)
    }
    union.append(PackedSpan(start, end))
    return length + Int(end - start)
  }

  private static func sharedLength(_ one: [PackedSpan], _ other: [PackedSpan]) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < one.count, j < other.count {
      let (mine, theirs) = (one[i], other[j])
      let overlap = min(mine.end, theirs.end) - max(mine.start, theirs.start)
      if overlap > 0 { shared += Int(overlap) }
      if mine.end < theirs.end { i += 1 } else { j += 1 }
    }
    return shared
  }

  /// How many of the spans in `range`, which are sorted by start, lie at least half inside `union`.
  private static func halfCovered(
    _ spans: [PackedSpan], _ range: Range<Int>, by union: [PackedSpan]
  ) -> Int32 {
    var count: Int32 = 0
    var first = 0
    for index in range {
      let span = spans[index]
      while first < union.count, union[first].end <= span.start { first += 1 }
      var shared = 0
      var next = first
      while next < union.count, union[next].start < span.end {
        shared += Int(min(union[next].end, span.end) - max(union[next].start, span.start))
        next += 1
      }
      if 2 * shared >= Int(span.length) { count += 1 }
    }
    return count
  }
}
