import TestSupport
import Testing

@testable import Scoring

@Suite struct AssignmentTests {
  @Test func takesTheBestPairsAndNotTheFirst() {
    let pairs = Assignment.best(
      goldCount: 2, predictedCount: 2,
      edges: [edge(0, 0, 2), edge(0, 1, 3), edge(1, 1, 2), edge(1, 0, 0)])
    #expect(pairs == [.init(gold: 0, predicted: 0), .init(gold: 1, predicted: 1)])
  }

  @Test func anEarlierLevelOutweighsAnySumOfLaterOnes() {
    let heavy = AssignmentWeight(1)
    let light = AssignmentWeight(0, 1_000_000_000, 1_000_000_000)
    let pairs = Assignment.best(
      goldCount: 2, predictedCount: 2,
      edges: [
        .init(gold: 0, predicted: 0, weight: heavy), .init(gold: 0, predicted: 1, weight: light),
        .init(gold: 1, predicted: 0, weight: light),
      ])
    #expect(pairs == [.init(gold: 0, predicted: 0)])
  }

  @Test func pairsWithoutWeightAreNeverMade() {
    #expect(
      Assignment.best(
        goldCount: 2, predictedCount: 1, edges: [edge(0, 0, 0), edge(1, 0, -1)]
      ).isEmpty)
  }

  @Test func everySmallGraphAgreesWithTryingAllAssignments() {
    for (rows, columns, top) in [(1, 3, 3), (2, 2, 3), (2, 3, 2), (3, 2, 2), (3, 3, 1)] {
      let cells = rows * columns
      var total = 1
      for _ in 0..<cells { total *= top + 1 }
      for code in 0..<total {
        var rest = code
        var edges: [Assignment.Edge] = []
        for cell in 0..<cells {
          edges.append(edge(cell / columns, cell % columns, rest % (top + 1)))
          rest /= top + 1
        }
        let mismatch = disagreement(rows: rows, columns: columns, edges: edges)
        #expect(mismatch == nil, "\(mismatch ?? "")")
      }
    }
  }

  @Test func randomGraphsOfSeveralLevelsAgreeWithTryingAllAssignments() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<3_000 {
      let rows = Int.random(in: 1...5, using: &random)
      let columns = Int.random(in: 1...5, using: &random)
      var edges: [Assignment.Edge] = []
      for row in 0..<rows {
        for column in 0..<columns where Int.random(in: 0..<3, using: &random) > 0 {
          edges.append(
            .init(
              gold: row, predicted: column,
              weight: AssignmentWeight(
                Int.random(in: 0...2, using: &random), Int.random(in: -2...2, using: &random),
                Int.random(in: 0...1, using: &random))))
        }
      }
      edges.shuffle(using: &random)
      let mismatch = disagreement(rows: rows, columns: columns, edges: edges)
      #expect(mismatch == nil, "\(mismatch ?? "")")
    }
  }

  private func edge(_ gold: Int, _ predicted: Int, _ weight: Int) -> Assignment.Edge {
    .init(gold: gold, predicted: predicted, weight: AssignmentWeight(weight))
  }

  /// What is wrong with the solver's answer, seen from a search through all assignments.
  private func disagreement(rows: Int, columns: Int, edges: [Assignment.Edge]) -> String? {
    let expected = firstOptimumByTryingAll(rows: rows, columns: columns, edges: edges)
    let actual = Assignment.best(goldCount: rows, predictedCount: columns, edges: edges)
    if actual == expected { return nil }
    let graph = edges.map { edge in
      "\(edge.gold)-\(edge.predicted): \((0..<3).map { edge.weight[$0] })"
    }
    let wanted = expected.map { "\($0.gold)-\($0.predicted)" }
    let found = actual.map { "\($0.gold)-\($0.predicted)" }
    return "\(rows)×\(columns) \(graph): expected \(wanted), got \(found)"
  }

  private func firstOptimumByTryingAll(rows: Int, columns: Int, edges: [Assignment.Edge])
    -> [Alignment.Pair]
  {
    var levels: [[[Int]?]] = Array(repeating: Array(repeating: nil, count: columns), count: rows)
    for edge in edges where edge.weight.isPositive {
      levels[Int(edge.gold)][Int(edge.predicted)] = (0..<AssignmentWeight.levelCount).map {
        edge.weight[$0]
      }
    }
    var best: (sum: [Int], pairs: [Alignment.Pair])?
    var taken = Array(repeating: false, count: columns)
    // Columns in order and no partner last, so the first of equals is found first.
    func search(_ row: Int, _ sum: [Int], _ pairs: [Alignment.Pair]) {
      if row == rows {
        if best.map({ $0.sum.lexicographicallyPrecedes(sum) }) ?? true { best = (sum, pairs) }
        return
      }
      for column in 0..<columns where !taken[column] {
        guard let weight = levels[row][column] else { continue }
        taken[column] = true
        search(
          row + 1, zip(sum, weight).map { $0 + $1 },
          pairs + [.init(gold: row, predicted: column)])
        taken[column] = false
      }
      search(row + 1, sum, pairs)
    }
    search(0, Array(repeating: 0, count: AssignmentWeight.levelCount), [])
    return best?.pairs ?? []
  }
}
