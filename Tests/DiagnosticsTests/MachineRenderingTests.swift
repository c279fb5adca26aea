import FoundationEssentials
import Testing

@testable import Diagnostics

@Suite struct JSONRenderingTests {
  @Test func everyField() throws {
    let place = Place("a \"b\".yaml", line: 3, column: 5, excerpt: "\tx\u{1}é🙂", width: 2)
    let diagnostics = [
      Diagnostic(
        code: "A001", "back\\slash\nline", at: place, expected: "e", fix: "f", notes: ["n"]),
      Diagnostic(.note, code: "B", "m"),
    ]
    #expect(
      diagnostics.json() == #"""
        [
          {"severity": "error", "code": "A001", "message": "back\\slash\nline", "file": "a \"b\".yaml", "line": 3, "column": 5, "width": 2, "excerpt": "\tx\u0001é🙂", "excerptColumn": 1, "expected": "e", "fix": "f", "notes": ["n"]},
          {"severity": "note", "code": "B", "message": "m", "notes": []}
        ]

        """#)
    struct Decoded: Decodable {
      var message: String
      var excerpt: String?
    }
    let decoded = try JSONDecoder().decode([Decoded].self, from: Data(diagnostics.json().utf8))
    #expect(decoded[0].message == "back\\slash\nline")
    #expect(decoded[0].excerpt == place.excerpt)
    #expect([Diagnostic]().json() == "[]\n")
  }
}

@Suite struct GitHubRenderingTests {
  @Test func escapes() {
    let place = Place("dir,a:b%.yaml", line: 3, column: 5, excerpt: "x", width: 4)
    let diagnostic = Diagnostic(
      .warning, code: "W101", "100%\r\nnew", at: place, expected: "e", fix: "f", notes: ["n: 1"])
    #expect(
      [diagnostic].githubCommands()
        == "::warning file=dir%2Ca%3Ab%25.yaml,line=3,col=5,endColumn=9,title=W101"
        + "::100%25%0D%0Anew%0Aexpected: e%0Afix: f%0An: 1\n")
    #expect([Diagnostic(.note, code: "N", "m")].githubCommands() == "::notice title=N::m\n")
  }

  @Test func tenOfAKindAndTheLastSaysHowManyMore() {
    let errors = (1...12).map { Diagnostic(code: "E", "error \($0)") }
    let warnings = (1...10).map { Diagnostic(.warning, code: "W", "warning \($0)") }
    let lines = (warnings + errors).githubCommands().split(separator: "\n")
    #expect(lines.count == 20)
    #expect(lines[8] == "::error title=E::error 9")
    #expect(lines[9] == "::error title=Assay::3 more errors are not shown here")
    #expect(lines[19] == "::warning title=W::warning 10")
  }
}

@Suite struct NearestNameTests {
  let keys = ["speaker", "source", "cue", "content", "kind", "organization"]

  @Test(arguments: [
    ("speker", "speaker"), ("spaeker", "speaker"), ("Speaker", "speaker"), ("org", "organization"),
    ("organisation", "organization"), ("kid", "kind"), ("contents", "content"),
  ])
  func near(word: String, meant: String) { #expect(nearest(to: word, in: keys) == meant) }

  @Test(arguments: ["", "x", "zzz", "participants", "q"])
  func far(word: String) { #expect(nearest(to: word, in: keys) == nil) }

  @Test func firstOfEquallyNear() { #expect(nearest(to: "cat", in: ["bat", "rat"]) == "bat") }
}
