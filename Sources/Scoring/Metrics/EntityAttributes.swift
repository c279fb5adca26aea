import LabelModel

extension Metric {
  static let entityType = entityAttribute(
    "type", summary: "How many of the entities found have the right type.",
    formula: "accuracy = found entities of an accepted type / found entities",
    expected: [("accuracy", 1), ("gold", 2)]
  ) { gold, predicted, _ in gold.types.contains(predicted.type) }

  static let entityName = entityAttribute(
    "name", summary: "How many of the entities found have exactly the canonical name of gold.",
    formula: "accuracy = found entities of the same name / found entities that gold names",
    expected: [("accuracy", 0.5), ("gold", 2)]
  ) { gold, predicted, output in
    guard let name = gold.name, output.namesEntities else { return nil }
    return predicted.name == name
  }

  static let entityAlias = entityAttribute(
    "alias",
    summary: "How many of the entities found have the name or an alias of gold as name, folded.",
    formula: "accuracy = found entities named as gold or an alias / found entities that gold names",
    expected: [("accuracy", 1), ("gold", 2)]
  ) { gold, predicted, output in
    guard gold.name != nil, output.namesEntities else { return nil }
    guard let name = predicted.name else { return false }
    return gold.foldedNames.contains(name.foldedName)
  }

  static let entityLink = entityAttribute(
    "link", summary: "How many of the entities found are linked to the right knowledge-base entry.",
    formula:
      "accuracy = found entities of the same link, or of none on both sides / those gold annotates",
    expected: [("accuracy", 0.5), ("gold", 2)]
  ) { gold, predicted, output in
    guard gold.link.isAnnotated, output.linksEntities else { return nil }
    return gold.knowledgeBaseLink == predicted.knowledgeBaseLink
  }

  /// A decision on each found entity; `nil` where gold or the pipeline says nothing of the attribute.
  private static func entityAttribute(
    _ name: String, summary: String, formula: String,
    expected: [(statistic: String, value: Double?)],
    isRight: @escaping @Sendable (Entity, Entity, LabelTraits) -> Bool?
  ) -> Metric {
    Metric(
      name: "entities.aligned.\(name)", layer: .entities, summary: summary, formula: formula,
      citation: "Assay; entities found as in `entities.aligned.detection`",
      conventions: [
        "A pipeline that never gives names, or links, is not measured on them."
      ],
      reading: .accuracy,
      example: WorkedExample(
        story: "Both entities are found; one has an alias for name and no link.",
        gold: exampleGold, predicted: examplePrediction, expected: expected),
      measure: .perArticle { article in
        guard let alignment = article.entities, let gold = article.gold.labels.entities?.entities
        else { return nil }
        let predicted = article.predictedLayer.entities
        var tally = Tally()
        var items: [CountedItem] = []
        for pair in alignment.pairs where isFound(pair, article) {
          guard
            let isRight = isRight(gold[pair.gold], predicted[pair.predicted], article.output)
          else { continue }
          let decision = Tally(hits: isRight ? 1 : 0, gold: 1, predicted: 1)
          tally += decision
          if article.keepsItems {
            items.append(
              CountedItem(
                gold: pair.gold, predicted: pair.predicted,
                outcome: isRight ? .correct : .incorrect,
                category: isRight ? nil : "wrong-\(name)", tally: decision))
          }
        }
        return ArticleCounts(whole: Counts(tally), items: items)
      })
  }

  static let exampleGold = Labels(
    entities: EntityLayer(
      entities: [
        Entity(
          id: "k", types: ["person"], name: "Ana Kovač", aliases: ["Kovač"],
          link: .filled("kb:1")),
        Entity(id: "v", types: ["gpe"], name: "Vienna", link: .filled("kb:2")),
      ],
      mentions: [
        Mention(TextSpan(0, 9), type: "person", entity: "k"),
        Mention(TextSpan(20, 26), type: "gpe", entity: "v"),
      ]))

  static let examplePrediction = Labels(
    entities: EntityLayer(
      entities: [
        Entity(id: "1", types: ["person"], name: "Kovač"),
        Entity(id: "2", types: ["gpe"], name: "Vienna", link: .filled("kb:2")),
      ],
      mentions: [
        Mention(TextSpan(0, 9), type: "person", entity: "1"),
        Mention(TextSpan(20, 26), type: "gpe", entity: "2"),
      ]))
}

extension Entity {
  /// The link where it is one: `nil` for `NIL…` and for none.
  var knowledgeBaseLink: String? {
    link.value.flatMap { $0.hasPrefix("NIL") ? nil : $0 }
  }
}
