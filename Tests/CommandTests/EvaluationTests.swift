import JSONNodes
import TestSupport
import Testing

/// From gold and a pipeline to a scored, compared and gated result, by the built program.
@Suite struct EvaluationTests {
  @Test func figuresStandUnderTheirDottedNames() throws {
    let folder = try SampleProject.folder()
    let outcome = try Program.assay(in: folder)
      .run("score", "--predictions", "wire.jsonl", "--format", "json")
    #expect(outcome.status == 0)
    let result = try JSONValue(parsing: Array(outcome.output.utf8))
    let metrics = try #require(result["metrics"])
    // 8 gold names; 4 predicted, all right.
    #expect(metrics["entities.mentions.strict.correct"]?.integer == 4)
    #expect(metrics["entities.mentions.strict.gold"]?.integer == 8)
    #expect(metrics["entities.mentions.strict.precision"]?.number == 1)
    #expect(metrics["entities.mentions.strict.recall"]?.number == 0.5)
    #expect(metrics["entities.mentions.strict.gpe.recall"]?.number == 0.5)
    #expect(metrics["entities.mentions.strict.organization.f1"] == nil)
    // One of two quotes found, with the wrong speaker.
    #expect(metrics["quotes.content.exact.recall"]?.number == 0.5)
    #expect(metrics["quotes.attributed.f1"]?.number == 0)
    #expect(metrics["meetings.detection.recall"]?.number == 0)
    #expect(metrics["meetings.detection.precision"]?.kind == .null)
    #expect(result["assay"]?.string == "result/1")
  }

  @Test func goldAgainstItselfIsPerfect() throws {
    let folder = try SampleProject.folder()
    let program = Program.assay(in: folder)
    let resolved = try program.run("resolve")
    #expect(resolved.status == 0)
    try folder.write(resolved.output, to: "gold.jsonl")
    let outcome = try program.run(
      "score", "--gold", "gold.jsonl", "--predictions", "gold.jsonl", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let result = try JSONValue(parsing: Array(outcome.output.utf8))
    for member in result["metrics"]?.members ?? []
    where member.key.hasSuffix(".f1") || member.key.hasSuffix(".accuracy") {
      #expect(member.value.number == 1 || member.value.kind == .null, "\(member.key)")
    }
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    let folder = try SampleProject.folder()
    let program = Program.assay(in: folder)
    let first = try program.run("eval", "--format", "json", "--record", "1.0.0")
    let kept = try folder.read("reports/versions/1.0.0.json")
    let second = try program.run("eval", "--format", "json", "--record", "1.0.0")
    #expect(first.output == second.output)
    #expect(try folder.read("reports/versions/1.0.0.json") == kept)
    #expect(
      try folder.files().filter { $0.hasPrefix("reports/") && !$0.contains("/current/") }.count == 3
    )
  }

  @Test func aVersionIsComparedWithTheOneBefore() throws {
    let folder = try SampleProject.folder()
    let program = Program.assay(in: folder)
    #expect(try program.run("eval", "--predictions", "wire.jsonl", "--record", "1.9").status == 0)
    let worse = SampleProject.predictions
      .replacing("{\"id\":\"e3\",\"type\":\"gpe\"", with: "{\"id\":\"e3\",\"type\":\"person\"")
    try folder.write(worse, to: "worse.jsonl")
    let outcome = try program.run("eval", "--predictions", "worse.jsonl", "--record", "1.10")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("compared with 1.9"))
    #expect(outcome.output.contains("1 broken"))
    #expect(outcome.output.contains("gpe “Vienna”"))
    let compared = try program.run("compare", "1.9", "1.10")
    #expect(compared.output.contains("1 broken"))
    #expect(try program.run("compare", "1.9", "1.11").status == 2)
  }

  @Test func theGateSaysWhetherAVersionMayShip() throws {
    let folder = try SampleProject.folder()
    let program = Program.assay(in: folder)
    let passes = try program.run("gate", "--predictions", "wire.jsonl")
    #expect(passes.status == 0, "\(passes.output)\(passes.errors)")
    #expect(passes.output.hasPrefix("PASS: "))
    let none = SampleProject.predictions.replacing(
      "\"type\":\"person\"", with: "\"type\":\"event\"")
    try folder.write(none, to: "none.jsonl")
    let fails = try program.run("gate", "--predictions", "none.jsonl")
    #expect(fails.status == 1)
    #expect(fails.output.contains("entities.mentions.strict.f1"))
    #expect(fails.output.contains("below its floor of 50.0"))
  }
}
