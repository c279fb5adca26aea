/// A way to write a report.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json

  /// The report in this format.
  package func render(_ report: Report, style: ReportStyle = .plain) -> String {
    switch self {
    case .text: TextReport(style).render(report)
    case .json: JSONReport.render(report)
    }
  }

  /// Whether every evaluation keeps the report in this format, for tools to read.
  package var isKept: Bool {
    switch self {
    case .text: false
    case .json: true
    }
  }

  package var fileName: String {
    switch self {
    case .text: "report.txt"
    case .json: "result.json"
    }
  }
}

/// What the place allows in which a report is shown.
package struct ReportStyle: Sendable {
  package var hasColor: Bool
  /// Columns.
  package var width: Int

  package init(hasColor: Bool, width: Int) {
    self.hasColor = hasColor
    self.width = width
  }

  package static let plain = ReportStyle(hasColor: false, width: 100)
}
