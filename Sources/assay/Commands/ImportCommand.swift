import ArgumentParser
import Diagnostics
import Interchange
import Pipelines
import Storage

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Print another tool's labels as JSON lines that `--gold` and `--predictions` accept.")

  @Argument(help: "One of \(InterchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: InterchangeFormat

  @Argument(help: "Files, or folders of them, with the texts beside the labels.")
  var paths: [String]

  func run() throws {
    let imported = format.read(try files())
    Console.error(imported.diagnostics.text(color: Console.errorsHaveColor))
    if imported.diagnostics.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
    var writer = PredictionWriter(includesText: true)
    for article in imported.articles { writer.write(article) }
    Console.output(writer.bytes)
  }

  private func files() throws -> [InterchangeFile] {
    try paths.flatMap { path in
      guard FileKind(at: path) == .folder else { return [path] }
      return try Folder.names(in: path).map { "\(path)/\($0)" }
        .filter { FileKind(at: $0) == .file }
    }
    .map { InterchangeFile($0, try FileReader.bytes(at: $0, limit: Project.largestFile)) }
  }
}

extension InterchangeFormat: ExpressibleByArgument {}
extension ColumnScheme: ExpressibleByArgument {}
