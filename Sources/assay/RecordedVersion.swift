import ArgumentParser
import Pipelines
import Storage
import Versions

/// Keeps a result under a version's name.
struct RecordedVersion {
  private let history: History

  init(_ project: Project) { history = project.history }

  /// - Parameter isReplacing: whether another result under that name may be written over; the same one
  ///   may always be recorded again.
  func keep(_ run: EvaluationRun, as name: String, isReplacing: Bool) throws {
    let gold = StoredPredictions.bytes(of: run.gold.gold.articles, pipeline: nil)
    var record = VersionRecord(run.evaluation, name: name)
    record.digests.storedGold = SHA256.hex(of: gold)
    let path = history.recordPath(name)
    if !isReplacing, FileKind(at: path) != nil,
      try FileReader.bytes(at: path, limit: Project.largestFile) != Array(record.json.utf8)
    {
      throw ValidationError(
        "\(path) is recorded already, with another result; choose another name, or say --replace")
    }
    try history.keep(record, predictions: run.storedAnswers, gold: gold)
    Console.error("assay: recorded \(path)\n")
  }
}
