package import Diagnostics
package import LabelModel

/// Text as it comes from a file or the clipboard, made fit for gold, or refused with the reason.
package struct NewText: Sendable {
  package let text: ArticleText
  /// What was changed, as notes for the user.
  package let notes: [Diagnostic]

  /// The largest text, in bytes; longer ones are no news articles.
  package static let largestSize = 2 << 20

  package init(_ bytes: [UInt8], file: String) throws(InvalidInput) {
    func refuse(_ message: String, _ fix: String) -> InvalidInput {
      InvalidInput([
        Diagnostic(code: GoldProblem.unfitText.code, message, at: Place(file), fix: fix)
      ])
    }
    if bytes.count > Self.largestSize {
      throw refuse("the text has \(bytes.count) bytes", "at most 2 MB are one article")
    }
    var rest = bytes[...]
    var notes: [Diagnostic] = []
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
      rest = rest.dropFirst(3)
      notes.append(
        Diagnostic(
          .note, code: GoldProblem.lineEndsOrMark.code, "a byte-order mark was left out",
          at: Place(file)))
    }
    if case .badUTF8(let offset) = TextHazard.first(in: bytes) {
      let guess = Self.encoding(of: bytes)
      throw refuse(
        "the text is not UTF-8: byte \(offset) is \(Self.hex(UInt32(bytes[offset])))",
        "it may be \(guess): iconv -f \(guess) -t UTF-8 < \(file) > new.txt")
    }
    let string = String(decoding: rest, as: UTF8.self)
    let unified = string.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    if !unified.utf8.elementsEqual(string.utf8) {
      notes.append(
        Diagnostic(
          .note, code: GoldProblem.lineEndsOrMark.code,
          "line ends were made LF, which offsets count as one", at: Place(file)
        ))
    }
    if unified.allSatisfy(\.isWhitespace) {
      throw refuse("the text is empty", "give the article's words")
    }
    let controls = Self.controls(in: unified)
    if !controls.isEmpty {
      let shown = controls.prefix(8).map { "\(Self.hex($0.scalar.value)) in line \($0.line)" }
      let rest = controls.count > 8 ? ", and \(controls.count - 8) more" : ""
      throw refuse(
        "the text has \(controls.count) control \(controls.count == 1 ? "character" : "characters"): "
          + shown.joined(separator: ", ") + rest,
        "take them out; they cannot be seen and shift offsets")
    }
    let head = unified.prefix(2_000).lowercased()
    if head.contains("<html") || head.contains("<!doctype") || head.contains("<p>") {
      throw refuse("the text is HTML", "give the article's words as plain text")
    }
    text = ArticleText(unified)
    self.notes = notes
  }
  private static func controls(in text: String) -> [(scalar: Unicode.Scalar, line: Int)] {
    var line = 1
    var found: [(scalar: Unicode.Scalar, line: Int)] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      if scalar.properties.generalCategory == .control, scalar != "\n", scalar != "\t" {
        found.append((scalar, line))
      }
    }
    return found
  }

  /// What bytes that are not UTF-8 are most likely in.
  private static func encoding(of bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    // Curly quotes and dashes of Windows are control characters in ISO 8859-1.
    return bytes.contains { (0x80...0x9F).contains($0) } ? "WINDOWS-1252" : "ISO-8859-1"
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let width = value < 0x100 ? 2 : 4
    return (value < 0x100 ? "0x" : "U+")
      + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
