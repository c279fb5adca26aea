import Diagnostics
import Versions

/// A small picture for a README: the verdict and the first figures.
enum BadgeReport {
  static func render(_ report: Report) -> String {
    let (label, message) = ("assay", message(of: report))
    let (left, right) = (width(label), width(message))
    let all = left + right
    let name = XMLText.escaped("\(label): \(message)")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(all)" height="20" role="img" aria-label="\(name)">
        <title>\(name)</title>
        <clipPath id="r"><rect width="\(all)" height="20" rx="3"/></clipPath>
        <g clip-path="url(#r)">
          <rect width="\(left)" height="20" fill="#444"/>
          <rect x="\(left)" width="\(right)" height="20" fill="\(color(of: report))"/>
        </g>
        <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
          <text x="6" y="14" textLength="\(left - 12)">\(label)</text>
          <text x="\(left + 6)" y="14" textLength="\(right - 12)">\(XMLText.escaped(message))</text>
        </g>
      </svg>

      """
  }

  private static func message(of report: Report) -> String {
    let figures = report.rows.prefix(3).map { Shown.value($0.main.value) }
    let verdict = report.gate.map { $0.passes ? "pass · " : "fail · " } ?? ""
    return "\(verdict)F1 \(figures.joined(separator: " / ")) · "
      + report.evaluation.coverage.scored.counted("article")
  }

  private static func color(of report: Report) -> String {
    switch report.gate?.passes {
    case true?: "#2b7a3d"
    case false?: "#b3261e"
    case nil: "#3a5f95"
    }
  }

  /// Pixels, by the usual width of a letter of 11 pixels.
  private static func width(_ text: String) -> Int { text.unicodeScalars.count * 7 + 12 }
}
