import ArgumentParser
import Versions

struct GateRaiseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise",
    abstract: "Propose higher floors, as YAML for the settings, from what a version reaches.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var predictions: PredictionOptions

  @Option(help: "A recorded version in place of a pipeline.")
  var head: String?

  func run() async throws {
    let project = try Project(self.project)
    let settings = try project.gateSettings()
    let run = try await EvaluationRun(
      project, predictions, name: "current", head: head, isReported: false)
    Console.output(FloorRaiser(settings, card: run.evaluation.scorecard).yaml())
  }
}
