import Reporting
import Storage
import Versions

/// The pages of recorded versions, and the index of them all.
struct RecordedPages {
  private let project: Project
  private let folder: String

  init(_ project: Project) {
    self.project = project
    folder = project.options.reports
  }

  func write(_ report: Report, as name: String) throws {
    try Folder.create("\(folder)/html")
    let page = "\(folder)/html/\(name).html"
    try AtomicFile.write(HTMLReport.render(report, showsRestricted: false), to: page)
    try writeIndex(report)
    Console.error("assay: wrote \(page) and \(folder)/index.html\n")
  }

  private func writeIndex(_ report: Report) throws {
    let records = try project.history.names().map { try project.history.record($0) }
    let pages = try Folder.names(in: "\(folder)/html").filter { $0.hasSuffix(".html") }
    let points = Report.history(of: records, figures: project.primary)
    try AtomicFile.write(
      HTMLIndex.render(
        points, floors: report.floors, ceilings: report.ceilings,
        pages: Set(pages.map { String($0.dropLast(5)) })),
      to: "\(folder)/index.html")
  }
}
