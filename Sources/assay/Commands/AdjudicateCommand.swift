import Adjudication
import ArgumentParser
import Diagnostics
import GoldStore
import JSONNodes
import LabelModel
import Storage

struct AdjudicateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjudicate",
    abstract: "List where two annotators of an article differ, decide, and write the gold.",
    discussion:
      "Labels are compared by where they stand in the text; what both say alike is folded away. Decisions are kept in decisions.yaml beside the passes, also when passes change."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var project: ProjectOptions

  @Argument(help: "The article's id.")
  var article: String

  @Option(help: "The folder of passes, ARTICLE/WHO.yaml.")
  var passes = PassLoader.usualFolder

  @Option(help: "The annotators to compare; the first two by name otherwise.")
  var between: [String] = []

  @Flag(help: "Print what is disputed; this is what happens without other options.")
  var list = false

  @Flag(help: "Leave out of the list what is decided.")
  var open = false

  @Option(
    help: "How to print the list: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Option(help: "Decide about the dispute with this number of the list.")
  var decide: Int?

  @Option(help: "What holds: \(LabelChoice.allCases.map(\.rawValue).joined(separator: ", ")).")
  var choice: LabelChoice?

  @Option(
    help: "Why they differ: \(DecisionReason.allCases.map(\.rawValue).joined(separator: ", ")).")
  var reason: DecisionReason?

  @Option(help: "A sentence about the decision.")
  var note: String?

  @Option(help: "Who adjudicates.")
  var by: String?

  @Option(help: "The day of the adjudication, as 2031-03-05.")
  var at: String?

  @Flag(help: "Write the adjudicated article; all disputes must be decided.")
  var export = false

  @Option(help: "Where to write it: a file, or - for the terminal; the gold folder otherwise.")
  var output: String?

  func validate() throws {
    guard between.isEmpty || between.count == 2 else {
      throw ValidationError("give --between twice, once for each annotator")
    }
    guard (decide == nil) == (choice == nil), (decide == nil) == (reason == nil) else {
      throw ValidationError("--decide, --choice and --reason go together")
    }
  }

  func run() throws {
    let folder = PassFolder(
      project: try Project(self.project), article: article, folder: passes)
    let names = between.isEmpty ? Array(try folder.annotators().prefix(2)) : between
    guard names.count == 2 else {
      throw ValidationError("\(folder.path) holds one pass; a second is needed")
    }
    let patches = try names.map { try folder.pass(of: $0) }
    let file = try folder.decisions()
    let adjudicator = Adjudicator(
      first: patches[0].content, by: names[0], second: patches[1].content, by: names[1],
      decisions: file.decisions)
    if let decide { return try record(decide, adjudicator, file, folder) }
    if export { return try write(adjudicator, patches[0], folder) }
    switch format {
    case .text: printList(adjudicator)
    case .json: Console.output(json(adjudicator).text(.indented) + "\n")
    }
  }

  private func record(
    _ number: Int, _ adjudicator: Adjudicator, _ file: DecisionFile, _ folder: PassFolder
  ) throws {
    let disputes = adjudicator.disputes.disputes
    guard let choice, let reason, disputes.indices.contains(number - 1) else {
      throw ValidationError("there is no dispute \(number); there are \(disputes.count)")
    }
    let decision = Decision(
      disputes[number - 1], choice: choice, reason: reason, note: note, by: by)
    try AtomicFile.write(file.adding(decision), to: folder.decisionsPath)
    Console.line("decided \(decision.label): \(choice.rawValue)")
  }

  private func write(_ adjudicator: Adjudicator, _ first: GoldPatch, _ folder: PassFolder) throws {
    let current = try folder.gold()
    let outcome = adjudicator.adjudicated(current: current?.content, by: by, at: at)
    guard outcome.open.isEmpty, outcome.impossible.isEmpty else {
      for dispute in outcome.open { Console.error("undecided: \(dispute.label)\n") }
      for dispute in outcome.impossible {
        Console.error(
          "cannot be done as decided: \(dispute.label); decide otherwise, or edit the article\n")
      }
      throw ExitCode(ExitStatus.invalidInput)
    }
    let bytes: [UInt8]
    if let current {
      // The labels by place, so that lines of the article stay that say the same under other ids.
      let content = PassAlignment.renamed(outcome.content, like: current.content)
      var wanted = content
      wanted.article.metadata = current.content.article.metadata
      wanted.article.metadata.status = "adjudicated"
      bytes = try current.rewriting(to: wanted)
    } else {
      bytes = try first.rewriting(to: outcome.content)
    }
    let path = output ?? folder.goldPath
    if path == "-" { return Console.output(bytes) }
    try AtomicFile.write(bytes, to: path)
    Console.line("wrote \(path)")
  }

  // MARK: - The list

  private func printList(_ adjudicator: Adjudicator) {
    let disputes = adjudicator.disputes.disputes
    for (index, dispute) in disputes.enumerated() {
      let decision = adjudicator.decision(about: dispute)
      if open, decision != nil { continue }
      Console.line("\(index + 1)  \(dispute.label)")
      Console.line("     \(adjudicator.firstBy): \(dispute.first ?? "–")")
      Console.line("     \(adjudicator.secondBy): \(dispute.second ?? "–")")
      if let decision {
        let note = decision.note.map { "; \($0)" } ?? ""
        Console.line("     → \(decision.choice.rawValue), \(decision.reason.rawValue)\(note)")
      }
    }
    let unmatched = adjudicator.unmatched.count
    Console.line(
      [
        adjudicator.disputes.agreedCount.counted("label") + " agreed",
        disputes.count.counted("dispute"), "\(adjudicator.open.count) undecided",
        unmatched.counted("decision") + " about what is not disputed",
      ].joined(separator: ", "))
  }

  private func json(_ adjudicator: Adjudicator) -> JSONValue {
    func text(_ value: String?) -> JSONValue { JSONValue(value.map { .string($0) } ?? .null) }
    let disputes = adjudicator.disputes.disputes.enumerated().map { index, dispute -> JSONValue in
      let decision = adjudicator.decision(about: dispute)
      return [
        "number": JSONValue(.integer(index + 1)), "label": text(dispute.label),
        "at": text(dispute.place.map(Decision.written)), "first": text(dispute.first),
        "second": text(dispute.second), "choice": text(decision?.choice.rawValue),
        "reason": text(decision?.reason.rawValue), "note": text(decision?.note),
      ]
    }
    return [
      "first": text(adjudicator.firstBy), "second": text(adjudicator.secondBy),
      "agreed": JSONValue(.integer(adjudicator.disputes.agreedCount)),
      "disputes": JSONValue(.array(disputes)),
    ]
  }
}

extension LabelChoice: ExpressibleByArgument {}
extension DecisionReason: ExpressibleByArgument {}
