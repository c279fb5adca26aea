package import Diagnostics

/// The bytes of a YAML file, addressed by line and column.
package struct YAMLSource: Sendable {
  /// The path as the user gave it.
  package let file: String
  package let bytes: [UInt8]
  /// Where each line starts, in bytes; the first one behind a byte-order mark.
  package let lineStarts: [Int32]

  /// How many bytes stand before `mark`.
  package func byteOffset(of mark: YAMLMark) -> Int {
    var offset = lineStart(mark.line)
    let end = lineEnd(mark.line)
    var column: Int32 = 1
    while column < mark.column, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// The mark of the byte at `offset`.
  package func mark(at offset: Int) -> YAMLMark {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    var column: Int32 = 1
    for byte in bytes[min(Int(lineStarts[low]), offset)..<offset] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return YAMLMark(line: Int32(low + 1), column: column)
  }

  /// A place for a message, with the line and so many code points underlined as lie before `end`.
  package func place(_ start: YAMLMark, to end: YAMLMark? = nil) -> Place {
    // libyaml puts the end of a file without a last line feed into a line of its own.
    guard Int(start.line) <= lineStarts.count else { return place(mark(at: bytes.count)) }
    let (offset, lineEnd) = (byteOffset(of: start), lineEnd(start.line))
    // More is not shown, and a line can be as long as its file.
    let shownEnd = min(lineEnd, offset + 4 * (Place.longestExcerpt + 1))
    let line = String(decoding: bytes[lineStart(start.line)..<shownEnd], as: UTF8.self)
    var width = 1
    if let end, end.line == start.line {
      width = Int(end.column - start.column)
    } else if end != nil {
      width = bytes[offset..<lineEnd].count { $0 & 0xC0 != 0x80 }
    }
    return Place(
      file, line: Int(start.line), column: Int(start.column), excerpt: line, width: max(1, width))
  }

  package func place(_ node: YAMLNode) -> Place { place(node.start, to: node.end) }

  package func place(ofKey entry: YAMLEntry) -> Place { place(entry.keyStart, to: entry.keyEnd) }

  private func lineStart(_ line: Int32) -> Int {
    let index = Int(line) - 1
    return index < lineStarts.count ? Int(lineStarts[index]) : bytes.count
  }

  /// Where the line ends, without its line break.
  private func lineEnd(_ line: Int32) -> Int {
    let next = Int(line) < lineStarts.count ? Int(lineStarts[Int(line)]) : bytes.count
    var end = next
    let start = lineStart(line)
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
