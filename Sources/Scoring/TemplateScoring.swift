/// CEAF over templates: gold and predicted templates one to one, with the greatest sum of their fillers' φ.
///
/// Source: CEAF-RME of Chen et al. 2023 (IterX, arXiv 2210.06600).
enum TemplateScoring {
  typealias Roles = RoleFillerScoring.Roles

  /// Fillers count only inside the template that theirs is aligned with.
  static func tally(
    gold: [Roles], predicted: [Roles], similarity: FillerSimilarity
  ) -> Tally {
    let alone = unaligned(gold: gold, predicted: predicted, similarity: similarity)
    var gains: [Pair: Tally] = [:]
    var edges: [Assignment.Edge] = []
    for pair in candidates(gold: gold, predicted: predicted) {
      let together = RoleFillerScoring.tally(
        gold: gold[pair.gold], predicted: predicted[pair.predicted], similarity: similarity)
      gains[pair] = together
      edges.append(
        .init(
          gold: pair.gold, predicted: pair.predicted,
          weight: AssignmentWeight(Int(together.goldHits))))
    }
    let pairs = Assignment.best(
      goldCount: gold.count, predictedCount: predicted.count, edges: edges)
    var sum = Tally()
    for pair in pairs { sum += gains[pair] ?? Tally() }
    let goldInPairs = Set(pairs.map(\.gold))
    let predictedInPairs = Set(pairs.map(\.predicted))
    for index in gold.indices where !goldInPairs.contains(index) { sum.gold += alone.gold[index] }
    for index in predicted.indices where !predictedInPairs.contains(index) {
      sum.predicted += alone.predicted[index]
    }
    return sum
  }

  typealias Pair = Alignment.Pair

  /// What each template adds to the denominators where it has no partner.
  private static func unaligned(
    gold: [Roles], predicted: [Roles], similarity: FillerSimilarity
  ) -> (gold: [Double], predicted: [Double]) {
    (
      gold.map {
        RoleFillerScoring.tally(gold: $0, predicted: $0.map { _ in [] }, similarity: similarity)
          .gold
      },
      predicted.map {
        RoleFillerScoring.tally(gold: $0.map { _ in [] }, predicted: $0, similarity: similarity)
          .predicted
      }
    )
  }

  /// Pairs that have a mention in common in some role; others cannot gain anything.
  static func candidates(gold: [Roles], predicted: [Roles]) -> [Pair] {
    var templates: [[Int]: [Int]] = [:]
    for (index, roles) in predicted.enumerated() {
      for key in keys(roles) { templates[key, default: []].append(index) }
    }
    return gold.indices.flatMap { index in
      Set(keys(gold[index]).flatMap { templates[$0] ?? [] }).sorted()
        .map { Pair(gold: index, predicted: $0) }
    }
  }

  /// Role and mention of every filler.
  private static func keys(_ roles: Roles) -> Set<[Int]> {
    Set(
      roles.enumerated().flatMap { role, fillers in
        fillers.flatMap(\.mentions).map { [role, $0] }
      })
  }
}
