import ArgumentParser

/// Where a project's files are; every command that reads gold has these.
struct ProjectOptions: ParsableArguments {
  @Option(help: "Gold: a folder, a YAML file, or JSON lines as `assay resolve` prints them.")
  var gold: [String] = ["gold/articles"]

  @Option(help: "The settings file; usual values hold where the usual file is missing.")
  var settings: String?

  @Option(
    help: "A folder in which texts are looked for that are not beside the gold (also ASSAY_TEXTS).")
  var texts: [String] = []

  @Flag(help: "Take a text that is not at hand for an error, not for a reason to skip the article.")
  var requireText = false

  @Option(help: "The folder of reports and recorded versions.")
  var reports = "reports"

  /// Folders given on the command line, then those of ASSAY_TEXTS, which are parted by colons.
  var textFolders: [String] {
    texts + (Console.environment("ASSAY_TEXTS") ?? "").split(separator: ":").map(String.init)
  }
}
