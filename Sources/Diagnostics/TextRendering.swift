extension Diagnostic {
  /// For people: place, message and code, the line with a caret, what was expected, how to mend it.
  package func text(color: Bool = false) -> String {
    let paint = Paint(isOn: color)
    var lines: [String] = []
    let location = place.map { paint.bold(DisplayText.escaped($0.location) + ":") + " " } ?? ""
    lines.append(
      location + paint.severity(severity.rawValue + ":", severity)
        + " \(DisplayText.escaped(message)) [\(code)]")
    if let place, let excerpt = place.excerpt {
      lines += Self.excerptLines(place, excerpt, paint, severity)
    }
    if let expected { lines.append("  expected: " + DisplayText.escaped(expected)) }
    if let fix { lines.append("  fix: " + DisplayText.escaped(fix)) }
    lines += notes.map { "  note: " + DisplayText.escaped($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func excerptLines(
    _ place: Place, _ excerpt: String, _ paint: Paint, _ severity: Severity
  ) -> [String] {
    let number = place.line.map { String($0) } ?? ""
    let margin = String(repeating: " ", count: number.count)
    let cut = place.excerptColumn > 1 ? "…" : ""
    var lines = ["  \(number) | \(cut)\(DisplayText.escaped(excerpt))"]
    if let column = place.column {
      let scalars = Array(excerpt.unicodeScalars)
      let from = min(max(column - place.excerptColumn, 0), scalars.count)
      let to = min(from + max(place.width, 1), scalars.count)
      let before = scalars[..<from].reduce(cut.isEmpty ? 0 : 1) { $0 + DisplayText.width($1) }
      let under = max(1, scalars[from..<to].reduce(0) { $0 + DisplayText.width($1) })
      let caret = "^" + String(repeating: "~", count: under - 1)
      lines.append(
        "  \(margin) | " + String(repeating: " ", count: before) + paint.severity(caret, severity))
    }
    return lines
  }
}

extension [Diagnostic] {
  /// All of them for people, in the order given.
  package func text(color: Bool = false) -> String {
    map { $0.text(color: color) }.joined(separator: "\n")
  }

  /// "2 errors, 1 warning"; empty where there is none.
  package var countsInWords: String {
    [Diagnostic.Severity.error, .warning, .note].compactMap { severity in
      let count = count { $0.severity == severity }
      return count == 0 ? nil : count.counted(severity.rawValue)
    }.joined(separator: ", ")
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}

/// Terminal colours, which the caller asks for.
private struct Paint {
  var isOn: Bool

  func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func severity(_ text: String, _ severity: Diagnostic.Severity) -> String {
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return isOn ? "\u{1B}[1;\(code)m\(text)\u{1B}[0m" : text
  }
}
