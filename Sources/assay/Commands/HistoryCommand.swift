import ArgumentParser
import Diagnostics
import Reporting
import Versions

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the recorded versions.",
    subcommands: [HistoryListCommand.self, HistoryVerifyCommand.self],
    defaultSubcommand: HistoryListCommand.self)
}

struct HistoryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the main figures of every recorded version.")

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let project = try Project(self.project)
    let names = try project.history.names()
    if names.isEmpty {
      Console.line("No version is recorded in \(project.options.reports)/versions.")
      return
    }
    let records = try names.map { try project.history.record($0) }
    Console.output(HistoryTable(records, figures: project.primary).text())
    if let latest = records.last?.digests.gold {
      let uses = records.count { $0.digests.gold == latest }
      Console.line("Versions judged on the gold of \(records.last?.name ?? ""): \(uses)")
    }
  }
}

struct HistoryVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that what is recorded is whole.")

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let project = try Project(self.project)
    let problems = HistoryCheck(project.history).problems()
    Console.output(problems.text(color: Console.outputHasColor))
    if problems.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
    Console.line(
      "\(try project.history.names().count) recorded versions: \(problems.isEmpty ? "all whole" : problems.countsInWords)"
    )
  }
}
