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
      The outputs of two versions are swapped article by article at random, and damaged in known ways; \
      every run goes through the rules of the settings. Without --head the second version is the first \
      less one right label in twenty, which is as far apart as two releases of a pipeline commonly are. \
      The same arguments give the same table.
      """)

  @OptionGroup var project: ProjectOptions

  @OptionGroup var versions: AuditedVersions

  @OptionGroup var progress: ProgressOptions

  @Option(help: "Runs for each row of the table.")
  var runs = 500

  @Option(
    help:
      "Damage to do in place of the usual: LAYER[/TYPE]:KIND:PERCENT, such as entities/person:drop:5; kinds are drop, retype, shift."
  )
  var damage: [LabelDamage] = []

  func validate() throws {
    guard (1...1_000_000).contains(runs) else {
      throw ValidationError("--runs must be from 1 to 1000000")
    }
  }

  func run() async throws {
    let project = try Project(self.project)
    let cases = damage.isEmpty ? AuditCase.usual : damage.map(AuditCase.init)
    let audit = try await versions.audit(project)
    let progress = Progress(
      "audit", units: "runs", total: runs * (cases.count + 1), isQuiet: self.progress.quiet)
    let result = await audit.run(cases, runs: runs, onRun: progress.step)
    progress.end()
    Console.output(AuditTable(result).text())
  }
}

extension LabelDamage: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
