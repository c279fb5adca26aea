internal import Diagnostics

/// A file's bytes with the beginnings of its lines, so that a byte becomes a place quickly.
final class SourceText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ file: InterchangeFile) {
    path = file.path
    bytes = file.bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
  }

  /// Where the text begins: behind a byte-order mark.
  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The lines as ranges of bytes without their ends.
  var lines: [Range<Int>] { lineStarts.indices.map(line) }

  func place(_ offset: Int) -> Place {
    var (low, high) = (0, lineStarts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let range = line(low)
    let before = bytes[range.lowerBound..<min(max(offset, range.lowerBound), range.upperBound)]
    let column = 1 + before.count { $0 & 0xC0 != 0x80 }
    // A line may be the whole file, of which an excerpt needs only what stands near.
    let shown = bytes[range.lowerBound..<min(range.upperBound, max(offset, range.lowerBound) + 800)]
    return Place(
      path, line: low + 1, column: column, excerpt: String(decoding: shown, as: UTF8.self))
  }

  private func line(_ index: Int) -> Range<Int> {
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    let start = index == 0 ? self.start : lineStarts[index]
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }
}

/// A place in a file of another tool.
struct Site {
  let source: SourceText
  /// The byte.
  let offset: Int

  init(_ source: SourceText, _ offset: Int) {
    self.source = source
    self.offset = offset
  }

  var place: Place { source.place(offset) }
}
