import ArgumentParser
import Storage

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new project: an annotated article, settings, a Makefile and a CI workflow.")

  @Argument(help: "The folder; it is made where it is missing.")
  var folder = "."

  func run() throws {
    // Nothing of the user's is overwritten, and nothing is written by halves.
    let present = ProjectTemplate.files.filter { FileKind(at: "\(folder)/\($0.path)") != nil }
    if let there = present.first(where: { !ProjectTemplate.kept.contains($0.path) }) {
      throw ValidationError("\(folder)/\(there.path) is there already; name another folder")
    }
    for file in ProjectTemplate.files {
      let path = "\(folder)/\(file.path)"
      if present.contains(where: { $0.path == file.path }) {
        Console.line("kept \(path); add what it lacks of this:")
        for line in file.text.split(separator: "\n") { Console.line("  \(line)") }
        continue
      }
      let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try Folder.create(parent.joined(separator: "/"))
      try AtomicFile.write(file.text, to: path)
      Console.line("made \(path)")
    }
    Console.line("\nNext: `make eval` in that folder scores the built-in reference pipeline.")
  }
}
