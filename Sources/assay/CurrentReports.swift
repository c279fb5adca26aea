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

  func write(_ report: Report, _ run: EvaluationRun) async throws {
    try Folder.create(folder)
    try AtomicFile.write(run.storedAnswers, to: folder + "/predictions.jsonl")
    let texts = await Self.rendered(report)
    for format in ReportFormat.allCases {
      guard let text = texts[format] else { continue }
      try AtomicFile.write(text, to: "\(folder)/\(format.fileName)")
    }
    try write(run.measurement)
  }

  /// The report in every format that is kept, rendered side by side.
  private static func rendered(_ report: Report) async -> [ReportFormat: String] {
    await withTaskGroup(of: (ReportFormat, String).self) { group in
      for format in ReportFormat.allCases where format.isKept {
        group.addTask { (format, format.render(report, style: .plain)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
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
