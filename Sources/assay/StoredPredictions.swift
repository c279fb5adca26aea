import LabelModel
import Pipelines
import Versions

/// Articles' labels as the JSON lines in which they are kept, sorted by id and without texts, since a
/// text may be restricted.
enum StoredPredictions {
  static func bytes(of articles: [Article], pipeline: PipelineIdentity?) -> [UInt8] {
    var writer = PredictionWriter(pipeline: pipeline)
    for article in articles.sorted(by: { $0.id < $1.id }) { writer.write(article) }
    return writer.bytes
  }
}

extension Evaluator.Answers {
  var identity: PipelineIdentity {
    PipelineIdentity(name: pipeline.name, version: pipeline.version)
  }
}
