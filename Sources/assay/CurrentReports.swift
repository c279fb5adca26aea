import Pipelines
import Reporting
import Storage
import Versions

#if canImport(Glibc)
  import Glibc
#endif

/// The folder `reports/current`, which holds the last result in every format that tools read.
struct CurrentReports {
  private let folder: String

  init(_ project: Project) { folder = project.options.reports + "/current" }

  /// Every kept format is rendered and written beside the others, once the folder is known to be writable.
  ///
  /// - Parameter answers: as they are kept.
  func write(_ report: Report, _ run: EvaluationRun, _ answers: [UInt8]) async throws {
    try Folder.create(folder)
    try AtomicFile.write(answers, to: folder + "/predictions.jsonl")
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for format in ReportFormat.allCases where format.isKept {
        group.addTask {
          try AtomicFile.write(
            format.render(report, style: .plain), to: "\(folder)/\(format.fileName)")
        }
      }
      try await group.waitForAll()
    }
    try write(run.measurement)
  }

  /// Beside the reports, whose bytes follow from their inputs; nothing of an earlier run stays.
  private func write(_ measurement: RunMeasurement?) throws {
    let files = [("run.json", measurement?.json), ("run.md", measurement?.markdown)]
    for (name, text) in files {
      let path = "\(folder)/\(name)"
      if let text { try AtomicFile.write(text, to: path) } else { unlink(path) }
    }
  }
}
