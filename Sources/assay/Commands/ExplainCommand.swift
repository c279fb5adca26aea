import ArgumentParser
import Diagnostics
import LabelModel
import Reporting
import Scoring
import Settings
import Versions

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show gold and prediction of an article side by side, with each label's fate and why."
  )

  @OptionGroup var project: ProjectOptions
  @OptionGroup var predictions: PredictionOptions

  @Argument(help: "The article's id, or a part of it that no other has.")
  var article: String

  @Option(help: "The metric whose counting is shown; it must count label by label.")
  var metric: [String] = []

  @Flag(help: "Leave out what is right.")
  var onlyWrong = false

  @Option(help: "Explain the stored predictions of this recorded version in place of a pipeline's.")
  var head: String?

  func validate() throws {
    for name in metric {
      guard let known = MetricCatalogue.all.first(where: { $0.name == name }) else {
        let hint = nearest(to: name, in: MetricCatalogue.all.map(\.name))
        throw ValidationError(
          "no metric is called `\(name)`" + (hint.map { "; did you mean `\($0)`?" } ?? ""))
      }
      guard ArticleExplainer.isItemized(known) else {
        throw ValidationError("`\(name)` does not count label by label")
      }
    }
  }

  func run() async throws {
    let project = try Project(self.project)
    let run = try await EvaluationRun(
      project, predictions, name: head ?? "current", head: head, isReported: false)
    let gold = try chosen(run.gold.gold.articles)
    let explainer = ArticleExplainer(
      gold: gold, predicted: run.answers.articles.first { $0.id == gold.id },
      output: LabelTraits(run.answers.articles),
      settings: ScoringSettings(placeContainments: project.settings.places),
      lines: run.gold.gold.lines[gold.id])
    let metrics = metric.isEmpty ? ArticleExplainer.usualMetrics : metric
    let style = ReportStyle(hasColor: Console.outputHasColor, width: Console.width)
    Console.output(
      ExplainText(style, onlyWrong: onlyWrong).render(explainer.explanation(by: metrics)))
  }

  private func chosen(_ articles: [Article]) throws -> Article {
    if let exact = articles.first(where: { $0.id == article }) { return exact }
    let near = articles.filter { $0.id.contains(article) }
    if let only = near.first, near.count == 1 { return only }
    if near.count > 1 {
      let names = near.prefix(8).map(\.id).joined(separator: ", ")
      throw ValidationError("`\(article)` may be \(names)")
    }
    let hint = nearest(to: article, in: articles.map(\.id)).map { "; did you mean `\($0)`?" } ?? ""
    throw ValidationError("no gold article is called `\(article)`\(hint)")
  }
}
