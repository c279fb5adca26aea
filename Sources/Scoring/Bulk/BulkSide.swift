import LabelModel

/// One side's mentions of one article in the order of `MentionAligner`, in arrays that serve one article
/// after another.
struct BulkSide {
  /// Start in the upper half, end in the lower, so that one comparison orders spans.
  private(set) var spans: [UInt64] = []
  private(set) var types: [UInt8] = []
  /// Where each stands in the article, from 0.
  private(set) var ordinals: [Int32] = []
  /// Whether `ordinals` are the numbers from 0 in their order.
  private(set) var isInGivenOrder = true
  /// The place of the partner on the other side; −1 for none.
  var partners: [Int32] = []

  var count: Int { spans.count }

  func start(_ index: Int) -> Int32 { Int32(truncatingIfNeeded: spans[index] >> 32) }
  func end(_ index: Int) -> Int32 { Int32(truncatingIfNeeded: spans[index]) }

  /// Takes the mentions of the article at `article`; of none where that is `nil`.
  mutating func load(_ columns: MentionColumns, article: Int?, names: [String]) {
    spans.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
    ordinals.removeAll(keepingCapacity: true)
    partners.removeAll(keepingCapacity: true)
    isInGivenOrder = true
    guard let article else { return }
    let mentions = columns.mentions(of: article)
    var last: UInt64 = 0
    for index in mentions {
      let span =
        UInt64(UInt32(bitPattern: columns.starts[index])) << 32
        | UInt64(UInt32(bitPattern: columns.ends[index]))
      // Equal spans are ordered by more than the span.
      if span <= last { isInGivenOrder = false }
      last = span
      spans.append(span)
      ordinals.append(Int32(truncatingIfNeeded: index - mentions.lowerBound))
    }
    types.append(contentsOf: columns.types[mentions])
    partners.append(contentsOf: repeatElement(-1, count: mentions.count))
    if !isInGivenOrder { sort(columns, mentions, names) }
  }

  /// By start, end, type, the surest first, ordinal.
  private mutating func sort(
    _ columns: MentionColumns, _ mentions: Range<Int>, _ names: [String]
  ) {
    let (given, givenTypes) = (spans, types)
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
  }
}
