package import LabelModel

/// An article's text made ready to be searched for many anchors.
///
/// The places of every three-byte sequence are kept in a table, so that finding a phrase looks at the few
/// places where its first three bytes occur and not at the whole text. A class, so that whoever looks at it
/// shares it.
package final class TextIndex: Sendable {
  package let text: ArticleText
  /// Code points, for looking at what stands around a place.
  let scalars: [Unicode.Scalar]
  private let bytes: [UInt8]
  /// The code point of each byte, where they differ.
  private let codePoints: [Int32]
  /// Where in `positions` the places of each bucket start; one more at the end.
  private let bucketStarts: [Int32]
  /// Byte offsets by bucket, ascending in each.
  private let positions: [Int32]

  private static let bucketBits: UInt32 = 10

  package init(_ text: ArticleText) {
    self.text = text
    // Their number is known; an array that is made of them counts them first.
    scalars = [Unicode.Scalar](unsafeUninitializedCapacity: text.length) { buffer, count in
      for scalar in text.string.unicodeScalars {
        buffer.initializeElement(at: count, to: scalar)
        count += 1
      }
    }
    let bytes = Array(text.string.utf8)
    self.bytes = bytes
    codePoints = scalars.count == bytes.count ? [] : Self.codePoints(of: bytes)
    let count = max(0, bytes.count - 2)
    func bucket(at position: Int) -> Int {
      Self.bucket(bytes[position], bytes[position + 1], bytes[position + 2])
    }
    var starts = [Int32](repeating: 0, count: 1 << Int(Self.bucketBits) + 1)
    for position in 0..<count { starts[bucket(at: position) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    var positions = [Int32](repeating: 0, count: count)
    for position in 0..<count {
      let bucket = bucket(at: position)
      positions[Int(next[bucket])] = Int32(position)
      next[bucket] += 1
    }
    bucketStarts = starts
    self.positions = positions
  }

  /// Offsets, in code points, of every occurrence of exactly these code points; they may overlap.
  package func occurrences(of words: String) -> [Int] {
    var found: [Int] = []
    forEachOccurrence(of: words) {
      found.append($0.start)
      return true
    }
    return found
  }

  /// Calls `body` with the place of each occurrence, from left to right, for as long as it returns true.
  func forEachOccurrence(of words: String, _ body: (TextRange) -> Bool) {
    var words = words
    words.withUTF8 { pattern in
      guard !pattern.isEmpty, pattern.count <= bytes.count else { return }
      func look(at position: Int) -> Bool {
        // A pattern holds whole code points, and so does what is equal to it.
        guard matches(pattern, at: position) else { return true }
        return body(TextRange(codePoint(at: position), codePoint(at: position + pattern.count)))
      }
      if pattern.count < 3 {
        for position in 0...(bytes.count - pattern.count) {
          guard look(at: position) else { return }
        }
      } else {
        let bucket = Self.bucket(pattern[0], pattern[1], pattern[2])
        for index in bucketStarts[bucket]..<bucketStarts[bucket + 1] {
          guard look(at: Int(positions[Int(index)])) else { return }
        }
      }
    }
  }

  /// The code point that starts at a byte, or how many there are at the end.
  private func codePoint(at byte: Int) -> Int {
    if codePoints.isEmpty { return byte }
    return byte < codePoints.count ? Int(codePoints[byte]) : scalars.count
  }

  private func matches(_ pattern: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    guard position + pattern.count <= bytes.count else { return false }
    for index in 0..<pattern.count where bytes[position + index] != pattern[index] { return false }
    return true
  }

  private static func codePoints(of bytes: [UInt8]) -> [Int32] {
    var offset: Int32 = -1
    return bytes.map { byte in
      if byte & 0xC0 != 0x80 { offset += 1 }
      return offset
    }
  }

  private static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let key = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
    return Int((key &* 2_654_435_761) >> (32 - bucketBits))
  }
}
