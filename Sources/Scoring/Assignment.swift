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
    var edges = edges
    if edges.contains(where: { !$0.weight.isPositive }) {
      edges.removeAll { !$0.weight.isPositive }
    }
    if !edges.isSorted { edges.sort { $0.precedes($1) } }
    var pairs: [Alignment.Pair] = []
    var ranks = Ranks(goldCount: goldCount, predictedCount: predictedCount)
    for component in AssignmentComponents(
      goldCount: goldCount, predictedCount: predictedCount, edges: edges
    ).all {
      solve(component, &ranks, into: &pairs)
    }
    return pairs.sorted { $0.gold < $1.gold }
  }

  /// Adds the best pairs among `edges` of one connected component, which are sorted.
  private static func solve(
    _ edges: [Edge], _ ranks: inout Ranks, into pairs: inout [Alignment.Pair]
  ) {
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
    ranks.renumber(edges)
    let numbers = ranks
    let (rows, columns) = (ranks.gold.labels.count, ranks.predicted.labels.count)
    let packing = WeightPacking(weights: edges.lazy.map(\.weight), pairLimit: min(rows, columns))
    let solution: [Int?]
    if packing.fitsInt {
      var solver = ShortestAugmentingPaths<Int>(rowCount: rows, columnCount: columns)
      solver.add(
        edges.lazy.map { (numbers.row($0), numbers.column($0), packing.packInt($0.weight)) })
      solution = solver.firstOptimum()
    } else {
      var solver = ShortestAugmentingPaths<Int128>(rowCount: rows, columnCount: columns)
      solver.add(edges.lazy.map { (numbers.row($0), numbers.column($0), packing.pack($0.weight)) })
      solution = solver.firstOptimum()
    }
    for (row, column) in solution.enumerated() {
      guard let column else { continue }
      pairs.append(
        .init(gold: Int(ranks.gold.labels[row]), predicted: Int(ranks.predicted.labels[column])))
    }
  }

  /// The labels of a component, renumbered from 0 in order; the arrays serve one component after another.
  private struct Ranks {
    struct Side {
      /// Sorted.
      private(set) var labels: [Int32] = []
      private var ranks: [Int32]

      init(count: Int) { ranks = Array(repeating: -1, count: count) }

      mutating func forget() {
        for label in labels { ranks[Int(label)] = -1 }
        labels.removeAll(keepingCapacity: true)
      }

      mutating func see(_ label: Int32) {
        if ranks[Int(label)] >= 0 { return }
        ranks[Int(label)] = 0
        labels.append(label)
      }

      mutating func number() {
        labels.sort()
        for (rank, label) in labels.enumerated() { ranks[Int(label)] = Int32(rank) }
      }

      func rank(_ label: Int32) -> Int { Int(ranks[Int(label)]) }
    }

    private(set) var gold: Side
    private(set) var predicted: Side

    init(goldCount: Int, predictedCount: Int) {
      gold = Side(count: goldCount)
      predicted = Side(count: predictedCount)
    }

    mutating func renumber(_ edges: [Edge]) {
      gold.forget()
      predicted.forget()
      for edge in edges {
        gold.see(edge.gold)
        predicted.see(edge.predicted)
      }
      gold.number()
      predicted.number()
    }

    func row(_ edge: Edge) -> Int { gold.rank(edge.gold) }
    func column(_ edge: Edge) -> Int { predicted.rank(edge.predicted) }
  }
}

extension Assignment.Edge {
  fileprivate func precedes(_ other: Self) -> Bool {
    gold != other.gold ? gold < other.gold : predicted < other.predicted
  }
}

extension [Assignment.Edge] {
  fileprivate var isSorted: Bool {
    indices.dropFirst().allSatisfy { !self[$0].precedes(self[$0 - 1]) }
  }
}
