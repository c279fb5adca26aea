import ArgumentParser
import Diagnostics
import GoldStore
import Interchange
import LabelModel
import Pipelines
import Storage

struct ImportCommand: ParsableCommand {
  static let formats = InterchangeFormat.allCases.filter(\.isRead).map(\.rawValue)

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turn another tool's labels into predictions (JSON lines) or into gold (YAML).",
    discussion: """
      Formats: \(formats.joined(separator: ", ")).

      Predictions are printed; `--gold` and `--predictions` accept them. Gold is written into the \
      folder of `--output`, a YAML file and a text for each article. Documentation/Formats.md says \
      what each format carries.
      """)

  enum Target: String, CaseIterable, ExpressibleByArgument {
    case predictions, gold
  }

  @Argument(
    help: ArgumentHelp(
      "The format, then files, or folders of them, with the texts beside the labels.",
      discussion: "Without a format it is found, where the files show it beyond doubt.",
      valueName: "format> <path"))
  var words: [String]

  @Option(help: "What to make: \(Target.allCases.map(\.rawValue).joined(separator: " or ")).")
  var to = Target.predictions

  @Option(help: "The folder for gold, or the file for predictions.")
  var output: String?

  @Option(help: "List losses by kind (short), or each of them (full).")
  var losses = LossDetail.short

  func validate() throws {
    if to == .gold, output == nil {
      throw ValidationError("name the folder for the gold: `--to gold --output gold/articles`")
    }
  }

  func run() throws {
    let (format, files) = try filesWithFormat()
    let imported = format.read(files)
    Console.error(imported.report(full: losses == .full).text(color: Console.errorsHaveColor))
    if imported.diagnostics.hasErrors {
      Console.error("assay: nothing is imported\n")
      let found = FormatDetection.formats(of: files)
      if found.count == 1, let other = found.first, other != format {
        Console.error("  the files look like \(other.title): `assay import \(other.rawValue) …`\n")
      }
      throw ExitCode(ExitStatus.invalidInput)
    }
    if to == .gold { return try writeGold(imported.articles) }
    var writer = PredictionWriter(includesText: true)
    for article in imported.articles { writer.write(article) }
    guard let output else { return Console.output(writer.bytes) }
    try AtomicFile.write(writer.bytes, to: output)
  }

  private func filesWithFormat() throws -> (InterchangeFormat, [InterchangeFile]) {
    guard let first = words.first else { throw ValidationError("name a format and files") }
    if let format = InterchangeFormat(rawValue: first) {
      guard format.isRead else { throw ValidationError("\(format.title) is written, not read") }
      guard words.count > 1 else { throw ValidationError("name the files of \(format.title)") }
      return (format, try InterchangeFiles.read(Array(words.dropFirst()), as: format))
    }
    guard FileKind(at: first) != nil else {
      let hint = nearest(to: first, in: Self.formats).map { " Did you mean `\($0)`?" } ?? ""
      throw ValidationError(
        "`\(first)` is neither a format nor a file; formats are \(Self.formats.joined(separator: ", ")).\(hint)"
      )
    }
    let files = try InterchangeFiles.read(words, as: nil)
    let found = FormatDetection.formats(of: files)
    guard found.count == 1, let format = found.first else {
      let doubt =
        found.isEmpty
        ? "no format is known by what these files hold"
        : "these files may be \(found.map(\.rawValue).joined(separator: " or "))"
      throw ValidationError("\(doubt); name it: `assay import FORMAT \(first)`")
    }
    Console.error("assay: read as \(format.rawValue) (\(format.title))\n")
    return (format, files)
  }

  private func writeGold(_ articles: [Article]) throws {
    let folder = output ?? "gold/articles"
    var files: [(path: String, bytes: [UInt8])] = []
    for article in articles {
      guard var writer = GoldWriter(article.preparedAsGold) else { continue }
      let name = String(article.id.map { $0 == "/" ? "_" : $0 })
      let yaml = writer.file(textFile: "\(name).txt", by: nil, at: nil)
      for label in writer.dropped {
        Console.error("assay: \(article.id): \(label) cannot be anchored; left out\n")
      }
      files.append(("\(folder)/\(name).txt", Array((article.text?.string ?? "").utf8)))
      files.append(("\(folder)/\(name).yaml", Array(yaml.utf8)))
    }
    for file in files where FileKind(at: file.path) != nil {
      throw ValidationError("\(file.path) is there already; name another folder with --output")
    }
    try Folder.create(folder)
    for file in files { try AtomicFile.write(file.bytes, to: file.path) }
    let count = articles.count.counted("article")
    Console.error("assay: \(count) in \(folder); `assay check` looks them over\n")
  }
}
