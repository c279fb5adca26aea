import Adjudication
import ArgumentParser
import GoldStore
import Storage

struct FeedbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "Say what adjudication changed of an annotator's labels, and why.")

  @OptionGroup var project: ProjectOptions

  @Option(help: "The annotator.")
  var by: String

  @Option(help: "The folder of passes, ARTICLE/WHO.yaml.")
  var passes = PassLoader.usualFolder

  @Argument(help: "Ids of articles; all that the annotator did otherwise.")
  var articles: [String] = []

  func run() throws {
    let project = try Project(self.project)
    let names = try articles.isEmpty ? Folder.names(in: passes) : articles
    let folders = names.map { PassFolder(project: project, article: $0, folder: passes) }
      .filter { FileKind(at: $0.passPath(of: by)) != nil }
    guard !folders.isEmpty else { throw ValidationError("\(passes) holds no pass by \(by)") }
    var all: [AnnotatorFeedback] = []
    for folder in folders {
      guard let gold = try folder.gold() else {
        Console.error("assay: \(folder.article) is not adjudicated yet\n")
        continue
      }
      all.append(
        AnnotatorFeedback(
          pass: try folder.pass(of: by).content, adjudicated: gold.content,
          decisions: try folder.decisions().decisions))
    }
    for feedback in all where !feedback.changes.isEmpty { show(feedback) }
    Console.line("\(all.count) \(all.count == 1 ? "article" : "articles") by \(by)")
    for (what, count) in AnnotatorFeedback.counts(all) { Console.line("  \(count)  \(what)") }
  }

  private func show(_ feedback: AnnotatorFeedback) {
    Console.line(feedback.article)
    for (change, decision) in zip(feedback.changes, feedback.decisions) {
      Console.line("  \(change.sentence)")
      guard let decision else { continue }
      Console.line("    \(decision.reason.rawValue)\(decision.note.map { ": \($0)" } ?? "")")
    }
    Console.line("")
  }
}
