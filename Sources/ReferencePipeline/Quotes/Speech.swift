/// Who speaks at each place of the text, for those who have a name.
struct Speech: Sendable {
  private let parts: [Part]

  struct Part {
    var words: Range<Int>
    var group: Int
  }

  /// In any order.
  init(_ parts: [Part]) {
    self.parts = parts.sorted {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
  }

  /// The speaker of the quote around the token, whom "I" and "we" stand for; the inner one of two.
  func speaker(at token: Int) -> Int? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].words.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return parts[..<low].suffix(4).last { $0.words.contains(token) }?.group
  }
}
