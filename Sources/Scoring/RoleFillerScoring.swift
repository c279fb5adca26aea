/// The entity that fills a role of a template: the numbers of its mentions, and what missing it costs.
struct RoleFiller: Hashable, Sendable {
  /// Each once, in the order of the text.
  var mentions: [Int]
  var standing = Standing.required

  enum Standing: Hashable, Sendable {
    case required
    /// Counts where it is found, and costs nothing where it is not.
    case inferred
    /// Counts on neither side.
    case optional
  }
}

/// How far a predicted filler is the gold one: a similarity φ between entities.
enum FillerSimilarity: Sendable {
  /// φ⊆: 1 where every predicted mention is gold's (Du, Rush & Cardie 2021).
  case subset
  /// The share of predicted mentions that are gold's, as the authors' code offers beside φ⊆.
  case proportion
  /// φ3: how many mentions both have (Luo 2005).
  case sharedMentions

  func callAsFunction(_ gold: RoleFiller, _ predicted: RoleFiller) -> Double {
    guard !predicted.mentions.isEmpty else { return 0 }
    let shared = predicted.mentions.count { gold.mentions.contains($0) }
    return switch self {
    case .subset: shared == predicted.mentions.count ? 1 : 0
    case .proportion: Double(shared) / Double(predicted.mentions.count)
    case .sharedMentions: Double(shared)
    }
  }

  /// φ of a filler with itself: what it adds to a denominator.
  func weight(_ filler: RoleFiller) -> Double {
    self == .sharedMentions ? Double(filler.mentions.count) : 1
  }
}

/// CEAF over role fillers: gold and predicted entities of a role, one to one, with the greatest sum of φ.
///
/// Source: CEAF-REE of Du, Rush & Cardie 2021 (GRIT), after Luo 2005.
enum RoleFillerScoring {
  /// Fillers by role.
  typealias Roles = [[RoleFiller]]

  /// The tally of all roles, which gold and predictions list in the same order.
  static func tally(gold: Roles, predicted: Roles, similarity: FillerSimilarity) -> Tally {
    zip(gold, predicted).reduce(Tally()) { sum, role in
      sum + tally(gold: role.0, predicted: role.1, similarity: similarity)
    }
  }

  static func tally(
    gold: [RoleFiller], predicted: [RoleFiller], similarity: FillerSimilarity
  ) -> Tally {
    var edges: [Assignment.Edge] = []
    for (g, key) in gold.enumerated() {
      for (p, answer) in predicted.enumerated() {
        let value = similarity(key, answer)
        guard value > 0 else { continue }
        edges.append(
          .init(
            gold: g, predicted: p,
            weight: AssignmentWeight(
              Int((value * scale).rounded()), key.standing == .optional ? -1 : 0)))
      }
    }
    let pairs = Assignment.best(
      goldCount: gold.count, predictedCount: predicted.count, edges: edges)
    let found = Set(pairs.map(\.gold))
    let excused = Set(
      pairs.filter { gold[$0.gold].standing == .optional }.map(\.predicted))
    var tally = Tally()
    for (index, filler) in gold.enumerated()
    where filler.standing == .required || (filler.standing == .inferred && found.contains(index)) {
      tally.gold += similarity.weight(filler)
    }
    for (index, filler) in predicted.enumerated() where !excused.contains(index) {
      tally.predicted += similarity.weight(filler)
    }
    for pair in pairs where gold[pair.gold].standing != .optional {
      let value = similarity(gold[pair.gold], predicted[pair.predicted])
      tally.goldHits += value
      tally.predictedHits += value
    }
    return tally
  }

  /// The greatest Σ φ of all roles, which is `tally`'s `goldHits`.
  ///
  /// Where no filler fits two others there is nothing to choose, and no solver is asked.
  static func credit(gold: Roles, predicted: Roles, similarity: FillerSimilarity) -> Double {
    zip(gold, predicted).reduce(0) { sum, role in
      let unique = uniqueCredit(gold: role.0, predicted: role.1, similarity: similarity)
      return sum
        + (unique ?? tally(gold: role.0, predicted: role.1, similarity: similarity).goldHits)
    }
  }

  /// `nil` where a filler fits two others, or where there are more than 64.
  private static func uniqueCredit(
    gold: [RoleFiller], predicted: [RoleFiller], similarity: FillerSimilarity
  ) -> Double? {
    guard gold.count <= 64, predicted.count <= 64 else { return nil }
    var sum = 0.0
    var takenPredicted: UInt64 = 0
    for key in gold {
      var isTaken = false
      for (index, answer) in predicted.enumerated() {
        let value = similarity(key, answer)
        guard value > 0 else { continue }
        let bit = UInt64(1) << UInt64(index)
        if isTaken || takenPredicted & bit != 0 { return nil }
        isTaken = true
        takenPredicted |= bit
        if key.standing != .optional { sum += value }
      }
    }
    return sum
  }

  /// Shares of up to 16 mentions are whole numbers of this; finer ones are rounded for matching only.
  private static let scale = 720_720.0
}
