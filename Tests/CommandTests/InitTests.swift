import FoundationEssentials
import TestSupport
import Testing

/// What `assay init` makes in a folder, and what it leaves as it was.
@Suite struct InitTests {
  @Test func aNewProjectIsMadeWhole() throws {
    let folder = TemporaryFolder()
    let program = Program.assay(in: folder)
    let outcome = try program.run("init", "news")
    #expect(outcome.status == 0)
    #expect(
      try folder.files() == [
        "news/.gitattributes", "news/.github/workflows/assay.yml", "news/.gitignore",
        "news/Makefile", "news/gold/articles/2031-03-04-rail-link.txt",
        "news/gold/articles/2031-03-04-rail-link.yaml", "news/gold/assay.yaml",
      ])
    #expect(try folder.read("news/.gitignore") == "reports/current/\n.assay-journal/\n")
    let own = ProjectFolder.url.appending(path: ".gitattributes")
    #expect(
      try folder.read("news/.gitattributes")
        == String(decoding: Data(contentsOf: own), as: UTF8.self))
    let again = try program.run("init", "news")
    #expect(again.status == 2)
    #expect(
      again.errors.contains(
        "news/gold/articles/2031-03-04-rail-link.txt is there already; name another folder"))
  }

  @Test func filesOfARepositoryThatIsThereAreLeftAlone() throws {
    let folder = try TemporaryFolder([".gitignore": "build/\n", "src/main.py": "pass\n"])
    let outcome = try Program.assay(in: folder).run("init")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        "kept ./.gitignore; add what it lacks of this:\n  reports/current/\n  .assay-journal/\n"))
    #expect(try folder.read(".gitignore") == "build/\n")
    #expect(folder.exists(".gitattributes"))
  }

  /// Without the drivers of the attributes git does as it does without attributes.
  @Test func gitChangesNoLineEndsAndMergesWithoutTheDrivers() throws {
    let folder = TemporaryFolder()
    #expect(try Program.assay(in: folder).run("init").status == 0)
    let git = """
      set -e
      git init --quiet --initial-branch main
      git config user.name A; git config user.email a@example.org; git config core.autocrlf true
      git add --all 2>/dev/null; git commit --quiet --message one
      git checkout --quiet -b other
      sed -i 's/^assay: gold\\/1/assay: gold\\/1   # other/' gold/articles/*.yaml
      git commit --quiet --all --message two
      git checkout --quiet main
      printf '# main\\n' >>gold/articles/2031-03-04-rail-link.yaml
      git commit --quiet --all --message three
      git merge --quiet --message four other
      rm -r gold/articles; git checkout --quiet -- gold/articles
      """
    let outcome = try Program(path: "/bin/sh", folder: folder).run("-c", git)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let labels = try folder.read("gold/articles/2031-03-04-rail-link.yaml")
    #expect(labels.contains("# other\n") && labels.hasSuffix("# main\n"))
    #expect(!labels.utf8.contains(0x0D))
    #expect(try !folder.read("gold/articles/2031-03-04-rail-link.txt").utf8.contains(0x0D))
    #expect(try Program.assay(in: folder).run("check").status == 0)
  }
}
