internal import LabelModel

/// A text as another tool has it, and as labels count it: with a line feed for each line end, and without
/// a byte-order mark.
struct ForeignText {
  /// What the tool's offsets count.
  let raw: ArticleText
  /// What labels count.
  let text: ArticleText
  /// Code points of `raw` that `text` does not have, in order.
  private let dropped: [Int]

  init(_ string: String) {
    raw = ArticleText(string)
    guard string.utf8.contains(0x0D) || string.unicodeScalars.first == "\u{FEFF}" else {
      text = raw
      dropped = []
      return
    }
    var scalars = String.UnicodeScalarView()
    var dropped: [Int] = []
    let all = Array(string.unicodeScalars)
    for (index, scalar) in all.enumerated() {
      let endsWithFeed = scalar == "\r" && index + 1 < all.count && all[index + 1] == "\n"
      if endsWithFeed || (scalar == "\u{FEFF}" && index == 0) {
        dropped.append(index)
      } else {
        scalars.append(scalar == "\r" ? "\n" : scalar)
      }
    }
    text = ArticleText(String(scalars))
    self.dropped = dropped
  }

  /// The range of `text`; `nil` where nothing of it is left.
  func range(_ raw: TextRange) -> TextRange? {
    let start = raw.start - dropped.partitioningIndex { $0 >= raw.start }
    let end = raw.end - dropped.partitioningIndex { $0 >= raw.end }
    return start < end ? TextRange(start, end) : nil
  }
}
