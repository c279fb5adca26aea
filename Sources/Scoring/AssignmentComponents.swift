/// The connected components of a sparse bipartite graph, by union and find.
struct AssignmentComponents {
  /// The edges of each component, in the order given; components by their first edge.
  private(set) var all: [[Assignment.Edge]] = []

  init(goldCount: Int, predictedCount: Int, edges: [Assignment.Edge]) {
    var parents = Array(0..<goldCount + predictedCount)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for edge in edges {
      let gold = root(Int(edge.gold))
      let predicted = root(goldCount + Int(edge.predicted))
      // The lower root wins, so that trees stay shallow for sorted edges.
      parents[max(gold, predicted)] = min(gold, predicted)
    }
    guard let first = edges.first else { return }
    let only = root(Int(first.gold))
    if edges.allSatisfy({ root(Int($0.gold)) == only }) {
      all = [edges]
      return
    }
    var positions = [Int](repeating: -1, count: goldCount)
    for edge in edges {
      let root = root(Int(edge.gold))
      if positions[root] < 0 {
        positions[root] = all.count
        all.append([])
      }
      all[positions[root]].append(edge)
    }
  }
}
