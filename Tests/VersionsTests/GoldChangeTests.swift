import TestSupport
import Testing

@testable import Versions

/// Recorded versions whose gold is another today.
@Suite struct GoldChangeTests {
  @Test func aChangeOfGoldAloneIsNotThePipelines() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
    for index in 0..<4 { try project.write(index, type: "organization") }
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    let floor = "entities.mentions.strict.f1 is 50.0"
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains(floor))
    let result = try project.folder.read("reports/current/result.json").filter { !$0.isWhitespace }
    #expect(result.contains(#""scorer":0,"gold":-0.5,"pipeline":0,"head":0.5"#))
  }

  @Test func anArticleThatIsNewWasNeverAskedFor() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
    try project.write(8)
    let answers = try project.folder.read("right.jsonl")
    let more = answers.split(separator: "\n")[7].replacing("a7", with: "a8")
    try project.folder.write(answers + more + "\n", to: "more.jsonl")
    let outcome = try project.assay("gate", "--predictions", "more.jsonl")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("100.0, unchanged against 1.0."))
  }

  @Test func rescoringKeepsThePredictions() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
    let before = try project.folder.read("reports/predictions/1.0.jsonl")
    try project.write(2, type: "organization")
    let outcome = try project.assay("rescore")
    #expect(outcome.status == 0)
    #expect(outcome.output == "rescored 1.0\n")
    #expect(try project.folder.read("reports/predictions/1.0.jsonl") == before)
    #expect(
      try project.assay("history", "verify").output
        == "1 recorded versions: all whole\nCounted again with the same result: 1\n")
    #expect(try project.assay("gate", "--head", "1.0", "--base", "1.0").status == 0)
  }

  @Test func sealedArticlesAreScoredOnlyWhenAskedFor() throws {
    let project = try ProjectFixture()
    try project.write(7, split: "sealed")
    let open = try project.assay("eval", "--predictions", "worse.jsonl", "--record", "1.0")
    #expect(open.status == 0, "\(open.errors)")
    #expect(open.output.contains("on 7 articles"))
    let sealed = try project.assay(
      "eval", "--predictions", "worse.jsonl", "--record", "1.0-sealed", "--sealed")
    #expect(sealed.output.contains("on 8 articles"))
    let record = try project.folder.read("reports/versions/1.0-sealed.json")
    #expect(record.contains("\"id\":\"a7\""))
    #expect(!record.contains("\"article\":\"a7\""))
    #expect(record.contains("\"article\":\"a6\""))
    #expect(try project.assay("history", "verify").status == 0)
  }

  @Test func storedGoldThatWasExchangedIsNamed() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
    let path = try #require(try project.folder.files().first { $0.hasPrefix("reports/gold/") })
    let gold = try project.folder.read(path)
    // Compared as it stands only once today's gold is another.
    try project.write(2, type: "organization")
    try project.folder.write(gold.replacing("person", with: "norp"), to: path)
    for command in [
      ["history", "verify"], ["gate", "--predictions", "right.jsonl"],
      ["eval", "--predictions", "right.jsonl"], ["compare", "1.0", "1.0"],
    ] {
      let outcome = try project.assay(command)
      #expect(outcome.status == 3, "\(command)")
      #expect((outcome.output + outcome.errors).contains("\(path): error: is not what"))
    }
    try project.folder.remove(path)
    let missing = try project.assay("history", "verify")
    #expect(missing.status == 0)
    #expect(missing.output.contains("\(path): warning: is missing, so a change since cannot be"))
    try project.folder.write(gold, to: path)
    #expect(try project.assay("gate", "--predictions", "right.jsonl").status == 0)
  }

  /// Records that were written before the stored gold had a digest of its own.
  @Test func recordsOfOldAreRead() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
    let path = try #require(try project.folder.files().first { $0.hasPrefix("reports/gold/") })
    let json = try project.folder.read("reports/versions/1.0.json")
    let record = try VersionRecord(json: Array(json.utf8), file: "1.0.json")
    var old = record
    old.digests.storedGold = nil
    try project.folder.write(old.json, to: "reports/versions/1.0.json")
    try project.folder.write(
      try project.folder.read(path), to: "reports/gold/\(record.digests.gold.prefix(12)).jsonl")
    try project.folder.remove(path)
    #expect(try project.assay("history", "verify").status == 0)
    for index in 0..<4 { try project.write(index, type: "organization") }
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let result = try project.folder.read("reports/current/result.json").filter { !$0.isWhitespace }
    #expect(result.contains(#""scorer":0,"gold":-0.5,"pipeline":0,"head":0.5"#))
  }
}
