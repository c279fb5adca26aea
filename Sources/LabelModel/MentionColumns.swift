/// The mentions of many articles as flat arrays, for corpora in which a value for each mention would be
/// most of the cost.
///
/// They hold what the mentions of large corpora have: one range, one type and perhaps a score.
package struct MentionColumns: Sendable {
  /// Ids, in the order of the file.
  package var articles: [String] = []
  /// Where each article's mentions end; they begin where those of the article before end.
  package var articleEnds: [Int] = []
  package var spans: [PackedSpan] = []
  /// Numbers of `TypeNames`.
  package var types: [UInt8] = []
  /// One a mention, NaN for none; empty where no mention has a score.
  package var scores: [Double] = []

  package init() {}

  package var mentionCount: Int { spans.count }

  /// Where the mentions of the article at `index` stand.
  package func mentions(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : articleEnds[index - 1])..<articleEnds[index]
  }

  package func score(_ mention: Int) -> Double? {
    scores.isEmpty || scores[mention].isNaN ? nil : scores[mention]
  }

  /// Adds the articles of another part of the file.
  package mutating func append(_ other: MentionColumns) {
    let before = mentionCount
    if !other.scores.isEmpty || !scores.isEmpty {
      scores += Array(repeating: .nan, count: before - scores.count)
      scores += other.scores
      scores += Array(repeating: .nan, count: other.mentionCount - other.scores.count)
    }
    articles += other.articles
    articleEnds += other.articleEnds.map { before + $0 }
    spans += other.spans
    types += other.types
  }
}

/// A half-open range of code points in one word, so that one comparison orders by start, then end.
///
/// Public, since only then is what it does inlined into other rooms: calls take a third of all counting.
public struct PackedSpan: Hashable, Comparable, Sendable {
  @usableFromInline let word: UInt64

  @inlinable
  public init(_ start: Int32, _ end: Int32) {
    word = UInt64(UInt32(bitPattern: start)) << 32 | UInt64(UInt32(bitPattern: end))
  }

  @inlinable public var start: Int32 { Int32(truncatingIfNeeded: word >> 32) }
  @inlinable public var end: Int32 { Int32(truncatingIfNeeded: word) }
  @inlinable public var length: Int32 { end &- start }

  @inlinable
  public static func < (left: PackedSpan, right: PackedSpan) -> Bool { left.word < right.word }

  @inlinable
  public static func == (left: PackedSpan, right: PackedSpan) -> Bool { left.word == right.word }
}
