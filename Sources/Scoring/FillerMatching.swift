/// Pairs the fillers of a set slot one to one, as many as possible.
enum FillerMatching {
  /// How many of `gold` get a partner, and how many of them are among the first `requiredCount`.
  static func pairedCounts(
    _ gold: [Int32], _ predicted: [Int32], requiredCount: Int, agree: (Int32, Int32) -> Bool
  ) -> (required: Int, all: Int) {
    if let counts = uncontested(gold, predicted, requiredCount, agree) { return counts }
    let paired = pairedGold(gold, predicted, agree: agree)
    return (paired.count { $0 < requiredCount }, paired.count)
  }

  /// The same where nobody wants a partner that another has, as is mostly so; else `nil`.
  @inline(__always)
  private static func uncontested(
    _ gold: [Int32], _ predicted: [Int32], _ requiredCount: Int, _ agree: (Int32, Int32) -> Bool
  ) -> (required: Int, all: Int)? {
    guard predicted.count <= 64 else { return nil }
    var counts = (required: 0, all: 0)
    // A bit for each predicted filler that has a partner.
    var taken: UInt64 = 0
    for place in gold.indices {
      var isContested = false
      var partner: UInt64 = 0
      for column in predicted.indices where agree(gold[place], predicted[column]) {
        partner = 1 << UInt64(column) & ~taken
        if partner != 0 { break }
        isContested = true
      }
      if partner != 0 {
        taken |= partner
        counts.all += 1
        if place < requiredCount { counts.required += 1 }
      } else if isContested {
        return nil
      }
    }
    return counts
  }

  /// Positions in `gold` that get a partner; with a choice, earlier ones before later.
  ///
  /// By augmenting paths (Kuhn 1955), in which a gold filler that has a partner keeps one.
  static func pairedGold(
    _ gold: [Int32], _ predicted: [Int32], agree: (Int32, Int32) -> Bool
  ) -> [Int] {
    var partners: [Int?] = []
    var paired: [Int] = []
    for start in gold.indices {
      guard predicted.contains(where: { agree(gold[start], $0) }) else { continue }
      if partners.isEmpty { partners = Array(repeating: nil, count: predicted.count) }
      // Each predicted filler that is reached remembers the gold one it was reached from.
      var reachedFrom = [Int?](repeating: nil, count: predicted.count)
      var queue = [start]
      var free: Int?
      search: while let row = queue.popLast() {
        for column in predicted.indices
        where reachedFrom[column] == nil && agree(gold[row], predicted[column]) {
          reachedFrom[column] = row
          if let owner = partners[column] {
            queue.append(owner)
          } else {
            free = column
            break search
          }
        }
      }
      guard free != nil else { continue }
      paired.append(start)
      while let column = free, let row = reachedFrom[column] {
        free = row == start ? nil : partners.firstIndex(of: row)
        partners[column] = row
      }
    }
    return paired
  }
}
