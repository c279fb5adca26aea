import Diagnostics
import Settings

/// Enough articles must have a prediction and a text, and the gold must be in order.
struct CoverageRule {
  private let settings: GateSettings

  init(_ settings: GateSettings) { self.settings = settings }

  func verdicts(_ evidence: Gate.Evidence) -> [RuleVerdict] {
    [
      predictions(evidence.head.coverage), texts(evidence.head.coverage), gold(evidence),
      uses(evidence.goldUses),
    ]
  }

  private func predictions(_ coverage: Coverage) -> RuleVerdict {
    let answered = coverage.scored - coverage.failed.count
    let share = coverage.scored == 0 ? 0 : Double(answered) / Double(coverage.scored)
    let named = coverage.failed.prefix(3).map { "\($0.article) (\($0.reason))" }
      .joined(separator: "; ")
    let note = named.isEmpty ? "" : ": \(named)\(coverage.failed.count > 3 ? " …" : "")"
    return RuleVerdict(
      rule: .coverage, subject: "predictions",
      verdict: share < settings.coverage.predictions || coverage.scored == 0 ? .unmeasured : .pass,
      sentence: "\(answered) of \(coverage.scored) articles have a prediction\(note).")
  }

  private func texts(_ coverage: Coverage) -> RuleVerdict {
    let all = coverage.scored + coverage.skipped.count
    let share = all == 0 ? 0 : Double(coverage.scored) / Double(all)
    let named = coverage.skipped.prefix(3).map(\.article).joined(separator: ", ")
    let note = named.isEmpty ? "" : "; skipped: \(named)\(coverage.skipped.count > 3 ? " …" : "")"
    let verdict: Verdict =
      share < settings.coverage.texts ? .unmeasured : coverage.skipped.isEmpty ? .pass : .warn
    return RuleVerdict(
      rule: .coverage, subject: "texts", verdict: verdict,
      sentence: "\(coverage.scored) of \(all) gold articles have their text\(note).")
  }

  /// Whoever chooses among many versions by one gold fits the gold, not the task.
  private func uses(_ count: Int) -> RuleVerdict {
    let versions = count == 1 ? "1 recorded version has" : "\(count) recorded versions have"
    let isMuch = count >= settings.goldUses
    return RuleVerdict(
      rule: .gold, subject: "uses", verdict: isMuch ? .warn : .pass,
      sentence: "\(versions) been judged on this gold"
        + (isMuch ? ", so figures may flatter: add articles, or look at the sealed split." : "."))
  }

  private func gold(_ evidence: Gate.Evidence) -> RuleVerdict {
    let count = evidence.goldWarnings
    let verdict: Verdict =
      count == 0 ? .pass : settings.goldWarnings == .fail ? .unmeasured : .warn
    return RuleVerdict(
      rule: .gold, subject: "warnings", verdict: verdict,
      sentence: count == 0
        ? "The gold has no warnings."
        : "The gold has \(count.counted("warning")): see `assay check`.")
  }
}
