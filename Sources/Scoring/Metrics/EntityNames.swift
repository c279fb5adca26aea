import LabelModel

extension Metric {
  static let entityNames = Metric(
    name: "entities.names", layer: .entities,
    summary:
      "The set of entity names in an article, where an alias is as good as the canonical name.",
    formula:
      "P, R, F1 of the one-to-one matches between predicted names and gold entities that bear them",
    citation: "Assay; set match as in slot filling, Ji & Grishman 2011",
    conventions: [
      "Names are folded: letter case, spaces, marks and dashes do not matter.",
      "Equal predicted names are one. Mentions and types play no part.",
      "Measured where the pipeline names entities. Optional entities and their names are left out.",
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: "The alias is accepted.", gold: exampleGold, predicted: examplePrediction,
      expected: [("precision", 1), ("recall", 1), ("gold", 2)]),
    measure: .perArticle { article in
      guard let layer = article.gold.labels.entities,
        article.output.namesEntities || article.output.isEmpty
      else { return nil }
      let gold = layer.entities.filter { $0.name != nil }
      if gold.isEmpty, !layer.entities.isEmpty { return nil }
      let (matched, predictedCount) = matches(gold, article.predictedLayer.entities)
      let optional = gold.indices.filter { gold[$0].isOptional }
      let optionalHits = optional.filter { matched.contains($0) }.count
      return ArticleCounts(
        whole: Counts(
          Tally(
            hits: Double(matched.count - optionalHits), gold: Double(gold.count - optional.count),
            predicted: Double(predictedCount - optionalHits))))
    })

  /// The gold entities whose name is predicted, and how many different names are predicted.
  private static func matches(
    _ gold: [Entity], _ predicted: [Entity]
  ) -> (matched: Set<Int>, predictedCount: Int) {
    let names = Set(predicted.compactMap { $0.name?.foldedName }).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var edges: [Assignment.Edge] = []
    for (index, entity) in gold.enumerated() {
      for name in entity.foldedNames {
        guard let rank = ranks[name] else { continue }
        edges.append(
          .init(
            gold: index, predicted: rank,
            weight: AssignmentWeight(1, entity.isOptional ? 0 : 1)))
      }
    }
    let pairs = Assignment.best(
      goldCount: gold.count, predictedCount: names.count, edges: edges)
    return (Set(pairs.map(\.gold)), names.count)
  }
}
