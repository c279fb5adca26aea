import ArgumentParser
import Storage

#if canImport(Glibc)
  import Glibc
#endif

struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Open the page for annotating gold, in the browser on this machine.",
    discussion: """
      A text file in place of an id is made a gold article first, if it is none yet. With --by, labels go \
      into that annotator's own pass, PASSES/ARTICLE/WHO.yaml, without sight of anybody else's.
      """)

  @Argument(
    help: "Ids of articles, or files with the text of new ones; all gold where none is named.")
  var articles: [String] = []

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

  @Option(help: "The folder of the gold articles.")
  var gold = "gold/articles"

  @Option(help: "The folder of annotators' passes.")
  var passes = PassLoader.usualFolder

  @Option(help: "The settings file.")
  var settings = Project.usualSettings

  @Option(help: "A folder in which texts are looked for too (also ASSAY_TEXTS).")
  var texts: [String] = []

  @Option(help: "The headline of a new article.")
  var title: String?

  @Option(help: "When a new article was published, which says what day \"Tuesday\" is.")
  var published: String?

  @Flag(help: "Print the address and open no browser.")
  var noOpen = false

  func run() async throws {
    var ids: [String] = []
    for name in articles { ids.append(try await id(of: name)) }
    try start(arguments(ids))
  }

  /// The id of an article; a text file is made an article on the way.
  private func id(of name: String) async throws -> String {
    guard name.contains("/") || name.hasSuffix(".txt") else { return name }
    var words = [name, "--gold", gold]
    if let title { words += ["--title", title] }
    if let published { words += ["--published", published] }
    let new = try NewCommand.parse(words)
    let id = try new.identifier()
    if FileKind(at: "\(gold)/\(id).yaml") == nil { try await new.run() }
    return id
  }

  private func arguments(_ ids: [String]) -> [String] {
    var words = ["--port", String(port), "--gold", gold, "--passes", passes]
    words += ["--settings", settings] + texts.flatMap { ["--texts", $0] }
    if let by { words += ["--by", by] }
    if let adjudicator { words += ["--adjudicator", adjudicator] }
    if solo { words.append("--solo") }
    if blind { words.append("--blind") }
    if suggest { words.append("--suggest") }
    if let predictions { words += ["--predictions", predictions] }
    if noOpen { words.append("--no-open") }
    return words + ids
  }

  /// Becomes the server, which is a program of its own, so that scoring needs no server's code.
  private func start(_ arguments: [String]) throws {
    let program = Self.folder.map { "\($0)/assay-annotate" }
    let path = program.flatMap { FileKind(at: $0) == .file ? $0 : nil } ?? "assay-annotate"
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    fflush(nil)
    execvp(path, words)
    for word in words { free(word) }
    throw ValidationError(
      "assay-annotate is neither beside assay nor in PATH; `make annotate` or "
        + "`swift build -c release --product assay-annotate` builds it")
  }

  /// Where this program is.
  private static var folder: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    let text = String(cString: path)
    return text.lastIndex(of: "/").map { String(text[..<$0]) }
  }
}
