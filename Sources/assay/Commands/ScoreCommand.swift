import ArgumentParser
import Interchange
import Reporting
import Scoring
import Versions

struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a file of predictions against gold; nothing is kept or compared.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Predictions as JSON lines.")
  var predictions: String

  @Option(
    help: ArgumentHelp(
      "The format of the predictions, where they are another tool's, such as spacy or brat.",
      discussion: "`assay import --help` lists them; the file may then be a folder."))
  var predictionsFormat: InterchangeFormat?

  @Option(
    help: ArgumentHelp(
      "Whose conventions hold: \(Profile.allCases.map(\.rawValue).joined(separator: ", ")).",
      discussion: "For comparison with published figures; every figure's signature names it."))
  var profile = Profile.strict

  @Flag(help: "Leave out predictions for articles that gold does not have, and say how many.")
  var ignoreExtra = false

  @Flag(help: .hidden)
  var timings = false

  func run() async throws {
    let project = try Project(self.project)
    let bulk = BulkRun(
      project: project, predictions: predictions, profile: profile, output: output)
    if predictionsFormat == nil, let report = try await bulk.report() {
      if timings { Console.error("assay: \(bulk.times.description) of processor time\n") }
      return try output.print(report)
    }
    var options = PredictionOptions()
    options.predictions = predictions
    options.predictionsFormat = predictionsFormat
    options.ignoreExtra = ignoreExtra
    let run = try await EvaluationRun(
      project, options, name: "current", sealed: true, keepsFates: output.format.showsLabels,
      profile: profile)
    try await output.print(run.report(change: .notWanted, gate: nil, output: output))
  }
}

extension Profile: ExpressibleByArgument {}
