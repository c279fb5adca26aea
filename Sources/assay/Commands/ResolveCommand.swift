import ArgumentParser
import Pipelines
import Versions

struct ResolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Print the gold's labels with their offsets, as JSON lines that `--gold` accepts.")

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let gold = try await Project(project).gold()
    Console.output(StoredPredictions.bytes(of: gold.gold.articles, pipeline: nil))
  }
}
