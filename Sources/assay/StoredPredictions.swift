import LabelModel
import Pipelines
import Storage
import Versions

/// Articles' labels as the JSON lines in which they are kept, sorted by id and without texts, since a
/// text may be restricted.
enum StoredPredictions {
  static func bytes(of articles: [Article], pipeline: PipelineIdentity?) -> [UInt8] {
    var writer = PredictionWriter(pipeline: pipeline)
    for article in articles.sorted(by: { $0.id < $1.id }) { writer.write(article) }
    return writer.bytes
  }

  /// The same, made on all processors.
  static func bytesConcurrently(
    of articles: [Article], pipeline: PipelineIdentity?
  ) async -> [UInt8] {
    let header = bytes(of: [], pipeline: pipeline)
    let sorted = articles.sorted { $0.id < $1.id }
    let batch = min(256, max(1, articles.count / 8))
    let parts = await withTaskGroup(of: (Int, ArraySlice<UInt8>).self) { group in
      for start in stride(from: 0, to: sorted.count, by: batch) {
        let some = Array(sorted[start..<min(start + batch, sorted.count)])
        group.addTask { (start, bytes(of: some, pipeline: pipeline)[header.count...]) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    return header + parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  /// SHA-256 of each article's labels, by id, computed on all processors.
  static func digests(of articles: [Article]) async -> [String: String] {
    let batch = 256
    return await withTaskGroup(of: [(String, String)].self) { group in
      for start in stride(from: 0, to: articles.count, by: batch) {
        let some = articles[start..<min(start + batch, articles.count)]
        group.addTask {
          some.map { ($0.id, SHA256.hex(of: bytes(of: [$0], pipeline: nil))) }
        }
      }
      var digests: [String: String] = [:]
      for await batch in group { for (id, digest) in batch { digests[id] = digest } }
      return digests
    }
  }
}

extension Evaluator.Answers {
  var identity: PipelineIdentity {
    PipelineIdentity(name: pipeline.name, version: pipeline.version)
  }
}
