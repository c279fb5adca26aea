import LabelModel

/// Aligns predicted entities with gold ones by the mentions that they share.
///
/// The pairing has the greatest sum of φ4 = 2·shared/(gold mentions + predicted mentions), as CEAF-e has (Luo
/// 2005); then most pairs of same type, most that share a name, fewest optional ones; then ties go by the
/// entities' first mentions. Mentions correspond where they are aligned at all, so that a wrong boundary does
/// not make another entity of it.
struct EntityAligner {
  let gold: EntityLayer
  let predicted: EntityLayer
  let grouping: EntityGrouping
  private let goldNames: [Set<String>]
  private let predictedNames: [Set<String>]

  init(gold: EntityLayer, predicted: EntityLayer, grouping: EntityGrouping) {
    self.gold = gold
    self.predicted = predicted
    self.grouping = grouping
    goldNames = gold.entities.map(\.foldedNames)
    predictedNames = predicted.entities.map(\.foldedNames)
  }

  func alignment() -> Alignment {
    let goldOrder = order(gold, grouping.goldEntities)
    let predictedOrder = order(predicted, grouping.predictedEntities)
    let goldRanks = ranks(goldOrder, count: gold.entities.count)
    let predictedRanks = ranks(predictedOrder, count: predicted.entities.count)
    let edges = grouping.cells.map { cell in
      Assignment.Edge(
        gold: goldRanks[cell.gold], predicted: predictedRanks[cell.predicted],
        weight: weight(cell))
    }
    let pairs = Assignment.best(
      goldCount: goldOrder.count, predictedCount: predictedOrder.count, edges: edges
    ).map { Alignment.Pair(gold: goldOrder[$0.gold], predicted: predictedOrder[$0.predicted]) }
    return alignment(of: pairs)
  }

  /// Entities of no counted mention are not counted either: nothing in the text speaks for them.
  private func alignment(of pairs: [Alignment.Pair]) -> Alignment {
    var alignment = Alignment()
    var partners = [Int?](repeating: nil, count: gold.entities.count)
    var hasPartner = [Bool](repeating: false, count: predicted.entities.count)
    for pair in pairs {
      partners[pair.gold] = pair.predicted
      hasPartner[pair.predicted] = true
    }
    for (index, partner) in partners.enumerated() {
      // None of an optional entity's mentions is counted.
      if grouping.goldMentionCounts[index] == 0 {
        alignment.ignoredGold.append(index)
      } else if let partner {
        alignment.pairs.append(.init(gold: index, predicted: partner))
      } else {
        alignment.missed.append(index)
      }
    }
    for index in hasPartner.indices where !hasPartner[index] {
      if grouping.predictedMentionCounts[index] == 0 {
        alignment.ignoredPredicted.append(index)
      } else {
        alignment.spurious.append(index)
      }
    }
    return alignment
  }

  private func weight(_ cell: ClusterOverlap.Cell) -> AssignmentWeight {
    let (mine, theirs) = (gold.entities[cell.gold], predicted.entities[cell.predicted])
    return AssignmentWeight(
      fixedPoint(
        phi4(
          shared: cell.shared, grouping.goldMentionCounts[cell.gold],
          grouping.predictedMentionCounts[cell.predicted])),
      mine.types.contains(theirs.type) ? 1 : 0,
      goldNames[cell.gold].isDisjoint(with: predictedNames[cell.predicted]) ? 0 : 1,
      // The more pairs the better.
      1)
  }

  /// Entities by their first mention, then type and name; never by `id`, which means nothing.
  private func order(_ layer: EntityLayer, _ entities: [Int?]) -> [Int] {
    var first = [TextSpan?](repeating: nil, count: layer.entities.count)
    for (index, mention) in layer.mentions.enumerated() {
      guard let entity = entities[index], entity < first.count else { continue }
      first[entity] = first[entity].map { min($0, mention.span) } ?? mention.span
    }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      switch (first[left], first[right]) {
      case (let mine?, let theirs?) where mine != theirs: return mine < theirs
      case (.some, nil): return true
      case (nil, .some): return false
      default: break
      }
      let (one, other) = (layer.entities[left], layer.entities[right])
      if one.type != other.type { return one.type < other.type }
      if one.name != other.name { return (one.name ?? "") < (other.name ?? "") }
      return left < right
    }
    return layer.entities.indices.sorted(by: precedes)
  }

  private func ranks(_ order: [Int], count: Int) -> [Int] {
    var ranks = [Int](repeating: 0, count: count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }
}

/// φ4 of Luo 2005: the Dice coefficient of two clusters.
func phi4(shared: Int, _ gold: Int, _ predicted: Int) -> Double {
  Double(2 * shared) / Double(gold + predicted)
}

/// A fraction of at most 1 as an integer, exact to 2⁻⁴⁰.
func fixedPoint(_ fraction: Double) -> Int { Int((fraction * 0x1p40).rounded()) }

extension Entity {
  /// Canonical name and aliases, folded.
  var foldedNames: Set<String> {
    Set(([name].compactMap { $0 } + aliases).map(\.foldedName))
  }
}
