import ArgumentParser
import Diagnostics
import GoldStore
import JSONNodes
import LabelModel
import Storage

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Say which labels two gold files have in common and where they differ, field by field.",
    discussion:
      "Spans are compared where they stand in the text, so that another wording or order of the file is no difference. With --textconv it serves git: see Documentation/Annotating.md."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var project: ProjectOptions

  @Argument(help: "Two gold files, the older first; one with --textconv.")
  var files: [String]

  @Option(help: "How to print: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Flag(help: "Print all labels of one file, one field a line, for `git diff`.")
  var textconv = false

  @Flag(help: "End with 1 where the files differ.")
  var exitCode = false

  func validate() throws {
    guard files.count == (textconv ? 1 : 2) else {
      throw ValidationError(textconv ? "--textconv takes one file" : "give two gold files")
    }
  }

  func run() throws {
    let options = try Project(project).fileOptions
    if textconv { return try printLabels(of: files[0], options) }
    let contents = try files.map { try Self.content(of: $0, options) }
    let difference = LabelDifference(from: contents[0], to: contents[1])
    switch format {
    case .text: for change in difference.changes { Console.line(change.sentence) }
    case .json: Console.output(Self.json(difference).text(.indented) + "\n")
    }
    if exitCode, !difference.changes.isEmpty { throw ExitCode(1) }
  }

  private static func content(of file: String, _ options: GoldOptions) throws -> GoldContent {
    try GoldContent(
      try FileReader.bytes(at: file, limit: Project.largestFile), file: file, options: options)
  }

  /// A file that cannot be read as gold is printed as it is: git shows other versions too.
  private func printLabels(of file: String, _ options: GoldOptions) throws {
    let bytes = try FileReader.bytes(at: file, limit: Project.largestFile)
    var options = options
    let edited = EditedText(bytes, file: file, options: options)
    if let digest = edited.statedDigest,
      let old = try OldTextOptions.inGit(edited, textFolders: project.gold)
    {
      options.texts[digest] = Array(old.string.utf8)
    }
    guard let content = try? GoldContent(bytes, file: file, options: options) else {
      return Console.output(bytes)
    }
    let nothing = GoldContent(Article(id: content.article.id))
    for change in LabelDifference(from: nothing, to: content, showsOffsets: false).changes {
      let fields = change.fields.map { "\($0.name): \($0.new ?? "–")" }
      if change.name.hasSuffix("/mentions") {
        Console.line("\(change.name) \(fields.joined(separator: ", "))")
      } else {
        for field in fields { Console.line("\(change.name) \(field)") }
      }
    }
  }

  private static func json(_ difference: LabelDifference) -> JSONValue {
    func text(_ value: String?) -> JSONValue { JSONValue(value.map { .string($0) } ?? .null) }
    let changes = difference.changes.map { change -> JSONValue in
      let fields = change.fields.map { field -> JSONValue in
        ["name": text(field.name), "old": text(field.old), "new": text(field.new)]
      }
      return [
        "change": text(change.kind.rawValue), "label": text(change.name),
        "fields": JSONValue(.array(fields)),
      ]
    }
    return JSONValue(.array(changes))
  }
}
