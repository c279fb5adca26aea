import ArgumentParser
import Reporting
import Versions

struct AgreeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Say how far annotators agree: the ceiling of what a pipeline can be asked for.")

  @OptionGroup var project: ProjectOptions

  @Option(help: "The folder of passes, ARTICLE/WHO.yaml.")
  var passes = PassLoader.usualFolder

  func run() async throws {
    let project = try Project(self.project)
    guard let agreement = try await PassLoader(project: project, folder: passes).agreement() else {
      throw ValidationError("\(passes) holds no two passes of one article")
    }
    Console.output(AgreementTable(agreement, figures: Report.usualHeadline).text())
  }
}
