import Diagnostics
import Scoring
import Storage
import Versions

/// Scores recorded versions' predictions again, to see that what is recorded of them is true.
struct RecordedCounts {
  let project: Project
  /// All gold that is at hand, sealed articles included.
  let gold: LoadedGold

  enum Outcome {
    case same
    case other(Diagnostic)
    /// The version was scored on another gold or by another scorer, or its predictions are missing.
    case notComparable
  }

  func outcome(of name: String) async throws -> Outcome {
    let record = try project.history.record(name, keepsLabels: true)
    let scored = Set(record.scorecard.rows.map(\.article))
    var gold = gold
    gold.gold.keep { scored.contains($0) }
    let evaluator = project.evaluator()
    guard record.canBeCounted(on: gold.gold, by: evaluator),
      try project.history.predictions(of: record) != nil
    else { return .notComparable }
    let answers = try RecordedBaseline(project: project, gold: gold).storedAnswers(record)
    let evaluation = await evaluator.evaluate(answers, against: gold.gold, name: name)
    guard let line = record.firstLine(otherThan: evaluation) else { return .same }
    return .other(
      Diagnostic(
        code: "V009", "holds another result than the predictions give that are stored beside it",
        at: Place(project.history.recordPath(name), line: line),
        fix: "restore the file from git, or score the predictions again: assay rescore \(name)"))
  }
}
