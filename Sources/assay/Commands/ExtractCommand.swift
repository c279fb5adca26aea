import ArgumentParser
import Pipelines
import Versions

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print a pipeline's answers for the gold's articles, as JSON lines.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var predictions: PredictionOptions
  @OptionGroup var progress: ProgressOptions

  func run() async throws {
    let project = try Project(self.project)
    let gold = try await project.gold()
    let answers = try await PredictionLoader(
      project: project, options: predictions, keepsDigest: false, isQuiet: progress.quiet
    )
    .answers(for: gold)
    Console.output(StoredPredictions.bytes(of: answers.articles, pipeline: answers.identity))
  }
}
