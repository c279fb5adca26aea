import ArgumentParser
import Reporting
import Settings
import Scoring
import Versions

struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Score a pipeline against the gold and compare with the last recorded version.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var predictions: PredictionOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Keep the result under this version's name.")
  var record: String?

  @Flag(help: "With --record: write over another result that has that name.")
  var replace = false

  @Option(help: "The recorded version to compare with; `none` for no comparison.")
  var base: String?

  @Flag(help: "Score the articles of the sealed split too, which tuning must never see.")
  var sealed = false

  func validate() throws {
    if let record, !History.isValid(name: record) {
      throw ValidationError(
        "`\(record)` cannot be a version's name: letters, digits and . _ - + only")
    }
  }

  func run() async throws {
    let project = try Project(self.project)
    let name = record ?? "current"
    // Read while the pipeline runs.
    async let earlierVersions = EarlierVersions(project.history, before: name)
    let run = try await EvaluationRun(
      project, predictions, name: name, sealed: sealed, isQuiet: output.quiet)
    let earlier = try await earlierVersions
    async let points = run.history(after: earlier)
    async let answers = run.storedAnswers
    async let unchanged = run.report(change: .notWanted, gate: nil, output: output)
    let change = try await run.baseline(reference(project), head: record, among: earlier)
    var report = await unchanged
    report.change = change
    report.history = await points
    try await CurrentReports(project).write(report, run, await answers)
    if let record { try RecordedVersion(project).keep(run, as: record, isReplacing: replace) }
    try output.print(report)
    output.print(run.measurement)
    if base != nil, case .missing(let reason) = change {
      Console.error("assay: \(reason)\n")
      throw ExitCode(ExitStatus.notComparable)
    }
  }

  private func reference(_ project: Project) -> BaselineReference {
    switch base {
    case nil: project.settings.gate?.baseline.change ?? .latest
    case "none": .none
    case let name?: .version(name)
    }
  }
}
