package import LabelModel

/// An article's text made ready to be searched for many anchors.
///
/// The places of every three-byte sequence are kept in a table, so that finding a phrase looks at the few
/// places where its first three bytes occur and not at the whole text.
package struct TextIndex: Sendable {
  package let text: ArticleText
  /// Code points, for looking at what stands around a place.
  let scalars: [Unicode.Scalar]
  private let bytes: [UInt8]
  /// Where in `positions` the places of each bucket start; one more at the end.
  private let bucketStarts: [Int32]
  /// Byte offsets by bucket, ascending in each.
  private let positions: [Int32]

  private static let bucketBits: UInt32 = 10

  package init(_ text: ArticleText) {
    self.text = text
    scalars = Array(text.string.unicodeScalars)
    bytes = Array(text.string.utf8)
    let count = max(0, bytes.count - 2)
    var starts = [Int32](repeating: 0, count: 1 << Int(Self.bucketBits) + 1)
    for position in 0..<count { starts[Self.bucket(bytes, position) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    var positions = [Int32](repeating: 0, count: count)
    for position in 0..<count {
      let bucket = Self.bucket(bytes, position)
      positions[Int(next[bucket])] = Int32(position)
      next[bucket] += 1
    }
    bucketStarts = starts
    self.positions = positions
  }

  /// Offsets, in code points, of every occurrence of exactly these code points; they may overlap.
  package func occurrences(of words: String) -> [Int] {
    let pattern = Array(words.utf8)
    guard !pattern.isEmpty, pattern.count <= bytes.count else { return [] }
    var found: [Int] = []
    if pattern.count < 3 {
      for position in 0...(bytes.count - pattern.count) where matches(pattern, at: position) {
        if let offset = text.offset(utf8: position) { found.append(offset) }
      }
    } else {
      let bucket = Self.bucket(pattern, 0)
      for index in Int(bucketStarts[bucket])..<Int(bucketStarts[bucket + 1]) {
        let position = Int(positions[index])
        if matches(pattern, at: position), let offset = text.offset(utf8: position) {
          found.append(offset)
        }
      }
    }
    return found
  }

  private func matches(_ pattern: [UInt8], at position: Int) -> Bool {
    guard position + pattern.count <= bytes.count else { return false }
    for index in 0..<pattern.count where bytes[position + index] != pattern[index] { return false }
    return true
  }

  private static func bucket(_ bytes: [UInt8], _ position: Int) -> Int {
    let key =
      UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
    return Int((key &* 2_654_435_761) >> (32 - bucketBits))
  }
}
