import TestSupport
import Testing

@testable import YAMLNodes

@Suite struct ScalarWriterTests {
  private func readBack(_ yaml: String) -> (text: String, style: YAMLScalarStyle)? {
    let document = YAMLDocument(Array(yaml.utf8), file: "a.yaml")
    guard document.diagnostics.isEmpty, let node = document.root?["list"]?.sequence?.first,
      case .scalar(let text, let style) = node.value
    else { return nil }
    return (text, style)
  }

  @Test(arguments: [
    ("Ana Kovač", "Ana Kovač"), ("told reporters", "told reporters"), ("3 March", "3 March"),
    ("it’s “so”", "it’s “so”"), ("no", "\"no\""), ("2031", "\"2031\""), ("10:30", "\"10:30\""),
    ("", "\"\""), ("a: b", "\"a: b\""), ("unit #4", "\"unit #4\""),
    ("[[He]] said", "\"[[He]] said\""),
    ("3\u{A0}March", "\"3\\_March\""), ("a\u{2028}b", "\"a\\Lb\""), ("\u{7}", "\"\\x07\""),
    ("\"x\\", "\"\\\"x\\\\\""), ("- a", "\"- a\""), ("null", "\"null\""), ("👩‍👧 x", "👩‍👧 x"),
    ("a\u{AD}b", "\"a\\xADb\""), ("\u{1F9FF}\u{E000}", "\"🧿\\uE000\""),
  ])
  func style(text: String, written: String) {
    #expect(Array(YAMLScalarWriter.write(text).utf8) == Array(written.utf8))
  }

  @Test func readsBackTheSame() {
    var generator = SplitMix64(seed: 3)
    let pieces = [
      "a", "é", "e\u{301}", " ", "  ", ":", ": ", "#", " #", "-", "- ", "[", "]", "[[", "{", "}",
      ",",
      "\"", "'", "\\", "\n", "\t", "\r", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}",
      "🙂",
      "\u{200B}", "\u{200D}", "%", "@", "`", "|", ">", "&", "*", "!", "?", "0", "9", "no", "~",
      "null",
      "\u{1}", "\u{7F}", "\u{10FFFF}", "\u{E000}", "\u{3000}", "...", "---", "=", "<<", "東",
    ]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...6, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      for yaml in [
        "list: [\(YAMLScalarWriter.write(text))]", "list:\n  - \(YAMLScalarWriter.write(text))\n",
      ] {
        let back = readBack(yaml)
        #expect(back.map { Array($0.text.utf8) } == Array(text.utf8), "\(yaml)")
        // What is written without quotes must not be taken for nothing.
        #expect(back?.style == .doubleQuoted || !text.isEmpty && text != "~" && text != "null")
      }
    }
  }
}
