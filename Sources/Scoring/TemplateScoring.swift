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
    let edges = candidates(gold: gold, predicted: predicted).map { pair in
      let credit = RoleFillerScoring.credit(
        gold: gold[pair.gold], predicted: predicted[pair.predicted], similarity: similarity)
      return Assignment.Edge(
        gold: pair.gold, predicted: pair.predicted, weight: AssignmentWeight(Int(credit)))
    }
    let pairs = Assignment.best(
      goldCount: gold.count, predictedCount: predicted.count, edges: edges)
    var sum = Tally()
    for pair in pairs {
      sum += RoleFillerScoring.tally(
        gold: gold[pair.gold], predicted: predicted[pair.predicted], similarity: similarity)
    }
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
    var templates: [RoleMention: [Int]] = [:]
    for (index, roles) in predicted.enumerated() {
      for key in RoleMention.all(of: roles) { templates[key, default: []].append(index) }
    }
    return gold.indices.flatMap { index in
      var isCandidate = [Bool](repeating: false, count: predicted.count)
      for key in RoleMention.all(of: gold[index]) {
        for other in templates[key] ?? [] { isCandidate[other] = true }
      }
      return isCandidate.indices.filter { isCandidate[$0] }
        .map { Pair(gold: index, predicted: $0) }
    }
  }

  private struct RoleMention: Hashable {
    var role: Int
    var mention: Int

    static func all(of roles: Roles) -> Set<RoleMention> {
      Set(
        roles.enumerated().flatMap { role, fillers in
          fillers.flatMap(\.mentions).map { RoleMention(role: role, mention: $0) }
        })
    }
  }
}
