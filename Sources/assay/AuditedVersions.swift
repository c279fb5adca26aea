import ArgumentParser
import Settings
import Versions

/// The two recorded versions that an audit of the gate swaps, or one and a copy that differs a little.
struct AuditedVersions: ParsableArguments {
  @Option(help: "A recorded version; the latest where it is left out.")
  var base: String?

  @Option(
    help: "Another; where it is left out, the first without one right label in twenty.")
  var head: String?

  func audit(_ project: Project) async throws -> GateAudit {
    let settings = try project.gateSettings()
    let names = try project.history.names()
    guard let latest = names.last else {
      throw ValidationError("no version is recorded in \(project.history.folder)/versions")
    }
    let gold = try await project.openGold()
    func version(_ name: String) throws -> GateAudit.Version {
      GateAudit.Version(
        name: name,
        answers: try RecordedBaseline(project: project, gold: gold)
          .storedAnswers(try project.record(name)))
    }
    return await GateAudit(
      settings: settings, primary: project.primary, explained: project.watched,
      evaluator: project.evaluator(), gold: gold.gold,
      base: try version(base ?? latest), head: try head.map(version))
  }
}
