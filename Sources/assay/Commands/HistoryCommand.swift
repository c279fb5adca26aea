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
    let counted = try await countedAgain(names, in: project)
    Console.line(
      "\(names.count) recorded versions: \(problems.isEmpty ? "all whole" : problems.countsInWords)"
    )
    for line in counted { Console.line(line) }
  }

  /// What came of counting again, in lines; a record that says otherwise ends the program.
  private func countedAgain(_ names: [String], in project: Project) async throws -> [String] {
    guard let gold = try await project.goldIfSound() else {
      return ["None is counted again, since there is no gold to score by: assay check"]
    }
    let counts = RecordedCounts(project: project, gold: gold)
    let progress = Progress(
      "verify", units: "versions", total: names.count, isQuiet: self.progress.quiet)
    var (same, others, problems) = (0, [String](), [Diagnostic]())
    for name in names {
      switch try await counts.outcome(of: name) {
      case .same: same += 1
      case .notComparable: others.append(name)
      case .other(let problem): problems.append(problem)
      }
      progress.step()
    }
    progress.end()
    try stop(at: problems)
    var lines: [String] = []
    if same > 0 { lines.append("Counted again with the same result: \(same)") }
    if !others.isEmpty {
      lines.append(
        "Not counted again, since gold or scorer are others today or predictions are missing: "
          + others.joined(separator: ", "))
    }
    return lines
  }

  private func stop(at problems: [Diagnostic]) throws {
    Console.output(problems.text(color: Console.outputHasColor))
    if problems.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
  }
}
