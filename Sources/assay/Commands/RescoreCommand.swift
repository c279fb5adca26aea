import ArgumentParser
import Versions

struct RescoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore",
    abstract: "Score recorded versions' predictions again on today's gold, and keep the results.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var progress: ProgressOptions

  @Argument(help: "The versions; all of them where none is named.")
  var versions: [String] = []

  func run() async throws {
    let project = try Project(self.project)
    let names = try versions.isEmpty ? project.history.names() : versions
    let progress = Progress(
      "rescore", units: "versions", total: names.count, isQuiet: self.progress.quiet)
    for name in names {
      let record = try project.record(name)
      let run = try await EvaluationRun(
        project, PredictionOptions(), name: name, head: name, sealed: record.isSealed,
        isReported: false)
      try RecordedVersion(project).keep(run, as: name, isReplacing: true)
      progress.step()
      progress.end()
      Console.line("rescored \(name)")
    }
  }
}
