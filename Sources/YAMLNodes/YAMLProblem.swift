import Diagnostics

/// The messages for problems of YAML itself.
enum YAMLProblem {
  static let tab = "Y001"
  static let duplicateKey = "Y002"
  static let refused = "Y003"
  static let cut = "Y004"
  static let badEscape = "Y005"
  static let badUTF8 = "Y006"
  static let control = "Y007"
  static let syntax = "Y008"
  static let limit = "Y009"

  static func duplicate(_ entry: YAMLEntry, first: YAMLEntry, in source: YAMLSource) -> Diagnostic {
    Diagnostic(
      code: duplicateKey, "the key \"\(entry.key)\" stands twice in one mapping",
      at: source.place(ofKey: entry), fix: "keep one of them",
      notes: ["it stands in line \(first.keyStart.line), column \(first.keyStart.column) too"])
  }

  static func cut(_ text: String, at end: YAMLMark, in source: YAMLSource) -> Diagnostic {
    Diagnostic(
      .warning, code: cut, "\" #\" starts a comment, so that the value ends here: \"\(text)\"",
      at: source.place(YAMLMark(line: end.line, column: end.column + 1)),
      fix: "put the value in double quotes, or a space behind # if it is a comment")
  }

  static func byte(_ finding: YAMLByteScan.Finding, at offset: Int, in source: YAMLSource)
    -> Diagnostic
  {
    let place = source.place(source.mark(at: offset))
    switch finding {
    case .badUTF8(let byte):
      return Diagnostic(
        code: badUTF8, "the byte \(hex(UInt32(byte), 2)) at offset \(offset) is not UTF-8",
        at: place, fix: "save the file as UTF-8")
    case .control(let scalar):
      return Diagnostic(
        code: control, "the control character U+\(hex(scalar.value, 4)) at offset \(offset)",
        at: place, fix: "take it out, or write \(escape(scalar)) inside double quotes")
    case .carriageReturn:
      return Diagnostic(
        code: control, "a carriage return without a line feed at offset \(offset)", at: place,
        fix: "end lines with a line feed, or write \\r inside double quotes")
    case .lineBreak(let scalar):
      return Diagnostic(
        code: control,
        "the line separator U+\(hex(scalar.value, 4)) at offset \(offset), which YAML would change",
        at: place,
        fix: "write \(escape(scalar)) inside double quotes, or keep the text in a file of its own")
    }
  }

  static func syntax(_ problem: YAMLSyntaxProblem, in source: YAMLSource) -> Diagnostic {
    let place = source.place(problem.mark)
    let character = character(at: problem.mark, in: source)
    switch problem.problem {
    case let text where text.contains("tab") || character == "\t":
      return Diagnostic(
        code: tab, "a tab cannot indent or start a value", at: place, fix: "use spaces")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return Diagnostic(
        code: badEscape, "an escape in double quotes that YAML does not know", at: place,
        expected: #"\\ \" \n \t \xNN \uNNNN or \UNNNNNNNN"#,
        fix: #"double the backslash, or use single quotes"#)
    case "mapping values are not allowed in this context":
      return Diagnostic(
        code: syntax, "a colon and a space inside a value that is not quoted", at: place,
        fix: "put the whole value in straight double quotes (curly quotes are not YAML's)")
    case "found unexpected end of stream" where problem.context.contains("quoted"):
      return Diagnostic(
        code: syntax, "the quote that opens here is never closed",
        at: source.place(problem.contextMark), fix: "close it with the same quote")
    case "found character that cannot start any token":
      return Diagnostic(
        code: syntax,
        "an unquoted value cannot start with \(character.map { "\"\($0)\"" } ?? "this")",
        at: place, fix: "put the value in double quotes")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let isList = problem.problem.hasSuffix("']'")
      return Diagnostic(
        code: syntax, "a comma or the closing \(isList ? "]" : "}") is missing", at: place,
        fix: "quote a value that holds a comma, a bracket or a quote",
        notes: ["the \(isList ? "list" : "mapping") starts in line \(problem.contextMark.line)"])
    case "did not find expected key", "could not find expected ':'":
      return Diagnostic(
        code: syntax, "no \"key: value\" here, or it is indented differently", at: place,
        fix:
          "align it with the lines above; quote a value that starts with a quote and goes on after it"
      )
    case "did not find expected '-' indicator":
      return Diagnostic(
        code: syntax, "a list item that does not start with \"- \"", at: place,
        fix: "align it with the items above")
    default:
      let context = problem.context.isEmpty ? "" : "\(problem.context): "
      return Diagnostic(code: syntax, "broken YAML: \(context)\(problem.problem)", at: place)
    }
  }

  private static func character(at mark: YAMLMark, in source: YAMLSource) -> Character? {
    let offset = source.byteOffset(of: mark)
    let end = min(offset + 4, source.bytes.count)
    return String(decoding: source.bytes[offset..<end], as: UTF8.self).first
  }

  private static func hex(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    scalar.value < 0x100 ? "\\x\(hex(scalar.value, 2))" : "\\u\(hex(scalar.value, 4))"
  }
}
