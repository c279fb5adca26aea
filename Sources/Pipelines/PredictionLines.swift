internal import Diagnostics
internal import JSONNodes
internal import LabelModel

/// Reads the lines of a predictions file, or of a pipeline's output, one after the other.
struct PredictionLines {
  private(set) var problems: LineProblems
  private(set) var pipeline: PipelineIdentity?
  private(set) var unit = OffsetUnit.codepoint
  private let texts: [String: ArticleText]
  /// Whether nothing was read yet, so that a header may come.
  private(set) var isAwaitingHeader = true
  private(set) var hasHeader = false

  init(file: String, texts: [String: ArticleText]) {
    problems = LineProblems(file: file)
    self.texts = texts
  }

  /// The article of a line and where its id stands, or `nil` where the line is blank, a header or unusable.
  mutating func read(_ line: SourceLine, of bytes: [UInt8]) -> (article: Article, idOffset: Int)? {
    let isBlank = bytes[line.range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if isBlank { return nil }
    problems.begin(line, of: bytes)
    defer { isAwaitingHeader = false }
    do throws(JSONProblem) {
      switch try content(line, of: bytes) {
      case .article(let article, let idOffset): return (article, idOffset)
      case .header(let header): apply(header, at: line.range.lowerBound)
      case .needsText, .unusable: break
      }
    } catch {
      problems.add(error)
    }
    return nil
  }

  /// Adds a problem with the line that was read last.
  mutating func add(_ code: String, _ message: String, at offset: Int, width: Int, fix: String) {
    problems.add(code, message, at: offset, width: width, fix: fix)
  }

  private mutating func content(
    _ line: SourceLine, of bytes: [UInt8]
  ) throws(JSONProblem) -> LineContent {
    let before = problems.mark
    let content = try content(line, of: bytes, text: nil)
    guard case .needsText(let text) = content else { return content }
    problems.rewind(to: before)
    return try self.content(line, of: bytes, text: text)
  }

  private mutating func content(
    _ line: SourceLine, of bytes: [UInt8], text: ArticleText?
  ) throws(JSONProblem) -> LineContent {
    var reader = ArticleReader(
      json: JSONReader(bytes, range: line.range), problems: problems, unit: unit, text: text,
      start: line.range.lowerBound)
    defer { problems = reader.problems }
    return try reader.read(texts: texts)
  }

  private mutating func apply(_ header: PredictionHeader, at offset: Int) {
    hasHeader = true
    guard isAwaitingHeader else {
      problems.add(
        "H002", "a header stands after the first line", at: offset, fix: "move it to the top")
      return
    }
    pipeline = header.pipeline
    unit = header.unit ?? .codepoint
  }
}
