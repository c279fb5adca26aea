import ArgumentParser
import Diagnostics
import Interchange
import Storage
import Versions

struct ExportCommand: AsyncParsableCommand {
  static let formats = InterchangeFormat.allCases.filter(\.isWritten).map(\.rawValue)

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the gold's labels for another tool.",
    discussion: """
      Formats: \(formats.joined(separator: ", ")). Documentation/Formats.md says what each carries.
      """)

  @Argument(help: "The format.")
  var format: InterchangeFormat?

  @Option(help: "The folder to write into.")
  var output: String?

  @Option(
    help:
      "How tags of tokens are written: \(TagScheme.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var scheme = TagScheme.iob2

  @Option(help: "List losses by kind (short), or each of them (full).")
  var losses = LossDetail.short

  @Flag(help: "Print Documentation/Formats.md, and write nothing.")
  var reference = false

  @OptionGroup var project: ProjectOptions

  func validate() throws {
    if reference { return }
    guard let format, output != nil else {
      throw ValidationError("name a format and a folder: `assay export brat --output FOLDER`")
    }
    if !format.isWritten { throw ValidationError("\(format.title) is read, not written") }
  }

  func run() async throws {
    if reference { return Console.output(FormatReference.page) }
    guard let format, let output else { return }
    let gold = try await Project(project).gold()
    let exported = format.write(gold.gold.articles, scheme: scheme)
    Console.error(exported.report(full: losses == .full).text(color: Console.errorsHaveColor))
    if exported.diagnostics.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
    try Folder.create(output)
    for file in exported.files {
      // An id may hold a slash, which would name another folder.
      let name = String(file.path.map { $0 == "/" ? "_" : $0 })
      try AtomicFile.write(file.bytes, to: "\(output)/\(name)")
    }
    Console.error("assay: \(exported.files.count.counted("file")) in \(output)\n")
  }
}
