import ArgumentParser
import Diagnostics
import GoldStore
import Storage

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Write anchors with the text's own characters, and end the last line.",
    discussion:
      "Only anchors that fitted after folding of quotes, blanks or accents are respelled; comments, order and all else stay byte for byte."
  )

  @OptionGroup var project: ProjectOptions

  @Argument(help: "Gold files, or folders of them; all of the gold otherwise.")
  var paths: [String] = []

  @Flag(help: "Put keys in the order of the format too; each takes its comments along.")
  var order = false

  @Flag(help: "Change nothing; name the files that would change, with exit code 3.")
  var check = false

  func run() throws {
    let options = try Project(project).fileOptions
    var problems: [Diagnostic] = []
    var changed: [String] = []
    let found = GoldFiles.find(paths.isEmpty ? project.gold : paths)
    guard found.problems.isEmpty else { throw InvalidInput(found.problems) }
    for file in found.files {
      let bytes = try FileReader.bytes(at: file, limit: Project.largestFile)
      do {
        let formatted = try GoldFormatting.format(
          bytes, file: file, options: options, ordersKeys: order)
        if formatted == bytes { continue }
        if !check { try AtomicFile.write(formatted, to: file) }
        changed.append(file)
      } catch let input as InvalidInput {
        problems += input.diagnostics
      }
    }
    for file in changed { Console.line(check ? "would change \(file)" : "changed \(file)") }
    Console.error(problems.text(color: Console.errorsHaveColor))
    // A text that is not at hand keeps its file as it is.
    let isBroken = problems.contains { $0.code != GoldProblem.absentText.code }
    if isBroken || (check && !changed.isEmpty) { throw ExitCode(ExitStatus.invalidInput) }
  }
}
