package import Scoring
import Versions

/// What the catalogue says of its metrics, for the terminal and for the reference page.
package enum MetricReference {
  /// One line a metric: name and definition.
  package static func list(_ metrics: [Metric] = MetricCatalogue.all) -> String {
    let width = metrics.map(\.name.utf8.count).max() ?? 0
    let lines = metrics.map { metric in
      metric.name + String(repeating: " ", count: width - metric.name.utf8.count + 2)
        + metric.summary
    }
    return lines.map { $0 + "\n" }.joined()
      + "\n\(lines.count) metrics; `assay metrics NAME` explains one, or lists those of which NAME is a part.\n"
  }

  /// Everything about one metric, with its worked example.
  package static func explanation(of metric: Metric) -> String {
    var lines = [metric.name, "", metric.summary, "", "Formula   \(metric.formula)"]
    lines += FormulaNotation.lines(for: metric).map { "          \($0)" }
    lines.append("Source    \(metric.citation)")
    if !metric.conventions.isEmpty {
      lines.append("")
      lines += metric.conventions.map { "- \($0)" }
    }
    lines += ["", "Example   \(metric.example.story)"]
    lines += exampleLines(metric.example).map { "  \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The reference page, in Markdown: every metric in catalogue order.
  package static func page() -> String {
    var lines = [
      "# Metrics", "",
      "Made by `assay metrics --markdown` from the catalogue; a test compares it with this file.",
      "",
      "A figure's full name is the metric's name, a slice where there is one, and a statistic, as in "
        + "`entities.mentions.strict.person.recall`. Undefined figures (0/0) are `null` in JSON and `–` "
        + "elsewhere.", "", "In formulas:", "",
    ]
    lines += FormulaNotation.all.map { "- \($0.line)" } + [""]
    for metric in MetricCatalogue.all {
      lines += [
        "## `\(metric.name)`", "", metric.summary, "", "- Formula: \(metric.formula)",
        "- Source: \(metric.citation)",
      ]
      lines += metric.conventions.map { "- \($0)" }
      lines += ["", "Example: \(metric.example.story)", "", "```text"]
      lines += exampleLines(metric.example)
      lines += ["```", ""]
    }
    return lines.dropLast().map { $0 + "\n" }.joined()
  }

  private static func exampleLines(_ example: WorkedExample) -> [String] {
    let words = example.text.map { ["text       \($0)"] } ?? []
    let gold = ExampleWords(example.gold, text: example.text).lines.map { "gold       \($0)" }
    let predicted = ExampleWords(example.predicted, text: example.text).lines
      .map { "predicted  \($0)" }
    let figures = example.expected.map { statistic, value in
      "\(statistic) = \(value.map(shown) ?? "–")"
    }
    return words + gold + predicted + [figures.joined(separator: ", ")]
  }

  /// At most four decimals, no zeros behind.
  private static func shown(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    var text = Points.decimal(value, places: 4)
    while text.last == "0" { text.removeLast() }
    return text
  }
}
