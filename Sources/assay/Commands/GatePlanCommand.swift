import ArgumentParser
import Reporting
import Scoring
import Versions

struct GatePlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say how many more articles, and of which kind, would make a drop visible.",
    discussion: """
      What a comparison can see depends on how much two versions differ, so it is reckoned from two: \
      recorded ones, or one and itself less one right label in twenty.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var versions: AuditedVersions

  @Option(help: "The drop that should be found in four of five cases, in points.")
  var drop = 1.0

  func validate() throws {
    guard drop > 0, drop <= 100 else { throw ValidationError("--drop must be above 0") }
  }

  func run() async throws {
    let project = try Project(self.project)
    let audit = try await versions.audit(project)
    let (base, head) = await audit.scorecards()
    let plan = GatePlan(project.primary, base: base, head: head)
    Console.output(
      PlanTable(
        plan.needs(toSee: drop / 100), drop: drop / 100, articleCount: base.rows.count,
        versions: audit.names
      ).text())
  }
}
