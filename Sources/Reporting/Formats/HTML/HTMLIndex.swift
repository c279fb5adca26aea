import Diagnostics
import Versions

/// The page of the history: every recorded version with its figures and a link to its report.
package enum HTMLIndex {
  /// - Parameters:
  ///   - ceilings: what annotators reach against each other, by figure.
  ///   - pages: names of the versions that have a page in `html/`.
  package static func render(
    _ points: [HistoryPoint], floors: [String: Double], ceilings: [String: Double],
    pages: Set<String>
  ) -> String {
    let names = points.last?.estimates.map(\.name) ?? []
    let rows = points.reversed().map { point in
      let name = HTMLText.isolated(point.name)
      let link =
        pages.contains(point.name)
        ? "<a href=\"html/\(SafeURI.escaped(point.name)).html\">\(name)</a>" : name
      return [link]
        + point.estimates.map {
          "<strong>\(Shown.value($0.value))</strong> \(HTMLText.range($0))"
        } + [String(point.articleCount), point.breaks ?? ""]
    }
    let table = HTMLText.table(
      caption: "Recorded versions, the latest first",
      ["Version"] + names.map { HTMLText.figure($0) } + ["Articles", "Note"],
      rows)
    let body =
      HTMLText.section("versions", "Versions", table)
      + HTMLTrend(points: points, floors: floors, ceilings: ceilings).section
    return HTMLPage(
      title: "Versions · Assay", heading: "Assay: recorded versions",
      introduction: "<p>\(points.count.counted("version")).</p>\n",
      navigation: [("versions", "Versions")] + (points.count > 1 ? [("trend", "Trend")] : []),
      body: body, script: nil
    ).text()
  }
}
