internal import Diagnostics
internal import JSONNodes
package import LabelModel

extension PredictionFile {
  /// What `init(_:file:texts:)` gives, read in parts on all processors.
  ///
  /// A file that has problems is read again from the start, so that they are told in their order.
  package static func read(
    _ bytes: [UInt8], file: String, texts: [String: ArticleText] = [:], partSize: Int = 1 << 20
  ) async -> PredictionFile {
    var head = PredictionLines(file: file, texts: texts)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var articles: [Article] = []
    var rest = start
    // The header decides how all other lines are read.
    var lines = SourceLines(bytes, from: start)
    while head.isAwaitingHeader, let line = lines.next() {
      if let (article, _) = head.read(line, of: bytes) { articles.append(article) }
      rest = min(line.range.upperBound + 1, bytes.count)
    }
    let begun = head
    let parts = parts(of: bytes, from: rest, size: partSize)
    let read = await withTaskGroup(of: (Int, Part).self) { group in
      for (number, range) in parts.enumerated() {
        group.addTask { (number, Part(range, of: bytes, after: begun)) }
      }
      var read = [Part?](repeating: nil, count: parts.count)
      for await (number, part) in group { read[number] = part }
      return read.compactMap(\.self)
    }
    for part in read { articles += part.articles }
    let hasProblems = !begun.problems.all.isEmpty || read.contains(where: \.hasProblems)
    if hasProblems || Set(articles.map(\.id)).count < articles.count {
      return PredictionFile(bytes, file: file, texts: texts)
    }
    return PredictionFile(articles: articles, pipeline: begun.pipeline, unit: begun.unit)
  }

  /// Some of the file's lines.
  private struct Part: Sendable {
    var articles: [Article] = []
    let hasProblems: Bool

    init(_ range: Range<Int>, of bytes: [UInt8], after begun: PredictionLines) {
      var lines = begun
      for line in SourceLines(bytes, from: range.lowerBound, to: range.upperBound) {
        if let (article, _) = lines.read(line, of: bytes) { articles.append(article) }
      }
      hasProblems = !lines.problems.all.isEmpty
    }
  }

  /// Ranges of whole lines, each of about `size` bytes.
  private static func parts(of bytes: [UInt8], from start: Int, size: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = start
    while start < bytes.count {
      var end = min(start + size, bytes.count)
      while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts
  }
}
