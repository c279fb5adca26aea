import TestSupport
import Testing

/// A corpus that is cut up, scored in parts and merged, by the program.
@Suite struct MergeTests {
  @Test func partsGiveTheBytesOfOneRun() throws {
    let folder = try Self.folder()
    let program = Program.assay(in: folder)
    for format in ["json", "text", "csv"] {
      let whole = try program.run(
        Self.score(gold: "gold", predictions: "out") + ["--format", format])
      #expect(whole.status == 0, "\(whole.errors)")
      if format == "json" {
        for shard in ["1", "2", "3"] {
          let outcome = try program.run(
            Self.score(gold: "gold-\(shard)", predictions: "out-\(shard)")
              + ["--partial", "part-\(shard)"])
          #expect(outcome.status == 0, "\(outcome.errors)")
          #expect(outcome.output.isEmpty)
        }
        let step = try program.run("merge", "part-3", "part-1", "--partial", "part-31")
        #expect(step.status == 0, "\(step.errors)")
      }
      let merged = try program.run("merge", "part-31", "part-2", "--format", format)
      #expect(merged.status == 0, "\(merged.errors)")
      #expect(merged.output == whole.output)
    }
  }

  @Test func sumsGiveTheBytesOfOneRun() throws {
    let folder = try Self.folder()
    let program = Program.assay(in: folder)
    let whole = try program.run(
      Self.score(gold: "gold", predictions: "out") + ["--no-intervals", "--format", "json"])
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(whole.output.contains("\"entities.mentions.strict.f1\""))
    #expect(!whole.output.contains("f1.low"))
    #expect(whole.output.contains("gold:sum-"))
    for shard in ["1", "2", "3"] {
      _ = try program.run(
        Self.score(gold: "gold-\(shard)", predictions: "out-\(shard)")
          + ["--no-intervals", "--partial", "part-\(shard)"])
    }
    let merged = try program.run("merge", "part-2", "part-3", "part-1", "--format", "json")
    #expect(merged.output == whole.output, "\(merged.errors)")
  }

  @Test func linesInAnotherOrderAreTheSameScore() throws {
    let folder = try Self.folder()
    let program = Program.assay(in: folder)
    let whole = try program.run(Self.score(gold: "gold", predictions: "out") + ["--partial", "-"])
    let lines = try folder.read("out.jsonl").split(separator: "\n")
    let shuffled = [lines[0]] + lines.dropFirst().reversed()
    try folder.write(shuffled.joined(separator: "\n"), to: "out.jsonl")
    let other = try program.run(Self.score(gold: "gold", predictions: "out") + ["--partial", "-"])
    #expect(whole.output == other.output)
    #expect(whole.output.split(separator: "\n").count == 2 + 12)
  }

  @Test func whatIsWrongIsTold() throws {
    let folder = try Self.folder()
    let program = Program.assay(in: folder)
    func part(_ gold: String, _ predictions: String) throws -> Program.Outcome {
      try program.run(Self.score(gold: gold, predictions: predictions) + ["--partial", "part"])
    }
    let extra = try part("gold-1", "out")
    #expect(extra.status == 3)
    #expect(extra.errors.contains("the gold has no article"))
    try folder.write(
      try folder.read("out.jsonl") + "{\"id\":\"a1\",\"entities\":3}\n", to: "bad.jsonl")
    let bad = try part("gold", "bad")
    #expect(bad.status == 3)
    #expect(bad.errors.contains("bad.jsonl:13:"))
    #expect(!folder.exists("part"))
    #expect(try part("gold", "out").status == 0)
    let twice = try program.run("merge", "part", "part")
    #expect(twice.status == 3)
    #expect(twice.errors.contains("has the article 'a0', which another part has too"))
    let none = try program.run("merge", "gold.jsonl")
    #expect(none.status == 3)
    #expect(none.errors.contains("is no part of a score"))
    let word = try program.run(
      Self.score(gold: "gold", predictions: "out") + ["--output-has", "word"])
    #expect(word.status == 2)
  }

  /// Counts that nobody can have would not add up.
  @Test(arguments: [(["--no-intervals"], "\"outcomes\":["), ([], "\"o\":[")])
  func countsPastAllLabelsAreNotRead(options: [String], key: String) throws {
    let folder = try Self.folder()
    let program = Program.assay(in: folder)
    let part = try program.run(
      Self.score(gold: "gold", predictions: "out") + ["--partial", "part"] + options)
    #expect(part.status == 0, "\(part.errors)")
    let text = try folder.read("part")
    #expect(text.contains(key))
    try folder.write(text.replacing(key, with: key + "9223372036854775807,"), to: "extra")
    let large = text.replacing(
      try Regex("\\Q\(key)\\E[0-9]+"), with: key + "9223372036854775807")
    try folder.write(large, to: "large")
    for damaged in ["large", "extra"] {
      let outcome = try program.run("merge", damaged, "--format", "json")
      #expect(outcome.status == 3, "\(outcome.errors)")
      #expect(outcome.errors.contains("V003"), "\(outcome.errors)")
    }
  }

  /// They would be missing in the sum.
  @Test(arguments: [[], ["--no-intervals"]])
  func countsOfUnknownFiguresAreNotRead(options: [String]) throws {
    let folder = try Self.folder()
    let program = Program.assay(in: folder)
    let part = try program.run(
      Self.score(gold: "gold", predictions: "out") + ["--partial", "part"] + options)
    #expect(part.status == 0, "\(part.errors)")
    let name = "entities.mentions.confusion"
    let text = try folder.read("part")
    #expect(text.contains(name))
    try folder.write(text.replacing(name, with: "entities.mentions.other"), to: "other")
    let outcome = try program.run("merge", "other", "--format", "json")
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.errors.contains("V003") && outcome.errors.contains("'entities.mentions.other'"))
  }

  /// What stands in a list by its place is not passed over, since all behind it would move.
  @Test(arguments: [
    (#""metrics":["#, #""metrics":[7,"#), (#"{"o":["#, #"{"o":["x","#), ("[4,[", #"[4,["x","#),
    (#"{"type":{"#, #"{"typo":{"#), (#"{"person":"#, #"{"other":7,"person":"#),
  ])
  func countsWithOtherThingsAmongThemAreNotRead(words: String, other: String) throws {
    let folder = try Self.folder()
    let program = Program.assay(in: folder)
    _ = try program.run(Self.score(gold: "gold", predictions: "out") + ["--partial", "part"])
    let text = try folder.read("part")
    #expect(text.contains(words))
    try folder.write(text.replacing(words, with: other, maxReplacements: 1), to: "damaged")
    let outcome = try program.run("merge", "damaged", "--format", "json")
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.errors.contains("V003"), "\(outcome.errors)")
  }

  private static func score(gold: String, predictions: String) -> [String] {
    ["score", "--gold", "\(gold).jsonl", "--predictions", "\(predictions).jsonl"]
  }

  /// Twelve articles with a few entities, meetings and quotes, whole and in three parts.
  private static func folder() throws -> TemporaryFolder {
    let header =
      "{\"assay\":\"predictions/1\",\"pipeline\":{\"name\":\"wire\",\"version\":\"2\"}}\n"
    func line(_ number: Int, isGold: Bool) -> String {
      let shift = !isGold && number % 3 == 0 ? 1 : 0
      let score = isGold ? "" : ",\"score\":0.\(number % 7 + 1)"
      let split = isGold ? ",\"split\":\"\(number % 2 == 0 ? "dev" : "test")\"" : ""
      let entities = (0..<number % 4 + 1).map { entity in
        let start = entity * 20
        return
          "{\"id\":\"e\(entity)\",\"type\":\"\(entity == 1 && shift == 1 ? "gpe" : "person")\",\"name\":\"N\(entity)\",\"mentions\":[{\"start\":\(start),\"end\":\(start + 5 + shift)\(score)},{\"start\":\(start + 8),\"end\":\(start + 12)}]}"
      }
      let meeting =
        "{\"id\":\"m\",\"participants\":[\"e0\",{\"name\":\"Lind\"}],\"status\":\"\(shift == 1 ? "planned" : "held")\",\"date\":\"2031-03-0\(number % 5 + 1)\",\"evidence\":[{\"start\":0,\"end\":40}]}"
      let quote =
        "{\"id\":\"q\",\"kind\":\"direct\",\"speaker\":\"e0\",\"content\":[{\"start\":30,\"end\":\(50 - shift)}]}"
      return
        "{\"id\":\"a\(number)\"\(split),\"entities\":[\(entities.joined(separator: ","))],\"meetings\":[\(number % 2 == 0 ? meeting : "")],\"quotes\":[\(quote)]}\n"
    }
    var files: [String: String] = [:]
    for number in 0..<12 {
      // Which part an article is in has nothing to do with its place.
      let shard = number * 7 % 3 + 1
      for name in ["gold", "gold-\(shard)"] {
        files["\(name).jsonl", default: ""] += line(number, isGold: true)
      }
      for name in ["out", "out-\(shard)"] where number != 10 {
        files["\(name).jsonl", default: header] += line(number, isGold: false)
      }
    }
    return try TemporaryFolder(files)
  }
}
