import Diagnostics
import TestSupport
import Testing

@testable import YAMLNodes

private func read(_ text: String) -> YAMLDocument { YAMLDocument(Array(text.utf8), file: "a.yaml") }

@Suite struct ReadingTests {
  @Test func nodesKnowTheirPlaces() throws {
    let document = read(
      "é: [ü, \"ö ö\"]\nlist:\n  - a: 1\n    b: |\n      text\n\n  # comment\n  - 'x'\nend: x\n")
    #expect(document.diagnostics.isEmpty)
    let root = try #require(document.root)
    let flow = try #require(root["é"])
    #expect(flow.start == YAMLMark(line: 1, column: 4))
    #expect(flow.end == YAMLMark(line: 1, column: 14))
    let quoted = try #require(flow.sequence?[1])
    #expect(quoted.value == .scalar("ö ö", .doubleQuoted))
    #expect(document.source.byteOffset(of: quoted.start) == 9)
    #expect(document.source.byteOffset(of: quoted.end) == 16)
    #expect(document.source.mark(at: 9) == quoted.start)
    let list = try #require(root["list"])
    #expect(list.start == YAMLMark(line: 3, column: 3))
    #expect(list.end == YAMLMark(line: 8, column: 8))
    #expect(list.sequence?[0]["b"]?.value == .scalar("text\n", .literal))
    #expect(root.mapping?.map(\.key) == ["é", "list", "end"])
    #expect(root.mapping?[1].keyEnd == YAMLMark(line: 2, column: 5))
  }

  /// YAML 1.1 makes a boolean of the first, a number of the second and the third, a date of the fourth.
  @Test(arguments: [
    "no", "10:30", "010", "2031-03-04", "1_000", "1e3", "0x1F", "True", ".inf", "on",
  ])
  func scalarsAreStrings(word: String) {
    #expect(read("key: \(word)").root?["key"]?.value == .scalar(word, .plain))
    #expect(read("\(word): x").root?.mapping?.first?.key == word)
  }

  @Test func nothingIsNothingOnlyWithoutQuotes() throws {
    let root = try #require(read("a:\nb: ~\nc: null\nd: 'null'\ne: \"\"\nf: Null").root)
    #expect(root.mapping?.map { $0.value.isNull } == [true, true, true, false, false, false])
  }

  @Test func lineEndsAndByteOrderMark() throws {
    let document = read("\u{FEFF}a: 1\r\nb: |\r\n  x\r\n  y\r\n")
    #expect(document.diagnostics.isEmpty)
    let root = try #require(document.root)
    #expect(root.start == YAMLMark(line: 1, column: 1))
    #expect(document.source.byteOffset(of: root.start) == 3)
    #expect(root["b"]?.scalar == "x\ny\n")
    #expect(root.mapping?[1].keyStart == YAMLMark(line: 2, column: 1))
    #expect(document.source.place(root).excerpt == "a: 1")
  }

  @Test func emptyFiles() {
    for text in ["", "\n", "# only a comment\n", "---\n"] {
      let document = read(text)
      #expect(document.diagnostics.isEmpty)
      #expect(document.root?.isNull ?? true)
    }
  }

  @Test func depthIsLimitedAndFast() {
    #expect(
      read(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)).diagnostics
        .isEmpty)
    for deep in [
      String(repeating: "[", count: 50_000), String(repeating: "{a: ", count: 50_000),
      String(repeating: "- ", count: 50_000),
    ] {
      #expect(read(deep).diagnostics.map(\.code) == ["Y009"])
    }
  }

  @Test func sizeIsLimited() {
    let document = YAMLDocument([UInt8](repeating: 0x20, count: (64 << 20) + 1), file: "a.yaml")
    #expect(
      document.diagnostics.text()
        == "a.yaml: error: the file has 67108865 bytes [Y009]\n  expected: at most 64 MB\n")
  }

  @Test func manyKeys() {
    let keys = (0..<20_000).map { "key\($0): x\n" }.joined()
    let document = read(keys + "key7: y\n")
    #expect(document.root?.mapping?.count == 20_000)
    #expect(document.diagnostics.map(\.code) == ["Y002"])
  }

  @Test func findingsAreLimited() {
    let document = YAMLDocument([UInt8](repeating: 0x80, count: 1000), file: "a.yaml")
    #expect(document.diagnostics.count == 20)
  }

  /// Whatever the bytes, reading ends and every place is inside the file.
  @Test func anyBytesAreRead() {
    var generator = SplitMix64(seed: 7)
    let alphabet = Array("[]{}:,- #&*!|>'\"%@`\n\n  \tabé\u{2028}\u{85}\0\\<".utf8) + [0xFF, 0xC3]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      let document = YAMLDocument(bytes, file: "a.yaml")
      for diagnostic in document.diagnostics {
        #expect((1...document.source.lineStarts.count).contains(diagnostic.place?.line ?? 0))
        #expect(!diagnostic.text().isEmpty)
      }
    }
  }

  /// A line can be as long as its file, and only what is shown of it is looked at.
  @Test(arguments: [1, 40, 41, 42, 100, 498, 499, 500])
  func ofALongLineAsMuchIsShownAsOfTheWhole(column: Int32) {
    let line = String(repeating: "Kovač “traf” 🙂 ", count: 34).prefix(499)
    let bytes = Array("first: 1\n\(line)\nlast: 2\n".utf8)
    let start = Int32("first: 1\n".utf8.count)
    let source = YAMLSource(
      file: "a.yaml", bytes: bytes, lineStarts: [0, start, start + Int32(line.utf8.count) + 1])
    let mark = YAMLMark(line: 2, column: column)
    #expect(
      source.place(mark)
        == Place("a.yaml", line: 2, column: Int(column), excerpt: String(line), width: 1))
    let over = source.place(mark, to: YAMLMark(line: 3, column: 2))
    #expect(over.width == max(1, line.unicodeScalars.count - Int(column) + 1))
  }
}
