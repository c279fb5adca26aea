import LabelModel

/// Aligns predicted with gold meetings so that the credit of their slots is greatest.
///
/// A pair is allowed where a participant agrees, or date or place are at least partly right, unless words
/// exclude it: both have a trigger or evidence, they do not overlap, and those of one do overlap those of
/// another label with which it could be paired. Its weight is Σ (COR + ½PAR) over the slots. Ties: fewer
/// optional gold meetings, fewer slot errors, more words in common, then order in the text.
struct MeetingAligner {
  private let slots: MeetingSlotComparison
  private let goldOrder: [Int]
  private let predictedOrder: [Int]
  private let goldAnchors: [TextSpan?]
  private let predictedAnchors: [TextSpan?]

  init(_ slots: MeetingSlotComparison, resolver: ReferenceResolver) {
    self.slots = slots
    goldOrder = MeetingSortKey.order(slots.gold, side: resolver.gold)
    predictedOrder = MeetingSortKey.order(slots.predicted, side: resolver.predicted)
    goldAnchors = goldOrder.map { slots.gold[$0].anchors }
    predictedAnchors = predictedOrder.map { slots.predicted[$0].anchors }
  }

  /// - Parameter ignored: regions of the gold article.
  func alignment(ignored: [IgnoredRegion]) -> Alignment {
    let pairs = Assignment.best(
      goldCount: goldOrder.count, predictedCount: predictedOrder.count, edges: edges()
    ).map { Alignment.Pair(gold: goldOrder[$0.gold], predicted: predictedOrder[$0.predicted]) }
    return Alignment(
      candidates: pairs, isOptional: slots.gold.map(\.isOptional),
      isIgnored: slots.predicted.map { meeting in
        meeting.anchors.map { ignored.coverHalf(of: $0, layer: .meetings) } ?? false
      })
  }

  /// A pair that is allowed but for its words.
  private struct Candidate {
    var edge: Assignment.Edge
    var sharesWords: Bool
  }

  /// Allowed pairs, by rank in the sort order.
  private func edges() -> [Assignment.Edge] {
    let allowed = MeetingCandidates(slots, goldOrder: goldOrder, predictedOrder: predictedOrder)
    var found: [Candidate] = []
    var goldSharesWords = [Bool](repeating: false, count: goldOrder.count)
    var predictedSharesWords = [Bool](repeating: false, count: predictedOrder.count)
    for gold in goldOrder.indices {
      for predicted in allowed.predicted(for: gold) {
        let words = sharedWords(gold, predicted)
        let edge = Assignment.Edge(
          gold: gold, predicted: predicted, weight: weight(gold, predicted, words: words))
        found.append(Candidate(edge: edge, sharesWords: words > 0))
        guard words > 0 else { continue }
        goldSharesWords[gold] = true
        predictedSharesWords[predicted] = true
      }
    }
    return found.filter { candidate in
      let gold = Int(candidate.edge.gold)
      let predicted = Int(candidate.edge.predicted)
      return candidate.sharesWords || goldAnchors[gold] == nil || predictedAnchors[predicted] == nil
        || !(goldSharesWords[gold] || predictedSharesWords[predicted])
    }.map(\.edge)
  }

  private func sharedWords(_ gold: Int, _ predicted: Int) -> Int {
    guard let mine = goldAnchors[gold], let theirs = predictedAnchors[predicted] else { return 0 }
    return mine.overlapLength(theirs)
  }

  private func weight(_ gold: Int, _ predicted: Int, words: Int) -> AssignmentWeight {
    let key = goldOrder[gold]
    var total = OutcomeCounts()
    for slot in MeetingSlot.allCases {
      if let counts = slots.outcome(slot, gold: key, predicted: predictedOrder[predicted]) {
        total += counts
      }
    }
    // Misses count as errors too, so that exchanging the two sides cannot change the pairs.
    return AssignmentWeight(
      2 * total.correct + total.partial, slots.gold[key].isOptional ? -1 : 0,
      -(total.incorrect + total.missed + total.spurious), words)
  }
}

extension Alignment {
  /// Sorts labels into aligned, missed, spurious and not counted.
  ///
  /// - Parameters:
  ///   - candidates: one-to-one pairs, those with optional gold labels among them.
  ///   - isOptional: by gold index.
  ///   - isIgnored: by predicted index, whether it does not count where it has no partner.
  init(candidates: [Pair], isOptional: [Bool], isIgnored: [Bool]) {
    let pairs = candidates.filter { !isOptional[$0.gold] }.sorted { $0.gold < $1.gold }
    let pairedGold = Set(pairs.map(\.gold))
    let partnered = Set(candidates.map(\.predicted))
    let withOptional = Set(candidates.filter { isOptional[$0.gold] }.map(\.predicted))
    self.init(
      pairs: pairs,
      missed: isOptional.indices.filter { !isOptional[$0] && !pairedGold.contains($0) },
      spurious: isIgnored.indices.filter { !isIgnored[$0] && !partnered.contains($0) },
      ignoredGold: isOptional.indices.filter { isOptional[$0] },
      ignoredPredicted: isIgnored.indices.filter {
        withOptional.contains($0) || (isIgnored[$0] && !partnered.contains($0))
      })
  }
}
