import ArgumentParser
import Reporting
import Settings
import Versions

struct GateAuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract:
      "Say how often the gate fails a version that is no worse, and how often it finds damage.",
    discussion: """
      The outputs of two recorded versions are swapped article by article at random, and damaged in \
      known ways; every run goes through the rules of the settings. The same arguments give the same table.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: "A recorded version; the second latest where it is left out.")
  var base: String?

  @Option(help: "Another; the latest where it is left out.")
  var head: String?

  @Option(help: "Runs for each row of the table.")
  var runs = 500

  @Option(
    help:
      "Damage to do in place of the usual: LAYER[/TYPE]:KIND:PERCENT, such as entities/person:drop:5; kinds are drop, retype, shift."
  )
  var damage: [LabelDamage] = []

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be at least 1") }
  }

  func run() async throws {
    let project = try Project(self.project)
    let settings = try project.gateSettings()
    let names = try versions(project)
    let gold = try await project.openGold()
    let audit = await GateAudit(
      settings: settings, primary: project.primary, explained: project.watched,
      evaluator: project.evaluator, gold: gold.gold,
      base: try version(names.base, project, gold), head: try version(names.head, project, gold))
    let cases = damage.isEmpty ? AuditCase.usual : damage.map(AuditCase.init)
    Console.output(AuditTable(await audit.run(cases, runs: runs)).text())
  }

  private func versions(_ project: Project) throws -> (base: String, head: String) {
    let names = try project.history.names()
    guard let latest = names.last else {
      throw ValidationError("no version is recorded in \(project.history.folder)/versions")
    }
    return (base ?? names.dropLast().last ?? latest, head ?? latest)
  }

  private func version(
    _ name: String, _ project: Project, _ gold: LoadedGold
  ) throws -> GateAudit.Version {
    GateAudit.Version(
      name: name,
      answers: try RecordedBaseline(project: project, gold: gold)
        .storedAnswers(try project.record(name)))
  }
}

extension LabelDamage: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
