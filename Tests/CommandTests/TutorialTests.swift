import TestSupport
import Testing

/// Follows `Documentation/Tutorial.md` word by word.
@Suite struct TutorialTests {
  @Test func everyCommandWorks() throws {
    let page = try DocumentPage("Documentation/Tutorial.md")
    let folder = TemporaryFolder()
    let script = "set -e\nPATH=\"\(BuildFolder.path):$PATH\"\n" + page.script
    try folder.write(script, to: "tutorial.sh")
    let outcome = try Program(path: "/bin/sh", folder: folder).run("tutorial.sh")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("compared with 0.1.0"))
    #expect(outcome.output.contains("2 articles with"))
    // The gate refuses the change that the tutorial makes, and make says so.
    #expect(outcome.output.contains("may not ship: exit code"))
    // Of what each run took, no word can be foretold.
    let ours = outcome.errors.split(separator: "\n").filter {
      !$0.hasPrefix("make") && !$0.hasPrefix("this run of") && !$0.hasPrefix("  ")
    }
    #expect(ours == ["assay: recorded reports/versions/0.1.0.json"])
  }
}
