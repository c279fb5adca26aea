import ArgumentParser
import Reporting
import Scoring
import Settings
import Versions

struct AgreeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Say how far annotators agree: the ceiling of what a pipeline can be asked for.")

  @OptionGroup var project: ProjectOptions

  @Option(help: "The folder of passes, ARTICLE/WHO.yaml.")
  var passes = "gold/passes"

  func run() async throws {
    let project = try Project(self.project)
    let pairs = try await PassLoader(project: project, folder: passes).pairs()
    if pairs.isEmpty { throw ValidationError("\(passes) holds no two passes of one article") }
    let agreement = HumanAgreement(
      pairs, settings: ScoringSettings(placeContainments: project.settings.places))
    Console.output(AgreementTable(agreement, figures: Report.usualHeadline).text())
  }
}
