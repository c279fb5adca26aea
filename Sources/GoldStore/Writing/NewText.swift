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
    guard let string = String(validating: rest, as: UTF8.self) else {
      throw refuse("the text is not UTF-8", "convert it, for example with iconv -t UTF-8")
    }
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
    let controls = unified.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
    }
    if let first = controls.first {
      let name = "U+" + String(first.value, radix: 16, uppercase: true)
      throw refuse(
        "the text has \(controls.count) control characters, the first \(name)",
        "take them out; they cannot be seen and shift offsets")
    }
    let head = unified.prefix(2_000).lowercased()
    if head.contains("<html") || head.contains("<!doctype") || head.contains("<p>") {
      throw refuse("the text is HTML", "give the article's words as plain text")
    }
    text = ArticleText(unified)
    self.notes = notes
  }
}
