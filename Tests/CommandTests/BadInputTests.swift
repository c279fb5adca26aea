import TestSupport
import Testing

/// Bad input gets a clear message with the place, the right exit code, and no half-written report.
@Suite struct BadInputTests {
  @Test func aLabelThatIsNotInTheTextStopsTheScore() throws {
    let broken = SampleProject.ferry.replacing("mentions: [Vienna]", with: "mentions: [Viena]")
    let folder = try SampleProject.folder(["gold/articles/2031-03-04-ferry.yaml": broken])
    let outcome = try Program.assay(in: folder).run("eval")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("gold/articles/2031-03-04-ferry.yaml:10:"))
    #expect(outcome.errors.contains("A001"))
    #expect(outcome.errors.contains("Vienna"))
    #expect(outcome.output == "")
    #expect(!folder.exists("reports"))
  }

  @Test func anEmptyFileOfPredictionsIsNoPrediction() throws {
    let folder = try SampleProject.folder(["empty.jsonl": ""])
    let outcome = try Program.assay(in: folder).run("score", "--predictions", "empty.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.errors == "empty.jsonl: error: the file holds no prediction [F003]\n")
    #expect(outcome.output == "")
  }

  @Test func goldAsLinesHidesNothingThatIsWrongWithPredictions() throws {
    let folder = try SampleProject.folder(["empty.jsonl": ""])
    let program = Program.assay(in: folder)
    let gold = try program.run("resolve").output
    let strange = gold + #"{"id": "strange", "quotes": 1}"# + "\n"
    try folder.write(gold, to: "gold.jsonl")
    try folder.write(strange, to: "strange.jsonl")
    for (predictions, message) in [
      ("empty.jsonl", "empty.jsonl: error: the file holds no prediction [F003]"),
      ("strange.jsonl", "[S00"),
    ] {
      let outcome = try program.run(
        "score", "--gold", "gold.jsonl", "--predictions", predictions, "--ignore-extra")
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(outcome.output == "")
    }
  }

  @Test func aPredictionForAnUnknownArticleNamesTheNearest() throws {
    let other = SampleProject.predictions.replacing("05-strike", with: "05-strik")
    let folder = try SampleProject.folder(["other.jsonl": other])
    let program = Program.assay(in: folder)
    let outcome = try program.run("score", "--predictions", "other.jsonl")
    #expect(outcome.status == 3)
    #expect(
      outcome.errors == """
        assay: the gold has no article `2031-03-05-strik`; did you mean `2031-03-05-strike`?
          leave such predictions out with --ignore-extra

        """)
    let ignoring = try program.run(
      "score", "--predictions", "other.jsonl", "--ignore-extra", "--format", "json")
    #expect(ignoring.status == 0)
    #expect(ignoring.output.contains("\"2031-03-05-strik\""))
  }

  @Test func offsetsPastTheTextAreLocated() throws {
    let past = SampleProject.predictions.replacing("\"end\":32", with: "\"end\":3200")
    let folder = try SampleProject.folder(["past.jsonl": past])
    let outcome = try Program.assay(in: folder).run("score", "--predictions", "past.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("past.jsonl:2:"))
    #expect(outcome.errors.contains("3200"))
    #expect(outcome.output == "")
  }

  @Test func wrongUsageIsTwo() throws {
    let folder = try SampleProject.folder()
    let program = Program.assay(in: folder)
    #expect(try program.run("nonsense").status == 2)
    let pipeline = try program.run("eval", "--pipeline", "referense")
    #expect(pipeline.status == 2)
    #expect(pipeline.errors.contains("Did you mean `reference`?"))
    let metric = try program.run("metrics", "entities.mentions.strikt")
    #expect(metric.status == 2)
    #expect(metric.errors.contains("did you mean `entities.mentions.strict`?"))
    #expect(try program.run("eval", "--record", "../1.0").status == 2)
  }

  @Test func aSettingThatThereIsNotIsTwo() throws {
    let folder = try SampleProject.folder([
      "gold/assay.yaml": SampleProject.settings.replacing("strict.f1: 0.5", with: "strikt.f1: 0.5")
    ])
    let outcome = try Program.assay(in: folder).run("gate", "--predictions", "wire.jsonl")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("gold/assay.yaml:5:"))
    #expect(outcome.errors.contains("did you mean `entities.mentions.strict.f1`?"))
  }

  @Test func aTextThatIsNotAtHandIsNamed() throws {
    let sidecar = SampleProject.strike
      .replacing(
        "text: |\n  Mara Oduya told reporters that dockers would vote in Lisbon on Friday.\n",
        with:
          "text: { file: strike.txt, sha256: 8d5bf518477520297f62e40a72a8a45fff0994fc10be5b5ab53f4496937d2cf1, length: 71 }\n"
      )
    let folder = try SampleProject.folder(["gold/articles/2031-03-05-strike.yaml": sidecar])
    let program = Program.assay(in: folder)
    let outcome = try program.run("eval", "--base", "none")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("skipped 2031-03-05-strike"))
    #expect(try program.run("eval", "--require-text").status == 3)
  }
}
