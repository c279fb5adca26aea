import ArgumentParser
import Diagnostics
import GoldStore
import Storage

struct ReanchorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanchor",
    abstract: "Propose new words for labels that an edited text has lost; apply those named.",
    discussion:
      "A proposal is never applied by itself: read it, then name it with --yes. When all labels stand, the new digest is written too."
  )

  @OptionGroup var project: ProjectOptions
  @OptionGroup var old: OldTextOptions

  @Argument(help: "The gold file whose text was edited.")
  var file: String

  @Flag(help: "Print the proposals as a patch; this is what happens without --yes.")
  var propose = false

  @Option(help: "Apply the proposal with this number.")
  var yes: [Int] = []

  func run() throws {
    let options = try Project(project).fileOptions
    let bytes = try FileReader.bytes(at: file, limit: Project.largestFile)
    let edited = EditedText(bytes, file: file, options: options)
    let oldText = try old.text(of: edited, textFolders: project.gold)
    let reanchoring = Reanchoring(edited, oldText: oldText)
    guard !yes.isEmpty else { return try show(reanchoring, edited.problems) }
    let known = Set(reanchoring.proposals.map(\.number))
    if let unknown = yes.first(where: { !known.contains($0) }) {
      throw ValidationError("there is no proposal \(unknown); there are \(known.count)")
    }
    var result = reanchoring.applying(Set(yes))
    let rest = EditedText(result, file: file, options: options)
    if let rehashed = try? rest.rehashed(oldText: oldText) { result = rehashed }
    try AtomicFile.write(result, to: file)
    Console.line("changed \(file): \(yes.count) of \(known.count) proposals")
    if !rest.problems.isEmpty {
      Console.error(rest.problems.text(color: Console.errorsHaveColor))
      throw ExitCode(ExitStatus.invalidInput)
    }
  }

  /// - Throws: `InvalidInput` where there is nothing to propose and the file is wrong all the same.
  private func show(_ reanchoring: Reanchoring, _ problems: [Diagnostic]) throws {
    if !reanchoring.proposals.isEmpty { Console.line("--- \(file)\n+++ \(file)") }
    for proposal in reanchoring.proposals {
      Console.line("@@ proposal \(proposal.number), line \(proposal.line): \(proposal.excerpt) @@")
      for line in proposal.removed { Console.line("-\(line)") }
      for line in proposal.added { Console.line("+\(line)") }
    }
    for label in reanchoring.lost {
      Console.line("line \(label.line): nothing is like \"\(label.words)\"; mend it by hand")
    }
    if reanchoring.proposals.isEmpty, reanchoring.lost.isEmpty {
      guard problems.isEmpty else { throw InvalidInput(problems) }
      Console.line("every label stands; assay rehash \(file) states the new text")
    } else if !reanchoring.proposals.isEmpty {
      Console.error("assay: apply those that are right with --yes NUMBER, each by its own\n")
    }
  }
}
