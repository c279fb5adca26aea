package import Diagnostics

/// A YAML file as nodes, with all problems of its syntax.
package struct YAMLDocument: Sendable {
  package let source: YAMLSource
  /// `nil` where the file is empty or its syntax is broken.
  package let root: YAMLNode?
  package let problems: ProblemList
  package var diagnostics: [Diagnostic] { problems.all(in: source.file) }

  /// The largest file that is read, in bytes.
  package static let largestSize = 64 << 20
  /// How deep lists and mappings may be nested.
  package static let deepestNesting = 100

  /// Reads the bytes of `file`, which is only a name for messages.
  package init(_ bytes: [UInt8], file: String) {
    guard bytes.count <= Self.largestSize else {
      source = YAMLSource(file: file, bytes: [], lineStarts: [0])
      root = nil
      problems = [
        Diagnostic(
          code: YAMLProblem.limit, "the file has \(bytes.count) bytes", at: Place(file),
          expected: "at most \(Self.largestSize >> 20) MB")
      ]
      return
    }
    let scan = YAMLByteScan(bytes)
    let source = YAMLSource(file: file, bytes: bytes, lineStarts: scan.lineStarts)
    self.source = source
    guard scan.findings.isEmpty else {
      root = nil
      problems = ProblemList(
        scan.findings.map { YAMLProblem.byte($0.finding, at: $0.offset, in: source) })
      return
    }
    var builder = YAMLTreeBuilder(source: source, hashes: scan.hashes)
    let start = Int(scan.lineStarts[0])
    root = bytes.withUnsafeBufferPointer { buffer in
      builder.build(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
    problems = builder.problems
  }
}
