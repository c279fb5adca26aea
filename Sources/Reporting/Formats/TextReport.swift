import Diagnostics
import Scoring
import Versions

/// The report for a terminal: the verdict first, then the figures, then what broke.
struct TextReport {
  private let style: ReportStyle
  private let paint: TerminalStyle

  /// Slices listed as moved.
  private static let mostSlices = 8

  init(_ style: ReportStyle) {
    self.style = style
    paint = TerminalStyle(hasColor: style.hasColor)
  }

  func render(_ report: Report) -> String {
    let sections =
      [heading(report), figures(report)] + report.breakdowns.map(breakdown)
      + report.slices.map(slice) + [changes(report), rules(report), footer(report)]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func heading(_ report: Report) -> [String] {
    let coverage = report.evaluation.coverage
    var lines: [String] = []
    if let gate = report.gate {
      lines += wrapped(safe(gate.sentence)).map { gate.passes ? paint.good($0) : paint.bad($0) }
    }
    lines += wrapped(safe(report.subject)).map(paint.bold)
    lines += notes("failed", coverage.failed) + notes("skipped", coverage.skipped)
    if !coverage.extra.isEmpty {
      lines.append("\(coverage.extra.count) predictions for articles that gold does not have")
    }
    return lines
  }

  private func notes(_ word: String, _ notes: [ArticleNote]) -> [String] {
    guard let first = notes.first else { return [] }
    let more = notes.count > 1 ? " (and \(notes.count - 1) more)" : ""
    return wrapped("\(word): \(safe(first.article)), \(safe(first.reason))\(more)")
      .map(paint.warning)
  }

  private func figures(_ report: Report) -> [String] {
    var lines = table(report.rows, title: "", isCompared: report.change.comparison != nil)
    if let empty = report.keptEmpty {
      lines.append(
        "\(Shown.support(empty.kept)) of \(Shown.support(empty.of)) articles without a name kept empty"
      )
    }
    if let ceiling = report.ceiling {
      let shown = ceiling.estimates.filter { report.primary.contains($0.name) }.map {
        "\(shortened($0.name)) \(Shown.value($0.value))"
      }
      lines += wrapped(
        "annotators reach, against each other on \(ceiling.articleCount) articles: "
          + shown.joined(separator: ", "))
    }
    return lines
  }

  private func breakdown(_ breakdown: FigureBreakdown) -> [String] {
    table(breakdown.rows, title: breakdown.metric, isCompared: false)
  }

  private func table(_ rows: [FigureRow], title: String, isCompared: Bool) -> [String] {
    var table = TextTable(
      [.left, .right, .right, .right, .left, .right, .right], dispensable: [5, 4])
    let titles = [title, "P", "R", "F1", "95 % interval", "gold"]
    table.add((titles + (isCompared ? ["change"] : [])).map(dimmed))
    for row in rows {
      let isPlain = row.precision == nil && row.recall == nil
      table.add(
        [
          TextTable.Cell(text: safe(row.name)),
          TextTable.Cell(text: isPlain ? "" : Shown.value(row.precision?.value)),
          TextTable.Cell(text: isPlain ? "" : Shown.value(row.recall?.value)),
          TextTable.Cell(text: Shown.value(row.main.value), paint: paint.bold),
          TextTable.Cell(text: Shown.interval(row.main), paint: paint.dim),
          TextTable.Cell(text: Shown.support(row.main.support)),
        ] + (isCompared ? [change(row.change)] : []))
    }
    return table.lines(width: style.width)
  }

  /// As many figures as fit beside each other.
  private func slice(_ slice: Report.SliceTable) -> [String] {
    guard slice.rows.count > 1, let first = slice.rows.first else { return [] }
    let names = first.estimates.map { shortened($0.name) }
    var table = TextTable(
      [.left, .right] + names.map { _ in TextTable.Alignment.right },
      dispensable: names.indices.dropFirst().reversed().map { $0 + 2 })
    table.add(([slice.dimension, "articles"] + names).map(dimmed))
    for row in slice.rows {
      table.add(
        [TextTable.Cell(text: safe(row.value)), TextTable.Cell(text: String(row.articleCount))]
          + row.estimates.map { TextTable.Cell(text: Shown.value($0.value)) })
    }
    return table.lines(width: style.width)
  }

  private func changes(_ report: Report) -> [String] {
    guard let comparison = report.change.comparison else { return [] }
    if comparison.changedArticleCount == 0 {
      return wrapped(
        "Nothing changed since \(safe(comparison.base.name)): every label has the fate it had.")
    }
    let shown = style.isDetailed ? comparison.changes : report.rows.compactMap(\.change)
    var lines = ChangeTable(comparison, shown, paint: paint, width: style.width).lines()
    for explanation in comparison.explanations {
      let block = ChangeLines(
        explanation, paint: paint, width: style.width, most: style.listedLabels,
        kinds: style.isDetailed ? LabelChange.Kind.allCases : [.broken]
      ).lines()
      if !block.isEmpty { lines += (lines.isEmpty ? [] : [""]) + block }
    }
    lines += moved(comparison)
    for split in comparison.splits {
      let parts = [("pipeline", split.pipeline), ("gold", split.gold), ("scorer", split.scorer)]
      let words = parts.map { name, part in "\(name) \(part.map(Points.change) ?? "unknown")" }
      lines += wrapped(
        "\(split.figure) since it was recorded: \(words.joined(separator: ", "))")
    }
    return lines
  }

  private func moved(_ comparison: Comparison) -> [String] {
    guard !comparison.slices.isEmpty else { return [] }
    var table = TextTable([.left, .left, .right, .left, .right, .right], dispensable: [4, 3])
    table.add(
      ["slices that moved", "", "change", "95 % interval", "articles", "q"].map(dimmed))
    for slice in comparison.slices.prefix(Self.mostSlices) {
      table.add([
        TextTable.Cell(text: safe("\(slice.dimension) \(slice.slice)")),
        TextTable.Cell(text: shortened(slice.change.name)), change(slice.change),
        TextTable.Cell(text: Shown.interval(slice.change), paint: paint.dim),
        TextTable.Cell(text: String(slice.articleCount)),
        TextTable.Cell(text: Points.shortPValue(slice.qValue)),
      ])
    }
    let more = comparison.slices.count - Self.mostSlices
    return [""] + table.lines(width: style.width) + (more > 0 ? ["… and \(more) more"] : [])
  }

  private func rules(_ report: Report) -> [String] {
    guard let gate = report.gate else { return [] }
    var table = TextTable([.left, .left, .left])
    let plain = TerminalStyle(hasColor: false)
    for rule in gate.worstFirst {
      table.add([
        TextTable.Cell(text: plain.verdict(rule.verdict)) { _ in paint.verdict(rule.verdict) },
        TextTable.Cell(text: rule.rule.rawValue, paint: paint.dim),
        TextTable.Cell(text: safe(rule.sentence)),
      ])
    }
    let accepted = gate.accepted.flatMap {
      wrapped("accepted until \($0.expires): \(safe($0.identity)), \(safe($0.reason))")
    }
    return table.lines(width: style.width) + accepted
  }

  private func footer(_ report: Report) -> [String] {
    [paint.dim(safe(report.evaluation.signature))]
  }

  private func change(_ change: FigureChange?) -> TextTable.Cell {
    guard let change, let delta = change.delta else { return TextTable.Cell(text: "") }
    if delta == 0 { return dimmed("=") }
    let isGood = (change.loss ?? 0) < 0
    return TextTable.Cell(text: Points.change(delta)) { isGood ? paint.good($0) : paint.bad($0) }
  }

  /// The metric's last two words, enough to tell headline figures apart.
  private func shortened(_ name: String) -> String {
    name.split(separator: ".").dropLast().suffix(2).joined(separator: ".")
  }

  private func dimmed(_ text: String) -> TextTable.Cell {
    TextTable.Cell(text: text, paint: paint.dim)
  }

  private func wrapped(_ text: String) -> [String] {
    WrappedText.lines(text, width: style.width)
  }

  private func safe(_ text: String) -> String { DisplayText.escaped(text) }
}
