/// Text as a terminal shows it: nothing that moves the cursor, and each character's width known.
package enum DisplayText {
  /// `text` with control and invisible characters written as `\u{1B}`, and tabs as blanks.
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var shown = ""
    for scalar in text.unicodeScalars { shown += self.shown(scalar) }
    return shown
  }

  /// How a single code point is printed.
  package static func shown(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return "  " }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return escape(scalar)
    case .format:
      // Joiners shape emoji and letters; others, such as those that turn the direction, deceive.
      return scalar.value == 0x200D || scalar.value == 0x200C ? String(scalar) : escape(scalar)
    default:
      return String(scalar)
    }
  }

  /// How many columns a code point takes as it is printed.
  package static func width(_ scalar: Unicode.Scalar) -> Int {
    let printed = shown(scalar).unicodeScalars
    guard printed.count == 1 else { return printed.count }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// East Asian wide and fullwidth characters (UAX 11, by blocks) and emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
