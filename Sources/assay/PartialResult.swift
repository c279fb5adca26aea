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
    case "-": Console.output(part.bytes)
    case let file?: try AtomicFile.write(part.bytes, to: file)
    }
  }

  private func report(_ output: OutputOptions) async throws -> Report {
    let configured = project.settings.slices.compactMap { ArticleSlice(rawValue: $0) }
    var report = Report(
      part.evaluation(name: "current"), change: .notWanted, gate: nil,
      primary: project.primary.map(\.name),
      slicedBy: part.keepsArticles ? (output.slice.isEmpty ? configured : output.slice) : [],
      agreement: try await PassLoader(project: project, folder: PassLoader.usualFolder).agreement(),
      date: output.date, command: CommandWords.typed)
    report.floors = project.floors
    return report
  }
}
