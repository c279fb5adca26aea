import TestSupport
import Testing

/// What cannot be used is named with the exit codes of the command in whose place the server runs.
@Suite struct AnnotatorInputTests {
  @Test(arguments: [
    (nil, 2, "cannot read answers.jsonl: no such file"),
    ("", 3, "answers.jsonl"),
    ("{\"id\": \"talks\"\r\n", 3, "answers.jsonl:1"),
    (
      #"{"assay":"predictions/1"}"# + "\r\n"
        + #"{"id":"talks","entities":[{"start":0,"end":900,"type":"person"}]}"# + "\r\n",
      3, "answers.jsonl:2"
    ),
  ])
  func predictionsThatCannotBeUsedAreNamed(text: String?, status: Int, message: String) throws {
    let folder = try AnnotationSession.folder()
    if let text { try folder.write(text, to: "answers.jsonl") }
    let before = try FolderState(folder).files
    let outcome = try program(in: folder).run(
      "--port", "0", "--no-open", "--idle", "1", "--gold", "gold", "--predictions",
      "answers.jsonl")
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Usage:"), "\(outcome.errors)")
    #expect(outcome.output == "", "nothing is served")
    #expect(try FolderState(folder).files == before)
  }

  @Test func wrongUsageIsToldAsOne() throws {
    let folder = try AnnotationSession.folder()
    try folder.write("", to: "file")
    for arguments in [
      ["--gold", "nowhere"], ["--passes", "file"], ["--blind", "--suggest"], ["--prot", "1"],
    ] {
      let outcome = try program(in: folder).run(["--no-open"] + arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.errors.contains("Usage:"), "\(outcome.errors)")
    }
    #expect(try program(in: folder).run("--help").status == 0)
  }

  /// Else its types would be missing in silence.
  @Test func settingsThatAreNamedMustBeThere() throws {
    let folder = try AnnotationSession.folder()
    let outcome = try program(in: folder).run(
      "--no-open", "--port", "0", "--gold", "gold", "--settings", "no.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "assay: cannot read no.yaml: no such file or folder\n")
  }

  private func program(in folder: TemporaryFolder) -> Program {
    Program(path: BuildFolder.path + "/assay-annotate", folder: folder)
  }
}
