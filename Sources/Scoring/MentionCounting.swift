import LabelModel

/// Counts the aligned mentions of an article under one rule of what a pair is worth.
///
/// Slices by type count gold labels under their own type and predicted ones under theirs, so that the types'
/// tallies sum to the whole and a type's support is the same in every mode. Where types matter, a pair of
/// different types is a miss of the one and a spurious of the other. Slices by kind (`names-only`) count
/// a pair under the gold kind and leave out the partners of other kinds; no kind means name.
struct MentionCounting {
  /// What a pair counts as.
  var outcome: @Sendable (MentionPairing.Relation) -> Outcome
  /// Whether that depends on types; only then do the slices by type have the five outcomes.
  var isTypeAware: Bool
  /// How nervaluate calls it, for the profile of that name.
  var peerMode: FirstOverlapMatching.Mode?

  func counts(_ article: AlignedArticle) -> ArticleCounts? {
    if article.profile.takesFirstOverlap, let peerMode {
      return FirstOverlapMatching(mode: peerMode).articleCounts(article)
    }
    guard let alignment = article.mentions, let pairing = article.mentionPairing,
      let gold = article.gold.labels.entities?.mentions
    else { return nil }
    let predicted = article.predicted.labels.entities?.mentions ?? []
    var sums = Sums(types: pairing.types)
    for (pair, relation) in zip(alignment.pairs, pairing.relations) {
      let outcome = outcome(relation)
      sums.add(
        outcome, goldType: Int(pairing.goldTypes[pair.gold]),
        predictedType: Int(pairing.predictedTypes[pair.predicted]), kind: gold[pair.gold].kind)
    }
    for index in alignment.missed {
      sums.add(.missed, goldType: Int(pairing.goldTypes[index]), kind: gold[index].kind)
    }
    for index in alignment.spurious {
      sums.add(
        .spurious, predictedType: Int(pairing.predictedTypes[index]), kind: predicted[index].kind)
    }
    return ArticleCounts(
      whole: Counts(sums.whole), slices: sums.slices(isTypeAware: isTypeAware),
      items: article.keepsItems ? items(article, alignment, pairing) : [])
  }

  /// Label by label; their tallies sum to the whole's.
  private func items(
    _ article: AlignedArticle, _ alignment: Alignment, _ pairing: MentionPairing
  ) -> [CountedItem] {
    let errors = MentionErrors(article, alignment, pairing)
    var items: [CountedItem] = []
    for (position, pair) in alignment.pairs.enumerated() {
      let outcome = outcome(pairing.relations[position])
      items.append(
        CountedItem(
          gold: pair.gold, predicted: pair.predicted, outcome: outcome,
          category: outcome == .correct ? nil : errors.ofPairs[position]?.rawValue,
          tally: outcome.tally))
    }
    for (index, error) in zip(alignment.missed, errors.ofMissed) {
      items.append(.missed(index, category: error.rawValue))
    }
    for (index, error) in zip(alignment.spurious, errors.ofSpurious) {
      items.append(.spurious(index, category: error.rawValue))
    }
    return items + alignment.ignoredItems
  }

  /// The sums of one article.
  private struct Sums {
    let types: [String]
    var whole = OutcomeCounts()
    private var typeTallies: [Tally]
    private var typeOutcomes: [OutcomeCounts]
    private var kinds: [OutcomeCounts]

    init(types: [String]) {
      self.types = types
      typeTallies = Array(repeating: Tally(), count: types.count)
      typeOutcomes = Array(repeating: OutcomeCounts(), count: types.count)
      kinds = Array(repeating: OutcomeCounts(), count: MentionKind.allCases.count)
    }

    mutating func add(
      _ outcome: Outcome, goldType: Int? = nil, predictedType: Int? = nil, kind: MentionKind?
    ) {
      whole[outcome] += 1
      kinds[(kind ?? .name).position][outcome] += 1
      let tally = outcome.tally
      if let goldType {
        typeTallies[goldType].gold += tally.gold
        typeTallies[goldType].goldHits += tally.goldHits
        typeOutcomes[goldType][predictedType ?? goldType == goldType ? outcome : .missed] += 1
      }
      if let predictedType {
        typeTallies[predictedType].predicted += tally.predicted
        typeTallies[predictedType].predictedHits += tally.predictedHits
        if goldType != predictedType { typeOutcomes[predictedType].spurious += 1 }
      }
    }

    func slices(isTypeAware: Bool) -> [ArticleCounts.Slice] {
      var slices: [ArticleCounts.Slice] = []
      slices.reserveCapacity(types.count + 1)
      for (index, type) in types.enumerated() where !typeTallies[index].isEmpty {
        slices.append(
          .init(
            name: type,
            counts: isTypeAware ? Counts(typeOutcomes[index]) : Counts(typeTallies[index])))
      }
      for kind in MentionKind.allCases where kinds[kind.position] != OutcomeCounts() {
        slices.append(
          .init(name: kind.sliceName, family: .kind, counts: Counts(kinds[kind.position])))
      }
      return slices
    }
  }
}

extension MentionKind {
  /// Sorted as the slice names are.
  var position: Int {
    switch self {
    case .adjectival: 0
    case .name: 1
    case .nominal: 2
    case .pronoun: 3
    }
  }

  package var sliceName: String { rawValue + "s-only" }
}
