import ArgumentParser
import Reporting
import Settings
import Storage
import Versions

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a recorded version's report: a page with --html, or any other format.",
    discussion: """
      With --html the page is kept as html/VERSION.html in the folder of reports, with index.html for \
      the whole history. Words of articles whose license is `restricted` do not stand in it.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "The recorded version; the latest where it is left out.")
  var version: String?

  @Option(help: "The version to compare with, in place of the one recorded before.")
  var base: String?

  @Flag(help: "Write the page and the index of all versions.")
  var html = false

  func run() async throws {
    let project = try Project(self.project)
    let names = try project.history.names()
    guard let name = version ?? names.last else {
      throw ValidationError("no version is recorded in \(project.history.folder)/versions")
    }
    if let base { _ = try project.record(base) }
    let run = try await EvaluationRun(project, PredictionOptions(), name: name, head: name)
    let before = names.prefix { $0 != name }.last
    let earlier = try EarlierVersions(project.history, before: name)
    let change = try await run.baseline(
      (base ?? before).map { .version($0) } ?? .none, head: nil, among: earlier)
    var gate: GateResult?
    if let settings = project.settings.gate {
      gate = try await run.verdict(settings, change: change)
    }
    var report = run.report(change: change, gate: gate, output: output)
    report.history = run.history(after: earlier)
    if html {
      try RecordedPages(project).write(report, as: name)
    } else {
      try output.print(report)
    }
  }
}
