import LabelModel

extension Metric {
  static let linkStrong = linkMetric(
    "strong", summary: "A linked mention is right when its span and its knowledge-base entry are.",
    formula: "sets of (span, entry) over mentions that are linked; hit: same span and same entry",
    citation: "Hachey et al. 2014 (strong link match)",
    expected: [("precision", 1), ("recall", 0.5), ("gold", 2)],
    counts: { $0.link != nil },
    isHit: { gold, predicted, _ in gold.link == predicted.link })

  static let linkNIL = linkMetric(
    "nil",
    summary: "A mention that the knowledge base does not have is right when it is left unlinked.",
    formula:
      "sets of spans over mentions that are not linked; hit: same span, linked on neither side",
    citation: "Hachey et al. 2014 (strong NIL match)",
    expected: [("precision", 0), ("recall", nil), ("gold", 0)],
    counts: { $0.link == nil },
    isHit: { gold, predicted, _ in gold.link == nil && predicted.link == nil })

  static let linkTypedAll = linkMetric(
    "typed-all",
    summary:
      "A mention is right when span, type and knowledge-base entry, or the lack of one, are.",
    formula: "sets of (span, type, entry or none) over all mentions; hit: all three the same",
    citation: "Ji et al. 2014, 2015 (TAC KBP, strong typed all match)",
    expected: [("precision", 0.5), ("recall", 0.5), ("gold", 2)],
    counts: { _ in true },
    isHit: { gold, predicted, relation in relation.hasSameType && gold.link == predicted.link })

  static let linkEntity = Metric(
    name: "entities.links.entity", layer: .entities,
    summary: "The set of knowledge-base entries that an article is about.",
    formula: "P, R, F1 of the sets of entries per article",
    citation: "Hachey et al. 2014 (entity match)",
    conventions: ["Entries of optional entities are left out on both sides."],
    reading: .retrieval,
    example: WorkedExample(
      story: "One of two entries is found.", gold: exampleGold, predicted: examplePrediction,
      expected: [("precision", 1), ("recall", 0.5)]),
    measure: .perArticle { article in
      guard let layer = article.linkedGold else { return nil }
      let optional = Set(layer.entities.filter(\.isOptional).compactMap(\.knowledgeBaseLink))
      let gold = Set(layer.entities.filter { !$0.isOptional }.compactMap(\.knowledgeBaseLink))
      let predicted = Set(article.predictedLayer.entities.compactMap(\.knowledgeBaseLink))
        .subtracting(optional.subtracting(gold))
      return ArticleCounts(
        whole: Counts(
          Tally(
            hits: Double(gold.intersection(predicted).count), gold: Double(gold.count),
            predicted: Double(predicted.count))))
    })

  /// A mention with what its entity is linked to.
  struct LinkedMention: Sendable {
    /// `nil` where the knowledge base does not have it.
    var link: String?
  }

  private static func linkMetric(
    _ name: String, summary: String, formula: String, citation: String,
    expected: [(statistic: String, value: Double?)],
    counts: @escaping @Sendable (LinkedMention) -> Bool,
    isHit:
      @escaping @Sendable (LinkedMention, LinkedMention, MentionPairing.Relation) -> Bool
  ) -> Metric {
    Metric(
      name: "entities.links.\(name)", layer: .entities, summary: summary, formula: formula,
      citation: citation,
      conventions: [
        "Mentions of entities whose link gold does not annotate are left out with their partners.",
        "Measured where both gold and the pipeline link entities.",
      ],
      reading: .retrieval,
      example: WorkedExample(
        story: "Both mentions are found, one is linked.", gold: exampleGold,
        predicted: examplePrediction, expected: expected),
      measure: .perArticle { article in
        guard let layer = article.linkedGold, let alignment = article.mentions,
          let pairing = article.mentionPairing
        else { return nil }
        let gold = layer.linkedMentions(unannotated: nil)
        let predicted = article.predictedLayer.linkedMentions(unannotated: LinkedMention())
        var tally = Tally()
        for (pair, relation) in zip(alignment.pairs, pairing.relations) {
          guard let mine = gold[pair.gold], let theirs = predicted[pair.predicted] else { continue }
          let isHit = relation.hasSameSpan && counts(mine) && isHit(mine, theirs, relation)
          tally += Tally(
            hits: isHit ? 1 : 0, gold: counts(mine) ? 1 : 0, predicted: counts(theirs) ? 1 : 0)
        }
        for index in alignment.missed {
          if let mine = gold[index], counts(mine) { tally.gold += 1 }
        }
        for index in alignment.spurious {
          if let theirs = predicted[index], counts(theirs) { tally.predicted += 1 }
        }
        return ArticleCounts(whole: Counts(tally))
      })
  }
}

extension AlignedArticle {
  /// The gold layer, where both gold and the pipeline link entities.
  fileprivate var linkedGold: EntityLayer? {
    guard let layer = gold.labels.entities,
      output.linksEntities || output.isEmpty,
      layer.entities.isEmpty || layer.entities.contains(where: \.link.isAnnotated)
    else { return nil }
    return layer
  }
}

extension EntityLayer {
  /// Every mention with its link.
  ///
  /// - Parameter unannotated: what stands for mentions of which nobody says whether they are linked.
  fileprivate func linkedMentions(
    unannotated: Metric.LinkedMention?
  ) -> [Metric.LinkedMention?] {
    let byID = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return mentions.map { mention in
      guard let entity = mention.entity.flatMap({ byID[$0] }), entity.link.isAnnotated else {
        return unannotated
      }
      return Metric.LinkedMention(link: entity.knowledgeBaseLink)
    }
  }
}
