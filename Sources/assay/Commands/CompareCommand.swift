import ArgumentParser
import Reporting
import Settings
import Versions

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two recorded versions on today's gold: what changed, is it real, what broke."
  )

  @OptionGroup var project: ProjectOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How many labels of each figure are listed as broken, fixed, changed, still wrong.")
  var labels = 5

  @Argument(help: "The version to compare with.")
  var base: String

  @Argument(help: "The version that is compared; the latest where it is left out.")
  var head: String?

  func validate() throws {
    guard labels >= 0 else { throw ValidationError("--labels must be at least 0") }
  }

  func run() async throws {
    let project = try Project(self.project)
    let name = try head ?? project.history.names().last ?? ""
    let run = try await EvaluationRun(project, PredictionOptions(), name: name, head: name)
    let change = try await run.baseline(.version(base), head: nil)
    try output.print(
      run.report(change: change, gate: nil, output: output), listedLabels: labels)
    if case .missing(let reason) = change {
      Console.error("assay: \(reason)\n")
      throw ExitCode(ExitStatus.notComparable)
    }
  }
}
