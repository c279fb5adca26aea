import AnnotationServer
import ArgumentParser
import Diagnostics
import GoldStore
import Settings
import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// Serves the annotation page; `assay annotate` starts it.
@main
struct AssayAnnotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay-annotate",
    abstract: "Serves the page for annotating gold articles on this machine, until Ctrl-C.")

  @Argument(help: "Ids of the articles to annotate; all of the gold where none is named.")
  var articles: [String] = []

  @Option(help: "The folder of the gold articles.")
  var gold = "gold/articles"

  @Option(help: "The folder of annotators' passes.")
  var passes = "gold/passes"

  @Option(help: "Who annotates: labels go into that annotator's own pass, not into the gold.")
  var by: String?

  @Option(help: "Who decides between two annotators; noted with each decision.")
  var adjudicator: String?

  @Flag(help: "Let an annotator decide about the own pass.")
  var solo = false

  @Flag(help: "Show no pipeline's labels; what holds where --suggest is not given.")
  var blind = false

  @Flag(help: "Offer a pipeline's labels for acceptance: the reference pipeline's.")
  var suggest = false

  @Option(help: "Offer the labels of this file of predictions (JSON lines) in their place.")
  var predictions: String?

  @Option(help: "The port on 127.0.0.1; 0 takes any that is free.")
  var port: UInt16 = 4747

  @Option(help: "The settings file.")
  var settings = Self.usualSettings

  private static let usualSettings = "gold/assay.yaml"

  @Option(help: "A folder in which texts are looked for too (also ASSAY_TEXTS).")
  var texts: [String] = []

  @Flag(help: "Print the address and open no browser.")
  var noOpen = false

  @Option(help: "Minutes without use after which the server ends.")
  var idle = 30

  func validate() throws {
    if blind && (suggest || predictions != nil) {
      throw ValidationError("--blind excludes --suggest and --predictions")
    }
    if idle < 1 { throw ValidationError("--idle is a number of minutes") }
    for name in [by, adjudicator].compactMap(\.self) where !Self.isName(name) {
      throw ValidationError("a name has lower-case letters, digits, dots, underscores and hyphens")
    }
    if by != nil, adjudicator != nil {
      throw ValidationError("--by annotates and --adjudicator decides; give one of them")
    }
  }

  /// Ends with the exit codes that `assay` has, in whose place this program runs.
  static func main() async {
    StandardStreams.reserve()
    do {
      let command = try parse()
      try await command.run()
    } catch let input as InvalidInput {
      end(input.diagnostics.text(), status: 3)
    } catch let failure as FileError {
      end("assay: \(failure)\n", status: 2)
    } catch let error where exitCode(for: error) == .validationFailure {
      end(fullMessage(for: error) + "\n", status: 2)
    } catch {
      exit(withError: error)
    }
  }

  private static func end(_ message: String, status: Int32) -> Never {
    let bytes = Array(message.utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    Glibc.exit(status)
  }

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    let workspace = AnnotationWorkspace(try configuration())
    if let predictions { try await workspace.offer(predictions: predictions) }
    var limits = PageServer.Limits()
    limits.idle = .seconds(idle * 60)
    let server = try start(limits)
    let router = AnnotationRouter(workspace) { server.noteUse() }
    announce(server)
    let serving = Task { try await server.run { await router.answer($0) } }
    let signals = StopSignals { serving.cancel() }
    _ = await serving.result
    await workspace.saveAll()
    for line in await workspace.suggestionShares() { print(line) }
    signals.cancel()
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != 0x2E, first != 0x2D else { return false }
    return name.utf8.count <= 64
      && name.utf8.allSatisfy {
        switch $0 {
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }

  private func configuration() throws -> AnnotationWorkspace.Configuration {
    guard FileKind(at: gold) == .folder else {
      throw ValidationError("\(gold) is no folder; name the gold with --gold")
    }
    if let kind = try FileKind.seen(at: passes), kind != .folder {
      throw ValidationError("\(passes) is no folder; name the folder of passes with --passes")
    }
    var types = ProjectSettings().types
    if try settings != Self.usualSettings || FileKind.seen(at: settings) != nil {
      let bytes = try FileReader.bytes(at: settings, limit: 1 << 20)
      let (read, problems) = ProjectSettings.read(bytes, file: settings)
      if problems.hasErrors { throw ValidationError(problems.text()) }
      types = read.types
    }
    let folders = getenv("ASSAY_TEXTS").map { String(cString: $0) } ?? ""
    let options = GoldOptions(
      textFolders: texts + folders.split(separator: ":").map(String.init), types: Set(types))
    var configuration = AnnotationWorkspace.Configuration(
      goldFolder: gold, passesFolder: passes, options: options, annotator: by,
      showsSuggestions: suggest || predictions != nil, articles: articles)
    configuration.adjudicator = adjudicator
    configuration.isSolo = solo
    return configuration
  }

  private func start(_ limits: PageServer.Limits) throws -> PageServer {
    do {
      return try PageServer(port: port, limits: limits)
    } catch {
      throw ValidationError(
        "port \(port) cannot be used (\(error)); is the page open already? Try --port 0")
    }
  }

  private func announce(_ server: PageServer) {
    let start = articles.count == 1 ? "&id=\(articles[0])" : ""
    let address = server.address + start
    print("Annotate at \(address)")
    print("Ctrl-C ends it; every change is saved within a second.")
    fflush(nil)
    if !noOpen { BrowserStart.open(address) }
  }
}
