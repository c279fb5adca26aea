import LabelModel

/// Adds up graded credit for the aligned mentions of an article, with the slices of `MentionCounting`.
struct MentionCredit {
  /// What a pair adds on either side.
  var pair: @Sendable (MentionPairing.Relation) -> Tally
  /// What a label without partner weighs, given its code points.
  var weight: @Sendable (Int) -> Double

  func counts(_ article: AlignedArticle) -> ArticleCounts? {
    guard let alignment = article.mentions, let pairing = article.mentionPairing,
      let gold = article.gold.labels.entities?.mentions
    else { return nil }
    let predicted = article.predictedLayer.mentions
    var whole = Tally()
    var types = [Tally](repeating: Tally(), count: pairing.types.count)
    var kinds = [Tally](repeating: Tally(), count: MentionKind.allCases.count)
    for (indices, relation) in zip(alignment.pairs, pairing.relations) {
      let tally = pair(relation)
      whole += tally
      types[Int(pairing.gold[indices.gold].type)] += tally.goldSide
      types[Int(pairing.predicted[indices.predicted].type)] += tally.predictedSide
      kinds[(gold[indices.gold].kind ?? .name).position] += tally
    }
    for index in alignment.missed {
      let tally = Tally(gold: weight(gold[index].span.length))
      whole += tally
      types[Int(pairing.gold[index].type)] += tally
      kinds[(gold[index].kind ?? .name).position] += tally
    }
    for index in alignment.spurious {
      let tally = Tally(predicted: weight(predicted[index].span.length))
      whole += tally
      types[Int(pairing.predicted[index].type)] += tally
      kinds[(predicted[index].kind ?? .name).position] += tally
    }
    var slices = zip(pairing.types, types).filter { !$1.isEmpty }.map {
      ArticleCounts.Slice(name: $0, counts: Counts($1))
    }
    for kind in MentionKind.allCases.sorted(by: { $0.position < $1.position })
    where !kinds[kind.position].isEmpty {
      slices.append(
        .init(name: kind.sliceName, family: .kind, counts: Counts(kinds[kind.position])))
    }
    return ArticleCounts(whole: Counts(whole), slices: slices)
  }
}

extension Tally {
  var goldSide: Tally { Tally(goldHits: goldHits, gold: gold) }
  var predictedSide: Tally { Tally(predictedHits: predictedHits, predicted: predicted) }
}
