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

struct HistoryVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that what is recorded is whole and true.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var progress: ProgressOptions

  func run() async throws {
    let project = try Project(self.project)
    let problems = HistoryCheck(project.history).problems()
    try stop(at: problems)
    let names = try project.history.names()
    var (same, notCounted, others) = ([String](), [String](), [Diagnostic]())
    if let gold = try await project.goldIfSound() {
      let counts = RecordedCounts(project: project, gold: gold)
      let progress = Progress(
        "verify", units: "versions", total: names.count, isQuiet: self.progress.quiet)
      defer { progress.end() }
      for name in names {
        defer { progress.step() }
        switch try await counts.outcome(of: name) {
        case .same: same.append(name)
        case .notComparable: notCounted.append(name)
        case .other(let problems): others += problems
        }
      }
    } else {
      notCounted = names
    }
    try stop(at: others)
    Console.line(
      "\(names.count) recorded versions: \(problems.isEmpty ? "all whole" : problems.countsInWords)"
    )
    if !same.isEmpty { Console.line("Counted again with the same result: \(same.count)") }
    if !notCounted.isEmpty {
      Console.line(
        "Not counted again, since gold or scorer are others today or predictions are missing: "
          + notCounted.joined(separator: ", "))
    }
  }

  private func stop(at problems: [Diagnostic]) throws {
    Console.output(problems.text(color: Console.outputHasColor))
    if problems.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
  }
}
