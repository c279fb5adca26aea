import Diagnostics

/// Keeps what a message quotes from moving the cursor, turning the line around or changing the title.
enum TerminalSafety {
  /// `text` with everything that is not shown escaped, but for line feeds and, on a terminal with
  /// colours, the sequences that set them.
  static func escaped(_ text: String, allowsColor: Bool = Console.errorsHaveColor) -> String {
    var safe = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if allowsColor, let sequence = colorSequence(rest) {
        safe.unicodeScalars.append(contentsOf: sequence)
        rest = rest.dropFirst(sequence.count)
        continue
      }
      safe += scalar == "\n" ? "\n" : DisplayText.shown(scalar)
      rest = rest.dropFirst()
    }
    return safe
  }

  /// `ESC [ numbers m` at the start of `text`.
  private static func colorSequence(_ text: Substring.UnicodeScalarView)
    -> Substring.UnicodeScalarView?
  {
    guard text.starts(with: "\u{1B}[".unicodeScalars) else { return nil }
    let numbers = text.dropFirst(2).prefix { $0 == ";" || ("0"..."9").contains($0) }
    guard text.dropFirst(2 + numbers.count).first == "m" else { return nil }
    return text.prefix(3 + numbers.count)
  }
}
