extension [Diagnostic] {
  /// A JSON array, one object a line, with keys that never change their meaning.
  ///
  /// Each has `severity`, `code`, `message`, `notes`, and, where known, `file`, `line`, `column`,
  /// `width`, `excerpt`, `excerptColumn` (the column of the excerpt's first character), `expected` and `fix`.
  package func json() -> String {
    guard !isEmpty else { return "[]\n" }
    return "[\n" + map { "  " + $0.jsonObject }.joined(separator: ",\n") + "\n]\n"
  }
}

extension Diagnostic {
  fileprivate var jsonObject: String {
    var fields = [
      field("severity", severity.rawValue), field("code", code), field("message", message),
    ]
    if let place {
      fields.append(field("file", place.file))
      if let line = place.line { fields.append("\"line\": \(line)") }
      if let column = place.column {
        fields.append("\"column\": \(column)")
        fields.append("\"width\": \(place.width)")
      }
      if let excerpt = place.excerpt {
        fields.append(field("excerpt", excerpt))
        fields.append("\"excerptColumn\": \(place.excerptColumn)")
      }
    }
    if let expected { fields.append(field("expected", expected)) }
    if let fix { fields.append(field("fix", fix)) }
    fields.append("\"notes\": [" + notes.map(quoted).joined(separator: ", ") + "]")
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private func field(_ key: String, _ value: String) -> String { "\"\(key)\": \(quoted(value))" }

  private func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
