internal import Diagnostics
internal import JSONNodes

/// Where bytes of a line stand: the column, and the words about it.
struct LinePlaces: Sendable {
  let file: String
  private let bytes: [UInt8]
  private let line: SourceLine
  /// A byte of the line whose column is known, so that a long line is not counted again and again.
  private var known: (offset: Int, column: Int)

  init(
    file: String, bytes: [UInt8] = [], line: SourceLine = SourceLine(number: 1, range: 0..<0)
  ) {
    self.file = file
    self.bytes = bytes
    self.line = line
    known = (line.range.lowerBound, 1)
  }

  func column(of offset: Int) -> Int { line.column(of: offset, in: bytes) }

  mutating func place(of offset: Int, width: Int) -> Place {
    let offset = min(max(offset, line.range.lowerBound), line.range.upperBound)
    if offset < known.offset { known = (line.range.lowerBound, 1) }
    known = (offset, known.column + codePoints(known.offset..<offset))
    let start = boundary(max(line.range.lowerBound, offset - 60))
    let end = boundary(min(line.range.upperBound, offset + 100))
    let isCut = end < line.range.upperBound
    var place = Place(file, line: line.number, column: known.column, width: width)
    place.excerpt = String(decoding: bytes[start..<end], as: UTF8.self) + (isCut ? "…" : "")
    place.excerptColumn = known.column - codePoints(start..<offset)
    return place
  }

  private func codePoints(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The nearest start of a code point at or before `offset`.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > line.range.lowerBound, offset < line.range.upperBound,
      bytes[offset] & 0xC0 == 0x80
    {
      offset -= 1
    }
    return offset
  }
}
