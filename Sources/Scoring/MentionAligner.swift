import LabelModel

/// Aligns the predicted mentions of an article with the gold ones, as all mention metrics need it.
///
/// Of all one-to-one pairings of overlapping mentions the best has, first to last: most pairs of same span
/// and type, most of same span, most of same type, most pairs, most shared code points, fewest partners
/// of optional mentions; ties go by start, end, type and ordinal (`Assignment`). As the first four are
/// counted, the figures of all four SemEval modes are the same for every best pairing.
///
/// Labels of the same span and type on both sides are paired before anything else: every best pairing
/// does so, and which of several equal labels it takes makes no difference. What is left is usually little.
/// The cost is n log n, but for what overlap components need.
struct MentionAligner {
  private let gold: [Mention]
  private let predicted: [Mention]
  private let ignored: [TextSpan]
  private let keys: MentionKeys
  private var partnerOfGold: [Int32]
  private var partnerOfPredicted: [Int32]

  static func align(
    gold: [Mention], predicted: [Mention], ignored: [TextSpan]
  ) -> (alignment: Alignment, pairing: MentionPairing) {
    var aligner = MentionAligner(gold: gold, predicted: predicted, ignored: ignored)
    aligner.pair()
    return aligner.result()
  }

  private init(gold: [Mention], predicted: [Mention], ignored: [TextSpan]) {
    self.gold = gold
    self.predicted = predicted
    self.ignored = ignored
    keys = MentionKeys(gold: gold, predicted: predicted)
    partnerOfGold = Array(repeating: -1, count: gold.count)
    partnerOfPredicted = Array(repeating: -1, count: predicted.count)
  }

  private mutating func pair() {
    let goldOrder = canonicalOrder(gold, keys.gold)
    let predictedOrder = canonicalOrder(predicted, keys.predicted)
    pairEqualLabels(goldOrder, predictedOrder)
    let goldLeft = goldOrder.filter { partnerOfGold[Int($0)] < 0 }
    let predictedLeft = predictedOrder.filter { partnerOfPredicted[Int($0)] < 0 }
    if goldLeft.isEmpty || predictedLeft.isEmpty { return }
    pairOverlapping(goldLeft, predictedLeft)
  }

  /// By start, end, parts, type, required before optional, kind, the surest first, ordinal.
  private func canonicalOrder(_ mentions: [Mention], _ keys: [MentionKey]) -> [Int32] {
    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (keys[left], keys[right])
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end < other.end }
      if !one.isContinuous || !other.isContinuous, mentions[left].span != mentions[right].span {
        return mentions[left].span < mentions[right].span
      }
      if one.type != other.type { return one.type < other.type }
      if one.isOptional != other.isOptional { return !one.isOptional }
      if one.kind != other.kind { return one.kind < other.kind }
      let (score, otherScore) = (mentions[left].score ?? 0, mentions[right].score ?? 0)
      return score != otherScore ? score > otherScore : left < right
    }
    let given = Array(Int32(0)..<Int32(mentions.count))
    let isSorted = mentions.indices.dropFirst().allSatisfy { precedes($0 - 1, $0) }
    return isSorted ? given : given.sorted { precedes(Int($0), Int($1)) }
  }

  /// Pairs labels of the same span and type, and then what is left of a span where both sides have as many.
  ///
  /// Spans that an alternative touches are left alone, since there the choice is not forced.
  private mutating func pairEqualLabels(_ goldOrder: [Int32], _ predictedOrder: [Int32]) {
    var touched: Set<TextSpan> = []
    for index in keys.gold.indices where keys.gold[index].hasAlternatives {
      touched.insert(gold[index].span)
      touched.formUnion(gold[index].alternatives)
    }
    var (g, p) = (0, 0)
    while g < goldOrder.count, p < predictedOrder.count {
      let order = spanOrder(goldOrder[g], predictedOrder[p])
      if order != 0 {
        if order < 0 { g += 1 } else { p += 1 }
        continue
      }
      var (goldEnd, predictedEnd) = (g + 1, p + 1)
      while goldEnd < goldOrder.count, spanOrder(goldOrder[goldEnd], predictedOrder[p]) == 0 {
        goldEnd += 1
      }
      while predictedEnd < predictedOrder.count,
        spanOrder(goldOrder[g], predictedOrder[predictedEnd]) == 0
      {
        predictedEnd += 1
      }
      if touched.isEmpty || !touched.contains(gold[Int(goldOrder[g])].span) {
        pairWithinSpan(goldOrder[g..<goldEnd], predictedOrder[p..<predictedEnd])
      }
      (g, p) = (goldEnd, predictedEnd)
    }
  }

  /// Below 0 where the gold span comes first in the order of `canonicalOrder`, 0 where both are the same.
  private func spanOrder(_ goldIndex: Int32, _ predictedIndex: Int32) -> Int32 {
    let (one, other) = (keys.gold[Int(goldIndex)], keys.predicted[Int(predictedIndex)])
    if one.start != other.start { return one.start - other.start }
    if one.end != other.end { return one.end - other.end }
    if one.isContinuous && other.isContinuous { return 0 }
    let (span, otherSpan) = (gold[Int(goldIndex)].span, predicted[Int(predictedIndex)].span)
    return span == otherSpan ? 0 : (span < otherSpan ? -1 : 1)
  }

  private mutating func pairWithinSpan(
    _ golds: ArraySlice<Int32>, _ predictions: ArraySlice<Int32>
  ) {
    var (g, p) = (golds.startIndex, predictions.startIndex)
    var pairCount = 0
    while g < golds.endIndex, p < predictions.endIndex {
      let (type, other) = (
        keys.gold[Int(golds[g])].type, keys.predicted[Int(predictions[p])].type
      )
      if type == other {
        join(golds[g], predictions[p])
        pairCount += 1
      }
      if type <= other { g += 1 }
      if other <= type { p += 1 }
    }
    guard golds.count == predictions.count, pairCount < golds.count else { return }
    let goldRest = golds.filter { partnerOfGold[Int($0)] < 0 }
    let predictedRest = predictions.filter { partnerOfPredicted[Int($0)] < 0 }
    for (one, other) in zip(goldRest, predictedRest) { join(one, other) }
  }

  private mutating func join(_ goldIndex: Int32, _ predictedIndex: Int32) {
    partnerOfGold[Int(goldIndex)] = predictedIndex
    partnerOfPredicted[Int(predictedIndex)] = goldIndex
  }

  /// Assigns the rest by overlap; both lists are in canonical order, so that positions are ranks.
  private mutating func pairOverlapping(_ goldLeft: [Int32], _ predictedLeft: [Int32]) {
    var spans: [SpanSweep.Entry] = []
    for (rank, index) in goldLeft.enumerated() {
      spans.append(.init(span: gold[Int(index)].span, rank: rank))
      for alternative in gold[Int(index)].alternatives {
        spans.append(.init(span: alternative, rank: rank))
      }
    }
    let overlaps = SpanSweep.overlaps(
      spans,
      predictedLeft.enumerated().map { .init(span: predicted[Int($1)].span, rank: $0) })
    if overlaps.isEmpty { return }
    var goldDegrees = [Int32](repeating: 0, count: goldLeft.count)
    var predictedDegrees = [Int32](repeating: 0, count: predictedLeft.count)
    for overlap in overlaps {
      goldDegrees[overlap.first] += 1
      predictedDegrees[overlap.second] += 1
    }
    var edges: [Assignment.Edge] = []
    for overlap in overlaps {
      let (one, other) = (goldLeft[overlap.first], predictedLeft[overlap.second])
      if goldDegrees[overlap.first] == 1, predictedDegrees[overlap.second] == 1 {
        join(one, other)
      } else {
        edges.append(
          .init(
            gold: overlap.first, predicted: overlap.second, weight: weight(Int(one), Int(other))))
      }
    }
    if edges.isEmpty { return }
    for pair in Assignment.best(
      goldCount: goldLeft.count, predictedCount: predictedLeft.count, edges: edges)
    {
      join(goldLeft[pair.gold], predictedLeft[pair.predicted])
    }
  }

  private func weight(_ goldIndex: Int, _ predictedIndex: Int) -> AssignmentWeight {
    let relation = relation(goldIndex, predictedIndex)
    return AssignmentWeight(
      relation.hasSameSpan && relation.hasSameType ? 1 : 0, relation.hasSameSpan ? 1 : 0,
      relation.hasSameType ? 1 : 0, 1, Int(relation.overlap),
      gold[goldIndex].isOptional ? 0 : 1)
  }

  /// The best of the gold mention's alternatives: same span, else most shared code points, else the first.
  private func relation(_ goldIndex: Int, _ predictedIndex: Int) -> MentionPairing.Relation {
    let (key, other) = (keys.gold[goldIndex], keys.predicted[predictedIndex])
    if key.isContinuous, other.isContinuous, !key.hasAlternatives {
      return MentionPairing.Relation(
        overlap: min(key.end, other.end) - max(key.start, other.start),
        goldLength: key.end - key.start, predictedLength: other.end - other.start,
        hasSameSpan: key.start == other.start && key.end == other.end,
        hasSameType: key.type == other.type)
    }
    return bestRelation(gold[goldIndex], predicted[predictedIndex])
  }

  private func bestRelation(_ mention: Mention, _ prediction: Mention) -> MentionPairing.Relation {
    var relation = MentionPairing.Relation(
      overlap: Int32(mention.span.overlapLength(prediction.span)),
      goldLength: Int32(mention.span.length), predictedLength: Int32(prediction.span.length),
      hasSameSpan: mention.span == prediction.span,
      hasSameType: mention.type == prediction.type
        || mention.alternativeTypes.contains(prediction.type))
    for (index, span) in mention.alternatives.enumerated() where !relation.hasSameSpan {
      let overlap = Int32(span.overlapLength(prediction.span))
      if span == prediction.span || overlap > relation.overlap {
        relation.overlap = overlap
        relation.goldLength = Int32(span.length)
        relation.alternative = Int16(index)
        relation.hasSameSpan = span == prediction.span
      }
    }
    return relation
  }

  private func result() -> (Alignment, MentionPairing) {
    var alignment = Alignment()
    var pairing = MentionPairing(
      types: keys.types, gold: keys.gold, predicted: keys.predicted, relations: [])
    alignment.pairs.reserveCapacity(gold.count)
    pairing.relations.reserveCapacity(gold.count)
    for index in gold.indices {
      let partner = Int(partnerOfGold[index])
      if keys.gold[index].isOptional {
        alignment.ignoredGold.append(index)
        if partner >= 0 { alignment.ignoredPredicted.append(partner) }
      } else if partner < 0 {
        alignment.missed.append(index)
      } else {
        let relation = relation(index, partner)
        alignment.pairs.append(.init(gold: index, predicted: partner))
        pairing.relations.append(relation)
        if relation.hasSameType { pairing.predicted[partner].type = keys.gold[index].type }
      }
    }
    for index in predicted.indices where partnerOfPredicted[index] < 0 {
      if isIgnored(index) {
        alignment.ignoredPredicted.append(index)
      } else {
        alignment.spurious.append(index)
      }
    }
    alignment.ignoredPredicted.sort()
    pairing.runs = MentionRun.runs(alignment, pairing)
    return (alignment, pairing)
  }

  private func isIgnored(_ predictedIndex: Int) -> Bool {
    if ignored.isEmpty { return false }
    let span = predicted[predictedIndex].span
    return ignored.contains { 2 * $0.overlapLength(span) >= span.length }
  }
}
