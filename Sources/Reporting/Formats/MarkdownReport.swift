import Diagnostics
import Scoring
import Versions

/// The report for a pull request: the verdict, the main table, and the rest to unfold.
struct MarkdownReport {
  /// By which a bot finds its last comment, to replace it.
  static let marker = "<!-- assay-report -->"
  /// Code hosts refuse comments of 65,536 characters.
  static let mostCharacters = 60_000
  private static let mostListed = 20

  private let report: Report

  static func render(_ report: Report) -> String { MarkdownReport(report: report).text() }

  /// A part that is left out whole where the report grows too long.
  private struct Section {
    var title: String
    /// Those of the lowest rank are left out first.
    var rank: Int
    var text: String
  }

  private func text() -> String {
    let head = [Self.marker, alert, table, notes].filter { !$0.isEmpty }.joined(separator: "\n\n")
    let foot = "<sub>" + MarkdownText.escaped(report.evaluation.signature) + "</sub>"
    var sections = [
      rules, broken, causes, fixed, split, types, slices, coverage, reproduce,
    ].compactMap(\.self)
    var dropped: [String] = []
    func whole() -> String {
      let note =
        dropped.isEmpty
        ? []
        : [
          "Left out to stay below \(Self.mostCharacters) characters: "
            + dropped.joined(separator: ", ") + ". All of it is in `report.html` and `result.json`."
        ]
      return ([head] + sections.map(\.text) + note + [foot]).joined(separator: "\n\n") + "\n"
    }
    while whole().utf16.count >= Self.mostCharacters,
      let least = sections.indices.min(by: { sections[$0].rank < sections[$1].rank })
    {
      dropped.append(sections.remove(at: least).title)
    }
    return whole()
  }

  private var alert: String {
    let subject = MarkdownText.escaped(report.subject)
    guard let gate = report.gate else {
      return "> [!NOTE]\n> **No gate was asked for.** \(subject)."
    }
    let hasWarning = gate.rules.contains { $0.verdict == .warn || $0.verdict == .notDetectable }
    let kind = gate.passes ? (hasWarning ? "WARNING" : "TIP") : "CAUTION"
    return
      "> [!\(kind)]\n> **\(MarkdownText.escaped(gate.sentence, most: 2_000))**\n>\n> \(subject)."
  }

  private var table: String {
    let isCompared = report.change.comparison != nil
    let titles =
      ["metric", "P", "R", "F1", "95 % interval", "gold"]
      + (isCompared ? ["change", "95 % interval", "detectable drop"] : [])
    var lines = [
      "| " + titles.joined(separator: " | ") + " |",
      "| --- |" + String(repeating: " ---: |", count: titles.count - 1),
    ]
    for row in report.rows.prefix(Self.mostListed) {
      var cells =
        [MarkdownText.code(row.name)] + [row.precision, row.recall].map { ratio($0) } + [
          "**\(ratio(row.main))**", Shown.interval(row.main), Shown.support(row.main.support),
        ]
      if isCompared { cells += change(row.change) }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private var notes: String {
    guard let comparison = report.change.comparison else { return "" }
    if comparison.changedArticleCount == 0 {
      return "Nothing changed since \(MarkdownText.escaped(comparison.base.name))."
    }
    let counts = [LabelChange.Kind.broken, .fixed, .changed].map { report.labels($0).count }
    return "\(counts[0].counted("label")) broken, \(counts[1]) fixed, "
      + "\(counts[2]) wrong in another way, in "
      + "\(comparison.changedArticleCount) of \(comparison.articleCount) articles."
  }

  // MARK: - Sections

  private var rules: Section? {
    guard let gate = report.gate else { return nil }
    var lines = ["| verdict | rule | why |", "| --- | --- | --- |"]
    for rule in gate.worstFirst {
      let sign = rule.verdict.fails ? "❌" : rule.verdict == .pass ? "✅" : "⚠️"
      let mark = rule.verdict == .improved ? "✅" : sign
      lines.append(
        "| \(mark) \(rule.verdict.words) | \(rule.rule.rawValue) | "
          + "\(MarkdownText.escaped(rule.sentence, most: 1_000)) |")
    }
    lines += gate.accepted.map {
      "\nAccepted until \($0.expires): \(MarkdownText.code($0.identity)), "
        + MarkdownText.escaped($0.reason)
    }
    return section("Gate: \(gate.rules.count) rules", rank: 9, lines, isOpen: !gate.passes)
  }

  private var broken: Section? { list(.broken, "Newly broken", rank: 8, isOpen: true) }
  private var fixed: Section? { list(.fixed, "Newly fixed", rank: 3, isOpen: false) }

  private var causes: Section? {
    let lines = (report.change.comparison?.explanations ?? []).flatMap { explanation in
      explanation.rootCauses.map { cause in
        "- \(MarkdownText.code(explanation.figure)): \(MarkdownText.escaped(cause.sentence))"
      }
    }
    return section("Root causes", rank: 7, lines)
  }

  private var split: Section? {
    let lines = (report.change.comparison?.splits ?? []).map { split in
      let parts = [("pipeline", split.pipeline), ("gold", split.gold), ("scorer", split.scorer)]
      let words = parts.map { name, part in "\(name) \(part.map(Points.change) ?? "unknown")" }
      return "- \(MarkdownText.code(split.figure)): \(words.joined(separator: ", "))"
    }
    return section("Change since it was recorded", rank: 6, lines)
  }

  private var types: Section? {
    let blocks = report.breakdowns.flatMap { breakdown in
      let title = "\(MarkdownText.code(breakdown.metric)) by \(breakdown.dimension)"
      var lines = [
        "", "| \(title) | P | R | F1 | 95 % interval | gold |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
      ]
      for row in breakdown.rows {
        let cells = [
          MarkdownText.escaped(row.name), ratio(row.precision), ratio(row.recall), ratio(row.main),
          Shown.interval(row.main), Shown.support(row.main.support),
        ]
        lines.append("| \(cells.joined(separator: " | ")) |")
      }
      return lines
    }
    return section("Types and kinds", rank: 2, blocks)
  }

  private var slices: Section? {
    let blocks = report.slices.filter { $0.rows.count > 1 }.flatMap { slice in
      let names = slice.rows.first?.estimates.map { MarkdownText.code($0.name) } ?? []
      let titles = [slice.dimension, "articles"] + names
      var lines = [
        "", "| \(titles.joined(separator: " | ")) |",
        "| --- |" + String(repeating: " ---: |", count: titles.count - 1),
      ]
      for row in slice.rows {
        let figures = row.estimates.map { ratio($0) }
        let cells = [MarkdownText.escaped(row.value), String(row.articleCount)] + figures
        lines.append("| \(cells.joined(separator: " | ")) |")
      }
      return lines
    }
    let moved = (report.change.comparison?.slices ?? []).prefix(Self.mostListed).map { slice in
      "- \(slice.dimension) \(MarkdownText.escaped(slice.slice)): "
        + "\(MarkdownText.code(slice.change.name)) \(slice.change.delta.map(Points.change) ?? "–") "
        + "in \(slice.articleCount) articles (q = \(Points.decimal(slice.qValue, places: 3)))"
    }
    return section("Slices", rank: 1, blocks + (moved.isEmpty ? [] : ["", "Moved:", ""] + moved))
  }

  private var coverage: Section? {
    let coverage = report.evaluation.coverage
    func lines(_ word: String, _ notes: [ArticleNote]) -> [String] {
      notes.prefix(Self.mostListed).map {
        "- \(word): \(MarkdownText.escaped($0.article)), \(MarkdownText.escaped($0.reason))"
      } + more(notes.count, word)
    }
    var all = lines("failed", coverage.failed) + lines("skipped", coverage.skipped)
    if !coverage.extra.isEmpty {
      all.append("- \(coverage.extra.count) predictions for articles that gold does not have")
    }
    return section("Coverage: \(coverage.scored.counted("article")) scored", rank: 5, all)
  }

  private var reproduce: Section? {
    let digests = report.evaluation.digests
    var lines = [
      "- gold \(MarkdownText.code(digests.gold))",
      "- settings \(MarkdownText.code(digests.settings))",
      "- predictions \(MarkdownText.code(digests.predictions))",
    ]
    if let command = report.command { lines.append("- \(MarkdownText.code(command))") }
    return section("Reproduce", rank: 4, lines)
  }

  private func list(
    _ kind: LabelChange.Kind, _ title: String, rank: Int, isOpen: Bool
  ) -> Section? {
    let labels = report.labels(kind)
    let lines = labels.prefix(Self.mostListed).flatMap { item(of: $0) }
    return section(
      "\(title): \(labels.count)", rank: rank, lines + more(labels.count, "labels"), isOpen: isOpen)
  }

  private func item(of label: ReportedLabel) -> [String] {
    guard let fate = label.change.shown else { return [] }
    let display = fate.display
    let place = display?.file.map { "\($0)\(display?.line.map { ":\($0)" } ?? "")" }
    let what = MarkdownText.escaped(fate.category ?? fate.outcome.rawValue)
    var lines = [
      "- **\(Points.contribution(label.change.points))** \(what), \(MarkdownText.code(label.figure)), "
        + "\(MarkdownText.code(place ?? fate.article)), \(MarkdownText.code(fate.identity))"
    ]
    if let excerpt = display?.excerpt {
      lines.append("  <br>" + MarkedExcerpt(excerpt).bracketed { MarkdownText.escaped($0) })
    }
    if let gold = display?.gold { lines.append("  <br>gold: \(MarkdownText.escaped(gold))") }
    if let predicted = display?.predicted {
      lines.append("  <br>predicted: \(MarkdownText.escaped(predicted))")
    }
    return lines
  }

  private func more(_ count: Int, _ what: String) -> [String] {
    count > Self.mostListed ? ["- … and \(count - Self.mostListed) more \(what)"] : []
  }

  private func section(
    _ title: String, rank: Int, _ lines: [String], isOpen: Bool = false
  ) -> Section? {
    guard !lines.isEmpty else { return nil }
    let body = lines.joined(separator: "\n")
    return Section(
      title: title, rank: rank,
      text:
        "<details\(isOpen ? " open" : "")>\n<summary>\(title)</summary>\n\n\(body)\n\n</details>")
  }

  // MARK: - Cells

  private func ratio(_ estimate: FigureEstimate?) -> String { Shown.value(estimate?.value) }

  private func change(_ change: FigureChange?) -> [String] {
    guard let change, let delta = change.delta else { return ["", "", ""] }
    if delta == 0 { return ["=", "", ""] }
    return [
      "**\(Points.change(delta))**", Shown.interval(change),
      change.detectableLoss.map { Points.value($0) } ?? "",
    ]
  }
}
