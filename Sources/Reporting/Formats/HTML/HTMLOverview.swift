import Diagnostics
import Scoring
import Versions

/// The verdict and the main figures with their intervals drawn.
struct HTMLOverview {
  let report: Report

  var banner: String {
    guard let gate = report.gate else {
      return "<p class=\"verdict none\"><strong>No gate was asked for.</strong></p>\n"
    }
    let tone = gate.passes ? "good" : "bad"
    let sign = gate.passes ? "✓" : "✗"
    return "<p class=\"verdict \(tone)\"><span aria-hidden=\"true\">\(sign)</span> "
      + "\(HTMLText.isolated(gate.sentence))</p>\n"
  }

  var section: String {
    let start = self.start
    let rows = report.rows.map { row in
      let isPlain = row.precision == nil && row.recall == nil
      return [
        HTMLText.figure(row.name),
        isPlain ? "" : Shown.value(row.precision?.value),
        isPlain ? "" : Shown.value(row.recall?.value),
        "<strong>\(Shown.value(row.main.value))</strong>", plot(row, from: start),
        Shown.interval(row.main), Shown.support(row.main.support), change(row.change),
      ]
    }
    let note =
      "<p class=\"note\">The bar is the 95 % interval for articles like these, the dot the figure"
      + (report.change.comparison == nil ? "" : ", the ring the version compared with")
      + (report.floors.isEmpty ? "" : ", the stroke what the gate asks for at least")
      + (report.ceiling.map {
        ", the triangle what annotators reach against each other on \($0.articleCount) articles"
      } ?? "") + ".</p>\n"
    return HTMLText.section(
      "overview", "Overview",
      HTMLText.table(
        caption: "Main figures",
        [
          "Metric", "P", "R", "F1",
          "<span class=\"axis ends\">\(ticks(from: start))</span>",
          "95 % interval", "Gold",
          "Change",
        ], rows, classes: "figures") + note + coverage)
  }

  /// Where the lines of all figures begin: a round value that leaves room for what is drawn on them.
  private var start: Double {
    let values = report.rows.flatMap { row in
      [
        row.main.value, row.main.interval?.low, row.change?.base, report.floors[row.main.name],
        report.ceilings[row.main.name],
      ].compactMap(\.self)
    }
    let lowest = max(0, min(1, values.min() ?? 0) - 0.02)
    return min(0.8, (lowest * 10).rounded(.down) / 10)
  }

  private func ticks(from start: Double) -> String {
    [start, (start + 1) / 2, 1].map {
      "<span>\(Points.decimal($0 * 100, places: 0))</span>"
    }.joined()
  }

  /// A figure on a line that ends at 100.
  private func plot(_ row: FigureRow, from start: Double) -> String {
    guard let value = row.main.value else { return "" }
    func place(_ fraction: Double) -> Double {
      max(0, fraction - start) / (1 - start) * 200 + 4
    }
    func x(_ fraction: Double) -> String { Points.decimal(place(fraction), places: 1) }
    var marks = "<line class=\"rail\" x1=\"4\" x2=\"204\" y1=\"9\" y2=\"9\"/>"
    if let floor = report.floors[row.main.name] {
      marks += "<line class=\"floor\" x1=\"\(x(floor))\" x2=\"\(x(floor))\" y1=\"2\" y2=\"16\"/>"
    }
    if let ceiling = report.ceilings[row.main.name] {
      let left = Points.decimal(place(ceiling) - 4, places: 1)
      marks += "<path class=\"ceiling\" d=\"M\(left) 1h8l-4 7z\"/>"
    }
    if let interval = row.main.interval {
      let (low, high) = (max(0, interval.low), min(1, interval.high))
      marks +=
        "<rect class=\"band\" x=\"\(x(low))\" width=\"\(Points.decimal(max(0, place(high) - place(low)), places: 1))\""
        + " y=\"6\" height=\"6\" rx=\"2\"/>"
    }
    if let base = row.change?.base {
      marks += "<circle class=\"base\" cx=\"\(x(base))\" cy=\"9\" r=\"4\"/>"
    }
    marks += "<circle class=\"dot\" cx=\"\(x(value))\" cy=\"9\" r=\"3.5\"/>"
    let ceiling = report.ceilings[row.main.name].map { ", annotators \(Points.value($0))" } ?? ""
    let label = "\(Shown.value(value)), \(Shown.interval(row.main))\(ceiling)"
    return
      "<svg class=\"plot\" width=\"208\" height=\"18\" viewBox=\"0 0 208 18\" role=\"img\" aria-label=\"\(label)\">\(marks)</svg>"
  }

  private func change(_ change: FigureChange?) -> String {
    guard let change, let delta = change.delta else { return "" }
    if delta == 0 { return "=" }
    let tone = (change.loss ?? 0) < 0 ? "good" : "bad"
    return "<span class=\"\(tone)\">\(Points.change(delta))</span>"
  }

  private var coverage: String {
    let coverage = report.evaluation.coverage
    var lines = ["\(coverage.scored.counted("article")) scored."]
    if let empty = report.keptEmpty {
      lines.append(
        "\(Shown.support(empty.kept)) of \(Shown.support(empty.of)) articles without a name kept empty."
      )
    }
    if !coverage.extra.isEmpty {
      lines.append("\(coverage.extra.count) predictions for articles that gold does not have.")
    }
    let notes =
      coverage.failed.map { ("failed", $0) } + coverage.skipped.map { ("skipped", $0) }
    let items = notes.map { word, note in
      "<li><strong>\(word)</strong> \(HTMLText.isolated(note.article)): "
        + "\(HTMLText.isolated(note.reason))</li>\n"
    }
    return "<p>\(lines.joined(separator: " "))</p>\n"
      + (items.isEmpty ? "" : "<ul class=\"warnings\">\n\(items.joined())</ul>\n")
  }
}
