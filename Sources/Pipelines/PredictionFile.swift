package import Diagnostics
internal import JSONNodes
package import LabelModel
internal import Storage

/// The articles of a file of JSON lines, with everything that is wrong with it.
///
/// One article a line in any order; a header may come first. Gold in the same form is read alike. Lines
/// that have problems lose only what has them, so that one reading finds all; whoever uses the articles
/// looks at `diagnostics` first.
package struct PredictionFile: Sendable {
  /// In the order of their lines; offsets are in code points.
  package private(set) var articles: [Article] = []
  package private(set) var pipeline: PipelineIdentity?
  /// What the file counts in.
  package private(set) var unit = OffsetUnit.codepoint
  /// In the order of their places.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Reads `bytes`, of which diagnostics speak as `file`.
  ///
  /// Where the text of an article is in `texts` or in its own line, spans are checked against it; it is
  /// needed where the file counts in another unit than code points.
  package init(_ bytes: [UInt8], file: String, texts: [String: ArticleText] = [:]) {
    var lines = PredictionLines(file: file, texts: texts)
    var numbers: [String: Int] = [:]
    // A byte-order mark says nothing in UTF-8, and some editors write one.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for line in SourceLines(bytes, from: start) {
      guard let (article, idOffset) = lines.read(line, of: bytes) else { continue }
      if let first = numbers[article.id] {
        lines.add(
          "R003", "the article '\(article.id)' stands on line \(first) already", at: idOffset,
          width: article.id.unicodeScalars.count + 2, fix: "keep one of the two lines")
      } else {
        numbers[article.id] = line.number
        articles.append(article)
      }
    }
    pipeline = lines.pipeline
    unit = lines.unit
    diagnostics = lines.problems.all
  }

  init(articles: [Article], pipeline: PipelineIdentity?, unit: OffsetUnit) {
    self.articles = articles
    self.pipeline = pipeline
    self.unit = unit
  }

  /// What whoever needs an answer says of a file without one.
  package static func holdsNone(_ file: String) -> Diagnostic {
    Diagnostic(code: "F003", "the file holds no prediction", at: Place(file))
  }

  /// The largest file that is read, in bytes.
  package static let sizeLimit = 4 << 30

  /// Reads the file at `path`; one that cannot be read has that as its only diagnostic.
  package init(path: String, texts: [String: ArticleText] = [:]) {
    do throws(FileError) {
      self.init(
        try FileReader.bytes(at: path, limit: Self.sizeLimit), file: path, texts: texts)
    } catch {
      self.init([], file: path)
      diagnostics = [
        Diagnostic(code: "F001", "the file cannot be read: \(error.reasonInWords)", at: Place(path))
      ]
    }
  }
}
