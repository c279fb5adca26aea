/// Lines of the file.
extension YAMLPatch {
  /// Takes whole lines out; where blank lines would then follow blank lines, those before too.
  mutating func removeLines(_ range: Range<Int>) {
    var start = range.lowerBound
    let isFollowedByBlank =
      range.upperBound >= source.bytes.count || isBlank(lineAt: range.upperBound)
    if isFollowedByBlank {
      while isBlank(lineBefore: start) { start = lineStart(start - 1) }
    }
    remove(start..<range.upperBound)
  }

  /// Where the line with the byte at `offset` starts.
  func lineStart(_ offset: Int) -> Int {
    let first = Int(source.lineStarts[0])
    var start = offset
    while start > first, source.bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Where the line behind the one with `offset` starts.
  func nextLine(_ offset: Int) -> Int {
    source.bytes[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.bytes.count
  }

  func isBlank(lineAt start: Int) -> Bool {
    start < source.bytes.count
      && source.bytes[start..<nextLine(start)].allSatisfy { [0x20, 0x0A, 0x0D].contains($0) }
  }

  func isBlank(lineBefore start: Int) -> Bool {
    start > Int(source.lineStarts[0]) && isBlank(lineAt: lineStart(start - 1))
  }

  /// Whether nothing but blanks stands before the key in its line.
  func startsLine(_ entry: YAMLEntry) -> Bool {
    let key = source.byteOffset(of: entry.keyStart)
    return source.bytes[lineStart(key)..<key].allSatisfy { $0 == 0x20 }
  }

  /// Whether blank lines stand between parts of the file.
  func isSpaced(_ entries: [YAMLEntry]) -> Bool {
    entries.contains { isBlank(lineBefore: lineStart(source.byteOffset(of: $0.keyStart))) }
  }

  func position(_ key: String, _ order: [String]) -> Int {
    order.firstIndex(of: key) ?? order.count
  }
}

extension YAMLSource {
  /// What ends the lines of the file.
  package var lineBreak: [UInt8] {
    let end = bytes.firstIndex(of: 0x0A) ?? 0
    return end > 0 && bytes[end - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
  }

  func closingLastLine() -> YAMLSource {
    YAMLSource(file: file, bytes: bytes + lineBreak, lineStarts: lineStarts)
  }
}
