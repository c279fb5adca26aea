internal import JSONNodes
package import LabelModel
package import Storage

/// A file of JSON lines that holds nothing but mentions, read in parts on all processors.
///
/// No more of it is in memory at a time than the parts that are being read.
package struct BulkFile: Sendable {
  package let path: String
  /// As the header names it.
  package let pipeline: PipelineIdentity?
  private let file: OpenFile
  /// Where the lines of articles begin.
  private let start: Int
  private let names: TypeNames
  private let partSize: Int

  /// `nil` where the first line asks for the careful reader: a header that has problems, or another unit
  /// than code points.
  ///
  /// - Parameters:
  ///   - names: of the types of all files that are scored together.
  ///   - limit: the largest file, in bytes.
  package init?(
    path: String, names: TypeNames, limit: Int, partSize: Int = 1 << 20
  ) throws(FileError) {
    self.path = path
    self.names = names
    self.partSize = partSize
    file = try OpenFile(path, limit: limit)
    let bytes = try file.bytes(in: 0..<min(file.size, Self.longestHeader))
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = SourceLines(bytes, from: first)
    guard let line = lines.next(), bytes[line.range].starts(with: Self.headerStart) else {
      pipeline = nil
      start = first
      return
    }
    var reader = PredictionLines(file: path, texts: [:])
    _ = reader.read(line, of: bytes)
    guard reader.hasHeader, reader.problems.all.isEmpty, reader.unit == .codepoint else {
      return nil
    }
    pipeline = reader.pipeline
    start = bytes.dropFirst(line.range.upperBound).firstIndex(of: 0x0A).map { $0 + 1 } ?? file.size
  }

  /// Headers that are written otherwise are left to the careful reader.
  private static let headerStart = Array("{\"assay\"".utf8)
  private static let longestHeader = 1 << 16
  /// Zeros that the line reader may look at past the end.
  private static let padding = [UInt8](repeating: 0, count: 24)

  /// What `use` makes of each part, in the order of the file.
  ///
  /// `nil` where a line has anything but an article with plain mentions, where the file cannot be read
  /// any more, and where `use` gives `nil`: the careful reader then says why.
  package func parts<Result: Sendable>(
    _ use: @escaping @Sendable (MentionColumns) -> Result?
  ) async -> [Result]? {
    let starts = stride(from: start, to: file.size, by: partSize)
    return await withTaskGroup(of: (Int, Result?).self) { group in
      for (number, start) in starts.enumerated() {
        group.addTask {
          guard !Task.isCancelled, let columns = columns(from: start) else { return (number, nil) }
          return (number, use(columns))
        }
      }
      var results = [Result?](repeating: nil, count: (file.size - start + partSize - 1) / partSize)
      for await (number, result) in group {
        guard let result else {
          group.cancelAll()
          return nil
        }
        results[number] = result
      }
      return results.compactMap(\.self)
    }
  }

  /// The articles whose lines begin in the part from `start` on.
  private func columns(from start: Int) -> MentionColumns? {
    let end = min(start + partSize, file.size)
    // The byte before tells whether a line begins with the first.
    let from = start == self.start ? start : start - 1
    guard var bytes = try? file.bytes(in: from..<end, extra: 1 << 15), bytes.count == end - from
    else { return nil }
    var first = 0
    if from < start {
      guard let lineEnd = bytes.firstIndex(of: 0x0A) else { return MentionColumns() }
      first = lineEnd + 1
    }
    if first == bytes.count { return MentionColumns() }
    guard addRestOfLine(to: &bytes, from: end) else { return nil }
    bytes.append(0x0A)
    bytes += Self.padding
    return bytes.withUnsafeBufferPointer { buffer -> MentionColumns? in
      guard let address = buffer.baseAddress else { return nil }
      var reader = BulkLineReader(address, from: first, names: names)
      return reader.readLines(to: end - from) ? reader.columns : nil
    }
  }

  /// Reads on from `position` to the end of the line that the bytes stop in.
  private func addRestOfLine(to bytes: inout [UInt8], from position: Int) -> Bool {
    var position = position
    var step = 1 << 14
    while bytes.last != 0x0A, position < file.size {
      let next = min(position + step, file.size)
      let before = bytes.count
      guard let more = try? file.bytes(in: position..<next), more.count == next - position
      else { return false }
      bytes += more
      if let lineEnd = bytes[before...].firstIndex(of: 0x0A) {
        bytes.removeLast(bytes.count - lineEnd - 1)
      }
      position = next
      step *= 2
    }
    return true
  }
}
