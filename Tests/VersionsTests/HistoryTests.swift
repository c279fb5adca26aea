import TestSupport
import Testing

@testable import Versions

/// Recorded versions as files, in folders and in a real git repository.
@Suite struct HistoryTests {
  @Test func recordingTwiceGivesTheSameBytes() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
    let first = try contents(project)
    try project.record("right.jsonl", "1.0")
    #expect(try contents(project) == first)
    #expect(
      first.keys.sorted().map { $0.split(separator: "/")[1] } == [
        "gold", "predictions", "versions",
      ])
    let other = try ProjectFixture()
    try other.record("right.jsonl", "1.0")
    #expect(try contents(other) == first, "no path, host or clock is inside")
  }

  @Test func anotherResultReplacesOnlyWhenAsked() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
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
    try project.record("right.jsonl", "1.0")
    try commit("Record 1.0", project)
    for (branch, version, file) in [
      ("one", "1.1", "one-worse.jsonl"), ("two", "1.2", "worse.jsonl"),
    ] {
      try project.git("checkout", "--quiet", "-b", branch, "main")
      try project.record(file, version)
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
    #expect(
      verified.output == "3 recorded versions: all whole\nCounted again with the same result: 3\n")
  }

  /// What a branch records of its own is no baseline for its changes.
  @Test func theMergeBaseIsWhatTheBranchStartedFrom() throws {
    let project = try ProjectFixture(
      settings: ProjectFixture.settings + "  baseline: { change: merge-base }\n")
    try project.folder.write("reports/current/\n", to: ".gitignore")
    try project.git("init", "--quiet", "--initial-branch", "main")
    try project.record("right.jsonl", "1.0")
    try commit("Record 1.0", project)
    try project.git("checkout", "--quiet", "-b", "change")
    try project.record("worse.jsonl", "1.5")
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
    try project.record("right.jsonl", "1.0")
    let outcome = try project.assay("gate", "--predictions", "right.jsonl")
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("git names no commit where this branch left the main line"))
  }

  @Test func whatIsNotWholeIsNamed() throws {
    let project = try ProjectFixture()
    try project.record("right.jsonl", "1.0")
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
