import ArgumentParser

@main
struct Assay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay", abstract: "Says how accurate a news extraction pipeline is.",
    version: "0.1.0")
}
