import Pipelines
import Storage
import Versions

/// Keeps a result under a version's name.
struct RecordedVersion {
  private let history: History

  init(_ project: Project) { history = project.history }

  func keep(_ run: EvaluationRun, as name: String) throws {
    let record = VersionRecord(run.evaluation, name: name)
    try history.keep(
      record, predictions: run.storedAnswers,
      gold: StoredPredictions.bytes(of: run.gold.gold.articles, pipeline: nil))
    Console.error("assay: recorded \(history.recordPath(name))\n")
  }
}
