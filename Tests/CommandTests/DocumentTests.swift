import FoundationEssentials
import TestSupport
import Testing

/// What the documentation says can be typed can be typed, and what it shows is printed.
@Suite struct DocumentTests {
  static let pages =
    DocumentPage.all(in: "Documentation") + DocumentPage.all(in: "Documentation/HowTo")
    + DocumentPage.all(in: ".") + DocumentPage.all(in: "Examples/ci")

  @Test(
    "Each how-to page works from the first line to the last",
    arguments: DocumentPage.all(in: "Documentation/HowTo").filter { !$0.blocks.isEmpty })
  func howTo(page: DocumentPage) throws {
    let folder = TemporaryFolder()
    let setUp = "set -e\nPATH=\"\(BuildFolder.path):$PATH\"\nassay init news > /dev/null\ncd news\n"
    try folder.write(setUp + page.script, to: "page.sh")
    let outcome = try Program(path: "/bin/sh", folder: folder).run("page.sh")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let printed = Set(outcome.output.split(separator: "\n").map(String.init))
    #expect(page.shownLines.filter { !printed.contains($0) } == [])
  }

  @Test("The commands and options that a page names exist", arguments: pages)
  func commands(page: DocumentPage) throws {
    let folder = TemporaryFolder()
    let known = try Program.assay(in: folder).run("--help").output
    var wrong: [String] = []
    for command in page.commands(of: "assay") {
      let words = command.split(separator: " ").map(String.init)
      let name = words[1]
      guard name.first?.isLetter ?? false, name == name.lowercased() else { continue }
      guard known.contains("\n  \(name) ") || name == "help" else {
        wrong.append(command)
        continue
      }
      let options = words.dropFirst(2).filter { $0.hasPrefix("--") }.map {
        String($0.prefix { $0 != "=" }).filter { $0.isLetter || $0 == "-" }
      }
      guard !options.isEmpty else { continue }
      let help = try help(of: words, folder)
      wrong += options.filter { !help.contains($0) }.map { "\(command): \($0)" }
    }
    #expect(wrong == [])
  }

  /// The help of a command and of its subcommand, if the words name one.
  private func help(of words: [String], _ folder: TemporaryFolder) throws -> String {
    let first = try Program.assay(in: folder).run("help", words[1]).output
    guard words.count > 2, first.contains("\n  \(words[2])") else {
      return try first + Program.assay(in: folder).run("help", words[1], "run").output
    }
    return try first + Program.assay(in: folder).run("help", words[1], words[2]).output
  }

  @Test("The targets of make that a page names exist", arguments: pages)
  func targets(page: DocumentPage) throws {
    let makefile = try DocumentPage("Makefile").text
    let wrong = page.commands(of: "make").filter { command in
      let target = command.split(separator: " ")[1]
      return !makefile.contains("\n\(target):")
    }
    #expect(wrong == [])
  }

  @Test("Links lead to files", arguments: pages)
  func links(page: DocumentPage) {
    let folder = ProjectFolder.url.appending(path: page.path).deletingLastPathComponent()
    let broken = page.links.filter {
      !FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
    }
    #expect(broken == [])
  }
}
