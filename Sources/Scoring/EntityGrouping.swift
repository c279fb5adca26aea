import LabelModel

/// How the mentions of both sides are grouped into entities, and which mentions correspond.
struct EntityGrouping: Sendable {
  /// The entity of each gold mention, as an index into the layer's entities.
  ///
  /// Mentions of no entity come after those, one cluster each; `nil` where the mention does not count.
  let goldEntities: [Int?]
  let predictedEntities: [Int?]
  /// Entities by mentions that correspond where their spans are the same.
  let exact: ClusterOverlap
  /// Entities by mentions that correspond where they are aligned at all.
  let relaxed: ClusterOverlap
  /// `relaxed`, with clusters numbered as the layers' entities are and no others.
  let cells: [ClusterOverlap.Cell]
  let goldMentionCounts: [Int]
  let predictedMentionCounts: [Int]

  init(
    gold: EntityLayer, predicted: EntityLayer, mentions: Alignment, pairing: MentionPairing
  ) {
    goldEntities = Self.entities(of: gold, ignored: mentions.ignoredGold)
    predictedEntities = Self.entities(of: predicted, ignored: mentions.ignoredPredicted)
    let goldClusters = Self.compact(goldEntities)
    let predictedClusters = Self.compact(predictedEntities)
    relaxed = ClusterOverlap(
      goldClusters: goldClusters, predictedClusters: predictedClusters, pairs: mentions.pairs)
    exact = ClusterOverlap(
      goldClusters: goldClusters, predictedClusters: predictedClusters,
      pairs: zip(mentions.pairs, pairing.relations).filter { $1.hasSameSpan }.map(\.0))
    let byEntity = ClusterOverlap(
      goldClusters: goldEntities, predictedClusters: predictedEntities, pairs: mentions.pairs)
    cells = byEntity.cells.filter {
      $0.gold < gold.entities.count && $0.predicted < predicted.entities.count
    }
    goldMentionCounts = Self.counts(byEntity.goldSizes, gold.entities.count)
    predictedMentionCounts = Self.counts(byEntity.predictedSizes, predicted.entities.count)
  }

  /// How many mentions two aligned entities share, and how many the gold and the predicted one have.
  func mentions(of pair: Alignment.Pair) -> (shared: Int, gold: Int, predicted: Int)? {
    let position = cells.partitioningIndex {
      ($0.gold, $0.predicted) >= (pair.gold, pair.predicted)
    }
    guard position < cells.count, cells[position].gold == pair.gold,
      cells[position].predicted == pair.predicted
    else { return nil }
    return (
      cells[position].shared, goldMentionCounts[pair.gold], predictedMentionCounts[pair.predicted]
    )
  }

  private static func entities(of layer: EntityLayer, ignored: [Int]) -> [Int?] {
    let indices = Dictionary(
      zip(layer.entities.map(\.id), layer.entities.indices), uniquingKeysWith: { first, _ in first }
    )
    var next = layer.entities.count
    var entities = layer.mentions.map { mention -> Int? in
      if let id = mention.entity, let index = indices[id] { return index }
      next += 1
      return next - 1
    }
    for index in ignored { entities[index] = nil }
    return entities
  }

  /// The clusters renumbered so that none is empty, in the order of their first mention.
  private static func compact(_ entities: [Int?]) -> [Int?] {
    var numbers: [Int: Int] = [:]
    return entities.map { entity in
      guard let entity else { return nil }
      let number = numbers[entity] ?? numbers.count
      numbers[entity] = number
      return number
    }
  }

  private static func counts(_ sizes: [Int], _ entityCount: Int) -> [Int] {
    (0..<entityCount).map { $0 < sizes.count ? sizes[$0] : 0 }
  }
}
