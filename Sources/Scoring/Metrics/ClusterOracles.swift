import LabelModel

/// What the CoNLL mean would be if one step of the pipeline made no error.
extension Metric {
  static let oracleMentions = oracle(
    "mentions", summary: "The CoNLL mean as if every mention were found, and found exactly.",
    formula: "as entities.clusters.conll, with gold's mentions in the entities of their partners",
    expected: (fOf(2.0 / 3, 1) + fOf(0.5, 1) + fOf(2.0 / 3, 1.0 / 3)) / 3
  ) { $0.withGoldMentions }

  static let oracleGroups = oracle(
    "groups", summary: "The CoNLL mean as if the mentions that are found were grouped rightly.",
    formula: "as entities.clusters.conll, with the entities of gold for every aligned mention",
    expected: (1.0 / 2 + 2.5 / 4 + 1.5 / 2) / 3
  ) { $0.withGoldGroups }

  private static func oracle(
    _ name: String, summary: String, formula: String, expected: Double,
    substituted: @escaping @Sendable (AlignedArticle) -> Article
  ) -> Metric {
    Metric(
      name: "entities.oracle.\(name)", layer: .entities, summary: summary, formula: formula,
      citation: "Oracle substitution; cf. Kummerfeld & Klein 2013",
      conventions: ["Its gain over entities.clusters.conll is what this step costs."],
      reading: .retrieval,
      example: WorkedExample(
        story: "Two people are taken for one, and one mention is too short.",
        gold: exampleClusters(["a", "a", "b", "b"], lastEnd: 35),
        predicted: exampleClusters(["x", "x", "x", "x"], lastEnd: 34),
        expected: [("f1", expected)]),
      measure: .perArticle { article in
        guard article.grouping != nil else { return nil }
        return article.grouping(ofPrediction: substituted(article)).map {
          ArticleCounts(whole: Counts(tallies: ClusterMeasure.conllTallies($0.exact)))
        }
      })
  }

  /// Four mentions of five code points, but for the end of the last, with their entities.
  private static func exampleClusters(_ entities: [String], lastEnd: Int) -> Labels {
    let mentions = entities.enumerated().map { index, id in
      Mention(
        TextSpan(10 * index, index == 3 ? lastEnd : 10 * index + 5), type: "person", entity: id)
    }
    return Labels(
      entities: EntityLayer(
        entities: Set(entities).sorted().map { Entity(id: $0, types: ["person"]) },
        mentions: mentions))
  }

  private static func fOf(_ precision: Double, _ recall: Double) -> Double {
    2 * precision * recall / (precision + recall)
  }
}
