package import LabelModel

/// Says whether a gold and a predicted reference point to the same entity.
///
/// Either may be an entity, a name or a span. What decides, in this order:
/// 1. knowledge-base links, where both have one that is not NIL;
/// 2. the alignment of entities, where both are entities and either has a partner;
/// 3. a name or alias in common, folded (the words of a span are a name, where the text is at hand);
/// 4. a span against an entity: whether of all entities it covers a mention of this one best;
/// 5. an entity against an entity: whether gold's is the best cover of most predicted mentions, since an
///    optional entity is in no alignment;
/// 6. a span against a span: whether they share at least half of what they cover together.
package struct ReferenceResolver: Sendable {
  let gold: ReferenceSide
  let predicted: ReferenceSide
  private let predictedOfGold: [Int: Int]
  private let goldOfPredicted: [Int: Int]

  /// - Parameter entities: the alignment of entities; `nil` where there is none.
  package init(gold: Article, predicted: Article, entities: Alignment?) {
    let text = gold.text ?? predicted.text
    self.gold = ReferenceSide(gold, text: text)
    self.predicted = ReferenceSide(predicted, text: text)
    let pairs = entities?.pairs ?? []
    predictedOfGold = Dictionary(
      pairs.map { ($0.gold, $0.predicted) }, uniquingKeysWith: { first, _ in first })
    goldOfPredicted = Dictionary(
      pairs.map { ($0.predicted, $0.gold) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether `predicted` points to what `gold` or an alternative of it points to.
  ///
  /// A prediction's own alternatives are not asked: who answers twice has not answered.
  package func agrees(gold: AcceptedReference, predicted: AcceptedReference) -> Bool {
    let answer = self.predicted.referent(predicted.reference)
    return ([gold.reference] + gold.alternatives).contains {
      agrees(self.gold.referent($0), answer)
    }
  }

  func agrees(_ gold: ReferenceSide.Referent, _ predicted: ReferenceSide.Referent) -> Bool {
    if let mine = gold.link, let theirs = predicted.link { return mine == theirs }
    if let verdict = alignmentVerdict(gold, predicted) { return verdict }
    if !gold.names.isDisjoint(with: predicted.names) { return true }
    return agreesBySpan(gold, predicted)
  }

  /// What the alignment of entities says; `nil` where it knows neither.
  func alignmentVerdict(
    _ gold: ReferenceSide.Referent, _ predicted: ReferenceSide.Referent
  ) -> Bool? {
    guard let mine = gold.entity, let theirs = predicted.entity,
      predictedOfGold[mine] != nil || goldOfPredicted[theirs] != nil
    else { return nil }
    return predictedOfGold[mine] == theirs
  }

  private func agreesBySpan(
    _ gold: ReferenceSide.Referent, _ predicted: ReferenceSide.Referent
  ) -> Bool {
    switch (gold.span, predicted.span) {
    case (let mine?, let theirs?):
      return mine.sharesHalf(with: theirs)
    case (nil, let theirs?):
      guard let entity = gold.entity else { return false }
      return self.gold.entities(bestCoveredBy: theirs).contains(entity)
    case (let mine?, nil):
      guard let entity = predicted.entity else { return false }
      return self.predicted.entities(bestCoveredBy: mine).contains(entity)
    case (nil, nil):
      return agreesByMentions(gold, predicted)
    }
  }

  private func agreesByMentions(
    _ gold: ReferenceSide.Referent, _ predicted: ReferenceSide.Referent
  ) -> Bool {
    guard let mine = gold.entity, let theirs = predicted.entity else { return false }
    let mentions = self.predicted.mentions(of: theirs)
    let shared = mentions.count { self.gold.entities(bestCoveredBy: $0).contains(mine) }
    return 2 * shared > mentions.count
  }

  /// Folded names of a predicted referent, and of its gold partner, which may be the better known.
  func knownNames(ofPredicted referent: ReferenceSide.Referent) -> Set<String> {
    guard let partner = referent.entity.flatMap({ goldOfPredicted[$0] }) else {
      return referent.names
    }
    return referent.names.union(gold.names(of: partner))
  }

  func predictedPartner(ofGold entity: Int) -> Int? { predictedOfGold[entity] }
}

extension TextSpan {
  /// Whether intersection over union is at least one half.
  package func sharesHalf(with other: TextSpan) -> Bool {
    let shared = overlapLength(other)
    return shared > 0 && 2 * shared >= length + other.length - shared
  }
}
