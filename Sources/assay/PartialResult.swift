import Reporting
import Scoring
import Settings
import Storage
import Versions

/// What is done with counts that were added up: they are written for a later merge, or reported.
struct PartialResult {
  let project: Project
  let part: PartialScore

  /// Writes the counts to `file`, or prints the report where none is named.
  func give(to file: String?, _ output: OutputOptions) async throws {
    switch file {
    case nil: try output.print(try await report(output))
    case "-": part.write { Console.output($0) }
    case let file?:
      try AtomicFile.write(to: file) { (add) throws(FileError) in try part.write(add) }
    }
  }

  private func report(_ output: OutputOptions) async throws -> Report {
    let primary = project.primary.map(\.name)
    let agreement = try await PassLoader(project: project, folder: PassLoader.usualFolder)
      .agreement()
    var report: Report
    if !output.format.showsLabels, let packed = part.packedEvaluation(name: "current") {
      report = Report(
        packed, primary: primary, slicedBy: project.slices(output), agreement: agreement,
        date: output.date, command: CommandWords.typed)
    } else {
      report = Report(
        part.evaluation(name: "current"), change: .notWanted, gate: nil, primary: primary,
        slicedBy: part.keepsArticles ? project.slices(output) : [], agreement: agreement,
        date: output.date, command: CommandWords.typed)
    }
    report.floors = project.floors
    return report
  }
}
