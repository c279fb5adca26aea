import FoundationEssentials
import TestSupport
import Testing

/// Follows `Documentation/Tutorial.md` word by word.
@Suite struct TutorialTests {
  @Test func everyCommandWorks() throws {
    let page = try String(
      decoding: Data(contentsOf: ProjectFolder.url.appending(path: "Documentation/Tutorial.md")),
      as: UTF8.self)
    let folder = TemporaryFolder()
    var script = "set -e\nPATH=\"\(BuildFolder.path):$PATH\"\n"
    for block in Self.blocks(of: page) {
      if block.info == "sh" {
        script += block.body
      } else {
        let name = block.info.split(separator: " ").last.map(String.init) ?? ""
        script += "cat > \(name) <<'END_OF_BLOCK'\n\(block.body)END_OF_BLOCK\n"
      }
    }
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

  struct Block {
    var info: String
    var body: String
  }

  static func blocks(of page: String) -> [Block] {
    var blocks: [Block] = []
    var open: Block?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(info: String(line.dropFirst(3)), body: "")
        }
      } else {
        open?.body += line + "\n"
      }
    }
    return blocks
  }
}
