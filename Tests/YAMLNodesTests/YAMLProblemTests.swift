import Diagnostics
import Testing

@testable import YAMLNodes

/// Each problem of YAML by its whole message.
@Suite struct YAMLProblemTests {
  private func messages(_ text: String) -> String { messages(Array(text.utf8)) }

  private func messages(_ bytes: [UInt8]) -> String {
    YAMLDocument(bytes, file: "a.yaml").diagnostics.text()
  }

  @Test func tab() {
    #expect(
      messages("a:\n\tb: c\n") == """
        a.yaml:2:1: error: a tab cannot indent or start a value [Y001]
          2 |   b: c
            | ^~
          fix: use spaces

        """)
    #expect(messages("- a\n\t- b\n").contains("[Y001]"))
    #expect(messages("a: |\n  x\n  \ty\n") == "")
  }

  @Test func duplicateKey() {
    #expect(
      messages("kind: a\nid: x\nkind: b\n") == """
        a.yaml:3:1: error: the key "kind" stands twice in one mapping [Y002]
          3 | kind: b
            | ^~~~
          fix: keep one of them
          note: it stands in line 1, column 1 too

        """)
  }

  @Test func refusedFeatures() {
    #expect(
      messages("a: &x 1\nb: *x\nc: !!str 2\n<<: {d: 1}\n") == """
        a.yaml:1:4: error: an anchor (&x) of YAML is not accepted here [Y003]
          1 | a: &x 1
            |    ^
          fix: write the value out where it is needed

        a.yaml:2:4: error: an alias (*x) of YAML is not accepted here [Y003]
          2 | b: *x
            |    ^
          fix: write the value out

        a.yaml:3:4: error: a tag (tag:yaml.org,2002:str) of YAML is not accepted here [Y003]
          3 | c: !!str 2
            |    ^
          fix: leave it out; quote a text that starts with !

        a.yaml:4:1: error: a merge key (<<) of YAML is not accepted here [Y003]
          4 | <<: {d: 1}
            | ^
          fix: write the keys out

        """)
    #expect(
      messages("a: 1\n---\nb: 1\n") == """
        a.yaml:2:1: error: a second document (---) of YAML is not accepted here [Y003]
          2 | ---
            | ^
          fix: one file holds one document

        """)
    #expect(messages("%YAML 1.1\n---\na: 1\n").contains("a directive (%)"))
    #expect(messages("? [a]\n: b\n").contains("a list or mapping as a key"))
    #expect(messages("'<<': a\n") == "")
  }

  @Test func cutByComment() {
    #expect(
      messages("a: unit #4 and # c\nb: x # comment\nc: 'd #4'\ne: #tag\n") == """
        a.yaml:1:9: warning: " #" starts a comment, so that the value ends here: "unit" [Y004]
          1 | a: unit #4 and # c
            |         ^
          fix: put the value in double quotes, or a space behind # if it is a comment

        a.yaml:4:4: warning: " #" starts a comment, so that the value ends here: "" [Y004]
          4 | e: #tag
            |    ^
          fix: put the value in double quotes, or a space behind # if it is a comment

        """)
  }

  @Test func badEscape() {
    #expect(
      messages(#"a: "C:\dir""#) == #"""
        a.yaml:1:7: error: an escape in double quotes that YAML does not know [Y005]
          1 | a: "C:\dir"
            |       ^
          expected: \\ \" \n \t \xNN \uNNNN or \UNNNNNNNN
          fix: double the backslash, or use single quotes

        """#)
    #expect(messages(#"a: "\uZZZZ""#).contains("[Y005]"))
    #expect(messages(#"a: "\uD800""#).contains("[Y005]"))
  }

  @Test func badUTF8() {
    #expect(
      messages(Array("é: x\nb: ".utf8) + [0xE9, 0x74, 0x0A, 0xC0]) == """
        a.yaml:2:4: error: the byte E9 at offset 9 is not UTF-8 [Y006]
          2 | b: \u{FFFD}t
            |    ^
          fix: save the file as UTF-8

        a.yaml:3:1: error: the byte C0 at offset 12 is not UTF-8 [Y006]
          3 | \u{FFFD}
            | ^
          fix: save the file as UTF-8

        """)
  }

  @Test func controlCharacters() {
    #expect(
      messages("a: x\u{B}y\nb: \"l\u{2028}m\"\nc: n\ro\n") == #"""
        a.yaml:1:5: error: the control character U+000B at offset 4 [Y007]
          1 | a: x\u{B}y
            |     ^~~~~
          fix: take it out, or write \x0B inside double quotes

        a.yaml:2:6: error: the line separator U+2028 at offset 12, which YAML would change [Y007]
          2 | b: "l\u{2028}m"
            |      ^~~~~~~~
          fix: write \u2028 inside double quotes, or keep the text in a file of its own

        a.yaml:3:5: error: a carriage return without a line feed at offset 22 [Y007]
          3 | c: n\u{D}o
            |     ^~~~~
          fix: end lines with a line feed, or write \r inside double quotes

        """#)
    for character in ["\0", "\u{7F}", "\u{85}", "\u{9F}", "\u{2029}", "\u{FFFE}", "\u{C}"] {
      #expect(messages("a: |\n  x\(character)y\n").contains("[Y007]"))
    }
  }

  @Test func brokenSyntax() {
    #expect(
      messages("quote: “Yes,” he said: no\n") == """
        a.yaml:1:22: error: a colon and a space inside a value that is not quoted [Y008]
          1 | quote: “Yes,” he said: no
            |                      ^
          fix: put the whole value in straight double quotes (curly quotes are not YAML's)

        """)
    #expect(
      messages("a: \"open\nb: c\n") == """
        a.yaml:1:4: error: the quote that opens here is never closed [Y008]
          1 | a: "open
            |    ^
          fix: close it with the same quote

        """)
    #expect(
      messages("a: @home\n") == """
        a.yaml:1:4: error: an unquoted value cannot start with "@" [Y008]
          1 | a: @home
            |    ^
          fix: put the value in double quotes

        """)
    #expect(
      messages("a: [b, c\nd: e\n") == """
        a.yaml:2:2: error: a comma or the closing ] is missing [Y008]
          2 | d: e
            |  ^
          fix: quote a value that holds a comma, a bracket or a quote
          note: the list starts in line 1

        """)
    #expect(
      messages("a: 1\n  b: 2\n").contains("[Y008]"))
    #expect(
      messages("a: \"b\" c\n") == """
        a.yaml:1:8: error: no "key: value" here, or it is indented differently [Y008]
          1 | a: "b" c
            |        ^
          fix: align it with the lines above; quote a value that starts with a quote and goes on after it

        """)
    #expect(
      messages("- a\nb: c\n") == """
        a.yaml:2:1: error: a list item that does not start with "- " [Y008]
          2 | b: c
            | ^
          fix: align it with the items above

        """)
    #expect(messages("a: |2x\n  b\n").contains("broken YAML: "))
  }

  @Test func limits() {
    #expect(
      messages(String(repeating: "[", count: 200)) == """
        a.yaml:1:101: error: lists and mappings are nested too deep [Y009]
          1 | …\(String(repeating: "[", count: 120))…
            | \(String(repeating: " ", count: 41))^
          expected: at most 100 levels

        """)
  }
}
