import ArgumentParser
import Diagnostics
import GoldStore
import LabelModel
import Storage

struct MergeGoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-gold",
    abstract: "Merge three versions of a gold file label by label, as git's merge driver.",
    discussion:
      "The result takes the place of the second file. Where both changed the same field, ours stands, the conflict is listed in comments at the top and the exit code is 1. See Documentation/Annotating.md."
  )

  @OptionGroup var project: ProjectOptions

  @Argument(help: "The common ancestor (%O).")
  var base: String

  @Argument(help: "Our version, which is written over (%A).")
  var ours: String

  @Argument(help: "Their version (%B).")
  var theirs: String

  @Argument(help: "Where the file belongs (%P); its text is looked for beside it.")
  var path: String?

  func run() throws {
    let options = try Project(project).fileOptions
    let bytes = try [base, ours, theirs].map {
      try FileReader.bytes(at: $0, limit: Project.largestFile)
    }
    let patch: GoldPatch
    let contents: [GoldContent]
    do {
      patch = try GoldPatch(bytes[1], file: path ?? ours, options: options)
      contents = try [bytes[0], bytes[2]].map {
        $0.isEmpty
          ? GoldContent(Article(id: patch.gold.article.id, text: patch.gold.article.text))
          : try GoldPatch($0, file: path ?? ours, options: options).content
      }
    } catch let input as InvalidInput {
      Console.error(input.diagnostics.text(color: Console.errorsHaveColor))
      Console.error("assay: \(path ?? ours) is merged line by line, since it is no gold in order\n")
      let status = GitQuery.mergeLines(base: base, ours: ours, theirs: theirs)
      if status != 0 { throw ExitCode(status) }
      return
    }
    let merge = LabelMerge(base: contents[0], ours: patch.content, theirs: contents[1])
    try AtomicFile.write(try result(merge, patch, options), to: ours)
    if merge.conflicts.isEmpty { return }
    for conflict in merge.conflicts { Console.error("conflict: \(conflict.sentence)\n") }
    throw ExitCode(1)
  }

  /// Git's own merge where it says the same, since that keeps both sides' comments.
  private func result(_ merge: LabelMerge, _ patch: GoldPatch, _ options: GoldOptions) throws
    -> [UInt8]
  {
    if merge.conflicts.isEmpty,
      let lines = GitQuery.mergedLines(base: base, ours: ours, theirs: theirs),
      let merged = try? GoldPatch(lines, file: patch.file, options: options),
      merged.content.isSame(as: merge.merged)
    {
      return lines
    }
    let rewritten = try patch.rewriting(to: merge.merged)
    let comments = merge.conflicts.map { conflict in
      "# conflict: \(conflict.sentence.replacing("\n", with: " "))\n"
    }
    return Array(comments.joined().utf8) + rewritten
  }
}
