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
  private let types: InternedTypes
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
    types = InternedTypes(gold: gold, predicted: predicted)
    partnerOfGold = Array(repeating: -1, count: gold.count)
    partnerOfPredicted = Array(repeating: -1, count: predicted.count)
  }

  private mutating func pair() {
    let goldOrder = canonicalOrder(gold, types.gold)
    let predictedOrder = canonicalOrder(predicted, types.predicted)
    pairEqualLabels(goldOrder, predictedOrder)
    let goldLeft = goldOrder.filter { partnerOfGold[Int($0)] < 0 }
    let predictedLeft = predictedOrder.filter { partnerOfPredicted[Int($0)] < 0 }
    if goldLeft.isEmpty || predictedLeft.isEmpty { return }
    pairOverlapping(goldLeft, predictedLeft)
  }

  /// By start, end, parts, type, required before optional, kind, the surest first, ordinal.
  private func canonicalOrder(_ mentions: [Mention], _ codes: [Int32]) -> [Int32] {
    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (mentions[left], mentions[right])
      if one.span.start != other.span.start { return one.span.start < other.span.start }
      if one.span.end != other.span.end { return one.span.end < other.span.end }
      if one.span != other.span { return one.span < other.span }
      if codes[left] != codes[right] { return codes[left] < codes[right] }
      if one.isOptional != other.isOptional { return !one.isOptional }
      if one.kind != other.kind { return (one.kind?.rawValue ?? "") < (other.kind?.rawValue ?? "") }
      if one.score != other.score { return (one.score ?? 0) > (other.score ?? 0) }
      return left < right
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
    for mention in gold
    where !mention.alternatives.isEmpty || !mention.alternativeTypes.isEmpty {
      touched.insert(mention.span)
      touched.formUnion(mention.alternatives)
    }
    var (g, p) = (0, 0)
    while g < goldOrder.count, p < predictedOrder.count {
      let span = gold[Int(goldOrder[g])].span
      let other = predicted[Int(predictedOrder[p])].span
      if span != other {
        if isBefore(span, other) { g += 1 } else { p += 1 }
        continue
      }
      var (goldEnd, predictedEnd) = (g + 1, p + 1)
      while goldEnd < goldOrder.count, gold[Int(goldOrder[goldEnd])].span == span { goldEnd += 1 }
      while predictedEnd < predictedOrder.count,
        predicted[Int(predictedOrder[predictedEnd])].span == span
      {
        predictedEnd += 1
      }
      if touched.isEmpty || !touched.contains(span) {
        pairWithinSpan(goldOrder[g..<goldEnd], predictedOrder[p..<predictedEnd])
      }
      (g, p) = (goldEnd, predictedEnd)
    }
  }

  /// The order of `canonicalOrder`, as far as spans go.
  private func isBefore(_ left: TextSpan, _ right: TextSpan) -> Bool {
    if left.start != right.start { return left.start < right.start }
    return left.end != right.end ? left.end < right.end : left < right
  }

  private mutating func pairWithinSpan(
    _ golds: ArraySlice<Int32>, _ predictions: ArraySlice<Int32>
  ) {
    var (g, p) = (golds.startIndex, predictions.startIndex)
    var pairCount = 0
    while g < golds.endIndex, p < predictions.endIndex {
      let (type, other) = (types.gold[Int(golds[g])], types.predicted[Int(predictions[p])])
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
    let (mention, prediction) = (gold[goldIndex], predicted[predictedIndex])
    var relation = MentionPairing.Relation(
      overlap: Int32(mention.span.overlapLength(prediction.span)),
      goldLength: Int32(mention.span.length), predictedLength: Int32(prediction.span.length),
      alternative: -1,
      hasSameSpan: mention.span == prediction.span,
      hasSameType: types.gold[goldIndex] == types.predicted[predictedIndex]
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
      types: types.names, goldTypes: types.gold, predictedTypes: types.predicted, relations: [])
    alignment.pairs.reserveCapacity(gold.count)
    pairing.relations.reserveCapacity(gold.count)
    for index in gold.indices {
      let partner = Int(partnerOfGold[index])
      if gold[index].isOptional {
        alignment.ignoredGold.append(index)
        if partner >= 0 { alignment.ignoredPredicted.append(partner) }
      } else if partner < 0 {
        alignment.missed.append(index)
      } else {
        let relation = relation(index, partner)
        alignment.pairs.append(.init(gold: index, predicted: partner))
        pairing.relations.append(relation)
        if relation.hasSameType { pairing.predictedTypes[partner] = types.gold[index] }
      }
    }
    for index in predicted.indices where partnerOfPredicted[index] < 0 {
      let span = predicted[index].span
      if ignored.contains(where: { 2 * $0.overlapLength(span) >= span.length }) {
        alignment.ignoredPredicted.append(index)
      } else {
        alignment.spurious.append(index)
      }
    }
    alignment.ignoredPredicted.sort()
    return (alignment, pairing)
  }
}
