/// The connected components of a sparse bipartite graph, by union and find.
struct AssignmentComponents {
  /// The edges of each component, in the order given; components by their first edge.
  private(set) var all: [[Assignment.Edge]] = []

  init(goldCount: Int, predictedCount: Int, edges: [Assignment.Edge]) {
    var nodes = Trees(count: goldCount + predictedCount)
    for edge in edges { nodes.join(Int(edge.gold), goldCount + Int(edge.predicted)) }
    guard let first = edges.first else { return }
    let only = nodes.root(Int(first.gold))
    var isConnected = true
    for edge in edges where isConnected { isConnected = nodes.root(Int(edge.gold)) == only }
    if isConnected {
      all = [edges]
      return
    }
    var positions = [Int](repeating: -1, count: goldCount)
    for edge in edges {
      let root = nodes.root(Int(edge.gold))
      if positions[root] < 0 {
        positions[root] = all.count
        all.append([])
      }
      all[positions[root]].append(edge)
    }
  }

  /// Nodes that are connected hang below one root.
  private struct Trees {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(_ start: Int) -> Int {
      var node = start
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }

    /// The lower root wins, so that trees stay shallow for sorted edges.
    mutating func join(_ one: Int, _ other: Int) {
      let (one, other) = (root(one), root(other))
      parents[max(one, other)] = min(one, other)
    }
  }
}
