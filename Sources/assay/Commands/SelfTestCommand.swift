import ArgumentParser
import Reporting
import Storage

struct SelfTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Check that the figures are those that other scorers give for the same documents.")

  @Option(help: "A file of such documents, in place of those that are built in.")
  var vectors: String?

  func run() throws {
    let lines = try vectors.map {
      String(decoding: try FileReader.bytes(at: $0, limit: Project.largestFile), as: UTF8.self)
    }
    let table = try SelfTest.run(lines ?? ConformanceVectors.lines).table
    Console.output(table.text)
    if table.rows.isEmpty || !table.agrees { throw ExitCode(ExitStatus.internalError) }
  }
}
