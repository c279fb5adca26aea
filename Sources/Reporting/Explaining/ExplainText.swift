import Diagnostics
import Scoring
package import Versions

/// Gold and prediction of an article side by side, each label with what became of it and why.
package struct ExplainText {
  private let style: ReportStyle
  private let paint: TerminalStyle
  private let onlyWrong: Bool

  package init(_ style: ReportStyle, onlyWrong: Bool) {
    self.style = style
    self.onlyWrong = onlyWrong
    paint = TerminalStyle(hasColor: style.hasColor)
  }

  package func render(_ explanation: ArticleExplanation) -> String {
    var heading = [paint.bold(safe(explanation.article))]
    if let title = explanation.title { heading.append(safe(title)) }
    if explanation.isMissing {
      heading.append(paint.warning("The pipeline gave no answer: every label counts as missed."))
    }
    heading.append(
      paint.dim(
        "⟦gold⟧ and ⟪predicted⟫ words; the number is the code point at which a label starts"))
    let blocks = [heading] + explanation.layers.map(layer)
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  // MARK: - Layers

  private func layer(_ layer: ExplainedLayer) -> [String] {
    let counts = Outcome.allCases.compactMap { outcome -> String? in
      let count = layer.count(of: outcome)
      return count == 0 ? nil : "\(count) \(outcome.rawValue)"
    }
    let shown = layer.labels.filter { !onlyWrong || !$0.isRight }
    var lines = [
      paint.bold(layer.name) + paint.dim("  \(layer.metric): \(counts.joined(separator: ", "))")
    ]
    if shown.isEmpty {
      return lines + [layer.labels.isEmpty ? "  none on either side" : "  all are right"]
    }
    lines.append(
      paint.dim(columns("", "", "gold", "predicted").joined(separator: "\n")))
    for label in shown { lines += block(label) }
    return lines
  }

  private func block(_ label: ExplainedLabel) -> [String] {
    let sign = ExplainSign(label)
    let start = label.start.map { String($0) } ?? "–"
    let head =
      label.fields.isEmpty
      ? columns(sign.mark, start, label.gold ?? "", label.predicted ?? "")
      : columns(sign.mark, start, label.gold ?? "–", label.predicted ?? "–")
    var lines = head.map { sign.painted($0, paint) }
    if !label.isRight {
      if let excerpt = label.excerpt {
        lines += hanging(MarkedExcerpt(excerpt).bracketed { DisplayText.escaped($0) })
      }
    }
    if let why = why(label) { lines += hanging(why).map(paint.dim) }
    for field in label.fields where isWorthShowing(field, of: label) {
      lines += fieldLines(field, of: label)
    }
    return lines
  }

  /// The parts of a label that only one side has say no more than the label, but for a meeting's slots.
  private func isWorthShowing(_ field: ExplainedField, of label: ExplainedLabel) -> Bool {
    let isPair = label.gold != nil && label.predicted != nil
    return (isPair && (!onlyWrong || !field.isRight)) || (!isPair && label.isMeeting)
  }

  private func fieldLines(_ field: ExplainedField, of label: ExplainedLabel) -> [String] {
    let isPair = label.gold != nil && label.predicted != nil
    let sign = ExplainSign(field)
    let indent = Self.margin + 2
    let room = max(20, (style.width - indent - Self.fieldName - 6) / 2)
    let gold = field.gold.map(safe) ?? (label.gold == nil ? "–" : "not annotated")
    let predicted = field.predicted.map(safe) ?? "–"
    let left = WrappedText.lines(gold, width: room)
    let right = WrappedText.lines(predicted, width: room)
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for index in 0..<max(left.count, right.count) {
      let name = index == 0 ? "\(sign.mark) \(field.name)" : ""
      let line =
        margin + padded(name, Self.fieldName + 2)
        + padded(index < left.count ? left[index] : "", room) + "  "
        + (index < right.count ? right[index] : "")
      lines.append(sign.painted(trimmed(line), paint))
    }
    if isPair, let category = field.category {
      let note = String(repeating: " ", count: indent + Self.fieldName + 2)
      lines.append(paint.dim(note + ExplainWords.sentence(category)))
    }
    return lines
  }

  /// Why a label is not right, and where gold has it.
  private func why(_ label: ExplainedLabel) -> String? {
    if let reason = label.reason { return "not counted: \(reason)" }
    guard label.outcome != .correct else { return nil }
    let category = label.category ?? label.outcome.rawValue
    let sentences = category.split(separator: "+").map { ExplainWords.sentence(String($0)) }
    var parts = ["counted as \(label.outcome.rawValue)"]
    if let line = label.line { parts.append("line \(line) of the gold") }
    parts.append(label.identity)
    return "\(sentences.joined(separator: "; ")) (\(parts.joined(separator: ", ")))"
  }

  // MARK: - Columns

  private static let margin = 9
  private static let fieldName = 13

  /// Sign, start, and both sides beside each other, wrapped to their columns.
  private func columns(
    _ mark: String, _ start: String, _ gold: String, _ predicted: String
  ) -> [String] {
    let room = max(20, (style.width - Self.margin - 2) / 2)
    let left = WrappedText.lines(safe(gold), width: room)
    let right = WrappedText.lines(safe(predicted), width: room)
    let head = padded(mark, 2) + padded("", max(0, 5 - start.count)) + start + "  "
    return (0..<max(left.count, right.count)).map { index in
      trimmed(
        padded(index == 0 ? head : "", Self.margin)
          + padded(index < left.count ? left[index] : "", room) + "  "
          + (index < right.count ? right[index] : ""))
    }
  }

  private func hanging(_ text: String) -> [String] {
    WrappedText.hanging(
      String(repeating: " ", count: Self.margin), text, width: style.width)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextTable.width(text)))
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private func safe(_ text: String) -> String { DisplayText.escaped(text) }
}

extension ExplainedLabel {
  fileprivate var isMeeting: Bool { fields.contains { $0.name == "participants" } }
}

/// The sign before a label or a part of one.
struct ExplainSign {
  enum Tone { case good, bad, partly, plain }

  let mark: String
  let tone: Tone

  init(_ label: ExplainedLabel) {
    switch label.outcome {
    case .ignored: (mark, tone) = ("·", .plain)
    case .missed: (mark, tone) = ("−", .bad)
    case .spurious: (mark, tone) = ("+", .bad)
    case .incorrect: (mark, tone) = ("✗", .bad)
    case .partial: (mark, tone) = ("~", .partly)
    case .correct: (mark, tone) = label.isRight ? ("✓", .good) : ("~", .partly)
    }
  }

  init(_ field: ExplainedField) {
    if field.outcomes.isEmpty {
      (mark, tone) = (" ", .plain)
    } else if field.isRight {
      (mark, tone) = ("✓", .good)
    } else if field.outcomes.contains(.correct) || field.outcomes.contains(.partial) {
      (mark, tone) = ("~", .partly)
    } else {
      (mark, tone) = ("✗", .bad)
    }
  }

  func painted(_ text: String, _ paint: TerminalStyle) -> String {
    switch tone {
    case .good: paint.good(text)
    case .bad: paint.bad(text)
    case .partly: paint.warning(text)
    case .plain: text
    }
  }
}
