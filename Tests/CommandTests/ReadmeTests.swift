import FoundationEssentials
import TestSupport
import Testing

/// What the README says that commands print is what they print.
@Suite struct ReadmeTests {
  private static let readme = ProjectFolder.url.appending(path: "README.md")
  private static let mark = "`make eval` prints:\n\n```text\n"

  /// `ASSAY_RECORD=1 swift test --filter ReadmeTests` puts in what is printed now.
  @Test func theExampleIsWhatIsPrinted() throws {
    let page = String(decoding: try Data(contentsOf: Self.readme), as: UTF8.self)
    let start = try #require(page.ranges(of: Self.mark).first?.upperBound)
    let end = try #require(page[start...].ranges(of: "```").first?.lowerBound)
    let folder = TemporaryFolder()
    let copied = try Program(path: "/bin/sh", folder: folder).run(
      "-c", "cp -R \"$0/gold\" gold && cp -R \"$0/reports\" reports", ProjectFolder.url.path)
    #expect(copied.status == 0, "\(copied.errors)")
    let outcome = try Program.assay(in: folder).run("eval")
    #expect(outcome.status == 0, "\(outcome.errors)")
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      let new = page[..<start] + outcome.output + page[end...]
      try Data(new.utf8).write(to: Self.readme)
      return
    }
    // Digests change with every setting; what they stand for is not told by them.
    let digest = /settings:[0-9a-f]{8}/
    #expect(
      outcome.output.replacing(digest, with: "") == page[start..<end].replacing(digest, with: ""),
      "run: ASSAY_RECORD=1 swift test --filter ReadmeTests")
  }

  @Test func everyCommandThatItNamesIsThere() throws {
    let page = String(decoding: try Data(contentsOf: Self.readme), as: UTF8.self)
    let help = try Program.assay(in: TemporaryFolder()).run("--help")
    let names = Set(
      page.matches(of: /`(?:\.build\/release\/)?assay ([a-z]+)/).map { String($0.1) })
    #expect(names.count > 5)
    for name in names.sorted() where name != "help" {
      #expect(help.output.contains("\n  \(name) "), "assay \(name)")
    }
    let makefile = String(
      decoding: try Data(contentsOf: ProjectFolder.url.appending(path: "Makefile")), as: UTF8.self)
    for target in Set(page.matches(of: /make ([a-z-]+)/).map { String($0.1) }).sorted() {
      #expect(makefile.contains("\n\(target):"), "make \(target)")
    }
  }
}
