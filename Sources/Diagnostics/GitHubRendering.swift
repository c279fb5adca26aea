extension [Diagnostic] {
  /// Workflow commands of GitHub Actions, which show each problem beside its line in a pull request.
  ///
  /// GitHub shows ten of a severity and drops the rest in silence, so the tenth says how many more.
  package func githubCommands() -> String {
    var commands = ""
    for severity in [Diagnostic.Severity.error, .warning, .note] {
      let ofKind = filter { $0.severity == severity }
      let shown = ofKind.count > 10 ? 9 : ofKind.count
      for diagnostic in ofKind.prefix(shown) { commands += diagnostic.githubCommand }
      if ofKind.count > shown {
        commands +=
          "::\(severity.githubName) title=Assay::\(ofKind.count - shown) more \(severity.rawValue)s"
          + " are not shown here\n"
      }
    }
    return commands
  }
}

extension Diagnostic.Severity {
  fileprivate var githubName: String { self == .note ? "notice" : rawValue }
}

extension Diagnostic {
  fileprivate var githubCommand: String {
    var properties: [String] = []
    if let place {
      properties.append("file=" + property(place.file))
      if let line = place.line { properties.append("line=\(line)") }
      if let column = place.column {
        properties.append("col=\(column)")
        if place.line != nil { properties.append("endColumn=\(column + place.width)") }
      }
    }
    properties.append("title=" + property(code))
    var lines = [message]
    if let expected { lines.append("expected: " + expected) }
    if let fix { lines.append("fix: " + fix) }
    lines += notes
    let text = escaped(lines.joined(separator: "\n"))
    return "::\(severity.githubName) \(properties.joined(separator: ","))::\(text)\n"
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped += DisplayText.shown(scalar)
      }
    }
    return escaped
  }

  private func property(_ text: String) -> String {
    escaped(text).flatMap { character -> String in
      character == ":" ? "%3A" : character == "," ? "%2C" : String(character)
    }.reduce(into: "") { $0.append($1) }
  }
}
