import TestSupport
import Testing

@testable import Versions

/// Recorded versions as files, in folders and in a real git repository.
@Suite struct HistoryTests {
  @Test func recordingTwiceGivesTheSameBytes() throws {
    let project = try ProjectFixture()
    try record("right.jsonl", "1.0", project)
    let first = try contents(project)
    try record("right.jsonl", "1.0", project)
    #expect(try contents(project) == first)
    #expect(
      first.keys.sorted().map { $0.split(separator: "/")[1] } == [
        "gold", "predictions", "versions",
      ])
    let other = try ProjectFixture()
    try record("right.jsonl", "1.0", other)
    #expect(try contents(other) == first, "no path, host or clock is inside")
  }

  @Test func anotherResultReplacesOnlyWhenAsked() throws {
    let project = try ProjectFixture()
    try record("right.jsonl", "1.0", project)
    let before = try contents(project)
    let refused = try project.assay(
      "eval", "--predictions", "worse.jsonl", "--record", "1.0")
    #expect(refused.status == 2)
    #expect(try contents(project) == before)
    let replaced = try project.assay(
      "eval", "--predictions", "worse.jsonl", "--record", "1.0", "--replace")
    #expect(replaced.status == 0)
    #expect(try contents(project) != before)
  }

  @Test func twoBranchesRecordAndMerge() throws {
    let project = try ProjectFixture()
    try project.folder.write("reports/current/\n", to: ".gitignore")
    try project.git("init", "--quiet", "--initial-branch", "main")
    try record("right.jsonl", "1.0", project)
    try commit("Record 1.0", project)
    for (branch, version, file) in [
      ("one", "1.1", "one-worse.jsonl"), ("two", "1.2", "worse.jsonl"),
    ] {
      try project.git("checkout", "--quiet", "-b", branch, "main")
      try record(file, version, project)
      try commit("Record \(version)", project)
    }
    try project.git("checkout", "--quiet", "main")
    try project.git("merge", "--quiet", "--no-edit", "one")
    try project.git("merge", "--quiet", "--no-edit", "two")
    let list = try project.assay("history")
    let versions = list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(versions.filter { $0.hasPrefix("1.") } == ["1.0", "1.1", "1.2"])
    let verified = try project.assay("history", "verify")
    #expect(verified.status == 0)
    #expect(verified.output == "3 recorded versions: all whole\n")
  }

  /// What a branch records of its own is no baseline for its changes.
  @Test func theMergeBaseIsWhatTheBranchStartedFrom() throws {
    let project = try ProjectFixture(
      settings: ProjectFixture.settings + "  baseline: { change: merge-base }\n")
    try project.folder.write("reports/current/\n", to: ".gitignore")
    try project.git("init", "--quiet", "--initial-branch", "main")
    try record("right.jsonl", "1.0", project)
    try commit("Record 1.0", project)
    try project.git("checkout", "--quiet", "-b", "change")
    try record("worse.jsonl", "1.5", project)
    try commit("Record 1.5", project)
    let judged = try project.assay("gate", "--predictions", "worse.jsonl")
    #expect(judged.status == 1)
    #expect(judged.output.contains("against 1.0"))
    // On the main line itself the last commit is where it is left.
    try project.git("checkout", "--quiet", "main")
    try project.git("merge", "--quiet", "change")
    let merged = try project.assay("gate", "--predictions", "worse.jsonl")
    #expect(merged.status == 0, "\(merged.output)")
    #expect(merged.output.contains("against 1.5"))
  }

  @Test func withoutARepositoryThereIsNoMergeBase() throws {
    let project = try ProjectFixture(
      settings: ProjectFixture.settings + "  baseline: { change: merge-base }\n")
    try record("right.jsonl", "1.0", project)
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("git names no commit where this branch left the main line"))
  }

  @Test func whatIsNotWholeIsNamed() throws {
    let project = try ProjectFixture()
    try record("right.jsonl", "1.0", project)
    let path = "reports/versions/1.0.json"
    let record = try project.folder.read(path)
    func problems(_ change: () throws -> Void) throws -> String {
      try change()
      let outcome = try project.assay("history", "verify")
      #expect(outcome.status == 3)
      return outcome.output
    }
    #expect(
      try problems { try project.folder.write(record + "\n", to: path) }.contains("V006"))
    #expect(try problems { try project.folder.write("{}", to: path) }.contains("V002"))
    try project.folder.write(record, to: path)
    #expect(
      try problems {
        try project.folder.write(record, to: "reports/versions/2.0.json")
      }.contains("V004"))
    try project.folder.remove("reports/versions/2.0.json")
    #expect(
      try problems {
        try project.folder.write("{}\n", to: "reports/predictions/1.0.jsonl")
      }.contains("V008"))
    // Nor is it compared with, judged or scored again.
    for command in [
      ["compare", "1.0"], ["gate", "--predictions", "worse.jsonl"], ["gate", "--head", "1.0"],
      ["eval", "--predictions", "right.jsonl"], ["report"], ["rescore"],
    ] {
      let outcome = try project.assay(command)
      #expect(outcome.status == 3, "\(command)")
      #expect(outcome.errors.contains("V008"), "\(command): \(outcome.errors)")
    }
    try project.folder.remove("reports/predictions/1.0.jsonl")
    let missing = try project.assay("history", "verify")
    #expect(missing.status == 0)
    #expect(missing.output.contains("V007"))
  }

  // MARK: Gold that changes

  @Test func aChangeOfGoldAloneIsNotThePipelines() throws {
    let project = try ProjectFixture()
    try record("right.jsonl", "1.0", project)
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
    try record("right.jsonl", "1.0", project)
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
    try record("right.jsonl", "1.0", project)
    let before = try project.folder.read("reports/predictions/1.0.jsonl")
    try project.write(2, type: "organization")
    let outcome = try project.assay("rescore")
    #expect(outcome.status == 0)
    #expect(outcome.output == "rescored 1.0\n")
    #expect(try project.folder.read("reports/predictions/1.0.jsonl") == before)
    #expect(try project.assay("history", "verify").output == "1 recorded versions: all whole\n")
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

  private func record(_ file: String, _ version: String, _ project: ProjectFixture) throws {
    let outcome = try project.assay("eval", "--predictions", file, "--record", version)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func commit(_ message: String, _ project: ProjectFixture) throws {
    try project.git("add", "--all")
    try project.git("commit", "--quiet", "-m", message)
  }

  /// Every recorded file, by path.
  private func contents(_ project: ProjectFixture) throws -> [String: String] {
    let files = try project.folder.files().filter {
      $0.hasPrefix("reports/") && !$0.hasPrefix("reports/current/")
    }
    return Dictionary(uniqueKeysWithValues: try files.map { ($0, try project.folder.read($0)) })
  }
}
