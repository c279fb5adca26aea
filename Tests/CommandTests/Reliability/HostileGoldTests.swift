import TestSupport
import Testing

/// Gold that somebody sends in a pull request.
@Suite struct HostileGoldTests {
  @Test(arguments: notation + keys + texts + anchors + labels)
  func isExplained(_ input: HostileInput) throws { try input.check() }

  /// `assay check` of the ferry with some of it replaced.
  private static func ferry(
    _ name: String, _ code: String, replacing old: String, with new: String, _ says: String...
  ) -> HostileInput {
    gold(name, SampleProject.ferry.replacing(old, with: new).bytes, code, says)
  }

  private static func gold(
    _ name: String, _ bytes: [UInt8], _ code: String, _ says: [String] = []
  ) -> HostileInput {
    var input = HostileInput(
      name, ["gold/articles/2031-03-04-ferry.yaml": bytes], ["check"], 3, code,
      "gold/articles/2031-03-04-ferry.yaml:")
    input.says += says
    return input
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let notation: [HostileInput] = [
    gold("an empty file", [], "Y008"),
    gold("only a comment", "# nothing\n".bytes, "Y008"),
    gold("a lone NUL", [0], "Y007"),
    gold(
      "NUL in a value", SampleProject.ferry.replacing("Per Lind]", with: "Per\u{0}Lind]").bytes,
      "Y007"),
    gold("bytes of another encoding", [0x61, 0x3A, 0x20, 0xE9, 0x0A], "Y006"),
    gold("an overlong slash", [0x61, 0x3A, 0x20, 0xC0, 0xAF, 0x0A], "Y006"),
    gold("a surrogate in UTF-8", [0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80, 0x0A], "Y006"),
    gold("a code point past the last", [0x61, 0x3A, 0x20, 0xF4, 0x90, 0x80, 0x80, 0x0A], "Y006"),
    gold("UTF-16", [0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00], "Y006"),
    gold("a character cut at the end", "assay: gold/1\nid: ".bytes + [0xE2, 0x82], "Y006"),
    gold("a byte-order mark in the middle", "assay: gold/1\nid: a\u{FEFF}b\n".bytes, "Y007"),
    gold("a terminal escape", "assay: gold/1\nid: a\u{1B}[2Jb\n".bytes, "Y007"),
    gold("a C1 control", "assay: gold/1\nid: a\u{9B}2Jb\n".bytes, "Y007"),
    gold("NEL", "assay: gold/1\nid: a\u{85}b\n".bytes, "Y007"),
    gold("a line separator", "assay: gold/1\nid: a\u{2028}b\n".bytes, "Y007"),
    gold("a carriage return alone", "assay: gold/1\rid: a\n".bytes, "Y007"),
    gold("a tab as indentation", "assay: gold/1\narticle:\n\ttitle: x\n".bytes, "Y001"),
    gold("a thousand brackets", ("assay: " + repeated("[", 1000)).bytes, "Y009"),
    gold("a hundred thousand brackets", ("assay: " + repeated("[", 100_000)).bytes, "Y009"),
    gold("deep block lists", ("assay: " + repeated("- ", 5000)).bytes, "Y008"),
    gold(
      "deep block mappings", (0..<2000).map { repeated(" ", $0) + "a:\n" }.joined().bytes, "Y009"),
    gold("an alias", "assay: &a gold/1\nid: *a\n".bytes, "Y003"),
    gold(
      "a billion laughs",
      ("a: &a [x,x,x,x,x,x,x,x,x]\n"
        + (1...9).map { "b\($0): &b\($0) [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined()).bytes, "Y003"),
    gold("a merge key", "assay: gold/1\n<<: { id: x }\n".bytes, "Y003"),
    gold("a tag that makes objects", "assay: !!python/object/apply:os.system [ls]\n".bytes, "Y003"),
    gold("a directive", "%YAML 1.1\n---\nassay: gold/1\n".bytes, "Y003"),
    gold("a second document", (SampleProject.ferry + "---\nassay: gold/1\n").bytes, "Y003"),
    gold("a key twice", (SampleProject.ferry + "id: other\n").bytes, "Y002"),
    gold("a quote that is never closed", "assay: \"gold/1\n".bytes, "Y008"),
    gold("an unknown escape", "assay: \"\\q\"\n".bytes, "Y005"),
    gold("an escaped surrogate", "assay: \"\\uD800\"\n".bytes, "Y005"),
    gold("a key of a megabyte", (repeated("k", 1 << 20) + ": x\n").bytes, "Y008"),
    gold("a value of eight megabytes", ("assay: " + repeated("v", 8 << 20) + "\n").bytes, "S004"),
    gold("a file of a hundred megabytes", [UInt8](repeating: 0x61, count: 100 << 20), "F001"),
    gold(
      "a million lines of nothing", ("assay: gold/1\n" + repeated("\n", 1_000_000)).bytes, "S002"),
    gold("a million comments", ("assay: gold/1\n" + repeated("#\n", 1_000_000)).bytes, "S002"),
    gold(
      "twenty thousand unknown keys", (0..<20_000).map { "k\($0): 1\n" }.joined().bytes, "S001",
      ["more problems are not listed"]),
    gold("a list at the top", "- assay: gold/1\n".bytes, "S003"),
    gold("a word at the top", "gold\n".bytes, "S003"),
  ]

  static let keys: [HostileInput] = [
    ferry("an unknown format", "S004", replacing: "gold/1", with: "gold/2", "gold/1"),
    ferry(
      "an unknown key", "S001", replacing: "status: single", with: "statuss: single", "\"status\""),
    ferry("a mapping as an id", "S003", replacing: "id: 2031-03-04-ferry", with: "id: { a: b }"),
    ferry(
      "an id that is a path", "S004", replacing: "id: 2031-03-04-ferry",
      with: "id: ../../etc/passwd"),
    ferry("an id with a newline", "S004", replacing: "id: 2031-03-04-ferry", with: "id: \"a\\nb\""),
    ferry("an id that is empty", "S004", replacing: "id: 2031-03-04-ferry", with: "id: \"\""),
    ferry(
      "an id of ten thousand letters", "S004", replacing: "id: 2031-03-04-ferry",
      with: "id: " + repeated("a", 10_000)),
    ferry(
      "an id with an escape sequence", "S004", replacing: "id: 2031-03-04-ferry",
      with: "id: \"a\\e[31mb\""),
    ferry(
      "an id that turns the line around", "S004", replacing: "id: 2031-03-04-ferry",
      with: "id: \"a\u{202E}b\""),
    ferry("a status that there is not", "S004", replacing: "status: single", with: "status: done"),
    ferry("no YAML truth", "S004", replacing: "status: single", with: "status: no"),
    ferry("a type that there is not", "S004", replacing: "type: gpe", with: "type: place"),
    ferry(
      "a day that there is not", "S004", replacing: "date: { value: 2031-03-04",
      with: "date: { value: 2031-02-30"),
    ferry(
      "a date a million years away", "S004", replacing: "date: { value: 2031-03-04",
      with: "date: { value: 1002031-03-04"),
    ferry(
      "a moment that is none", "S004", replacing: "published: 2031-03-04T09:15:00+01:00",
      with: "published: yesterday"),
  ]

  static let texts: [HostileInput] = [
    text("a text outside the folder", "{ file: ../../../../etc/passwd }", "T005"),
    text("an absolute path", "{ file: /etc/passwd }", "T005"),
    text("a path with a NUL", "{ file: \"a\\0b\" }", "T005"),
    text("a folder as text", "{ file: . }", "T00"),
    text("a digest that is none", "{ file: ferry.txt, sha256: zz }", "S004"),
    text("a length that is no number", "{ file: ferry.txt, length: many }", "S004"),
    text("a length past all numbers", "{ file: ferry.txt, length: 99999999999999999999 }", "S004"),
    text("a negative length", "{ file: ferry.txt, length: -1 }", "S004"),
    text("a text in another encoding", ["gold/articles/ferry.txt": [0xE9, 0x0A]], "T006"),
    text("a text with CR LF", ["gold/articles/ferry.txt": "Ana\r\n".bytes], "T004"),
    text(
      "a text with a byte-order mark", ["gold/articles/ferry.txt": "\u{FEFF}Ana\n".bytes], "T004"),
    text(
      "a text of twenty megabytes",
      ["gold/articles/ferry.txt": [UInt8](repeating: 0x61, count: 20 << 20)], "T006"),
    text("an empty text", ["gold/articles/ferry.txt": []], "T001"),
  ]

  private static func text(_ name: String, _ value: String, _ code: String) -> HostileInput {
    let sidecar = SampleProject.ferry.replacing(
      SampleProject.ferry.split(separator: "\n").filter {
        $0.hasPrefix("text:") || $0.hasPrefix("  Ana")
      }.joined(separator: "\n"), with: "text: " + value)
    return gold(name, sidecar.bytes, code)
  }

  private static func text(_ name: String, _ files: [String: [UInt8]], _ code: String)
    -> HostileInput
  {
    var input = text(
      name, "{ file: ferry.txt, sha256: \(repeated("0", 64)), length: 80 }", code)
    input.files.merge(files) { $1 }
    return input
  }

  static let anchors: [HostileInput] = [
    ferry(
      "words that do not occur", "A001", replacing: "mentions: [Vienna]", with: "mentions: [Graz]"),
    ferry(
      "words that occur often", "A002", replacing: "mentions: [Vienna]", with: "mentions: [Kovač]"),
    ferry(
      "brackets that are not paired", "A004", replacing: "mentions: [Vienna]",
      with: "mentions: [\"[[Vienna\"]"),
    ferry(
      "brackets inside brackets", "A004", replacing: "mentions: [Vienna]",
      with: "mentions: [\"[[[[Vienna]]]]\"]"),
    ferry("an empty anchor", "A007", replacing: "mentions: [Vienna]", with: "mentions: [\"\"]"),
    ferry(
      "brackets around nothing", "A007", replacing: "mentions: [Vienna]",
      with: "mentions: [\"Vienna[[]]\"]"),
    gold(
      "half of a letter",
      SampleProject.ferry.replacing("in Vienna on", with: "in Wie\u{301}n on")
        .replacing("mentions: [Vienna]", with: "mentions: [{ text: Wie, within-word: true }]")
        .bytes,
      "A006"),
    ferry(
      "the zeroth", "S004", replacing: "mentions: [Vienna]",
      with: "mentions: [{ text: Vienna, nth: 0 }]"),
    ferry(
      "the minus first", "S004", replacing: "mentions: [Vienna]",
      with: "mentions: [{ text: Vienna, nth: -1 }]"),
    ferry(
      "the billionth", "A003", replacing: "mentions: [Vienna]",
      with: "mentions: [{ text: Vienna, nth: 1000000000 }]"),
    ferry(
      "a count past all numbers", "S004", replacing: "mentions: [Vienna]",
      with: "mentions: [{ text: Vienna, nth: 9223372036854775808 }]"),
    ferry(
      "an end before the start", "A005", replacing: "mentions: [Vienna]",
      with: "mentions: [{ text: Vienna, to: Ana }]"),
    ferry(
      "offsets without a seal", "S00", replacing: "mentions: [Vienna]",
      with: "mentions: [{ at: [[26, 32]] }]"),
    ferry(
      "offsets past the text", "A009", replacing: "mentions: [Vienna]",
      with: "mentions: [{ at: [[26, 9223372036854775807]], seal: 00000000 }]"),
    ferry(
      "offsets the wrong way round", "S00", replacing: "mentions: [Vienna]",
      with: "mentions: [{ at: [[32, 26]], seal: 00000000 }]"),
    ferry(
      "a wrong seal", "A009", replacing: "mentions: [Vienna]",
      with: "mentions: [{ at: [[26, 32]], seal: 00000000 }]"),
    ferry(
      "an anchor of a megabyte", "A001", replacing: "mentions: [Vienna]",
      with: "mentions: [\"" + repeated("a ", 1 << 19) + "b\"]"),
  ]

  static let labels: [HostileInput] = [
    ferry(
      "five thousand anchors in a line", "A001", replacing: "mentions: [Vienna]",
      with: "mentions: [" + repeated("Graz, ", 5_000) + "Linz]", "more problems are not listed"),
    ferry("an id twice", "R003", replacing: "id: lind,", with: "id: kovac,"),
    ferry(
      "a participant that there is not", "R001", replacing: "[kovac, lind]", with: "[kovac, lint]"),
    ferry("a place that there is not", "R001", replacing: "place: vienna", with: "place: wien"),
    ferry(
      "a quote inside itself", "R002", replacing: "{ id: sail,", with: "{ id: sail, within: sail,"),
    ferry("a list as a quote", "S003", replacing: "quotes:\n", with: "quotes:\n  - [a, b]\n"),
    ferry("null as a label", "S003", replacing: "quotes:\n", with: "quotes:\n  - ~\n"),
    ferry(
      "entities that are a word", "S003", replacing: "meetings:\n",
      with: "meetings: none\nquotess:\n"),
    HostileInput(
      "an article twice", ["gold/articles/again.yaml": SampleProject.ferry.bytes], ["check"], 3,
      "R003", "2031-03-04-ferry"),
  ]
}
