import Scoring
import Versions

/// Where it is strong and weak: by type and kind, what is taken for what, by slice, by score.
struct HTMLTypes {
  let report: Report

  var sections: [String] {
    let bars = report.breakdowns.map(breakdown).joined()
    let body = bars + confusions + curve + calibration
    let types = body.isEmpty ? "" : HTMLText.section("types", "Types and confusions", body)
    return [types, slices]
  }

  private func breakdown(_ breakdown: FigureBreakdown) -> String {
    let rows = breakdown.rows.map { row in
      [
        HTMLText.isolated(row.name), Shown.value(row.precision?.value),
        Shown.value(row.recall?.value), "<strong>\(Shown.value(row.main.value))</strong>",
        bar(row.main.value), Shown.interval(row.main), Shown.support(row.main.support),
      ]
    }
    return HTMLText.table(
      caption: "\(HTMLText.escaped(breakdown.metric)) by \(breakdown.dimension)",
      [
        breakdown.dimension, "P", "R", "F1",
        "<span class=\"axis ends bars\"><span>0</span><span>100</span></span>", "95 % interval",
        "Gold",
      ], rows, classes: "figures")
  }

  private func bar(_ value: Double?) -> String {
    guard let value else { return "" }
    return "<svg class=\"plot\" width=\"120\" height=\"12\" aria-hidden=\"true\">"
      + "<rect class=\"rail\" width=\"120\" height=\"10\" y=\"1\"/>"
      + "<rect class=\"value\" width=\"\(Points.decimal(value * 120, places: 1))\" height=\"10\" y=\"1\"/></svg>"
  }

  // MARK: - Confusions

  private static let shownTables = [
    "entities.mentions.confusion", "meetings.status.confusion", "quotes.kind.confusion",
  ]
  private static let mostTypes = 24

  private var confusions: String {
    let totals = report.sums.cells
    return Self.shownTables.compactMap { name in totals[name].map { matrix(name, $0) } }.joined()
  }

  private func matrix(_ name: String, _ cells: [TableCell]) -> String {
    var sums: [String: Int] = [:]
    for cell in cells {
      sums[cell.row, default: 0] += cell.count
      sums[cell.column, default: 0] += cell.count
    }
    let types = sums.keys.filter { $0 != "∅" }
      .sorted { (sums[$1] ?? 0, $0) < (sums[$0] ?? 0, $1) }
    let names = Array(types.prefix(Self.mostTypes)) + ["∅"]
    let counts = Dictionary(
      cells.map { ([$0.row, $0.column], $0.count) }, uniquingKeysWith: { first, _ in first })
    let rows = names.map { row in
      let all = max(1, names.reduce(0) { $0 + (counts[[row, $1]] ?? 0) })
      return [shown(row, "missing in gold")]
        + names.map { column in
          let count = counts[[row, column]] ?? 0
          if count == 0 { return "" }
          let strength = max(1, min(5, Int((Double(count) / Double(all) * 5).rounded(.up))))
          let tone = row == column ? "hit" : "miss"
          return "<span class=\"cell \(tone)\(strength)\">\(count)</span>"
        }
    }
    let more =
      types.count > Self.mostTypes
      ? "<p class=\"note\">\(types.count - Self.mostTypes) rarer values are not shown.</p>\n" : ""
    return HTMLText.table(
      caption: "\(HTMLText.escaped(name)): gold in rows, predicted in columns",
      ["gold \\ predicted"] + names.map { shown($0, "not predicted") }, rows, classes: "matrix")
      + more
  }

  private func shown(_ type: String, _ none: String) -> String {
    type == "∅" ? "<abbr title=\"\(none)\">∅</abbr>" : HTMLText.isolated(type)
  }

  // MARK: - Scores

  private var curve: String {
    let points = numbered("entities.mentions.curve")
    guard points.count > 1 else { return "" }
    let places = points.compactMap { point -> String? in
      guard let precision = point["precision"], let recall = point["recall"] else { return nil }
      return "\(n(30 + recall * 200)),\(n(210 - precision * 200))"
    }
    return "<figure><figcaption>Precision (up) and recall (right) by score</figcaption>\n"
      + square(label: "precision–recall curve of \(points.count) thresholds")
      + "<polyline class=\"line\" points=\"\(places.joined(separator: " "))\"/></svg></figure>\n"
  }

  private var calibration: String {
    let bins = numbered("entities.mentions.calibration")
    guard bins.count > 1 else { return "" }
    let dots = bins.compactMap { bin -> String? in
      guard let score = bin["score"], let accuracy = bin["accuracy"] else { return nil }
      return
        "<circle class=\"dot\" r=\"4\" cx=\"\(n(30 + score * 200))\" cy=\"\(n(210 - accuracy * 200))\"/>"
    }
    return
      "<figure><figcaption>Share that is right (up) by score (right); on the line it is as good "
      + "as it says</figcaption>\n" + square(label: "calibration in \(bins.count) bins")
      + "<line class=\"zero\" x1=\"30\" y1=\"210\" x2=\"230\" y2=\"10\"/>\(dots.joined())</svg></figure>\n"
  }

  private func square(label: String) -> String {
    let ticks = [0, 50, 100].map { tick in
      let place = Double(tick) * 2
      return
        "<text class=\"tick\" x=\"\(n(30 + place))\" y=\"225\" text-anchor=\"middle\">\(tick)</text>"
        + "<text class=\"tick\" x=\"24\" y=\"\(n(214 - place))\" text-anchor=\"end\">\(tick)</text>"
    }
    return
      "<svg class=\"square\" width=\"240\" height=\"230\" viewBox=\"0 0 240 230\" role=\"img\" aria-label=\"\(label)\">"
      + "<rect class=\"frame\" x=\"30\" y=\"10\" width=\"200\" height=\"200\"/>\(ticks.joined())"
  }

  /// The values of a pooled metric by number, such as those of `METRIC.07.precision`.
  private func numbered(_ metric: String) -> [[String: Double]] {
    var points: [String: [String: Double]] = [:]
    for figure in report.figures where figure.name.hasPrefix(metric + ".") {
      let parts = figure.name.dropFirst(metric.count + 1).split(separator: ".")
      guard parts.count == 2, parts[0].allSatisfy(\.isNumber) else { continue }
      points[String(parts[0]), default: [:]][String(parts[1])] = figure.value
    }
    return points.sorted { $0.key < $1.key }.map(\.value)
  }

  private func n(_ value: Double) -> String { Points.decimal(value, places: 1) }

  // MARK: - Slices

  private var slices: String {
    let tables = report.slices.filter { $0.rows.count > 1 }.map { slice in
      HTMLText.table(
        caption: "By \(HTMLText.escaped(slice.dimension))",
        [slice.dimension, "Articles"]
          + (slice.rows.first?.estimates ?? []).map { HTMLText.figure($0.name) },
        slice.rows.map { row in
          [HTMLText.isolated(row.value), String(row.articleCount)]
            + row.estimates.map { "\(Shown.value($0.value)) \(HTMLText.range($0))" }
        })
    }
    return tables.isEmpty ? "" : HTMLText.section("slices", "Slices", tables.joined())
  }
}
