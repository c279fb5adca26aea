import LabelModel

/// Pairs the mentions of one article after another as `MentionAligner` does, without a value for each.
///
/// It knows neither alternatives nor optional mentions nor gaps; articles that have those go to its twin.
struct BulkAligner {
  private(set) var gold = BulkSide()
  private(set) var predicted = BulkSide()
  private var goldLeft: [Int32] = []
  private var predictedLeft: [Int32] = []
  private var active: [Int32] = []
  private var overlaps: [SpanSweep.Overlap] = []
  private var goldDegrees: [Int32] = []
  private var predictedDegrees: [Int32] = []

  /// Aligns a gold article with the prediction for it, which may be none.
  ///
  /// - Parameter names: of the types, by their numbers.
  mutating func align(
    _ goldColumns: MentionColumns, _ article: Int, with columns: MentionColumns,
    _ prediction: Int?, names: [String]
  ) {
    gold.load(goldColumns, article: article, names: names)
    predicted.load(columns, article: prediction, names: names)
    pairEqualSpans(names)
    pairOverlapping()
  }

  private mutating func pairEqualSpans(_ names: [String]) {
    var (g, p) = (0, 0)
    let (goldCount, predictedCount) = (gold.count, predicted.count)
    while g < goldCount, p < predictedCount {
      let span = gold.spans[g]
      let other = predicted.spans[p]
      if span < other {
        g += 1
      } else if span > other {
        p += 1
      } else {
        var (goldEnd, predictedEnd) = (g + 1, p + 1)
        while goldEnd < goldCount, gold.spans[goldEnd] == span { goldEnd += 1 }
        while predictedEnd < predictedCount, predicted.spans[predictedEnd] == span {
          predictedEnd += 1
        }
        if goldEnd == g + 1, predictedEnd == p + 1 {
          join(g, p)
        } else {
          pairWithinSpan(g..<goldEnd, p..<predictedEnd, names)
        }
        (g, p) = (goldEnd, predictedEnd)
      }
    }
  }

  /// Pairs labels of the same type, and then what is left where both sides have as many.
  private mutating func pairWithinSpan(
    _ golds: Range<Int>, _ predictions: Range<Int>, _ names: [String]
  ) {
    var (g, p) = (golds.lowerBound, predictions.lowerBound)
    while g < golds.upperBound, p < predictions.upperBound {
      let (type, other) = (gold.types[g], predicted.types[p])
      if type == other {
        join(g, p)
        g += 1
        p += 1
      } else if names[Int(type)] < names[Int(other)] {
        g += 1
      } else {
        p += 1
      }
    }
    guard golds.count == predictions.count else { return }
    let rest = golds.filter { gold.partners[$0] < 0 }
    let others = predictions.filter { predicted.partners[$0] < 0 }
    for (one, other) in zip(rest, others) { join(one, other) }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    gold.partners[one] = Int32(truncatingIfNeeded: other)
    predicted.partners[other] = Int32(truncatingIfNeeded: one)
  }

  /// Assigns the rest by overlap; places among the rest are ranks.
  private mutating func pairOverlapping() {
    Self.unpaired(gold, into: &goldLeft)
    Self.unpaired(predicted, into: &predictedLeft)
    if goldLeft.isEmpty || predictedLeft.isEmpty { return }
    findOverlaps()
    if overlaps.isEmpty { return }
    countDegrees()
    var edges: [Assignment.Edge] = []
    for overlap in overlaps {
      let (one, other) = (Int(goldLeft[overlap.first]), Int(predictedLeft[overlap.second]))
      if goldDegrees[overlap.first] == 1, predictedDegrees[overlap.second] == 1 {
        join(one, other)
      } else {
        edges.append(
          .init(gold: overlap.first, predicted: overlap.second, weight: weight(one, other)))
      }
    }
    if edges.isEmpty { return }
    for pair in Assignment.best(
      goldCount: goldLeft.count, predictedCount: predictedLeft.count, edges: edges)
    {
      join(Int(goldLeft[pair.gold]), Int(predictedLeft[pair.predicted]))
    }
  }

  private static func unpaired(_ side: BulkSide, into left: inout [Int32]) {
    left.removeAll(keepingCapacity: true)
    for index in 0..<side.count where side.partners[index] < 0 {
      left.append(Int32(truncatingIfNeeded: index))
    }
  }

  private mutating func countDegrees() {
    goldDegrees.removeAll(keepingCapacity: true)
    goldDegrees.append(contentsOf: repeatElement(0, count: goldLeft.count))
    predictedDegrees.removeAll(keepingCapacity: true)
    predictedDegrees.append(contentsOf: repeatElement(0, count: predictedLeft.count))
    for overlap in overlaps {
      goldDegrees[overlap.first] += 1
      predictedDegrees[overlap.second] += 1
    }
  }

  /// All overlapping pairs of the rest, sorted; both lists are sorted by start.
  private mutating func findOverlaps() {
    overlaps.removeAll(keepingCapacity: true)
    active.removeAll(keepingCapacity: true)
    var next = 0
    for (rank, index) in goldLeft.enumerated() {
      let span = gold.spans[Int(index)]
      // What began earlier overlaps where it has not ended, and what begins inside overlaps at once.
      while next < predictedLeft.count,
        predicted.spans[Int(predictedLeft[next])].start <= span.start
      {
        active.append(Int32(truncatingIfNeeded: next))
        next += 1
      }
      forgetEnded(at: span.start)
      for other in active { overlaps.append(.init(first: rank, second: Int(other))) }
      var other = next
      while other < predictedLeft.count, predicted.spans[Int(predictedLeft[other])].start < span.end
      {
        overlaps.append(.init(first: rank, second: other))
        other += 1
      }
    }
  }

  private mutating func forgetEnded(at start: Int32) {
    var kept = 0
    for place in active.indices
    where predicted.spans[Int(predictedLeft[Int(active[place])])].end > start {
      active[kept] = active[place]
      kept += 1
    }
    active.removeLast(active.count - kept)
  }

  private func weight(_ one: Int, _ other: Int) -> AssignmentWeight {
    let (span, otherSpan) = (gold.spans[one], predicted.spans[other])
    let hasSameType = gold.types[one] == predicted.types[other]
    let shared = min(span.end, otherSpan.end) - max(span.start, otherSpan.start)
    // Nothing with the same span and type is left here.
    return AssignmentWeight(
      0, span == otherSpan ? 1 : 0, hasSameType ? 1 : 0, 1, Int(shared), 1)
  }
}
