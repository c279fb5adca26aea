import Diagnostics

/// Words that are not ours, made safe for XML 1.0, which has no way to write most control characters.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var xml = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": xml += "&amp;"
      case "<": xml += "&lt;"
      case ">": xml += "&gt;"
      case "\"": xml += "&quot;"
      case "'": xml += "&#39;"
      case "\n": xml += "&#10;"
      case "\u{FFFE}", "\u{FFFF}": xml += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: xml += DisplayText.shown(scalar)
      }
    }
    return xml
  }
}
