import ArgumentParser
import Diagnostics
import Versions

struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Add up parts that `assay score --partial` wrote, and report the whole.",
    discussion: """
      In any order and any grouping, the result is that of one run over the whole corpus, byte for byte. \
      Exit codes: 0 merged, 2 wrong usage, 3 a part cannot be read or does not belong to the others.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "The parts.")
  var parts: [String]

  @Option(help: "Write the sum to this file, as a part, in place of a report; `-` prints it.")
  var partial: String?

  func run() async throws {
    let project = try Project(self.project)
    var sum = try PartialScore(file: parts[0])
    for path in parts.dropFirst() {
      let next = try PartialScore(file: path)
      do throws(PartialMismatch) {
        try sum.add(next)
      } catch {
        throw InvalidInput([
          Diagnostic(code: "V004", error.reason, at: Place(path), fix: error.fix)
        ])
      }
    }
    guard partial != nil || sum.settings == project.settingsDigest else {
      throw ValidationError(
        "the parts were scored with other settings than \(project.settingsFile); name those with --settings"
      )
    }
    try await PartialResult(project: project, part: sum).give(to: partial, output)
  }
}
