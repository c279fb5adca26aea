import TestSupport
import Testing

/// Long work says how far it has come to whoever looks, and to nobody else.
@Suite struct ProgressTests {
  private static let settings = """
    assay: settings/1
    pipelines:
      slow:
        command:
          - sh
          - -c
          - 'n=0; while read -r line; do sleep 0.2; echo "{\\"id\\":\\"a$n\\"}"; n=$((n+1)); done'

    """

  /// In a terminal of 60 columns, as `script` makes one.
  @Test(arguments: [false, true]) func aTerminalShowsOneLine(isQuiet: Bool) throws {
    let project = try ProjectFixture(settings: Self.settings)
    let command = "stty cols 60; \(BuildFolder.path)/assay eval --base none --pipeline slow"
    let outcome = try Program(
      path: "script", folder: project.folder, environment: ["TERM": "xterm"]
    ).run(
      "--quiet", "--return", "--command", isQuiet ? command + " --quiet" : command, "/dev/null")
    if outcome.status == 127 {
      FileHandleOutput.standardError("SKIPPED: there is no `script` to make a terminal with\n")
      return
    }
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let lines = outcome.output.unicodeScalars.split(separator: "\r").map { String($0) }
      .filter { $0.hasPrefix("slow: ") }
    #expect(lines.isEmpty == isQuiet, "\(outcome.output)")
    for line in lines {
      #expect(line.contains(" of 8 articles") && line.hasSuffix("\u{1B}[K"), "\(line)")
      #expect(line.unicodeScalars.count - 3 < 60, "\(line)")
    }
  }

  /// Elsewhere nothing is written over, and work of seconds says nothing.
  @Test func aFileGetsNoLine() throws {
    let project = try ProjectFixture(settings: Self.settings)
    let outcome = try project.assay("eval", "--base", "none", "--pipeline", "slow")
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains(" of 8 articles"), "\(outcome.errors)")
  }
}
