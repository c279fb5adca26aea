import Diagnostics
import Scoring
import Versions

/// The report for a terminal: the verdict first, then the figures, then what broke.
struct TextReport {
  private let style: ReportStyle
  private let paint: TerminalStyle

  /// Labels and articles listed for each figure.
  private static let mostListed = 5

  init(_ style: ReportStyle) {
    self.style = style
    paint = TerminalStyle(hasColor: style.hasColor)
  }

  func render(_ report: Report) -> String {
    let sections = [
      heading(report), figures(report), types(report), slices(report), changes(report),
      rules(report), footer(report),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func heading(_ report: Report) -> [String] {
    let evaluation = report.evaluation
    let coverage = evaluation.coverage
    var lines: [String] = []
    if let gate = report.gate {
      lines.append(gate.passes ? paint.good(gate.sentence) : paint.bad(gate.sentence))
    }
    var what =
      "\(evaluation.pipeline.name) \(evaluation.pipeline.version) on \(coverage.scored) articles"
    switch report.change {
    case .comparison(let comparison): what += ", compared with \(comparison.base.name)"
    case .missing(let reason): what += ", compared with nothing: \(reason)"
    case .notWanted: break
    }
    if let date = report.date { what += ", \(date)" }
    lines.append(paint.bold(what))
    lines += notes("failed", coverage.failed) + notes("skipped", coverage.skipped)
    if !coverage.extra.isEmpty {
      lines.append("\(coverage.extra.count) predictions for articles that gold does not have")
    }
    return lines
  }

  private func notes(_ word: String, _ notes: [ArticleNote]) -> [String] {
    guard let first = notes.first else { return [] }
    let more = notes.count > 1 ? " (and \(notes.count - 1) more)" : ""
    return [paint.warning("\(word): \(safe(first.article)), \(safe(first.reason))\(more)")]
  }

  private func figures(_ report: Report) -> [String] {
    var table = TextTable([.left, .right, .right, .right, .left, .right, .left])
    table.add(
      ["", "P", "R", "F1", "95 % interval", "gold", "change"].map { title in
        TextTable.Cell(text: title, paint: paint.dim)
      })
    for name in report.headline {
      guard let definition = FigureDefinition(name: name), let estimate = report.estimates[name]
      else { continue }
      func beside(_ statistic: FigureDefinition.Statistic) -> String {
        let sibling = FigureDefinition(
          metric: definition.metric, slice: definition.slice, statistic: statistic)
        return report.estimates[sibling.name].map { shown($0.value) } ?? ""
      }
      let isF = definition.statistic == .f1
      table.add([
        TextTable.Cell(text: isF ? definition.metric : name),
        TextTable.Cell(text: isF ? beside(.precision) : ""),
        TextTable.Cell(text: isF ? beside(.recall) : ""),
        TextTable.Cell(text: shown(estimate.value), paint: paint.bold),
        TextTable.Cell(text: interval(estimate), paint: paint.dim),
        TextTable.Cell(text: support(estimate.support)),
        change(report.change.comparison?.change(of: name)),
      ])
    }
    return table.lines()
  }

  /// The first headline figure by entity type.
  private func types(_ report: Report) -> [String] {
    let metric = "entities.mentions.strict"
    let totals = report.evaluation.scorecard.totals()[metric]
    let types = totals?.slices.filter { $0.family == .type } ?? []
    guard types.count > 1 else { return [] }
    var table = TextTable([.left, .right, .right, .right, .left, .right])
    table.add(
      [metric, "P", "R", "F1", "95 % interval", "gold"].map {
        TextTable.Cell(text: $0, paint: paint.dim)
      })
    for type in types.sorted(by: {
      ($1.counts.tally.gold, $0.name) < ($0.counts.tally.gold, $1.name)
    }) {
      func figure(_ statistic: FigureDefinition.Statistic) -> FigureEstimate? {
        report.estimates[
          FigureDefinition(metric: metric, slice: type.name, statistic: statistic).name]
      }
      table.add([
        TextTable.Cell(text: safe(type.name)),
        TextTable.Cell(text: shown(figure(.precision)?.value)),
        TextTable.Cell(text: shown(figure(.recall)?.value)),
        TextTable.Cell(text: shown(figure(.f1)?.value), paint: paint.bold),
        TextTable.Cell(text: figure(.f1).map(interval) ?? "", paint: paint.dim),
        TextTable.Cell(text: support(type.counts.tally.gold)),
      ])
    }
    return table.lines()
  }

  private func slices(_ report: Report) -> [String] {
    var lines: [String] = []
    for slice in report.slices where slice.rows.count > 1 {
      guard let first = slice.rows.first else { continue }
      var table = TextTable(
        [.left, .right] + first.estimates.map { _ in TextTable.Alignment.right })
      let names = first.estimates.map { shortened($0.name) }
      table.add(
        ([slice.dimension, "articles"] + names).map { TextTable.Cell(text: $0, paint: paint.dim) })
      for row in slice.rows {
        table.add(
          [TextTable.Cell(text: safe(row.value)), TextTable.Cell(text: String(row.articleCount))]
            + row.estimates.map { TextTable.Cell(text: shown($0.value)) })
      }
      lines += (lines.isEmpty ? [] : [""]) + table.lines()
    }
    return lines
  }

  private func changes(_ report: Report) -> [String] {
    guard let comparison = report.change.comparison else { return [] }
    if comparison.changedArticleCount == 0 {
      return ["Nothing changed since \(comparison.base.name): every label has the fate it had."]
    }
    var lines: [String] = []
    for explanation in comparison.explanations {
      let block = ChangeLines(explanation, paint: paint, most: Self.mostListed).lines()
      if !block.isEmpty { lines += (lines.isEmpty ? [] : [""]) + block }
    }
    for split in comparison.splits {
      let parts = [("pipeline", split.pipeline), ("gold", split.gold), ("scorer", split.scorer)]
      let words = parts.map { name, part in "\(name) \(part.map(Points.change) ?? "unknown")" }
      let change = words.joined(separator: ", ")
      lines.append("\(split.figure) since it was recorded: \(change)")
    }
    return lines
  }

  private func rules(_ report: Report) -> [String] {
    guard let gate = report.gate else { return [] }
    var table = TextTable([.left, .left, .left])
    for rule in gate.rules {
      table.add([
        TextTable.Cell(text: plain(rule.verdict), paint: { _ in paint.verdict(rule.verdict) }),
        TextTable.Cell(text: rule.rule.rawValue, paint: paint.dim),
        TextTable.Cell(text: safe(rule.sentence)),
      ])
    }
    let accepted = gate.accepted.map {
      "accepted until \($0.expires): \($0.identity), \(safe($0.reason))"
    }
    return table.lines() + accepted
  }

  private func footer(_ report: Report) -> [String] { [paint.dim(report.evaluation.signature)] }

  private func change(_ change: FigureChange?) -> TextTable.Cell {
    guard let change, let delta = change.delta else { return TextTable.Cell(text: "") }
    if delta == 0 { return TextTable.Cell(text: "=", paint: paint.dim) }
    var text = Points.change(delta)
    if let interval = change.interval {
      text += " (\(Points.change(interval.low)) to \(Points.change(interval.high)))"
    }
    let isGood = (change.loss ?? 0) < 0
    return TextTable.Cell(text: text) { isGood ? paint.good($0) : paint.bad($0) }
  }

  private func plain(_ verdict: Verdict) -> String {
    TerminalStyle(hasColor: false).verdict(verdict)
  }

  private func shown(_ value: Double?) -> String { value.map { Points.value($0) } ?? "–" }

  private func interval(_ estimate: FigureEstimate) -> String {
    estimate.interval.map { "\(Points.value($0.low)) – \(Points.value($0.high))" } ?? ""
  }

  private func support(_ value: Double) -> String { Points.decimal(value, places: 0) }

  /// The metric's last two words, enough to tell headline figures apart.
  private func shortened(_ name: String) -> String {
    name.split(separator: ".").dropLast().suffix(2).joined(separator: ".")
  }

  private func safe(_ text: String) -> String { DisplayText.escaped(text) }
}
