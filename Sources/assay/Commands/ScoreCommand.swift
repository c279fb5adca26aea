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

  @Option(
    help: ArgumentHelp(
      "Write counts to this file that `assay merge` adds to those of other parts; `-` prints them.",
      discussion: "Gold and predictions are then those of a part of the corpus."))
  var partial: String?

  @Flag(help: "Add counts up at once: no intervals and slices, and memory that does not grow.")
  var noIntervals = false

  @Option(
    help: ArgumentHelp(
      "What the output has in all parts together: \(LabelTraits.allNames.joined(separator: ",")).",
      discussion:
        "Found in the predictions where it is left out, which must then be like the others'."))
  var outputHas: String?

  func validate() throws {
    for name in outputNames where !LabelTraits.allNames.contains(name) {
      throw ValidationError(
        "`\(name)` is nothing that an output has: \(LabelTraits.allNames.joined(separator: ", "))")
    }
  }

  private var outputNames: [String] {
    (outputHas ?? "").split(separator: ",").map(String.init)
  }

  func run() async throws {
    let project = try Project(self.project)
    if partial != nil || noIntervals { return try await runInParts(project) }
    let bulk = BulkRun(
      project: project, predictions: predictions, profile: profile, output: output)
    if predictionsFormat == nil, let report = try await bulk.report() {
      if timings { Console.error("assay: \(bulk.times.description) of processor time\n") }
      return try output.print(report)
    }
    if !output.format.showsLabels,
      let part = try await run(project, keepsArticles: true).byLine(isWhole: true)
    {
      return try await PartialResult(project: project, part: part).give(to: nil, output)
    }
    var options = PredictionOptions()
    options.predictions = predictions
    options.predictionsFormat = predictionsFormat
    options.ignoreExtra = ignoreExtra
    let run = try await EvaluationRun(
      project, options, name: "current", sealed: true, keepsFates: output.format.showsLabels,
      profile: profile)
    try output.print(run.report(change: .notWanted, gate: nil, output: output))
  }

  private func runInParts(_ project: Project) async throws {
    let part = try await run(project, keepsArticles: !noIntervals, output: outputNames).score()
    try await PartialResult(project: project, part: part).give(to: partial, output)
  }

  private func run(
    _ project: Project, keepsArticles: Bool, output: [String] = []
  ) -> PartialRun {
    PartialRun(
      project: project, predictions: predictions, format: predictionsFormat, profile: profile,
      keepsArticles: keepsArticles, ignoreExtra: ignoreExtra, output: output)
  }
}

extension Profile: ExpressibleByArgument {}
