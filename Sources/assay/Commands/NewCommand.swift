import ArgumentParser
import Diagnostics
import GoldStore
import LabelModel
import Pipelines
import Storage

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Make a gold article from a text: the file to annotate, with its hash, in gold/articles.")

  @OptionGroup var project: ProjectOptions

  @Argument(help: "The article's text, UTF-8 and without markup.")
  var text: String

  @Option(help: "The article's id, which names its files; made from the file's name otherwise.")
  var id: String?

  @Option(help: "The article's headline.")
  var title: String?

  @Option(help: "When it was published, as 2031-03-04 or 2031-03-04T09:15:00+01:00.")
  var published: String?

  @Option(help: "Under which terms the text may be used; `restricted` keeps it out of git.")
  var license = "CC0-1.0"

  @Option(help: "The article's language.")
  var language = "en"

  @Option(help: "Who annotates.")
  var by: String?

  @Option(help: "The day of the annotation, as 2031-03-05.")
  var at: String?

  @Flag(help: "Keep the text in the gold file, and not in a file of its own.")
  var inline = false

  @Flag(help: "Fill in the reference pipeline's labels as suggestions.")
  var fromPipeline = false

  func validate() throws {
    if inline, license == "restricted" {
      throw ValidationError("a restricted text must not stand in the gold file; leave --inline out")
    }
  }

  func run() async throws {
    let bytes = try FileReader.bytes(at: text, limit: NewText.largestSize + 1)
    let new = try NewText(bytes, file: text)
    Console.error(new.notes.text(color: Console.errorsHaveColor))
    var article = Article(id: try identifier(), text: new.text)
    article.metadata.title = title
    article.metadata.published = published
    article.metadata.language = language
    article.metadata.license = license
    article.labels = Labels(entities: EntityLayer(), meetings: [], quotes: [])
    if fromPipeline {
      article.labels = await ReferenceRun.run([article]).predictions.first?.labels ?? Labels()
    }
    try write(article)
  }

  private func write(_ article: Article) throws {
    let folder = project.gold.first ?? "gold/articles"
    let paths = (yaml: "\(folder)/\(article.id).yaml", text: "\(folder)/\(article.id).txt")
    for path in inline ? [paths.yaml] : [paths.yaml, paths.text]
    where FileKind(at: path) != nil && path != text {
      throw ValidationError("\(path) is there already; name another article with --id")
    }
    guard var writer = GoldWriter(article) else { return }
    let file = writer.file(
      textFile: inline ? nil : "\(article.id).txt", by: by, at: at,
      pipeline: fromPipeline ? ReferenceRun.pipeline.text : nil)
    for label in writer.dropped { Console.error("assay: \(label) cannot be anchored; left out\n") }
    if inline { try checkInline(file, article, paths.yaml) }
    try Folder.create(folder)
    if !inline { try AtomicFile.write(article.text?.string ?? "", to: paths.text) }
    try AtomicFile.write(file, to: paths.yaml)
    print("made \(paths.yaml)")
    if license == "restricted" { print("Keep \(paths.text) out of git.") }
    print("Annotate it in an editor; `assay check` says what is wrong, with line and column.")
  }

  /// YAML changes some texts, and a restricted one must not be in the file at all.
  private func checkInline(_ file: String, _ article: Article, _ path: String) throws {
    let read = try? GoldContent(Array(file.utf8), file: path)
    guard let read, read.article.text == article.text else {
      throw ValidationError("YAML cannot hold this text unchanged; leave --inline out")
    }
  }

  /// Lower-case letters, digits and hyphens.
  func identifier() throws -> String {
    let name = id ?? String(text.split(separator: "/").last?.prefix { $0 != "." } ?? "article")
    let letters = name.lowercased().unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain ? Character(scalar) : "-"
    }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    guard !words.isEmpty else { throw ValidationError("`\(name)` makes no id; give one with --id") }
    return words
  }
}
