import TestSupport
import Testing

/// What lists the commands, for people and for shells, lists all of them.
@Suite struct HelpTests {
  private let program = Program.assay(in: TemporaryFolder())

  @Test func whatPeopleNeedFirstStandsFirst() throws {
    let listed = try listed()
    let main = ["init", "eval", "gate", "check", "annotate"]
    #expect(listed.prefix(main.count).map(\.command) == main)
    #expect(listed.filter { $0.group == "MAIN" }.count == main.count)
    let sizes = Dictionary(grouping: listed, by: \.group).values.map(\.count)
    #expect(sizes.count > 3 && sizes.allSatisfy { $0 <= 10 })
  }

  @Test func theManualPageHasEveryCommand() throws {
    let manual = try program.run("manual").output
    let sections = manual.matches(of: /\n\.SS assay ([a-z\\-]+)\n/).map {
      String($0.1).replacing("\\", with: "")
    }
    #expect(try sections == listed().map(\.command))
    // A request that roff does not know it leaves out in silence.
    let requests = Set(manual.matches(of: /\n\.([A-Za-z]+)/).map { String($0.1) })
    #expect(requests.isSubset(of: ["TH", "SH", "SS", "B", "I", "BR", "TP", "PP"]))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsHaveEveryCommand(shell: String) throws {
    let script = try program.run("--generate-completion-script", shell)
    #expect(script.status == 0)
    let words = Set(script.output.matches(of: /[a-z][a-z-]*/).map { String($0.output) })
    #expect(try listed().map(\.command).filter { !words.contains($0) } == [])
  }

  /// The commands that `assay --help` shows, each with its heading.
  private func listed() throws -> [(group: Substring, command: String)] {
    var listed: [(Substring, String)] = []
    var group: Substring = ""
    for line in try program.run("--help").output.split(separator: "\n") {
      if line.hasSuffix(" SUBCOMMANDS:") {
        group = line.dropLast(" SUBCOMMANDS:".count)
      } else if !group.isEmpty, let match = line.prefixMatch(of: #/  ([a-z-]+) /#) {
        listed.append((group, String(match.1)))
      }
    }
    return listed
  }
}
