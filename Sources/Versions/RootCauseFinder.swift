/// Groups newly broken labels by what they share, so that one cause is read once.
struct RootCauseFinder {
  let labels: [LabelChange]
  /// Labels that are right in the head, to tell a cause from what is merely common.
  let right: [LabelFate]

  /// Fewer labels than this are no group.
  private static let fewest = 3
  private static let most = 5

  /// Groups that hold at least three broken labels and are broken at twice the usual rate, the largest
  /// first; a group is left out where a larger one already explains its labels.
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
    let usual = Double(broken.count) / Double(broken.count + right.count)
    let candidates = groups.filter { feature, members in
      let stillRight = Double(rightCounts[feature] ?? 0)
      let rate = Double(members.count) / (Double(members.count) + stillRight)
      return members.count >= Self.fewest && (rate >= 2 * usual || feature.name == "error")
    }
    .sorted {
      ($1.value.count, $0.key.name, $0.key.value) < ($0.value.count, $1.key.name, $1.key.value)
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
    if let category = fate?.category { features.insert(LabelDisplay.Feature("error", category)) }
    return features
  }
}
