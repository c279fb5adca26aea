import TestSupport
import Testing

/// Follows `Documentation/LargeCorpora.md` word by word.
@Suite struct LargeCorporaTests {
  @Test func everyCommandWorks() throws {
    let page = try DocumentPage("Documentation/LargeCorpora.md")
    let blocks = page.blocks.filter { $0.info == "sh" }
    #expect(blocks.count == 3)
    let script = "set -e\nPATH=\"\(BuildFolder.path):$PATH\"\n" + blocks.map(\.body).joined()
    let folder = try SampleProject.folder(["page.sh": script])
    let outcome = try Program(path: "/bin/sh", folder: folder).run("page.sh")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(try folder.files().filter { $0.hasSuffix(".part") }.count == 2)
    #expect(try folder.read("whole.json") == folder.read("merged.json"))
    #expect(outcome.output.contains("gold:sum-"))
  }
}
