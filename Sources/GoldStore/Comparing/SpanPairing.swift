import LabelModel

/// Which labels without ids are the same in two states of an article.
enum SpanPairing {
  /// For each of `old` the index of what it has become in `new`: an equal one, one at the same place, or
  /// the one that overlaps it most; `nil` where it is gone.
  static func pairs<Label: Equatable>(
    _ old: [Label], _ new: [Label], _ span: (Label) -> TextSpan
  ) -> [Int?] {
    var pairs = [Int?](repeating: nil, count: old.count)
    var isFree = new.map { _ in true }
    func pair(_ isSame: (Label, Label) -> Bool) {
      for index in old.indices where pairs[index] == nil {
        guard let match = new.indices.first(where: { isFree[$0] && isSame(old[index], new[$0]) })
        else { continue }
        pairs[index] = match
        isFree[match] = false
      }
    }
    pair(==)
    pair { span($0) == span($1) }
    for index in old.indices where pairs[index] == nil {
      let overlaps = new.indices.filter { isFree[$0] }
        .map { (place: $0, length: span(old[index]).overlapLength(span(new[$0]))) }
      guard let best = overlaps.max(by: { $0.length < $1.length }), best.length > 0 else {
        continue
      }
      pairs[index] = best.place
      isFree[best.place] = false
    }
    return pairs
  }
}
