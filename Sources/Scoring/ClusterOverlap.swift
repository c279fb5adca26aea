import LabelModel

/// How the gold entities of an article and the predicted ones divide its mentions.
///
/// Every coreference measure follows from the sizes of both sides' clusters and from how many mentions each
/// two share. Only pairs that share some are listed, so that memory and time stay linear in the mentions.
struct ClusterOverlap: Sendable {
  /// Two clusters with mentions in common, by their indices in the sizes.
  struct Cell: Hashable, Sendable {
    var gold: Int
    var predicted: Int
    var shared: Int
  }

  /// How many mentions each cluster has; none is empty.
  private(set) var goldSizes: [Int]
  private(set) var predictedSizes: [Int]
  /// Sorted by gold, then predicted cluster.
  private(set) var cells: [Cell]

  /// - Parameters:
  ///   - goldClusters: the cluster of each gold mention, from 0; `nil` where the mention does not count.
  ///   - predictedClusters: the same for predicted mentions.
  ///   - pairs: the mentions that are taken for the same, by index.
  init(goldClusters: [Int?], predictedClusters: [Int?], pairs: [Alignment.Pair]) {
    goldSizes = Self.sizes(goldClusters)
    predictedSizes = Self.sizes(predictedClusters)
    cells = []
    let shared = pairs.compactMap { pair -> Cell? in
      guard let gold = goldClusters[pair.gold], let predicted = predictedClusters[pair.predicted]
      else { return nil }
      return Cell(gold: gold, predicted: predicted, shared: 1)
    }.sorted { ($0.gold, $0.predicted) < ($1.gold, $1.predicted) }
    for cell in shared {
      if let last = cells.last, last.gold == cell.gold, last.predicted == cell.predicted {
        cells[cells.count - 1].shared += 1
      } else {
        cells.append(cell)
      }
    }
  }

  /// The same without the clusters of one mention.
  var withoutSingletons: ClusterOverlap {
    var reduced = self
    let goldRanks = Self.dropSingletons(&reduced.goldSizes)
    let predictedRanks = Self.dropSingletons(&reduced.predictedSizes)
    reduced.cells = cells.compactMap { cell in
      guard let gold = goldRanks[cell.gold], let predicted = predictedRanks[cell.predicted] else {
        return nil
      }
      return Cell(gold: gold, predicted: predicted, shared: cell.shared)
    }
    return reduced
  }

  /// Gold and predicted exchanged, so that a recall is computed as the other side's precision.
  var swapped: ClusterOverlap {
    var swapped = self
    (swapped.goldSizes, swapped.predictedSizes) = (predictedSizes, goldSizes)
    swapped.cells = cells.map { Cell(gold: $0.predicted, predicted: $0.gold, shared: $0.shared) }
      .sorted { ($0.gold, $0.predicted) < ($1.gold, $1.predicted) }
    return swapped
  }

  private static func sizes(_ clusters: [Int?]) -> [Int] {
    var sizes = [Int](repeating: 0, count: (clusters.lazy.compactMap { $0 }.max() ?? -1) + 1)
    for case let cluster? in clusters { sizes[cluster] += 1 }
    return sizes
  }

  /// The new index of each cluster that stays.
  private static func dropSingletons(_ sizes: inout [Int]) -> [Int?] {
    var count = 0
    let ranks = sizes.map { size -> Int? in
      if size < 2 { return nil }
      count += 1
      return count - 1
    }
    sizes.removeAll { $0 < 2 }
    return ranks
  }
}
