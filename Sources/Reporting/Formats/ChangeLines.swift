import Diagnostics
import Scoring
import Versions

/// What broke and what was fixed in one figure, the costliest first, each in its sentence.
struct ChangeLines {
  private let explanation: ChangeExplanation
  private let paint: TerminalStyle
  private let width: Int
  private let most: Int
  private let kinds: [LabelChange.Kind]

  /// - Parameters:
  ///   - most: labels listed of each kind.
  ///   - kinds: those that are listed; all are counted.
  init(
    _ explanation: ChangeExplanation, paint: TerminalStyle, width: Int, most: Int,
    kinds: [LabelChange.Kind]
  ) {
    self.explanation = explanation
    self.paint = paint
    self.width = width
    self.most = most
    self.kinds = kinds
  }

  func lines() -> [String] {
    let labels = explanation.labels
    let counts = LabelChange.Kind.allCases.map { kind in labels.count { $0.kind == kind } }
    guard counts[0] + counts[1] + counts[2] > 0 else { return [] }
    let values = "\(Points.value(explanation.base)) → \(Points.value(explanation.head))"
    var lines = [paint.bold(explanation.figure) + " \(values)"]
    lines += hanging(
      "  ",
      "\(counts[0]) broken, \(counts[1]) fixed, \(counts[2]) wrong in another way, "
        + "\(counts[3]) still wrong")
    lines += explanation.rootCauses.flatMap { hanging("  ", sentence($0)) }
    for kind in kinds where most > 0 {
      let found = labels.filter { $0.kind == kind }
      if kinds.count > 1, !found.isEmpty { lines.append("  " + paint.dim(words(kind) + ":")) }
      lines += found.prefix(most).flatMap(block)
      if found.count > most {
        lines.append("  … and \(found.count - most) more \(words(kind))")
      }
    }
    let carriers = explanation.articles.filter { $0.points != 0 }
    if let worst = carriers.first, let without = explanation.withoutTopArticle, carriers.count > 1 {
      let best = carriers.last ?? worst
      let top = abs(best.points) > abs(worst.points) ? best : worst
      lines += hanging(
        "  ",
        "\(DisplayText.escaped(top.article)) carries \(Points.change(top.points)); "
          + "without it the change would be \(Points.change(without))")
    }
    return lines
  }

  private func words(_ kind: LabelChange.Kind) -> String {
    switch kind {
    case .broken: "broken"
    case .fixed: "fixed"
    case .changed: "wrong in another way"
    case .stillWrong: "still wrong"
    }
  }

  private func sentence(_ cause: RootCause) -> String {
    DisplayText.escaped(cause.sentence)
  }

  private func block(_ label: LabelChange) -> [String] {
    guard let fate = label.shown else { return [] }
    let display = fate.display
    let place =
      display?.file.map { file in "\(file)\(display?.line.map { ":\($0)" } ?? "")" }
      ?? "\(fate.article) \(fate.path)"
    var lines = [
      "  \(paint.bad(Points.contribution(label.points)))  \(DisplayText.escaped(place))  "
        + "\(what(label))  \(paint.dim(fate.identity))"
    ]
    if let excerpt = display?.excerpt {
      lines += hanging("        ", MarkedExcerpt(excerpt).bracketed { DisplayText.escaped($0) })
    }
    for (side, words) in [("gold", display?.gold), ("predicted", display?.predicted)] {
      guard let words else { continue }
      let head = "        \(side)" + String(repeating: " ", count: 11 - side.count)
      lines += hanging(head, DisplayText.escaped(words))
    }
    return lines
  }

  /// What is wrong with it, or was.
  private func what(_ label: LabelChange) -> String {
    func error(_ fate: LabelFate?) -> String {
      fate.map { $0.category ?? $0.outcome.rawValue } ?? "–"
    }
    switch label.kind {
    case .fixed: return "was \(error(label.base))"
    case .changed: return "\(error(label.base)) → \(error(label.head))"
    case .broken, .stillWrong: return error(label.shown)
    }
  }

  private func hanging(_ head: String, _ text: String) -> [String] {
    WrappedText.hanging(head, text, width: width)
  }
}
