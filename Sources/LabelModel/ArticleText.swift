/// An article's text, addressed by code point.
///
/// The index from code points to bytes is built once, so that a slice costs its own length and not a
/// walk from the start. Text that is all ASCII needs no index.
package struct ArticleText: Hashable, Sendable {
  package let string: String
  /// How many code points the text has.
  package let length: Int
  /// Byte offset of each code point and of the end; empty where the text is ASCII.
  private let byteOffsets: [Int32]
  /// Code points above U+FFFF, which UTF-16 counts twice.
  private let astral: [Int32]

  package init(_ string: String) {
    var native = string
    native.makeContiguousUTF8()
    self.string = native
    let byteCount = native.utf8.count
    if native.utf8.allSatisfy({ $0 < 0x80 }) {
      length = byteCount
      byteOffsets = []
      astral = []
      return
    }
    var offsets: [Int32] = []
    var aboveBasicPlane: [Int32] = []
    offsets.reserveCapacity(byteCount + 1)
    var byte: Int32 = 0
    for scalar in native.unicodeScalars {
      if scalar.value > 0xFFFF { aboveBasicPlane.append(Int32(offsets.count)) }
      offsets.append(byte)
      byte += Int32(scalar.utf8.count)
    }
    length = offsets.count
    offsets.append(byte)
    byteOffsets = offsets
    astral = aboveBasicPlane
  }

  package static func == (left: ArticleText, right: ArticleText) -> Bool {
    // String's own == takes canonically equivalent spellings for equal; offsets do not.
    let (mine, theirs) = (left.string.utf8, right.string.utf8)
    guard mine.count == theirs.count else { return false }
    return mine.withContiguousStorageIfAvailable { mine in
      theirs.withContiguousStorageIfAvailable { theirs in
        // Copies of one text share its bytes.
        mine.baseAddress == theirs.baseAddress || mine.elementsEqual(theirs)
      } ?? false
    } ?? mine.elementsEqual(theirs)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in string.utf8 { hasher.combine(byte) }
  }

  /// The text that `range` covers, or `nil` where it lies outside.
  package func slice(_ range: TextRange) -> Substring? {
    guard range.start >= 0, range.start <= range.end, range.end <= length else { return nil }
    let utf8 = string.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: utf8Offset(range.start))
    let to = utf8.index(from, offsetBy: utf8Offset(range.end) - utf8Offset(range.start))
    return string[from..<to]
  }

  /// The covered text with ` … ` for each gap, or `nil` where a part lies outside the text.
  package func words(_ span: TextSpan) -> String? {
    if span.isContinuous { return slice(span.hull).map { String($0) } }
    var pieces: [Substring] = []
    for part in span.parts {
      guard let piece = slice(part) else { return nil }
      pieces.append(piece)
    }
    return pieces.joined(separator: " … ")
  }

  /// How many UTF-8 bytes come before the code point at `offset`, which must lie in `0...length`.
  package func utf8Offset(_ offset: Int) -> Int {
    byteOffsets.isEmpty ? offset : Int(byteOffsets[offset])
  }

  /// How many UTF-16 units come before the code point at `offset`, which must lie in `0...length`.
  package func utf16Offset(_ offset: Int) -> Int {
    offset + astral.partitioningIndex { Int($0) >= offset }
  }

  /// The code point that starts at UTF-8 byte `offset`, or `nil` inside a code point or outside.
  package func offset(utf8 offset: Int) -> Int? {
    guard offset >= 0, offset <= string.utf8.count else { return nil }
    guard !byteOffsets.isEmpty else { return offset }
    let index = byteOffsets.partitioningIndex { Int($0) >= offset }
    return Int(byteOffsets[index]) == offset ? index : nil
  }

  /// The code point that starts at UTF-16 unit `offset`, or `nil` inside a surrogate pair or outside.
  package func offset(utf16 offset: Int) -> Int? {
    guard offset >= 0, offset <= length + astral.count else { return nil }
    var before = 0
    while before < astral.count, Int(astral[before]) + before < offset { before += 1 }
    if before > 0, Int(astral[before - 1]) + before == offset { return nil }
    return offset - before
  }
}

extension RandomAccessCollection {
  /// The first index whose element satisfies `belongsInSecondPartition`, by binary search.
  package func partitioningIndex(where belongsInSecondPartition: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecondPartition(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
