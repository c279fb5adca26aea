import LabelModel

extension Metric {
  static let entityDetection = Metric(
    name: "entities.aligned.detection", layer: .entities,
    summary: "An entity is found when its partner shares at least half of the mentions of both.",
    formula:
      "hit: φ4 = 2·shared/(gold + predicted mentions) ≥ ½; P = hits/predicted, R = hits/gold entities",
    citation: "Assay; entity alignment of CEAF-e (Luo 2005) with a threshold",
    conventions: [
      "Mentions correspond where they are aligned at all; types play no part.",
      "Entities of no counted mention are not counted.",
    ],
    reading: .retrieval,
    example: WorkedExample(
      story: "One entity is found but for a mention, one is cut into single mentions.",
      gold: .clusters([0, 2, 4], [6, 8, 10, 12]), predicted: .clusters([0, 2], [6], [8]),
      expected: [("recall", 0.5), ("precision", 1.0 / 3), ("person.f1", 0.4)]),
    measure: .perArticle { article in
      entityCounts(article) { isFound($0, article) ? 1 : 0 }
    })

  static let entityPhi4 = Metric(
    name: "entities.aligned.phi4", layer: .entities,
    summary: "An entity earns as much as the mentions of its partner agree with its own.",
    formula: "c = Σφ4 over pairs; P = c/predicted, R = c/gold entities",
    citation: "Luo 2005 (CEAF-e), with mentions that correspond where they overlap",
    conventions: ["Equals `entities.clusters.ceaf-e.relaxed` and adds slices by type."],
    reading: .retrieval,
    example: WorkedExample(
      story: "φ4 is 2·2/(3+2) for the first entity and 2·1/(4+1) for the second.",
      gold: .clusters([0, 2, 4], [6, 8, 10, 12]), predicted: .clusters([0, 2], [6], [8]),
      expected: [("recall", 1.2 / 2), ("precision", 1.2 / 3)]),
    measure: .perArticle { article in entityCounts(article) { similarity($0, article) } })

  /// Counts with slices by type, where gold and predicted entities count under their own types.
  private static func entityCounts(
    _ article: AlignedArticle, credit: (Alignment.Pair) -> Double
  ) -> ArticleCounts? {
    guard let alignment = article.entities, let gold = article.gold.labels.entities?.entities else {
      return nil
    }
    let predicted = article.predictedLayer.entities
    var whole = Tally()
    var types: [String: Tally] = [:]
    for pair in alignment.pairs {
      let (mine, theirs) = (gold[pair.gold], predicted[pair.predicted])
      let tally = Tally(hits: credit(pair), gold: 1, predicted: 1)
      whole += tally
      types[mine.type, default: Tally()] += tally.goldSide
      let accepted = mine.types.contains(theirs.type) ? mine.type : theirs.type
      types[accepted, default: Tally()] += tally.predictedSide
    }
    for index in alignment.missed {
      whole.gold += 1
      types[gold[index].type, default: Tally()].gold += 1
    }
    for index in alignment.spurious {
      whole.predicted += 1
      types[predicted[index].type, default: Tally()].predicted += 1
    }
    let slices = types.sorted { $0.key < $1.key }.map {
      ArticleCounts.Slice(name: $0.key, counts: Counts($0.value))
    }
    return ArticleCounts(whole: Counts(whole), slices: slices)
  }

  static func isFound(_ pair: Alignment.Pair, _ article: AlignedArticle) -> Bool {
    guard let (shared, gold, predicted) = article.grouping?.mentions(of: pair) else { return false }
    return 4 * shared >= gold + predicted
  }

  private static func similarity(_ pair: Alignment.Pair, _ article: AlignedArticle) -> Double {
    guard let (shared, gold, predicted) = article.grouping?.mentions(of: pair) else { return 0 }
    return phi4(shared: shared, gold, predicted)
  }
}
