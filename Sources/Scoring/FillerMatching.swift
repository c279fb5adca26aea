/// Pairs the fillers of a set slot one to one, as many as possible.
enum FillerMatching {
  /// Positions in `gold` that get a partner; with a choice, earlier ones before later.
  ///
  /// By augmenting paths (Kuhn 1955), in which a gold filler that has a partner keeps one.
  static func pairedGold(
    _ gold: [Int32], _ predicted: [Int32], agree: (Int32, Int32) -> Bool
  ) -> [Int] {
    var partners: [Int?] = []
    var paired: [Int] = []
    for start in gold.indices {
      guard let first = predicted.firstIndex(where: { agree(gold[start], $0) }) else { continue }
      if partners.isEmpty { partners = Array(repeating: nil, count: predicted.count) }
      // The search below would end with the first that agrees and is free, and mostly there is one.
      let unclaimed = predicted.indices[first...].first {
        partners[$0] == nil && agree(gold[start], predicted[$0])
      }
      if let unclaimed {
        paired.append(start)
        partners[unclaimed] = start
        continue
      }
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
