/// Cuts a stream of bytes into lines.
struct OutputLines {
  private var bytes: [UInt8] = []
  /// Up to here there is no line end.
  private var searched = 0

  /// How long the line is whose end has not come yet.
  var pendingCount: Int { bytes.count }

  /// Adds what was read, and gives the lines that it ends, without their ends.
  mutating func append(_ chunk: ArraySlice<UInt8>) -> [[UInt8]] {
    bytes.append(contentsOf: chunk)
    var lines: [[UInt8]] = []
    var start = 0
    while searched < bytes.count {
      if bytes[searched] == 0x0A {
        lines.append(Array(bytes[start..<searched]))
        start = searched + 1
      }
      searched += 1
    }
    bytes.removeSubrange(..<start)
    searched -= start
    return lines
  }

  /// The last line, where it has no end.
  mutating func rest() -> [UInt8]? {
    defer {
      bytes = []
      searched = 0
    }
    return bytes.isEmpty ? nil : bytes
  }
}
