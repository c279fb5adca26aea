/// What a rule of the gate finds.
package enum Verdict: String, CaseIterable, Hashable, Sendable {
  case pass
  case improved
  /// Worse, but not enough to fail, or accepted for a time.
  case warn
  /// Worse by more than warns, yet no test of this size could have told it from chance.
  case notDetectable = "not-detectable"
  case regressed
  case belowFloor = "below-floor"
  case guardBroken = "guard-broken"
  /// It could not be measured, which never passes in silence.
  case unmeasured

  package var fails: Bool {
    switch self {
    case .pass, .improved, .warn, .notDetectable: false
    case .regressed, .belowFloor, .guardBroken, .unmeasured: true
    }
  }
}

/// One rule of the gate with its verdict and the sentence that says why.
package struct RuleVerdict: Hashable, Sendable {
  package enum Rule: String, CaseIterable, Hashable, Sendable {
    case floor, regression, erosion
    case labelGuard = "guard"
    case coverage, gold, baseline
  }

  package var rule: Rule
  /// What the rule is about: a figure's name, a tag, `predictions`.
  package var subject: String
  package var verdict: Verdict
  /// One sentence with the numbers, the baseline and the reason.
  package var sentence: String

  package init(rule: Rule, subject: String, verdict: Verdict, sentence: String) {
    self.rule = rule
    self.subject = subject
    self.verdict = verdict
    self.sentence = sentence
  }
}

/// Whether a version may ship, by every rule.
package struct GateResult: Hashable, Sendable {
  package var rules: [RuleVerdict]
  /// Broken labels that a reviewer accepted for a time; they stay visible.
  package var accepted: [AcceptedBreak]

  package init(rules: [RuleVerdict], accepted: [AcceptedBreak] = []) {
    self.rules = rules
    self.accepted = accepted
  }

  package var passes: Bool { !rules.contains { $0.verdict.fails } }

  /// 0 it may ship, 1 it may not, 3 gold or coverage is not in order, 4 there is nothing to compare with.
  package var exitCode: Int32 {
    let failing = Set(rules.filter { $0.verdict.fails }.map(\.rule))
    if failing.contains(.gold) || failing.contains(.coverage) { return 3 }
    if failing.contains(.baseline) { return 4 }
    return failing.isEmpty ? 0 : 1
  }

  /// What fails, then what warns, then what holds; among those that fail what cannot be judged, then
  /// what this change did, then what is low.
  package var worstFirst: [RuleVerdict] {
    func rank(_ rule: RuleVerdict) -> Int {
      if rule.verdict.fails { return Self.order.firstIndex(of: rule.rule) ?? Self.order.count }
      let isWarning = rule.verdict == .warn || rule.verdict == .notDetectable
      return Self.order.count + (isWarning ? 1 : 2)
    }
    return rules.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    .map(\.element)
  }

  private static let order: [RuleVerdict.Rule] = [
    .coverage, .gold, .baseline, .regression, .erosion, .labelGuard, .floor,
  ]

  /// One sentence for all.
  package var sentence: String {
    let failing = worstFirst.filter { $0.verdict.fails }
    guard let first = failing.first else {
      let warnings = rules.count { $0.verdict == .warn || $0.verdict == .notDetectable }
      let note = warnings == 0 ? "" : ", \(warnings) of them with a warning"
      return "PASS: all \(rules.count) rules hold\(note)."
    }
    guard failing.count > 1 else { return "FAIL: \(first.sentence)" }
    let reason = first.sentence.hasSuffix(".") ? first.sentence.dropLast() : first.sentence[...]
    let more = failing.count - 1
    return "FAIL: \(reason); \(more) more \(more == 1 ? "rule fails" : "rules fail")."
  }
}

/// A broken label that a reviewer accepted until a day.
package struct AcceptedBreak: Hashable, Sendable {
  package var identity: String
  package var reason: String
  package var by: String?
  /// `YYYY-MM-DD`.
  package var expires: String

  package init(identity: String, reason: String, by: String?, expires: String) {
    self.identity = identity
    self.reason = reason
    self.by = by
    self.expires = expires
  }
}
