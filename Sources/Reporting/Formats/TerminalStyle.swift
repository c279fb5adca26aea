import Versions

/// Colours of the terminal report; without colour, words and signs say the same.
struct TerminalStyle {
  let hasColor: Bool

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }
  func good(_ text: String) -> String { wrapped(text, "32") }
  func bad(_ text: String) -> String { wrapped(text, "31") }
  func warning(_ text: String) -> String { wrapped(text, "33") }
  func underlined(_ text: String) -> String { wrapped(text, "4") }

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .pass: good("✓ pass")
    case .improved: good("✓ improved")
    case .warn: warning("! warn")
    case .notDetectable: warning("! not detectable")
    case .regressed, .belowFloor, .guardBroken, .unmeasured:
      bad("✗ " + verdict.rawValue.replacing("-", with: " "))
    }
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
