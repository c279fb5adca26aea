package import Settings

/// Says whether a version may ship, by the rules of the settings.
///
/// A rule that cannot be measured fails: what was not compared must not read as a pass.
package struct Gate: Sendable {
  private let settings: GateSettings

  package init(_ settings: GateSettings) { self.settings = settings }

  /// What the rules look at.
  package struct Evidence: Sendable {
    package var head: Evaluation
    package var change: Baseline
    package var release: Baseline
    package var goldWarnings: Int
    /// Breaks that a reviewer accepted and that have not expired.
    package var accepted: [AcceptedBreak]
    /// How many recorded versions were judged on this gold.
    package var goldUses: Int

    package init(
      head: Evaluation, change: Baseline, release: Baseline = .notWanted, goldWarnings: Int = 0,
      accepted: [AcceptedBreak] = [], goldUses: Int = 0
    ) {
      self.head = head
      self.change = change
      self.release = release
      self.goldWarnings = goldWarnings
      self.accepted = accepted
      self.goldUses = goldUses
    }
  }

  package func result(of evidence: Evidence) -> GateResult {
    let rules =
      CoverageRule(settings).verdicts(evidence)
      + BaselineRule(settings).verdicts(evidence)
      + FloorRule(settings).verdicts(evidence)
      + RegressionRule(settings).verdicts(evidence)
      + ErosionRule(settings).verdicts(evidence)
      + GuardRule(settings).verdicts(evidence)
    let broken = Set(
      (evidence.change.comparison?.explanations ?? [])
        .flatMap(\.labels).filter { $0.kind == .broken }.compactMap { $0.head?.identity })
    return GateResult(
      rules: rules, accepted: evidence.accepted.filter { broken.contains($0.identity) })
  }
}
