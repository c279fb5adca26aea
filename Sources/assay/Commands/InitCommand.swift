import ArgumentParser
import Storage

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new project: an annotated article, settings, a Makefile and a CI workflow.")

  @Argument(help: "The folder; it is made where it is missing.")
  var folder = "."

  func run() throws {
    let files = ProjectTemplate.files.map { (path: "\(folder)/\($0.path)", text: $0.text) }
    // Nothing of the user's is overwritten, and nothing is written by halves.
    if let there = files.first(where: { FileKind(at: $0.path) != nil }) {
      throw ValidationError("\(there.path) is there already; name another folder")
    }
    for file in files {
      let parent = file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try Folder.create(parent.joined(separator: "/"))
      try AtomicFile.write(file.text, to: file.path)
      Console.line("made \(file.path)")
    }
    Console.line("\nNext: `make eval` in that folder scores the built-in reference pipeline.")
  }
}
