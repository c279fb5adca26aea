import Diagnostics

/// Words that are not ours, made safe for Markdown on code hosts.
enum MarkdownText {
  /// `text` on one line, without markup, mentions, references, links or emoji codes.
  static func escaped(_ text: String, most: Int = 400) -> String {
    var markdown = ""
    for scalar in DisplayText.escaped(clipped(text, most)).unicodeScalars {
      switch scalar {
      case "&": markdown += "&amp;"
      case "<": markdown += "&lt;"
      case ">": markdown += "&gt;"
      // An empty comment parts what a code host would take for a name or a number to link.
      case "@": markdown += "@<!-- -->"
      case "#": markdown += "\\#<!-- -->"
      case ":": markdown += "&#58;"
      case "$": markdown += "&#36;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "!", "|", "~":
        markdown += "\\"
        markdown.unicodeScalars.append(scalar)
      default: markdown.unicodeScalars.append(scalar)
      }
    }
    return markdown.replacing("www.", with: "www&#46;")
  }

  /// Inline code: only what a fence of backticks cannot hold is changed.
  static func code(_ text: String) -> String {
    let plain = DisplayText.escaped(text).replacing("`", with: "ˋ").replacing("|", with: "\\|")
    return "`\(plain)`"
  }

  /// At most that many code points, the middle left out.
  static func clipped(_ text: String, _ most: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > most else { return text }
    let head = scalars.prefix(most * 2 / 3)
    let tail = scalars.suffix(most / 3)
    return String(String.UnicodeScalarView(head)) + " … "
      + String(String.UnicodeScalarView(tail))
  }
}
