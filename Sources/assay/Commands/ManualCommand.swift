import ArgumentParser
import JSONNodes

/// Hidden: packagers call it, through `make install`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, made from the command definitions.",
    shouldDisplay: false)

  func run() throws {
    let definitions = try JSONValue(parsing: Array(Assay._dumpHelp().utf8))
    Console.output(
      ManualPage(definitions, groups: Assay.configuration.groupedSubcommands).text)
  }
}
