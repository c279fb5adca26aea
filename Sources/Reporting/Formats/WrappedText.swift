/// Words in lines of a terminal's width.
enum WrappedText {
  /// Broken at blanks; a word longer than a line has one of its own.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let size = TextTable.width(String(word))
      if length > 0, length + 1 + size > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += (length > 0 ? " " : "") + word
      length += size + (length > 0 ? 1 : 0)
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The first line behind `head`, the others below its end.
  static func hanging(_ head: String, _ text: String, width: Int) -> [String] {
    let indent = TextTable.width(head)
    let margin = String(repeating: " ", count: indent)
    return lines(text, width: max(20, width - indent)).enumerated().map { index, line in
      (index == 0 ? head : margin) + line
    }
  }
}
