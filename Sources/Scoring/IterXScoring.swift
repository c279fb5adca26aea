/// What the published code of CEAF-REE and CEAF-RME counts, for comparison with published figures.
///
/// It differs from the definitions: roles that gold leaves empty are not visited, so that wrong fillers
/// there cost nothing; and inside templates any mention in common makes a filler right, several predicted
/// fillers may hit one gold filler, and templates are aligned by the numerator of precision alone.
/// Source: code of Du, Rush & Cardie 2021 (GRIT) and of Chen et al. 2023 (IterX).
enum IterXScoring {
  typealias Roles = RoleFillerScoring.Roles

  /// CEAF-REE with φ `subset` or `proportion`.
  static func roleFillers(
    gold: Roles, predicted: Roles, similarity: FillerSimilarity
  ) -> Tally {
    let visited = zip(gold, predicted).filter { !$0.0.isEmpty }
    return RoleFillerScoring.tally(
      gold: visited.map(\.0), predicted: visited.map(\.1), similarity: similarity)
  }

  /// CEAF-RME with what the code calls φ⊆.
  static func templates(gold: [Roles], predicted: [Roles]) -> Tally {
    let edges = TemplateScoring.candidates(gold: gold, predicted: predicted).map { pair in
      let credit = matches(gold[pair.gold], predicted[pair.predicted]).predictedHits
      return Assignment.Edge(
        gold: pair.gold, predicted: pair.predicted, weight: AssignmentWeight(Int(credit)))
    }
    let pairs = Assignment.best(
      goldCount: gold.count, predictedCount: predicted.count, edges: edges)
    var sum = Tally()
    for pair in pairs { sum += matches(gold[pair.gold], predicted[pair.predicted]) }
    sum.gold = Double(gold.joined().map(\.count).reduce(0, +))
    sum.predicted = Double(predicted.joined().map(\.count).reduce(0, +))
    return sum
  }

  /// How many predicted fillers hit a gold one, and how many gold ones are hit.
  ///
  /// A predicted filler hits the first gold filler that has the first of its mentions that any has.
  private static func matches(_ gold: Roles, _ predicted: Roles) -> Tally {
    var tally = Tally()
    for (keys, answers) in zip(gold, predicted) {
      let hits = answers.compactMap { answer in
        answer.mentions.lazy.compactMap { mention in
          keys.firstIndex { $0.mentions.contains(mention) }
        }.first
      }
      tally.goldHits += Double(Set(hits).count)
      tally.predictedHits += Double(hits.count)
    }
    return tally
  }
}
