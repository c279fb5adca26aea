import ArgumentParser
import GoldStore
import JSONNodes
import LabelModel
import Versions

struct QueueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "Say which articles to annotate next, and why.",
    discussion:
      "Drafts of the gold and the texts named are ranked by how much their labels would help for the time that they take: where pipelines or versions differ, where the gold has few labels of a type, and where the gate's figures are known only roughly."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var project: ProjectOptions

  @Argument(help: "Texts, folders of .txt files, or JSON lines with id and text.")
  var texts: [String] = []

  @Option(
    help: "Predictions for those texts as JSON lines; give it again for each pipeline or version.")
  var predictions: [String] = []

  @Flag(help: "Leave the reference pipeline out, which answers otherwise too.")
  var noReference = false

  @Option(help: "Labels of a type from which more of it help no further.")
  var support = 30

  @Option(help: "How many articles to name.")
  var limit = 20

  @Option(help: "How to print: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  func validate() throws {
    guard support > 0, limit > 0 else {
      throw ValidationError("--support and --limit must be above 0")
    }
  }

  func run() async throws {
    let project = try Project(self.project)
    let corpus = await project.corpus()
    let gold = corpus.articles.map(\.article)
    let candidates = try await QueueCandidates(
      project: project, paths: texts, predictions: predictions, usesReference: !noReference
    ).load(gold, skipped: corpus.skipped.map(\.id))
    guard !candidates.isEmpty else {
      throw ValidationError("there is nothing to annotate: no draft, and no text was named")
    }
    let queue = AnnotationQueue(
      candidates, gold: gold.filter { $0.metadata.status != "draft" },
      figures: try knownFigures(project), wantedSupport: support)
    switch format {
    case .text: printText(queue)
    case .json: Console.output(json(queue).text(.indented) + "\n")
    }
  }

  /// The gate's figures as the last recorded version has them; none where no version is recorded.
  private func knownFigures(_ project: Project) throws -> [AnnotationQueue.KnownFigure] {
    guard let name = try project.history.names().last else { return [] }
    let card = try project.history.record(name).scorecard
    return FigureEstimates(card).estimates(of: project.primary).compactMap { estimate in
      estimate.interval.map {
        AnnotationQueue.KnownFigure(
          name: estimate.name, halfWidth: ($0.high - $0.low) / 2, support: estimate.support)
      }
    }
  }

  private func printText(_ queue: AnnotationQueue) {
    for (index, entry) in queue.entries.prefix(limit).enumerated() {
      Console.line("\(index + 1)  \(entry.id)  \(Points.decimal(entry.score, places: 2))")
      for reason in entry.reasons { Console.line("     \(reason.sentence)") }
      if entry.reasons.isEmpty { Console.line("     no pipeline's answer is at hand") }
    }
    if queue.entries.count > limit { Console.line("and \(queue.entries.count - limit) more") }
  }

  private func json(_ queue: AnnotationQueue) -> JSONValue {
    let entries = queue.entries.prefix(limit).map { entry -> JSONValue in
      let reasons = entry.reasons.map { reason -> JSONValue in
        [
          "kind": JSONValue(.string(reason.kind.rawValue)),
          "weight": JSONValue(.number(reason.weight)),
          "sentence": JSONValue(.string(reason.sentence)),
        ]
      }
      return [
        "id": JSONValue(.string(entry.id)), "score": JSONValue(.number(entry.score)),
        "reasons": JSONValue(.array(reasons)),
      ]
    }
    return ["assay": "queue/1", "articles": JSONValue(.array(Array(entries)))]
  }
}
