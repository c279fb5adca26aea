import LabelModel

/// One side's mentions of one article in the order of `MentionAligner`, in arrays that serve one article
/// after another.
struct BulkSide {
  private(set) var spans: [PackedSpan] = []
  private(set) var types: [UInt8] = []
  /// The place of the partner on the other side; −1 for none.
  var partners: [Int32] = []
  /// Whether the order is the one in which the article has them.
  private(set) var isInGivenOrder = true
  /// Where each stands in the article, from 0, where that is another order.
  private var ordinals: [Int32] = []

  var count: Int { spans.count }

  /// Where the mention at `index` stands in the article.
  func ordinal(_ index: Int) -> Int { isInGivenOrder ? index : Int(ordinals[index]) }

  /// Takes the mentions of the article at `article`; of none where that is `nil`.
  mutating func load(_ columns: MentionColumns, article: Int?, names: [String]) {
    spans.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
    partners.removeAll(keepingCapacity: true)
    isInGivenOrder = true
    guard let article else { return }
    let mentions = columns.mentions(of: article)
    spans.append(contentsOf: columns.spans[mentions])
    types.append(contentsOf: columns.types[mentions])
    partners.append(contentsOf: repeatElement(-1, count: mentions.count))
    // Equal spans are ordered by more than the span.
    var index = 1
    while index < spans.count, spans[index - 1] < spans[index] { index += 1 }
    if index < spans.count { sort(columns, mentions, names) }
  }

  /// By start, end, type, the surest first, ordinal.
  private mutating func sort(
    _ columns: MentionColumns, _ mentions: Range<Int>, _ names: [String]
  ) {
    let (given, givenTypes) = (spans, types)
    ordinals.removeAll(keepingCapacity: true)
    ordinals.append(contentsOf: Int32(0)..<Int32(mentions.count))
    ordinals.sort { left, right in
      let (one, other) = (Int(left), Int(right))
      if given[one] != given[other] { return given[one] < given[other] }
      if givenTypes[one] != givenTypes[other] {
        return names[Int(givenTypes[one])] < names[Int(givenTypes[other])]
      }
      let score = columns.score(mentions.lowerBound + one) ?? 0
      let otherScore = columns.score(mentions.lowerBound + other) ?? 0
      return score != otherScore ? score > otherScore : left < right
    }
    for (place, ordinal) in ordinals.enumerated() {
      spans[place] = given[Int(ordinal)]
      types[place] = givenTypes[Int(ordinal)]
    }
    isInGivenOrder = false
  }
}
