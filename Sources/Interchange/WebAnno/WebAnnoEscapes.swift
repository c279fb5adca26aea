/// What WebAnno's files put a backslash before.
enum WebAnnoEscapes {
  /// In texts and tokens, only what would break a line or a column.
  static func escaped(text: Substring) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": output += "\\\\"
      case "\t": output += "\\t"
      case "\r": output += "\\r"
      case "\n": output += "\\n"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// In values, what has a meaning in a column too.
  static func escaped(value: String) -> String {
    var output = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", "[", "]", "|", "_", ";", "*": output += "\\\(scalar)"
      case "\t": output += "\\t"
      case "\n": output += "\\n"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output.replacing("->", with: "\\->")
  }

  static func unescaped(_ text: some StringProtocol) -> String {
    var output = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        output.append(
          scalar == "t" ? "\t" : scalar == "r" ? "\r" : scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        output.append(scalar)
      }
    }
    if isEscaped { output.append("\\") }
    return String(output)
  }

  /// The annotations of a column, each with the number in brackets behind it.
  static func annotations(_ column: Substring) -> [(value: String?, number: Int?)] {
    guard column != "_", !column.isEmpty else { return [] }
    var pieces: [String] = [""]
    var isEscaped = false
    for scalar in column.unicodeScalars {
      if scalar == "|", !isEscaped {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return pieces.map { piece in
      var value = Substring(piece)
      var number: Int?
      if value.hasSuffix("]"), !value.hasSuffix("\\]"),
        let bracket = value.lastIndex(of: "["),
        let found = Int(value[value.index(after: bracket)...].dropLast())
      {
        number = found
        value = value[..<bracket]
      }
      return (value == "*" ? nil : unescaped(value), number)
    }
  }
}
