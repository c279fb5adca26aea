import ArgumentParser
import Storage
import Versions

struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Accept a broken label for a time: it stays visible, but no guard counts it.")

  @OptionGroup var project: ProjectOptions

  @Argument(help: "The label's id, as reports show it.")
  var label: String

  @Option(help: "Why it is acceptable.")
  var reason: String

  @Option(help: "The last day on which it is, as YYYY-MM-DD.")
  var expires: String

  @Option(help: "Who accepts it.")
  var by: String?

  func validate() throws {
    guard AcceptedFile.isDay(expires) else {
      throw ValidationError("`\(expires)` is no day; write YYYY-MM-DD")
    }
    guard LabelFate.isIdentity(label) else {
      throw ValidationError(
        "`\(label)` is no label's id; reports show one, ten digits or letters a to f, beside each broken label"
      )
    }
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("the reason is empty") }
  }

  func run() throws {
    let project = try Project(self.project)
    let entry = AcceptedBreak(identity: label, reason: reason, by: by, expires: expires)
    let path = project.acceptedFile
    var bytes: [UInt8] = []
    if FileKind(at: path) != nil { bytes = try FileReader.bytes(at: path, limit: 1 << 20) }
    try AtomicFile.write(try AcceptedFile.adding(entry, to: bytes, file: path), to: path)
    Console.line("accepted \(label) until \(expires) in \(path)")
  }
}
