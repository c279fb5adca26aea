import TestSupport
import Testing

/// What the program says and with which code it ends, run as a user would.
@Suite struct GateCommandTests {
  @Test func aVersionAsGoodAsTheLastMayShip() throws {
    let project = try recorded()
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("PASS: all "))
    #expect(outcome.errors == "")
  }

  @Test func aWorseOneMayNot() throws {
    let outcome = try recorded().assay("gate", "--predictions", "worse.jsonl")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("FAIL: entities.mentions.strict.f1 100.0 → 80.0 (−20.0"))
    #expect(outcome.output.contains("8 broken"))
    #expect(outcome.output.contains("gold/articles/a0.yaml:"))
  }

  @Test func twoRecordedVersionsCanBeJudged() throws {
    let project = try recorded()
    let second = try project.assay("eval", "--predictions", "worse.jsonl", "--record", "1.1")
    #expect(second.status == 0, "\(second.errors)")
    #expect(try project.assay("gate", "--base", "1.0", "--head", "1.1").status == 1)
    #expect(try project.assay("gate", "--base", "1.1", "--head", "1.0").status == 0)
    // By themselves: 1.0 is no worse for what came after it.
    #expect(try project.assay("gate", "--head", "1.1").status == 1)
    #expect(try project.assay("gate", "--head", "1.0").status == 4)
  }

  @Test func anAcceptedBreakShipsUntilItExpires() throws {
    let project = try recorded()
    try project.folder.write(project.answers { $0 == 0 ? [1, 2] : [0, 1, 2] }, to: "guard.jsonl")
    let broken = try project.assay("gate", "--predictions", "guard.jsonl")
    #expect(broken.status == 1)
    #expect(broken.output.contains("1 labels tagged must-pass broken"))
    let line = try #require(
      broken.output.split(separator: "\n").first {
        $0.contains("a0.yaml:") && $0.contains("missed")
      })
    let label = String(try #require(line.split(separator: " ").last))
    let accepted = try project.assay(
      "accept", label, "--reason", "known", "--expires", "2999-12-31")
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(try project.assay("gate", "--predictions", "guard.jsonl").status == 0)
    _ = try project.assay("accept", label, "--reason", "known", "--expires", "2001-01-01")
    #expect(try project.assay("gate", "--predictions", "guard.jsonl").status == 1)
  }

  // MARK: 2, wrong usage or settings

  @Test(arguments: [
    (["gate", "--bse", "1.0"], "Unknown option '--bse'"),
    (["nope"], "nope"),
    (["gate", "--settings", "none.yaml"], "none.yaml"),
    (["gate", "--pipeline", "failin"], "Did you mean `failing`?"),
    (["gate", "--head", "1.00"], "did you mean `1.0`?"),
    (["eval", "--record", "../1"], "cannot be a version's name"),
    (["eval", "--predictions", "worse.jsonl", "--record", "1.0"], "is recorded already"),
    (["accept", "0123456789", "--reason", "x", "--expires", "never"], "is no day"),
    (["accept", "label", "--reason", "x", "--expires", "2031-01-01"], "is no label's id"),
  ])
  func wrongUsageIsSaid(arguments: [String], message: String) throws {
    let outcome = try Program.assay(in: recorded().folder).run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("assay: settings/1\ngate: { primry: [x] }", "did you mean `primary`?"),
    (
      "assay: settings/1\ngate: { primary: [entities.mentions.strct.f1] }",
      "did you mean `entities.mentions.strict.f1`?"
    ),
    (
      "assay: settings/1\ngate: { regression: { min-effect: 1% } }",
      "expected: a number from 0 to 100"
    ),
    ("assay: settings/1", "has no `gate:` section"),
  ])
  func wrongSettingsAreSaid(settings: String, message: String) throws {
    let outcome = try ProjectFixture(settings: settings).assay(
      "gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  // MARK: 3, gold, predictions and coverage

  @Test func badGoldIsNeverScored() throws {
    let project = try recorded()
    try project.write(3, type: "persn")
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("gold/articles/a3.yaml:"))
    #expect(outcome.output == "")
  }

  @Test func badPredictionsAreNeverScored() throws {
    let project = try recorded()
    try project.folder.write("{\"id\": \"a0\"\n", to: "bad.jsonl")
    #expect(try project.assay("gate", "--predictions", "bad.jsonl").status == 3)
    try project.folder.write("", to: "bad.jsonl")
    #expect(try project.assay("gate", "--predictions", "bad.jsonl").status == 3)
  }

  @Test func aPredictionForAnUnknownArticleIsAnError() throws {
    let project = try recorded()
    try project.folder.write(
      try project.folder.read("right.jsonl") + "{\"id\":\"a9\",\"entities\":[]}\n", to: "more.jsonl"
    )
    let outcome = try project.assay("gate", "--predictions", "more.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("the gold has no article `a9`"))
    #expect(
      try project.assay("gate", "--predictions", "more.jsonl", "--ignore-extra").status == 0)
  }

  @Test func anArticleWithoutPredictionFails() throws {
    let project = try recorded()
    let all = try project.folder.read("right.jsonl").split(separator: "\n")
    try project.folder.write(all.dropLast().joined(separator: "\n") + "\n", to: "fewer.jsonl")
    let outcome = try project.assay("gate", "--predictions", "fewer.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("7 of 8 articles have a prediction: a7"))
  }

  // MARK: 4, nothing to compare with

  @Test func withoutABaselineThereIsNoVerdict() throws {
    let project = try ProjectFixture()
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 4)
    #expect(
      outcome.output.contains("There is nothing to compare with: no earlier version is recorded"))
    let named = try project.assay("gate", "--predictions", "right.jsonl", "--base", "0.9")
    #expect(named.status == 4)
    #expect(named.output.contains("version 0.9 is not recorded"))
    #expect(
      try project.assay("eval", "--predictions", "right.jsonl", "--base", "0.9").status == 4)
    #expect(try project.assay("eval", "--predictions", "right.jsonl").status == 0)
  }

  /// A slip in a version's name must not leave half of the rules out.
  @Test func aNamedBaselineIsWantedWhateverTheSettingsSay() throws {
    let project = try ProjectFixture(
      settings: ProjectFixture.settings + "  baseline: { if-missing: floors-only }\n")
    #expect(try project.assay("gate", "--predictions", "right.jsonl").status == 0)
    let named = try project.assay("gate", "--predictions", "right.jsonl", "--base", "0.9")
    #expect(named.status == 4)
    #expect(named.output.contains("version 0.9 is not recorded"))
    #expect(
      try project.assay("eval", "--predictions", "right.jsonl", "--record", "1.0").status == 0)
    let report = try project.assay("report", "1.0", "--base", "1.1")
    #expect(report.status == 2)
    #expect(report.errors.contains("no version `1.1` is recorded"))
    #expect(report.output == "")
  }

  @Test func aBaselineWhosePredictionsAreGoneIsNotCompared() throws {
    let project = try recorded()
    try project.git("init", "--quiet")
    try project.folder.remove("reports/predictions/1.0.jsonl")
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("reports/predictions/1.0.jsonl are missing"))
  }

  // MARK: 5, 70, 130

  @Test func aFailingPipelineIsNoFailedGate() throws {
    let outcome = try recorded().assay("gate", "--pipeline", "failing")
    #expect(outcome.status == 5)
    #expect(outcome.errors.contains("the pipeline failing failed on every article"))
  }

  @Test func anInterruptIsSaidByItsCode() throws {
    #expect(try recorded().assay("gate", "--pipeline", "interrupting").status == 130)
  }

  /// A failed precondition ends a program by the signal that is sent here from outside.
  @Test func aTrapIsAFaultOfTheProgram() throws {
    let outcome = try recorded().assay(
      "gate", "--pipeline", "trapping", environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(outcome.status == 70)
    #expect(outcome.errors.hasPrefix("assay: internal error: a fault of this program"))
    #expect(outcome.output == "")
  }

  // MARK: The rest

  @Test func theRulesAreSaidInWords() throws {
    let outcome = try recorded().assay("gate", "explain")
    #expect(outcome.status == 0)
    for part in [
      "entities.mentions.strict.f1 must be at least 30.0.",
      "At most 0 labels tagged must-pass may break.", "whatever the test says",
    ] {
      #expect(outcome.output.contains(part), "\(part)")
    }
  }

  private func recorded() throws -> ProjectFixture {
    let project = try ProjectFixture()
    let outcome = try project.assay("eval", "--predictions", "right.jsonl", "--record", "1.0")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return project
  }
}
