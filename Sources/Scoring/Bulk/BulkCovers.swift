/// Counts, type by type, the code points that both sides label and the mentions that the other side covers.
struct BulkCovers {
  /// The mentions of one type, sorted by start.
  private var gold: [UInt64] = []
  private var predicted: [UInt64] = []
  /// Their unions as ranges that neither touch nor overlap.
  private var goldUnion: [UInt64] = []
  private var predictedUnion: [UInt64] = []

  mutating func count(
    _ goldSide: BulkSide, _ predictedSide: BulkSide, _ types: [UInt8],
    into counts: inout [BulkCounts]
  ) {
    for type in types {
      Self.select(type, of: goldSide, into: &gold)
      Self.select(type, of: predictedSide, into: &predicted)
      let goldLength = Self.unite(gold, into: &goldUnion)
      let predictedLength = Self.unite(predicted, into: &predictedUnion)
      counts[Int(type)].union = .init(gold: goldLength, predicted: predictedLength)
      counts[Int(type)].sharedUnion = Self.sharedLength(goldUnion, predictedUnion)
      counts[Int(type)].covered = .init(
        gold: Self.halfCovered(gold, by: predictedUnion),
        predicted: Self.halfCovered(predicted, by: goldUnion))
    }
  }

  private static func select(_ type: UInt8, of side: BulkSide, into spans: inout [UInt64]) {
    spans.removeAll(keepingCapacity: true)
    for index in 0..<side.count where side.types[index] == type { spans.append(side.spans[index]) }
  }

  /// The union of `spans`, which are sorted by start, and its length.
  private static func unite(_ spans: [UInt64], into union: inout [UInt64]) -> Int {
    union.removeAll(keepingCapacity: true)
    guard let first = spans.first else { return 0 }
    var length = 0
    var (start, end) = (first >> 32, first & 0xFFFF_FFFF)
    for span in spans.dropFirst() {
      if span >> 32 <= end {
        end = max(end, span & 0xFFFF_FFFF)
        continue
      }
      union.append(start << 32 | end)
      length += Int(end - start)
      (start, end) = (span >> 32, span & 0xFFFF_FFFF)
    }
    union.append(start << 32 | end)
    return length + Int(end - start)
  }

  private static func sharedLength(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < one.count, j < other.count {
      let (end, otherEnd) = (one[i] & 0xFFFF_FFFF, other[j] & 0xFFFF_FFFF)
      let start = max(one[i] >> 32, other[j] >> 32)
      let stop = min(end, otherEnd)
      if stop > start { shared += Int(stop - start) }
      if end < otherEnd { i += 1 } else { j += 1 }
    }
    return shared
  }

  /// How many of `spans`, which are sorted by start, lie at least half inside `union`.
  private static func halfCovered(_ spans: [UInt64], by union: [UInt64]) -> Int32 {
    var count: Int32 = 0
    var first = 0
    for span in spans {
      let (start, end) = (span >> 32, span & 0xFFFF_FFFF)
      while first < union.count, union[first] & 0xFFFF_FFFF <= start { first += 1 }
      var shared: UInt64 = 0
      var index = first
      while index < union.count, union[index] >> 32 < end {
        shared += min(union[index] & 0xFFFF_FFFF, end) - max(union[index] >> 32, start)
        index += 1
      }
      if 2 * shared >= end - start { count += 1 }
    }
    return count
  }
}
