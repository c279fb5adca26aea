import TestSupport
import Testing

/// Whatever stops the program while it writes, each file is the old one or the new one, and the next run works.
@Suite(.disabled(if: Sanitizer.isOn, "\(Sanitizer.keepsFaultsOut)"))
struct InterruptedWriteTests {
  /// A folder in which version 1 is recorded, and what it holds after version 1 was replaced by other answers.
  private struct Stage {
    let folder: TemporaryFolder
    let old: FolderState
    let new: FolderState
    let calls: Int

    static let command = [
      "eval", "--predictions", "better.jsonl", "--record", "1", "--replace", "--base", "none",
    ]

    init() throws {
      folder = try SampleProject.folder([
        "better.jsonl": SampleProject.predictions.replacing(
          "\"e3\",\"cue\"", with: "\"e1\",\"cue\"")
      ])
      let program = Program.assay(in: folder)
      try #require(
        try program.run("eval", "--predictions", "wire.jsonl", "--record", "1").status == 0)
      old = try FolderState(folder)
      calls = try Faults.count(in: folder, Self.command)
      new = try FolderState(folder)
      try #require(calls > 20)
      try #require(old.files["reports/versions/1.json"] != new.files["reports/versions/1.json"])
    }

    /// Files that are neither what they were nor what they are to become, temporary ones aside.
    func broken() throws -> [String] {
      try folder.files().filter { name in
        let text = try folder.read(name)
        return !name.hasSuffix(".tmp") && text != old.files[name] && text != new.files[name]
      }
    }

    func missing() -> [String] { old.files.keys.filter { !folder.exists($0) } }
  }

  @Test func aKillAtAnyWriteLeavesOldOrNewFiles() throws {
    let stage = try Stage()
    for call in 1...stage.calls {
      try stage.old.restore(stage.folder)
      let outcome = try Faults.assay(in: stage.folder, .kill, at: call).run(Stage.command)
      #expect(outcome.status == 128 + 9, "call \(call)")
      #expect(try stage.broken() == [], "after a kill at call \(call)")
      #expect(stage.missing() == [], "after a kill at call \(call)")
    }
    // What the last kill left behind is no hindrance, and recording again makes everything new.
    let program = Program.assay(in: stage.folder)
    #expect(try program.run(Stage.command).status == 0)
    #expect(try program.run("history", "verify").status == 0)
    for (name, text) in stage.new.files { #expect(try stage.folder.read(name) == text, "\(name)") }
  }

  @Test func aFullDiskAtAnyWriteIsSaidAndLosesNothing() throws {
    let stage = try Stage()
    for call in 1...stage.calls {
      try stage.old.restore(stage.folder)
      let outcome = try Faults.assay(in: stage.folder, .full, at: call).run(Stage.command)
      #expect(outcome.status == 2, "call \(call)")
      #expect(
        outcome.errors.contains("reports/")
          && outcome.errors.contains("No space left on device"), "call \(call): \(outcome.errors)")
      #expect(try stage.broken() == [], "after a full disk at call \(call)")
      #expect(stage.missing() == [], "after a full disk at call \(call)")
      #expect(try stage.folder.files().filter { $0.hasSuffix(".tmp") } == [], "call \(call)")
    }
  }

  @Test(arguments: [Faults.Kind.readOnly, .damaged])
  func aFolderThatCannotBeWrittenIsNamed(kind: Faults.Kind) throws {
    let stage = try Stage()
    try stage.old.restore(stage.folder)
    let outcome = try Faults.assay(in: stage.folder, kind, at: 1).run(Stage.command)
    #expect(outcome.status == 2)
    let reason = kind == .readOnly ? "Read-only file system" : "Input/output error"
    #expect(outcome.errors.hasPrefix("assay: cannot "))
    #expect(outcome.errors.hasSuffix(": \(reason)\n"))
    #expect(try FolderState(stage.folder).files == stage.old.files)
  }

  @Test func outputThatCannotBeWrittenIsNoSuccess() throws {
    let folder = try SampleProject.folder()
    let shell = Program(path: "/bin/sh", folder: folder)
    let assay = BuildFolder.path + "/assay"
    for arguments in ["score --predictions wire.jsonl", "metrics", "--version", "gate explain"] {
      let outcome = try shell.run("-c", "\(assay) \(arguments) > /dev/full")
      #expect(outcome.status == 70, "\(arguments)")
      #expect(
        outcome.errors == "assay: cannot write the output: No space left on device\n",
        "\(arguments)")
    }
    let closed = try shell.run("-c", "\(assay) metrics >&-")
    #expect(closed.status == 70)
    #expect(closed.errors == "assay: cannot write the output: Bad file descriptor\n")
    // A reader that has seen enough, such as `head`, is no fault.
    let piped = try shell.run("-c", "\(assay) metrics | head -n 1")
    #expect(piped.status == 0)
    #expect(piped.errors == "")
  }

  /// A file that is opened must not get the number of a stream, or it would be printed into.
  @Test func closedStreamsLeaveFilesAlone() throws {
    let folder = try SampleProject.folder()
    let shell = Program(path: "/bin/sh", folder: folder)
    let command =
      "exec \(BuildFolder.path)/assay eval --predictions wire.jsonl --record 1 --replace --base none"
    #expect(try shell.run("-c", command).status == 0)
    let usual = try FolderState(folder)
    for (streams, status) in [(">&-", 70), ("2>&-", 0), ("<&- >&- 2>&-", 70), ("<&-", 0)] {
      let outcome = try shell.run("-c", "\(command) \(streams)")
      #expect(outcome.status == Int32(status), "\(streams)")
      // Not that of a file, into which it would have gone.
      if streams == ">&-" { #expect(outcome.errors.contains("Bad file descriptor")) }
      #expect(try FolderState(folder).files == usual.files, "\(streams)")
    }
  }
}
