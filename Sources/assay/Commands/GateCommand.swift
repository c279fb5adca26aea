import ArgumentParser
import Reporting
import Settings
import Versions

struct GateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Say by the settings' rules whether a version may ship.",
    discussion: """
      Exit codes: 0 it may, 1 it may not, 2 wrong usage or settings, 3 the gold, the predictions or \
      the coverage are not in order, 4 there is nothing to compare with, 5 the pipeline failed, 70 a \
      fault of this program, 130 interrupted.
      """,
    subcommands: [
      GateRunCommand.self, GateExplainCommand.self, GateAuditCommand.self, GatePlanCommand.self,
      GateRaiseCommand.self,
    ],
    defaultSubcommand: GateRunCommand.self)
}

struct GateRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Judge a pipeline, a file of predictions or a recorded version.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var predictions: PredictionOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "The recorded version to compare with, in place of the settings' baseline.")
  var base: String?

  @Option(help: "Judge this recorded version in place of a pipeline.")
  var head: String?

  func run() async throws {
    let project = try Project(self.project)
    var settings = try project.gateSettings()
    // Who names a version wants to be compared with it, whatever the settings say of their own.
    if base != nil { settings.baseline.ifMissing = .fail }
    let name = "current"
    async let earlierVersions = EarlierVersions(project.history, before: name)
    let run = try await EvaluationRun(
      project, predictions, name: name, head: head, isQuiet: output.quiet)
    let earlier = try await earlierVersions
    async let answers = run.storedAnswers
    let change = try await run.baseline(
      base.map { .version($0) } ?? settings.baseline.change, head: head, among: earlier)
    let result = try await run.verdict(settings, change: change)
    var report = run.report(change: change, gate: result, output: output)
    report.history = run.history(after: earlier)
    try await CurrentReports(project).write(report, run, await answers)
    try output.print(report)
    output.print(run.measurement)
    if result.exitCode != 0 { throw ExitCode(result.exitCode) }
  }
}

struct GateExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say the gate's rules in words.")

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let settings = try Project(project).gateSettings()
    for sentence in GateInWords(settings).sentences { Console.line("- \(sentence)") }
  }
}
