import ArgumentParser
import Diagnostics
import Reporting
import Scoring
import Settings
import Storage
import Versions

extension Project {
  /// The figures that are tested together; usual ones where the settings name none.
  var primary: [FigureDefinition] {
    let named = (settings.gate?.primary ?? []).map(\.name)
    let names = named.isEmpty ? Evaluator.usuallyItemized.map { $0 + ".f1" } : named
    return names.compactMap { FigureDefinition(name: $0) }
  }

  /// What the gate asks of figures at least, by their names.
  var floors: [String: Double] {
    Dictionary(
      (settings.gate?.floors ?? []).map { ($0.figure.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  private var guarded: [String] { (settings.gate?.guards ?? []).compactMap { $0.metric?.name } }

  /// - Parameter profile: whose conventions hold.
  func evaluator(profile: Profile = .strict) -> Evaluator {
    Evaluator(
      scoring: ScoringSettings(placeContainments: settings.places, profile: profile),
      settingsDigest: settingsDigest,
      itemized: Evaluator.usuallyItemized + primary.map(\.metric) + guarded)
  }

  /// The main figures of the metrics that guards watch.
  var watched: [FigureDefinition] {
    MetricCatalogue.all.filter { guarded.contains($0.name) }
      .compactMap { FigureDefinition(main: $0) }
  }

  var comparer: Comparer {
    Comparer(primary: primary, explained: watched, shown: Report.usualHeadlineFigures)
  }

  /// The gate's settings; it is an error to have none, or to name a figure that there is not.
  func gateSettings() throws -> GateSettings {
    guard let gate = settings.gate else {
      throw ValidationError("\(settingsFile) has no `gate:` section; see Documentation/Gate.md")
    }
    let problems = settingsProblems()
    if !problems.isEmpty {
      Console.error(problems.text(color: Console.errorsHaveColor))
      throw ExitCode(ExitStatus.usage)
    }
    return gate
  }

  /// Figures and metrics that the settings name and that there are not, with the nearest.
  func settingsProblems() -> [Diagnostic] {
    settings.gate.map { GateNames($0).problems() } ?? []
  }

  /// A recorded version; one that is not recorded is wrong usage.
  func record(_ name: String) throws -> VersionRecord {
    let names = try history.names()
    guard names.contains(name) else {
      let hint = nearest(to: name, in: names).map { "; did you mean `\($0)`?" } ?? ""
      throw ValidationError("no version `\(name)` is recorded in \(history.folder)/versions\(hint)")
    }
    return try history.record(name)
  }
}
