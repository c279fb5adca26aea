import Diagnostics
import LabelModel
import TestSupport

@testable import Pipelines

/// What pipelines and other tools write.
extension Reader {
  /// Predictions that are read can be written, and read back the same.
  static func readPredictions(_ bytes: [UInt8], _ isMeasured: Bool) {
    let read = PredictionFile(bytes, file: file)
    check(read.diagnostics)
    guard !isMeasured, !read.diagnostics.hasErrors else { return }
    checkIsKept(read.articles, pipeline: read.pipeline)
  }

  /// Articles that are written are read as they were.
  static func checkIsKept(_ articles: [Article], pipeline: PipelineIdentity? = nil) {
    var writer = PredictionWriter(pipeline: pipeline, includesText: true)
    for article in articles { writer.write(article) }
    let again = PredictionFile(writer.bytes, file: file)
    hold(!again.diagnostics.hasErrors, "what was written has errors: \(again.diagnostics.text())")
    for (before, after) in zip(articles, again.articles) {
      hold(before == after, "read back differently:\n\(before)\n\(after)")
    }
    hold(articles.count == again.articles.count, "articles are lost")
  }

  /// What the quick reader takes, the careful one takes too, without a word and alike.
  static func readBulk(_ bytes: [UInt8], _ isMeasured: Bool) {
    let names = TypeNames()
    // Made in one piece, so that a look past the end is one past the memory.
    let padded = bytes + [0x0A] + [UInt8](repeating: 0, count: 24)
    let columns = padded.withUnsafeBufferPointer { buffer -> MentionColumns? in
      guard let start = buffer.baseAddress else { return nil }
      var reader = BulkLineReader(start, from: 0, names: names)
      return reader.readLines(to: bytes.count) ? reader.columns : nil
    }
    guard !isMeasured, let columns, Set(columns.articles).count == columns.articles.count
    else { return }
    let types = names.all
    let articles = columns.articles.indices.map { index in
      Article.make(
        columns.articles[index],
        mentions: columns.mentions(of: index).map {
          .make(
            Int(columns.spans[$0].start), Int(columns.spans[$0].end),
            types[Int(columns.types[$0])], score: columns.score($0))
        })
    }
    let careful = PredictionFile(bytes, file: file)
    hold(careful.diagnostics.isEmpty, "the careful reader finds a problem")
    hold(careful.articles == articles, "the careful reader reads something else")
  }
}
