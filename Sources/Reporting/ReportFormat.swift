/// A way to write a report.
package enum ReportFormat: String, CaseIterable, Sendable {
  case json

  /// The report in this format.
  package func render(_ report: Report) -> String {
    switch self {
    case .json: JSONReport.render(report)
    }
  }
}
