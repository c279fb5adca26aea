import ArgumentParser
import GoldStore
import LabelModel
import Storage

struct RehashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehash",
    abstract: "State the new digest of a text that was edited, if every label still has its words.",
    discussion:
      "The text that was labelled is looked for in git, so that labels that count occurrences can be compared with where their words went."
  )

  @OptionGroup var project: ProjectOptions
  @OptionGroup var old: OldTextOptions

  @Argument(help: "Gold files whose texts were edited.")
  var files: [String]

  @Flag(help: "Without the old text, trust labels that count occurrences or run to other words.")
  var trustCounts = false

  func run() throws {
    let options = try Project(project).fileOptions
    for file in files {
      let bytes = try FileReader.bytes(at: file, limit: Project.largestFile)
      let edited = EditedText(bytes, file: file, options: options)
      let rehashed = try edited.rehashed(
        oldText: try old.text(of: edited, textFolders: project.gold), trustsCounts: trustCounts)
      if rehashed == bytes {
        Console.line("\(file) states the right text")
      } else {
        try AtomicFile.write(rehashed, to: file)
        Console.line("changed \(file)")
      }
    }
  }
}

/// Where the text is that was labelled before it was edited.
struct OldTextOptions: ParsableArguments {
  @Option(help: "The text that was labelled; looked for in git otherwise.")
  var oldText: String?

  /// `nil` where it is nowhere to be found.
  func text(of edited: EditedText, textFolders: [String]) throws -> ArticleText? {
    if let oldText {
      let bytes = try FileReader.bytes(at: oldText, limit: GoldOptions.largestText)
      let text = ArticleText(String(decoding: bytes, as: UTF8.self))
      guard edited.statedDigest == nil || text.digest == edited.statedDigest else {
        throw ValidationError("\(oldText) is not the text that \(edited.file) was labelled on")
      }
      return text
    }
    return try Self.inGit(edited, textFolders: textFolders)
  }

  /// The text with the stated digest among the versions that git keeps of it.
  static func inGit(_ edited: EditedText, textFolders: [String]) throws -> ArticleText? {
    guard let digest = edited.statedDigest, let name = edited.textFile else { return nil }
    let beside = edited.file.lastIndex(of: "/").map { String(edited.file[..<$0]) } ?? "."
    for folder in [beside] + textFolders {
      if let bytes = GitQuery.version(of: "\(folder)/\(name)", sha256: digest) {
        return ArticleText(String(decoding: bytes, as: UTF8.self))
      }
    }
    return nil
  }
}
