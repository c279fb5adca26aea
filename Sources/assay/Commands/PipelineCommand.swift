import ArgumentParser
import Pipelines
import Settings

struct PipelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipeline", abstract: "Look at a pipeline that is a command.",
    subcommands: [PipelineCheckCommand.self])
}

struct PipelineCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Ask a pipeline for articles that adapters tend to get wrong, and say what it got wrong.",
    discussion: """
      Emoji, accents as marks of their own, white space and line ends of every kind, an empty text, a \
      very long one, many short ones. Exit codes: 0 it keeps to the protocol, 2 no such pipeline, 5 it \
      does not.
      """)

  @OptionGroup var project: ProjectOptions

  @Argument(help: "A name under `pipelines:` in the settings.")
  var name: String

  @Option(help: "Characters of the longest text; 0 for none.")
  var longText = 1 << 20

  @Option(help: "How many short articles are asked for.")
  var shortTexts = 200

  @Option(help: "Processes that run at once.")
  var jobs: Int?

  func run() throws {
    let project = try Project(self.project)
    var pipeline = try project.command(try project.pipelineSettings(name), jobs: jobs)
    pipeline.limits.end = .seconds(10)
    let report = AdapterCheck(
      pipeline, types: project.settings.types, longText: longText, shortTexts: shortTexts
    ).run()
    Console.output(report.text)
    if report.wrongCount > 0 { throw ExitCode(ExitStatus.pipelineFailed) }
  }
}
