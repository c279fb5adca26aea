/// Writes a string as a YAML scalar on one line that reads back the same.
package enum YAMLScalarWriter {
  /// Without quotes where any YAML reader takes that for the same string, else in double quotes.
  package static func write(_ text: String) -> String {
    isSafePlain(text) ? text : quote(text)
  }

  /// In double quotes, with escapes for what cannot stand in a file or cannot be seen.
  package static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars { appendEscaped(scalar, to: &quoted) }
    return quoted + "\""
  }

  /// In single quotes; `nil` where an escape is needed.
  static func singleQuote(_ text: String) -> String? {
    if text.unicodeScalars.contains(where: { needsEscape($0) }) { return nil }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  private static func appendEscaped(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case "\r": text += "\\r"
    case "\u{85}": text += "\\N"
    case "\u{A0}": text += "\\_"
    case "\u{2028}": text += "\\L"
    case "\u{2029}": text += "\\P"
    default:
      if needsEscape(scalar) {
        text += numericEscape(scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    // Zero-width joiners belong inside emoji and words; the other invisible ones are shown.
    case .format: scalar.value != 0x200D && scalar.value != 0x200C
    case .spaceSeparator: scalar != " "
    default: false
    }
  }

  private static func numericEscape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 4 : 8
    let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }

  private static func isSafePlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    if "-?:,[]{}#&*!|>'\"%@`=<.~ ".unicodeScalars.contains(first) || last == " " {
      return false
    }
    if valueWords.contains(text.lowercased()) || looksLikeNumber(text) { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if needsEscape(scalar) || ",[]{}:?\"\\".unicodeScalars.contains(scalar) { return false }
      if scalar == "#" && previous == " " { return false }
      previous = scalar
    }
    return true
  }

  /// Numbers, dates and times: digits with what can stand between them, not a letter first.
  private static func looksLikeNumber(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, !first.properties.isAlphabetic else {
      return false
    }
    return text.utf8.contains { (0x30...0x39).contains($0) }
      && text.unicodeScalars.allSatisfy {
        "0123456789+-._:/abcdefxoABCDEFTZ".unicodeScalars.contains($0)
      }
  }

  /// Words that some YAML readers take for a value that is no string.
  private static let valueWords: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]
}
