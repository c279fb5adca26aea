import ArgumentParser
import Settings

struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "List every key that the settings may hold.")

  @Flag(help: "Print the reference page in Markdown.")
  var markdown = false

  func run() { Console.output(markdown ? SettingsReference.page() : SettingsReference.list()) }
}
