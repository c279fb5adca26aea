import LabelModel

/// The entity types of an article as small numbers, which sort as the types do.
struct InternedTypes {
  /// Sorted.
  let names: [String]
  let gold: [Int32]
  let predicted: [Int32]

  init(gold: [Mention], predicted: [Mention]) {
    var found: [String] = []
    func code(_ type: String) -> Int32 {
      // An article has few types, so looking through them costs less than hashing.
      if let known = found.firstIndex(of: type) { return Int32(known) }
      found.append(type)
      return Int32(found.count - 1)
    }
    let goldCodes = gold.map { code($0.type) }
    let predictedCodes = predicted.map { code($0.type) }
    let order = found.indices.sorted { found[$0] < found[$1] }
    var ranks = [Int32](repeating: 0, count: found.count)
    for (rank, code) in order.enumerated() { ranks[code] = Int32(rank) }
    names = order.map { found[$0] }
    self.gold = goldCodes.map { ranks[Int($0)] }
    self.predicted = predictedCodes.map { ranks[Int($0)] }
  }
}
