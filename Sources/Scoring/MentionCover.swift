import LabelModel

/// The counted mentions of both sides of an article by type, as sets of positions.
///
/// Optional gold mentions, their partners and predictions in ignored regions are left out.
struct MentionCover {
  /// Sorted; every type that has a counted mention on either side.
  let types: [String]
  /// The counted spans of each type.
  let gold: [[TextSpan]]
  let predicted: [[TextSpan]]

  init?(_ article: AlignedArticle) {
    guard let alignment = article.mentions, let pairing = article.mentionPairing,
      let mentions = article.gold.labels.entities?.mentions
    else { return nil }
    let predictions = article.predictedLayer.mentions
    var gold = [[TextSpan]](repeating: [], count: pairing.types.count)
    var predicted = gold
    for (pair, relation) in zip(alignment.pairs, pairing.relations) {
      let mention = mentions[pair.gold]
      let span =
        relation.alternative < 0
        ? mention.span : mention.alternatives[Int(relation.alternative)]
      gold[Int(pairing.gold[pair.gold].type)].append(span)
      predicted[Int(pairing.predicted[pair.predicted].type)].append(
        predictions[pair.predicted].span)
    }
    for index in alignment.missed {
      gold[Int(pairing.gold[index].type)].append(mentions[index].span)
    }
    for index in alignment.spurious {
      predicted[Int(pairing.predicted[index].type)].append(predictions[index].span)
    }
    types = pairing.types
    self.gold = gold
    self.predicted = predicted
  }

  /// Counts of what the unions of both sides share, type by type.
  ///
  /// - Parameter positions: the positions that a span labels: its code points, or the tokens it touches.
  func unionCounts(_ positions: (TextSpan) -> [TextRange]) -> ArticleCounts {
    var whole = Tally()
    var slices: [ArticleCounts.Slice] = []
    for (index, type) in types.enumerated() {
      let mine = TextSpan(parts: gold[index].flatMap(positions))
      let theirs = TextSpan(parts: predicted[index].flatMap(positions))
      var shared = 0
      if let mine, let theirs { shared = mine.overlapLength(theirs) }
      let tally = Tally(
        hits: Double(shared), gold: Double(mine?.length ?? 0),
        predicted: Double(theirs?.length ?? 0))
      if tally.isEmpty { continue }
      whole += tally
      slices.append(.init(name: type, counts: Counts(tally)))
    }
    return ArticleCounts(whole: Counts(whole), slices: slices)
  }
}
