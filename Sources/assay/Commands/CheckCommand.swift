import ArgumentParser
import Diagnostics
import GoldStore
import Reporting

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check every gold article and the settings, without scoring.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github, sarif
  }

  @OptionGroup var project: ProjectOptions

  @Option(
    help: "How to print what is found: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Flag(help: "Print how many labels of each kind the gold has, too.")
  var stats = false

  func run() async throws {
    let project = try Project(self.project)
    let corpus = stats ? await project.corpus() : nil
    let check = if let corpus { GoldCheck(corpus) } else { await project.goldCheck() }
    let found = check.diagnostics + project.settingsProblems()
    switch format {
    case .json: Console.output(found.json())
    case .github: Console.output(found.githubCommands())
    case .sarif: Console.output(SARIFReport.render(found, program: ProgramVersion.text))
    case .text:
      Console.output(found.text(color: Console.outputHasColor))
      Console.output(summary(check, found))
      if let corpus {
        Console.output(GoldStatisticsTable.render(GoldStatistics(corpus.articles)))
      }
    }
    if found.hasErrors || (strict && !found.isEmpty) { throw ExitCode(ExitStatus.invalidInput) }
  }

  private func summary(_ check: GoldCheck, _ found: [Diagnostic]) -> String {
    let counts = check.counts
    var lines = [
      "\(counts.articles.counted("article")) with \(counts.mentions.counted("mention")), "
        + "\(counts.meetings.counted("meeting")), \(counts.quotes.counted("quote")): "
        + (found.isEmpty ? "all in order" : found.countsInWords)
    ]
    lines += check.skipped.map { "skipped \($0.id): its text \($0.textFile) is not at hand" }
    return lines.map { $0 + "\n" }.joined()
  }
}
