import ArgumentParser
import Diagnostics
import Interchange
import Storage
import Versions

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the gold's labels for another tool.")

  @Argument(help: "One of \(InterchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: InterchangeFormat?

  @Option(help: "The folder to write into.")
  var output: String?

  @Option(
    help:
      "How CoNLL tags are written: \(ColumnScheme.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var scheme = ColumnScheme.iob2

  @Flag(help: "Print what each format carries, in Markdown, and write nothing.")
  var matrix = false

  @OptionGroup var project: ProjectOptions

  func validate() throws {
    if !matrix, format == nil || output == nil {
      throw ValidationError("name a format and a folder: `assay export brat --output FOLDER`")
    }
  }

  func run() async throws {
    if matrix { return Console.output(InterchangeFormat.matrix) }
    guard let format, let output else { return }
    let gold = try await Project(project).gold()
    let exported = format.write(gold.gold.articles, scheme: scheme)
    Console.error(exported.diagnostics.text(color: Console.errorsHaveColor))
    if exported.diagnostics.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
    try Folder.create(output)
    for file in exported.files {
      // An id may hold a slash, which would name another folder.
      let name = String(file.path.map { $0 == "/" ? "_" : $0 })
      try AtomicFile.write(file.bytes, to: "\(output)/\(name)")
    }
  }
}
