import Settings

/// A baseline that the settings ask for must be there.
struct BaselineRule {
  private let settings: GateSettings

  init(_ settings: GateSettings) { self.settings = settings }

  func verdicts(_ evidence: Gate.Evidence) -> [RuleVerdict] {
    var verdicts: [RuleVerdict] = []
    for (subject, baseline) in [("change", evidence.change), ("release", evidence.release)] {
      guard case .missing(let reason) = baseline else { continue }
      let verdict: Verdict
      switch settings.baseline.ifMissing {
      case .fail: verdict = .unmeasured
      case .warn: verdict = .warn
      case .floorsOnly: verdict = .pass
      }
      verdicts.append(
        RuleVerdict(
          rule: .baseline, subject: subject, verdict: verdict,
          sentence: "There is nothing to compare with: \(reason)."))
    }
    return verdicts
  }
}
