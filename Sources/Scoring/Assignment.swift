/// Maximum-weight one-to-one assignment of gold to predicted labels.
///
/// The graph is sparse: only the given edges may become pairs, and one whose weight is not positive never
/// does. It falls into connected components, of which those with one label on a side need no solver.
/// The others go to `ShortestAugmentingPaths`.
///
/// **Ties.** Indices are ranks: callers number labels by start, end, type and ordinal. Among all
/// assignments of the greatest weight the result is the one that gives the first gold label the earliest
/// prediction, then the second, and so on, a partner before none. So it follows from the labels alone.
package enum Assignment {
  /// A pair that may be made, at most one for each (gold, predicted).
  package struct Edge: Sendable {
    package var gold: Int32
    package var predicted: Int32
    package var weight: AssignmentWeight

    package init(gold: Int, predicted: Int, weight: AssignmentWeight) {
      self.gold = Int32(gold)
      self.predicted = Int32(predicted)
      self.weight = weight
    }
  }

  /// The pairs of the best assignment, sorted by gold index.
  package static func best(
    goldCount: Int, predictedCount: Int, edges: [Edge]
  ) -> [Alignment.Pair] {
    let edges = edges.filter { $0.weight.isPositive }.sorted {
      ($0.gold, $0.predicted) < ($1.gold, $1.predicted)
    }
    var pairs: [Alignment.Pair] = []
    for component in AssignmentComponents(
      goldCount: goldCount, predictedCount: predictedCount, edges: edges
    ).all {
      solve(component, into: &pairs)
    }
    return pairs.sorted { $0.gold < $1.gold }
  }

  /// Adds the best pairs among `edges` of one connected component, which are sorted.
  private static func solve(_ edges: [Edge], into pairs: inout [Alignment.Pair]) {
    guard let first = edges.first else { return }
    let isStar =
      edges.allSatisfy { $0.gold == first.gold }
      || edges.allSatisfy { $0.predicted == first.predicted }
    if isStar {
      var best = first
      for edge in edges where edge.weight > best.weight { best = edge }
      pairs.append(.init(gold: Int(best.gold), predicted: Int(best.predicted)))
      return
    }
    let gold = Ranks(edges.map(\.gold))
    let predicted = Ranks(edges.map(\.predicted))
    let packing = WeightPacking(
      weights: edges.lazy.map(\.weight), pairLimit: min(gold.count, predicted.count))
    let solution: [Int?]
    if packing.fitsInt {
      solution = ShortestAugmentingPaths(
        rowCount: gold.count, columnCount: predicted.count,
        edges: edges.map {
          (gold.rank($0.gold), predicted.rank($0.predicted), Int(packing.pack($0.weight)))
        }
      ).firstOptimum()
    } else {
      solution = ShortestAugmentingPaths(
        rowCount: gold.count, columnCount: predicted.count,
        edges: edges.map {
          (gold.rank($0.gold), predicted.rank($0.predicted), packing.pack($0.weight))
        }
      ).firstOptimum()
    }
    for (row, column) in solution.enumerated() {
      guard let column else { continue }
      pairs.append(.init(gold: gold.labels[row], predicted: predicted.labels[column]))
    }
  }

  /// The labels of a component, renumbered from 0 in order.
  private struct Ranks {
    let labels: [Int]
    private let byLabel: [Int32: Int]

    init(_ indices: [Int32]) {
      var seen: Set<Int32> = []
      let distinct = indices.filter { seen.insert($0).inserted }.sorted()
      labels = distinct.map { Int($0) }
      byLabel = Dictionary(uniqueKeysWithValues: zip(distinct, distinct.indices))
    }

    var count: Int { labels.count }

    func rank(_ label: Int32) -> Int { byLabel[label] ?? 0 }
  }
}
