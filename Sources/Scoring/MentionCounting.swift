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

  /// Whether `outcome` asks for nothing but whether span and type are the same.
  private var needsOnlyFlags: Bool { peerMode != nil }

  func counts(_ article: AlignedArticle) -> ArticleCounts? {
    if article.profile.takesFirstOverlap, let peerMode {
      return FirstOverlapMatching(mode: peerMode).articleCounts(article)
    }
    guard let alignment = article.mentions, let pairing = article.mentionPairing else {
      return nil
    }
    var sums = Sums(types: pairing.types)
    for run in pairing.runs where needsOnlyFlags || run.goldType == nil || run.predictedType == nil
    {
      let outcome: Outcome =
        run.goldType == nil ? .spurious : run.predictedType == nil ? .missed : outcome(run.flags)
      sums.add(run, outcome, count: run.count)
    }
    if !needsOnlyFlags {
      for (pair, relation) in zip(alignment.pairs, pairing.relations) {
        sums.add(
          MentionRun(pairing.gold[pair.gold], pairing.predicted[pair.predicted], relation),
          outcome(relation), count: 1)
      }
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

    mutating func add(_ run: MentionRun, _ outcome: Outcome, count: Int) {
      whole[outcome] += count
      kinds[run.kind][outcome] += count
      let tally = outcome.tally
      let number = Double(count)
      if let type = run.goldType {
        typeTallies[type].gold += tally.gold * number
        typeTallies[type].goldHits += tally.goldHits * number
        let isFlip = run.predictedType != nil && run.predictedType != type
        typeOutcomes[type][isFlip ? .missed : outcome] += count
      }
      if let type = run.predictedType {
        typeTallies[type].predicted += tally.predicted * number
        typeTallies[type].predictedHits += tally.predictedHits * number
        if run.goldType != type { typeOutcomes[type].spurious += count }
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
  package var sliceName: String { rawValue + "s-only" }
}
