import Diagnostics
import LabelModel
import Scoring
import Versions

/// What broke and what was fixed in one figure, the costliest first, each in its sentence.
struct ChangeLines {
  private let explanation: ChangeExplanation
  private let paint: TerminalStyle
  private let most: Int

  init(_ explanation: ChangeExplanation, paint: TerminalStyle, most: Int) {
    self.explanation = explanation
    self.paint = paint
    self.most = most
  }

  func lines() -> [String] {
    let labels = explanation.labels
    let counts = LabelChange.Kind.allCases.map { kind in labels.count { $0.kind == kind } }
    guard counts[0] + counts[1] + counts[2] > 0 else { return [] }
    var lines = [
      paint.bold(explanation.figure)
        + " \(Points.value(explanation.base)) → \(Points.value(explanation.head)): "
        + "\(counts[0]) broken, \(counts[1]) fixed, \(counts[2]) wrong in another way, "
        + "\(counts[3]) still wrong"
    ]
    lines += explanation.rootCauses.map(line)
    let top = labels.filter { $0.kind == .broken }.prefix(most)
    lines += top.flatMap(block)
    if counts[0] > most { lines.append("  … and \(counts[0] - most) more broken") }
    let carriers = explanation.articles.filter { $0.points != 0 }
    if let worst = carriers.first, let without = explanation.withoutTopArticle, carriers.count > 1 {
      let best = carriers.last ?? worst
      let top = abs(best.points) > abs(worst.points) ? best : worst
      lines.append(
        "  \(DisplayText.escaped(top.article)) carries \(Points.change(top.points)); "
          + "without it the change would be \(Points.change(without))")
    }
    return lines
  }

  private func line(_ cause: RootCause) -> String {
    "  \(cause.broken) of \(cause.allBroken) broken have \(cause.feature) "
      + "“\(DisplayText.escaped(cause.value))” (\(Points.change(cause.points)); "
      + "\(cause.stillRight) such are still right)"
  }

  private func block(_ label: LabelChange) -> [String] {
    guard let fate = label.shown else { return [] }
    let display = fate.display
    let place =
      display?.file.map { file in "\(file)\(display?.line.map { ":\($0)" } ?? "")" }
      ?? "\(fate.article) \(fate.path)"
    var lines = [
      "  \(paint.bad(Points.change(label.points)))  \(DisplayText.escaped(place))  "
        + "\(fate.category ?? fate.outcome.rawValue)  \(paint.dim(fate.identity))"
    ]
    if let excerpt = display?.excerpt { lines.append("        " + marked(excerpt)) }
    if let gold = display?.gold { lines.append("        gold       \(DisplayText.escaped(gold))") }
    if let predicted = display?.predicted {
      lines.append("        predicted  \(DisplayText.escaped(predicted))")
    }
    return lines
  }

  /// The sentence with the label in brackets: ⟦gold⟧, or ⟪predicted⟫ where gold has none.
  private func marked(_ excerpt: Excerpt) -> String {
    let scalars = Array(excerpt.text.unicodeScalars)
    let span = excerpt.gold ?? excerpt.predicted
    let brackets = excerpt.gold == nil ? ("⟪", "⟫") : ("⟦", "⟧")
    var text = excerpt.isCutBefore ? "…" : ""
    for (index, scalar) in scalars.enumerated() {
      for part in span?.parts ?? [] where part.start == index { text += brackets.0 }
      text += DisplayText.shown(scalar)
      for part in span?.parts ?? [] where part.end == index + 1 { text += brackets.1 }
    }
    return text + (excerpt.isCutAfter ? "…" : "")
  }
}
