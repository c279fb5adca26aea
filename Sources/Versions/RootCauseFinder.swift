/// Groups newly broken labels by what they share, so that one cause is read once.
struct RootCauseFinder {
  let labels: [LabelChange]
  /// Labels that are right in the head, to tell a cause from what is merely common.
  let right: [LabelFate]

  /// Fewer labels than this are no group.
  private static let fewest = 3
  private static let most = 5
  private static let error = "error"

  /// Groups of at least three broken labels that break at twice the rate of all others.
  ///
  /// The largest come first; a group is left out where those before it already explain its labels. Error
  /// categories come last: they say what happened, not why.
  func causes() -> [RootCause] {
    let broken = labels.filter { $0.kind == .broken }
    guard broken.count >= Self.fewest else { return [] }
    var groups: [LabelDisplay.Feature: Set<Int>] = [:]
    for (index, label) in broken.enumerated() {
      for feature in features(of: label.head) { groups[feature, default: []].insert(index) }
    }
    var rightCounts: [LabelDisplay.Feature: Int] = [:]
    for fate in right {
      for feature in fate.display?.features ?? [] { rightCounts[feature, default: 0] += 1 }
    }
    func isTelling(_ feature: LabelDisplay.Feature, _ members: Set<Int>) -> Bool {
      if members.count < Self.fewest { return false }
      if feature.name == Self.error { return true }
      let (stillRight, others) = (rightCounts[feature] ?? 0, broken.count - members.count)
      let (all, allOthers) = (
        members.count + stillRight, others + right.count - stillRight
      )
      // Cross-multiplied: members/all ≥ 2 · others/allOthers, where there are others.
      return allOthers > 0 && members.count * allOthers >= 2 * others * all
    }
    let candidates = groups.filter { isTelling($0.key, $0.value) }.sorted { one, other in
      let (isLast, isOtherLast) = (one.key.name == Self.error, other.key.name == Self.error)
      if isLast != isOtherLast { return isOtherLast }
      return (other.value.count, one.key.name, one.key.value)
        < (one.value.count, other.key.name, other.key.value)
    }
    var explained: Set<Int> = []
    var causes: [RootCause] = []
    for (feature, members) in candidates where causes.count < Self.most {
      if members.subtracting(explained).count * 2 < members.count { continue }
      explained.formUnion(members)
      causes.append(
        RootCause(
          feature: feature.name, value: feature.value, broken: members.count,
          allBroken: broken.count, stillRight: rightCounts[feature] ?? 0,
          points: members.sorted().reduce(0) { $0 + broken[$1].points }))
    }
    return causes
  }

  private func features(of fate: LabelFate?) -> Set<LabelDisplay.Feature> {
    var features = Set(fate?.display?.features ?? [])
    if let category = fate?.category { features.insert(LabelDisplay.Feature(Self.error, category)) }
    return features
  }
}
