import ArgumentParser
import Pipelines
import Versions

struct DamageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "damage",
    abstract: "Print a pipeline's predictions with known faults in them, to try out a gate.",
    discussion: """
      The same seed gives the same faults. Damage is written LAYER[/TYPE]:KIND:PERCENT, such as \
      entities/person:drop:5 or quotes:shift:10; kinds are drop, retype, shift. Only labels that are right \
      are damaged.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var predictions: PredictionOptions
  @OptionGroup var progress: ProgressOptions

  @Argument(help: "What to do, in this order.")
  var damage: [LabelDamage] = []

  @Option(help: "How many articles to damage, chosen by the seed; all where it is left out.")
  var articles: Int?

  @Option(help: "A number that names the faults.")
  var seed: UInt64 = 1

  func run() async throws {
    let project = try Project(self.project)
    let gold = try await project.openGold()
    let answers = try await PredictionLoader(
      project: project, options: predictions, isQuiet: progress.quiet
    )
    .answers(for: gold)
    let damaged = AnswerDamage(answers.articles, gold: gold.gold.articles)
      .applied(damage, articleCount: articles, seed: seed)
    Console.output(StoredPredictions.bytes(of: damaged, pipeline: answers.identity))
  }
}
