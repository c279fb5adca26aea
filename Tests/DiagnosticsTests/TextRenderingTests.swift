import Testing

@testable import Diagnostics

@Suite struct TextRenderingTests {
  @Test func everythingKnown() {
    let diagnostic = Diagnostic(
      code: "A002", "\"Vass\" occurs 2 times",
      at: Place("gold/a.yaml", line: 12, column: 9, excerpt: "      - Vass", width: 4),
      expected: "words that occur once", fix: "add context",
      notes: ["nth 1: line 3", "nth 2: line 5"])
    #expect(
      diagnostic.text() == """
        gold/a.yaml:12:9: error: "Vass" occurs 2 times [A002]
          12 |       - Vass
             |         ^~~~
          expected: words that occur once
          fix: add context
          note: nth 1: line 3
          note: nth 2: line 5

        """)
  }

  @Test func onlyAMessage() {
    let diagnostic = Diagnostic(.note, code: "X001", "done")
    #expect(diagnostic.text() == "note: done [X001]\n")
    #expect([diagnostic, diagnostic].text() == "note: done [X001]\n\nnote: done [X001]\n")
  }

  @Test func caretStandsUnderWideCombiningAndTabbedText() {
    func caretLine(_ excerpt: String, column: Int, width: Int) -> String {
      let place = Place("a", line: 1, column: column, excerpt: excerpt, width: width)
      return Diagnostic(code: "X", "m", at: place).text().split(separator: "\n")[2].description
    }
    // Two ideographs are four columns wide; the accent of NFD takes none; a tab is shown as two blanks.
    #expect(caretLine("東京 Vass", column: 4, width: 4) == "    |      ^~~~")
    #expect(caretLine("Rene\u{301}e Vass", column: 8, width: 4) == "    |       ^~~~")
    #expect(caretLine("\tVass", column: 2, width: 4) == "    |   ^~~~")
    #expect(caretLine("🙂 Vass", column: 1, width: 1) == "    | ^~")
    #expect(caretLine("abc", column: 9, width: 5) == "    |    ^")
  }

  @Test func controlCharactersAreShownAndNotObeyed() {
    let place = Place("a\u{1B}]0;x\u{7}", line: 1, column: 1, excerpt: "\u{1B}[31mred\u{202E}x")
    let text = Diagnostic(code: "X", "bell \u{7}", at: place, notes: ["\u{9B}31m"]).text()
    #expect(
      text == """
        a\\u{1B}]0;x\\u{7}:1:1: error: bell \\u{7} [X]
          1 | \\u{1B}[31mred\\u{202E}x
            | ^~~~~~
          note: \\u{9B}31m

        """)
  }

  @Test func longLinesAreCutAroundTheColumn() {
    let line = String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500)
    let place = Place("a", line: 1, column: 501, excerpt: line, width: 4)
    #expect(place.excerptColumn == 461)
    let lines = Diagnostic(code: "X", "m", at: place).text().split(separator: "\n")
    #expect(
      lines[1] == "  1 | …" + String(repeating: "a", count: 40) + "HERE"
        + String(repeating: "b", count: 76) + "…")
    #expect(lines[2] == "    | " + String(repeating: " ", count: 41) + "^~~~")
  }

  @Test func colourOnlyWhereAskedFor() {
    let diagnostic = Diagnostic(
      .warning, code: "X", "m", at: Place("a", line: 1, column: 1, excerpt: "x"))
    #expect(!diagnostic.text().contains("\u{1B}"))
    #expect(
      diagnostic.text(color: true)
        == "\u{1B}[1ma:1:1:\u{1B}[0m \u{1B}[1;33mwarning:\u{1B}[0m m [X]\n  1 | x\n    | \u{1B}[1;33m^\u{1B}[0m\n"
    )
  }

  @Test func counts() {
    let error = Diagnostic(code: "X", "m")
    let warning = Diagnostic(.warning, code: "X", "m")
    #expect([warning, error, error].countsInWords == "2 errors, 1 warning")
    #expect([Diagnostic]().countsInWords == "")
    #expect([warning, error].hasErrors)
    #expect(![warning].hasErrors)
  }
}
