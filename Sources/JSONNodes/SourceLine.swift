/// A line of a file, by which a byte offset becomes a line and a column that a person can go to.
package struct SourceLine: Hashable, Sendable {
  /// From 1.
  package let number: Int
  /// Its bytes without the line end.
  package let range: Range<Int>

  package init(number: Int, range: Range<Int>) {
    self.number = number
    self.range = range
  }

  /// The column, from 1, in code points, of the byte at `offset`.
  package func column(of offset: Int, in bytes: [UInt8]) -> Int {
    let before = range.lowerBound..<min(max(offset, range.lowerBound), range.upperBound)
    return 1 + bytes[before].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Its text; bytes that are not UTF-8 show as U+FFFD.
  package func text(in bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// The lines of a file, ended by LF or CRLF.
package struct SourceLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var start: Int
  private let end: Int
  private var number = 0

  /// The lines from byte `start` on, up to byte `end` or all; numbered from 1.
  package init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.start = start
    self.end = end ?? bytes.count
  }

  package mutating func next() -> SourceLine? {
    guard start < end else { return nil }
    var stop = start
    while stop < end, bytes[stop] != 0x0A { stop += 1 }
    let hasCarriageReturn = stop > start && bytes[stop - 1] == 0x0D
    number += 1
    defer { start = stop + 1 }
    return SourceLine(number: number, range: start..<(hasCarriageReturn ? stop - 1 : stop))
  }

  /// The line in which the byte at `offset` stands, found by reading from the start.
  package static func line(containing offset: Int, in bytes: [UInt8]) -> SourceLine {
    var last = SourceLine(number: 1, range: 0..<0)
    for line in SourceLines(bytes) where line.range.lowerBound <= offset {
      last = line
      if offset <= line.range.upperBound { break }
    }
    return last
  }
}
