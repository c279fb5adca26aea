import LabelModel

/// What alignment and counting ask of a mention, without references, so that a million are quickly walked.
struct MentionKey: Hashable, Sendable {
  var start: Int32
  var end: Int32
  /// Index into the article's sorted types.
  var type: Int32
  /// `MentionKind.position`; a mention of no kind counts as a name.
  var kind: UInt8
  var isOptional: Bool
  var isContinuous: Bool
  var hasAlternatives: Bool
}

/// The mentions of both sides of an article as keys, with their types as small numbers that sort as types do.
struct MentionKeys {
  /// Sorted.
  let types: [String]
  let gold: [MentionKey]
  let predicted: [MentionKey]

  init(gold: [Mention], predicted: [Mention]) {
    var found: [String] = []
    func key(_ mentions: [Mention], _ index: Int) -> MentionKey {
      // An article has few types, so looking through them costs less than hashing.
      var type = 0
      while type < found.count, found[type] != mentions[index].type { type += 1 }
      if type == found.count { found.append(mentions[index].type) }
      return MentionKey(
        start: Int32(mentions[index].span.start), end: Int32(mentions[index].span.end),
        type: Int32(type), kind: UInt8((mentions[index].kind ?? .name).position),
        isOptional: mentions[index].isOptional,
        isContinuous: mentions[index].span.isContinuous,
        hasAlternatives: !mentions[index].alternatives.isEmpty
          || !mentions[index].alternativeTypes.isEmpty)
    }
    var goldKeys = gold.indices.map { key(gold, $0) }
    var predictedKeys = predicted.indices.map { key(predicted, $0) }
    let order = found.indices.sorted { found[$0] < found[$1] }
    var ranks = [Int32](repeating: 0, count: found.count)
    for (rank, code) in order.enumerated() { ranks[code] = Int32(rank) }
    for index in goldKeys.indices { goldKeys[index].type = ranks[Int(goldKeys[index].type)] }
    for index in predictedKeys.indices {
      predictedKeys[index].type = ranks[Int(predictedKeys[index].type)]
    }
    types = order.map { found[$0] }
    self.gold = goldKeys
    self.predicted = predictedKeys
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
}
