import Reporting
import Storage
import Versions

/// The folder `reports/current`, which holds the last result in every format that tools read.
struct CurrentReports {
  private let folder: String

  init(_ project: Project) { folder = project.options.reports + "/current" }

  func write(_ report: Report, _ run: EvaluationRun) throws {
    try Folder.create(folder)
    try AtomicFile.write(run.storedAnswers, to: folder + "/predictions.jsonl")
    for format in ReportFormat.allCases where format.isKept {
      try AtomicFile.write(
        format.render(report, style: .plain), to: "\(folder)/\(format.fileName)")
    }
  }
}
