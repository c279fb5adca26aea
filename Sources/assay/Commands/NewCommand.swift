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

  @Option(help: "Who annotates.")
  var by: String?

  @Flag(help: "Fill in the reference pipeline's labels as suggestions.")
  var fromPipeline = false

  func run() async throws {
    let bytes = try FileReader.bytes(at: text, limit: NewText.largestSize + 1)
    let new = try NewText(bytes, file: text)
    Console.error(new.notes.text(color: Console.errorsHaveColor))
    var article = Article(id: try identifier(), text: new.text)
    article.metadata.title = title
    article.metadata.published = published
    article.metadata.language = "en"
    article.metadata.license = "CC0-1.0"
    article.labels = Labels(entities: EntityLayer(), meetings: [], quotes: [])
    if fromPipeline {
      article.labels = await ReferenceRun.run([article]).predictions.first?.labels ?? Labels()
    }
    try write(article)
  }

  private func write(_ article: Article) throws {
    let folder = project.gold.first ?? "gold/articles"
    let paths = (yaml: "\(folder)/\(article.id).yaml", text: "\(folder)/\(article.id).txt")
    for path in [paths.yaml, paths.text] where FileKind(at: path) != nil && path != text {
      throw ValidationError("\(path) is there already; name another article with --id")
    }
    guard var writer = GoldWriter(article) else { return }
    let file = writer.file(textFile: "\(article.id).txt", by: by, at: nil)
    for label in writer.dropped { Console.error("assay: \(label) cannot be anchored; left out\n") }
    try Folder.create(folder)
    try AtomicFile.write(article.text?.string ?? "", to: paths.text)
    try AtomicFile.write(file, to: paths.yaml)
    Console.line("made \(paths.yaml)")
    Console.line(
      "Annotate it in an editor; `assay check` says what is wrong, with line and column.")
  }

  /// Lower-case letters, digits and hyphens.
  private func identifier() throws -> String {
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
