/// A way to write a report.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, markdown, html, junit, github, csv, badge

  /// The report in this format.
  package func render(_ report: Report, style: ReportStyle = .plain) -> String {
    switch self {
    case .text: TextReport(style).render(report)
    case .json: JSONReport.render(report)
    case .markdown: MarkdownReport.render(report)
    case .html: HTMLReport.render(report)
    case .junit: JUnitReport.render(report)
    case .github: GitHubReport.render(report)
    case .csv: CSVReport.render(report)
    case .badge: BadgeReport.render(report)
    }
  }

  /// Whether every evaluation keeps the report in this format, for tools to read.
  package var isKept: Bool {
    switch self {
    case .text, .github: false
    case .json, .markdown, .html, .junit, .csv, .badge: true
    }
  }

  /// Whether the format shows labels one by one, also where nothing is compared.
  package var showsLabels: Bool { self == .html }

  package var fileName: String {
    switch self {
    case .text: "report.txt"
    case .json: "result.json"
    case .markdown: "report.md"
    case .html: "report.html"
    case .junit: "junit.xml"
    case .github: "annotations.txt"
    case .csv: "figures.csv"
    case .badge: "badge.svg"
    }
  }
}

/// What the place allows in which a report is shown.
package struct ReportStyle: Sendable {
  package var hasColor: Bool
  /// Columns.
  package var width: Int
  /// Labels that are listed for each figure and kind of change.
  package var listedLabels: Int
  /// Whether every metric's change is told, and labels that did not break.
  package var isDetailed: Bool

  package init(hasColor: Bool, width: Int, listedLabels: Int = 5, isDetailed: Bool = false) {
    self.hasColor = hasColor
    self.width = width
    self.listedLabels = listedLabels
    self.isDetailed = isDetailed
  }

  package static let plain = ReportStyle(hasColor: false, width: 100)
}
