import LabelModel

/// Counts the errors of an article's mentions, as `MentionErrors` names them.
struct BulkErrors {
  /// Pairs of different spans.
  private var inexactGold: [PackedSpan] = []
  private var inexactPredicted: [PackedSpan] = []
  /// The greatest end of each span and those before it, by start.
  private var reach: [Int32] = []

  /// Adds the errors to `counts`, of which there is one for each of `MentionError.allCases`.
  mutating func count(_ gold: BulkSide, _ predicted: BulkSide, into counts: inout [Int]) {
    inexactGold.removeAll(keepingCapacity: true)
    inexactPredicted.removeAll(keepingCapacity: true)
    var missed = 0
    for index in 0..<gold.count {
      let partner = Int(gold.partners[index])
      if partner < 0 {
        missed += 1
        continue
      }
      let (span, other) = (gold.spans[index], predicted.spans[partner])
      let hasSameType = gold.types[index] == predicted.types[partner]
      if span == other {
        if !hasSameType { counts[MentionError.type.position] += 1 }
        continue
      }
      inexactGold.append(span)
      inexactPredicted.append(other)
      let error = hasSameType ? Self.boundaryError(span, other) : .boundaryType
      counts[error.position] += 1
    }
    if missed > 0 { countMissed(gold, missed, into: &counts) }
    countSpurious(predicted, into: &counts)
  }

  private static func boundaryError(_ gold: PackedSpan, _ predicted: PackedSpan) -> MentionError {
    if gold.start == predicted.start { return .boundaryRight }
    if gold.end == predicted.end { return .boundaryLeft }
    if gold.start < predicted.start && predicted.end < gold.end { return .boundaryInside }
    return predicted.start < gold.start && gold.end < predicted.end
      ? .boundaryOutside : .boundaryBoth
  }

  private mutating func countMissed(
    _ gold: BulkSide, _ missed: Int, into counts: inout [Int]
  ) {
    var merged = 0
    if !inexactPredicted.isEmpty {
      inexactPredicted.sort()
      findReach(of: inexactPredicted)
      for index in 0..<gold.count where gold.partners[index] < 0 {
        if overlapsAny(gold.spans[index], of: inexactPredicted) { merged += 1 }
      }
    }
    counts[MentionError.merged.position] += merged
    counts[MentionError.missed.position] += missed - merged
  }

  /// Labels of the same span and type stand beside each other; where one has a partner, the others are
  /// duplicates.
  private mutating func countSpurious(_ predicted: BulkSide, into counts: inout [Int]) {
    var isSorted = false
    var first = 0
    while first < predicted.count {
      var spurious = predicted.partners[first] < 0 ? 1 : 0
      var next = first + 1
      while next < predicted.count, predicted.spans[next] == predicted.spans[first],
        predicted.types[next] == predicted.types[first]
      {
        if predicted.partners[next] < 0 { spurious += 1 }
        next += 1
      }
      let hasPartner = spurious < next - first
      let span = predicted.spans[first]
      first = next
      if spurious == 0 { continue }
      if hasPartner {
        counts[MentionError.duplicate.position] += spurious
        continue
      }
      if !isSorted {
        inexactGold.sort()
        findReach(of: inexactGold)
        isSorted = true
      }
      let error = overlapsAny(span, of: inexactGold) ? MentionError.split : .spurious
      counts[error.position] += spurious
    }
  }

  private mutating func findReach(of spans: [PackedSpan]) {
    reach.removeAll(keepingCapacity: true)
    var furthest: Int32 = 0
    for span in spans {
      furthest = max(furthest, span.end)
      reach.append(furthest)
    }
  }

  /// Whether one of `spans`, to which `reach` belongs, overlaps `span`.
  private func overlapsAny(_ span: PackedSpan, of spans: [PackedSpan]) -> Bool {
    let beginBefore = spans.partitioningIndex { $0.start >= span.end }
    return beginBefore > 0 && reach[beginBefore - 1] > span.start
  }
}
