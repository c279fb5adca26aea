import TestSupport
import Testing

/// Predictions that a pipeline of unknown origin wrote.
@Suite struct HostilePredictionTests {
  @Test(arguments: notation + shapes + offsets)
  func isExplained(_ input: HostileInput) throws { try input.check() }

  /// Bytes as the whole file.
  private static func file(_ name: String, _ bytes: [UInt8], _ status: Int32 = 3, _ says: String...)
    -> HostileInput
  {
    var input = HostileInput(
      name, ["hostile.jsonl": bytes],
      ["score", "--predictions", "hostile.jsonl", "--format", "json"], status)
    input.says = says
    return input
  }

  /// Good answers in whose line for the ferry something is replaced.
  private static func ferry(
    _ name: String, replacing old: String, with new: String, _ says: String...
  ) -> HostileInput {
    var input = file(name, SampleProject.predictions.replacing(old, with: new).bytes)
    input.says = ["hostile.jsonl:"] + says
    return input
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static let start =
    "{\"id\":\"2031-03-04-ferry\",\"entities\":[{\"type\":\"person\",\"start\":0,\"end\":9"

  static let notation: [HostileInput] = [
    file("an empty file", [], 3, "holds no prediction"),
    file("only blank lines", "\n\n \n".bytes, 3, "holds no prediction"),
    file("a NUL", [0x7B, 0, 0x7D], 3, "hostile.jsonl:1:"),
    file("only NULs", [UInt8](repeating: 0, count: 4096), 3, "hostile.jsonl:1:"),
    file("UTF-16", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], 3, "hostile.jsonl:1:"),
    file("a byte-order mark", [0xEF, 0xBB, 0xBF] + SampleProject.predictions.bytes, 0),
    file("bytes that are not UTF-8", "{\"id\":\"".bytes + [0xE9] + "\"}\n".bytes, 3, "J006"),
    file("an overlong letter", "{\"id\":\"".bytes + [0xC1, 0x81] + "\"}\n".bytes, 3, "J006"),
    file("a lone surrogate", "{\"id\":\"\\ud800\"}\n".bytes, 3, "J005"),
    file("surrogates in the wrong order", "{\"id\":\"\\udc00\\ud800\"}\n".bytes, 3, "J005"),
    file("a raw newline in a string", "{\"id\":\"a\nb\"}\n".bytes, 3, "hostile.jsonl:1:"),
    file("a raw escape in a string", "{\"id\":\"a\u{1B}[2J\"}\n".bytes, 3, "J005"),
    file("an unknown escape", "{\"id\":\"\\x41\"}\n".bytes, 3, "J005"),
    file("a cut line", "{\"id\":\"2031-03-04-ferry\",\"entities\":[".bytes, 3, "J001"),
    file("two values in a line", "{\"id\":\"2031-03-04-ferry\"} {}\n".bytes, 3, "J002"),
    file("a trailing comma", "{\"id\":\"2031-03-04-ferry\",}\n".bytes, 3, "J002"),
    file("single quotes", "{'id':'2031-03-04-ferry'}\n".bytes, 3, "J00"),
    file("a comment", "// predictions\n".bytes, 3, "J00"),
    file("Python's None", "{\"id\":None}\n".bytes, 3, "J008"),
    file("NaN", (start + ",\"score\":NaN}]}\n").bytes, 3, "J008"),
    file("Infinity", (start + ",\"score\":-Infinity}]}\n").bytes, 3, "J00"),
    file("1e400", (start + ",\"score\":1e400}]}\n").bytes, 3, "J007"),
    file(
      "a number of a megabyte", (start + ",\"score\":0." + repeated("1", 1 << 20) + "}]}\n").bytes,
      0),
    file("a number with a leading zero", (start + ",\"score\":01}]}\n").bytes, 3, "J00"),
    file("a number with a plus", (start + ",\"score\":+1}]}\n").bytes, 3, "J00"),
    file("half a number", (start + ",\"score\":1.}]}\n").bytes, 3, "J00"),
    file("a hundred thousand brackets", repeated("[", 100_000).bytes, 3, "hostile.jsonl:1:"),
    file(
      "deep nesting in an unknown key",
      ("{\"id\":\"2031-03-04-ferry\",\"x\":" + repeated("[", 100_000) + repeated("]", 100_000)
        + "}\n").bytes, 3, "J004"),
    file(
      "deep nesting in a known key",
      ("{\"id\":\"2031-03-04-ferry\",\"entities\":" + repeated("[", 50_000)).bytes, 3,
      "hostile.jsonl:1:"),
    file(
      "a key twice", "{\"id\":\"2031-03-04-ferry\",\"id\":\"2031-03-05-strike\"}\n".bytes, 3, "J003"
    ),
    file(
      "a key twice, once escaped", "{\"id\":\"2031-03-04-ferry\",\"\\u0069d\":\"x\"}\n".bytes, 3,
      "J003"),
    file(
      "an article twice", (SampleProject.predictions + "{\"id\":\"2031-03-04-ferry\"}\n").bytes, 3,
      "R003"),
    file("a number alone", "7\n".bytes, 3, "S003"),
    file("a list alone", "[]\n".bytes, 3, "S003"),
    file(
      "a string of thirty megabytes", ("{\"id\":\"" + repeated("a", 30 << 20) + "\"}\n").bytes, 3,
      "no article"),
    file(
      "two hundred thousand broken lines", repeated("{\n", 200_000).bytes, 3,
      "more problems are not listed"),
  ]

  static let shapes: [HostileInput] = [
    file("no id", "{\"entities\":[]}\n".bytes, 3, "S002"),
    file("an empty id", "{\"id\":\"\"}\n".bytes, 3, "S003"),
    file("a number as id", "{\"id\":7}\n".bytes, 3, "S003"),
    file("null as id", "{\"id\":null}\n".bytes, 3, "S00"),
    file("an id that is a path", "{\"id\":\"../../etc/passwd\"}\n".bytes, 3, "no article"),
    file(
      "an id with a terminal escape", "{\"id\":\"\\u001b[2J\"}\n".bytes, 3,
      "no article `\\u{1B}[2J`"),
    file("an id that turns the line around", "{\"id\":\"a\\u202eb\"}\n".bytes, 3, "no article"),
    file("an unknown format", "{\"assay\":\"predictions/9\"}\n".bytes, 3, "H001"),
    file(
      "a header below", (SampleProject.predictions + "{\"assay\":\"predictions/1\"}\n").bytes, 3,
      "H002"),
    file(
      "an unknown unit of offsets", "{\"assay\":\"predictions/1\",\"offsets\":\"bytes\"}\n".bytes,
      3, "S004"),
    ferry(
      "entities that are a mapping",
      replacing:
        "\"entities\":[{\"id\":\"e1\",\"type\":\"person\",\"name\":\"Ana Kovač\",\"mentions\":[{\"start\":0,\"end\":9},{\"start\":68,\"end\":73}]},{\"id\":\"e3\",\"type\":\"gpe\",\"name\":\"Vienna\",\"mentions\":[{\"start\":26,\"end\":32}]}]",
      with: "\"entities\":{}", "S003"),
    ferry(
      "an entity that is null",
      replacing: "\"entities\":[{\"id\":\"e1\",\"type\":\"person\",\"name\":\"Ana",
      with: "\"entities\":[null,{\"id\":\"e1\",\"type\":\"person\",\"name\":\"Ana", "S003"),
    ferry("a type that is a list", replacing: "\"type\":\"gpe\"", with: "\"type\":[]", "S00"),
    ferry(
      "an entity twice", replacing: "\"id\":\"e3\",\"type\"", with: "\"id\":\"e1\",\"type\"", "R003"
    ),
    ferry(
      "a speaker that there is not", replacing: "\"speaker\":\"e3\"", with: "\"speaker\":\"e9\"",
      "R001"),
    ferry(
      "a kind that there is not", replacing: "\"kind\":\"direct\"", with: "\"kind\":\"shouted\"",
      "S004"),
    ferry(
      "a quote inside itself", replacing: "\"id\":\"q1\"", with: "\"id\":\"q1\",\"within\":\"q1\"",
      "R002"),
    ferry(
      "a quote without content", replacing: "\"content\":{\"start\":46,\"end\":65},", with: "",
      "S002"),
    ferry(
      "a quote whose content is nothing", replacing: "{\"start\":46,\"end\":65}", with: "[]", "S003"
    ),
    ferry(
      "a meeting that is a word", replacing: "\"meetings\":[],\"quotes\":[{",
      with: "\"meetings\":[\"talks\"],\"quotes\":[{", "S003"),
    ferry(
      "a day that there is not", replacing: "\"meetings\":[],\"quotes\":[{",
      with: "\"meetings\":[{\"id\":\"m\",\"date\":\"2031-02-30\"}],\"quotes\":[{", "S004"),
  ]

  static let offsets: [HostileInput] = [
    ferry("an end past the text", replacing: "\"end\":32", with: "\"end\":3200", "O002", "3200"),
    ferry(
      "a start past the text", replacing: "\"start\":26,\"end\":32",
      with: "\"start\":9000,\"end\":9001", "O002"),
    ferry(
      "an end at 2^63 - 1", replacing: "\"end\":32", with: "\"end\":9223372036854775807",
      "hostile.jsonl:2:"),
    ferry(
      "an end at 2^63", replacing: "\"end\":32", with: "\"end\":9223372036854775808",
      "hostile.jsonl:2:"),
    ferry(
      "an end at 2^64 + 32", replacing: "\"end\":32", with: "\"end\":18446744073709551648",
      "hostile.jsonl:2:"),
    ferry(
      "an end of a thousand digits", replacing: "\"end\":32",
      with: "\"end\":" + repeated("9", 1000), "hostile.jsonl:2:"),
    ferry("a negative start", replacing: "\"start\":26", with: "\"start\":-1", "O003"),
    ferry("minus zero", replacing: "\"start\":0", with: "\"start\":-0.5", "O003"),
    ferry("half an offset", replacing: "\"start\":26", with: "\"start\":26.5", "O003"),
    ferry(
      "an offset in words", replacing: "\"start\":26", with: "\"start\":\"26\"", "hostile.jsonl:2:"),
    ferry(
      "an offset that is true", replacing: "\"start\":26", with: "\"start\":true",
      "hostile.jsonl:2:"),
    ferry("nothing covered", replacing: "\"end\":32", with: "\"end\":26", "O001"),
    ferry("the wrong way round", replacing: "\"end\":32", with: "\"end\":20", "O001"),
    ferry("no end", replacing: "\"start\":26,\"end\":32", with: "\"start\":26", "S002"),
    ferry(
      "inside a character of UTF-8", replacing: "\"version\":\"2.4.0\"}}",
      with: "\"version\":\"2.4.0\"},\"offsets\":\"utf8\"}", "O004"),
    ferry(
      "other words than there are", replacing: "\"start\":26,\"end\":32",
      with: "\"start\":26,\"end\":32,\"text\":\"Berlin\"", "hostile.jsonl"),
    ferry(
      "a score that is no probability", replacing: "\"start\":26,\"end\":32",
      with: "\"start\":26,\"end\":32,\"score\":\"high\"", "S003"),
  ]
}
