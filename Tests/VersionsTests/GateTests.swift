import LabelModel
import Scoring
import Settings
import TestSupport
import Testing

@testable import Versions

/// Every rule with every verdict that it can have, and the sentence that says so.
@Suite struct GateTests {
  private static let figure = "quotes.attributed.f1"

  // MARK: Regression

  @Test func aLossThatIsNoChanceFails() {
    let found = regression(change(0.80, 0.78, p: 0.01, error: 0.004))
    #expect(found.verdict == .regressed)
    #expect(
      found.sentence
        == "quotes.attributed.f1 80.0 → 78.0 (−2.0, 95 % −2.8 to −1.2) against 1.0: more than chance (p = 0.010)."
    )
  }

  /// Both must hold: more than chance and more than the least effect.
  @Test func aSureButTinyLossPasses() {
    #expect(regression(change(0.800, 0.796, p: 0.001, error: 0.0001)).verdict == .pass)
  }

  @Test func theCapNeedsNoTest() {
    let found = regression(change(0.80, 0.74, p: 0.5, error: 0.03), articles: 49)
    #expect(found.verdict == .regressed)
    #expect(found.sentence.hasSuffix(": more than the cap of 5.0 points."))
    #expect(regression(change(0.80, 0.76, p: 0.5, error: 0.03), articles: 49).verdict != .regressed)
    #expect(regression(change(0.80, 0.76, p: 0.5, error: 0.03), articles: 50).verdict == .regressed)
  }

  @Test func aLossThatCouldNotHaveBeenSeenSaysSo() {
    let found = regression(change(0.80, 0.78, p: 0.2, error: 0.02))
    #expect(found.verdict == .notDetectable)
    #expect(found.sentence.contains("a loss below 5.0 points could not be"))
    #expect(!found.verdict.fails)
  }

  @Test func aLossThatIsNotTakenForRealWarns() {
    let found = regression(change(0.80, 0.785, p: 0.06, error: 0.005))
    #expect(found.verdict == .warn)
    #expect(found.sentence.hasSuffix(": a loss, not told from chance."))
  }

  @Test func aSureGainIsAnImprovement() {
    #expect(regression(change(0.80, 0.84, p: 1, error: 0.01)).verdict == .improved)
    #expect(regression(change(0.80, 0.81, p: 1, error: 0.01)).verdict == .pass)
  }

  @Test func whatIsUndefinedIsNotPassed() {
    let found = regression(change(0.80, nil, p: nil, error: nil))
    #expect(found.verdict == .unmeasured)
    #expect(
      found.sentence
        == "quotes.attributed.f1 cannot be compared: it is undefined in one of the versions.")
  }

  @Test func theCorrectionIsTheOneThatTheSettingsName() {
    var change = change(0.80, 0.78, p: 0.03, error: 0.01)
    change.adjustedPValue = 0.08
    func verdict(_ correction: GateSettings.Regression.Correction) -> Verdict? {
      var settings = settings()
      settings.primary += [GateSettings.NamedFigure(name: "other.f1")]
      settings.regression.correction = correction
      var other = change
      other.name = "other.f1"
      other.pValue = 0.5
      let rules = Gate(settings).result(of: evidence(comparison([change, other]))).rules
      return rules.first { $0.rule == .regression }?.verdict
    }
    #expect(verdict(.none) == .regressed)
    #expect(verdict(.maxT) == .notDetectable)
    // Two figures: 2 × 0.03.
    #expect(verdict(.holm) == .notDetectable)
  }

  // MARK: Floors

  @Test func aFigureBelowItsFloorFails() async {
    let found = await floor(0.9)
    #expect(found.verdict == .belowFloor)
    #expect(found.sentence == "entities.mentions.strict.f1 is 80.0, below its floor of 90.0.")
  }

  @Test func aFigureOnItsFloorPassesWithAWarning() async {
    let found = await floor(0.8)
    #expect(found.verdict == .warn)
    #expect(found.sentence.contains("80.0, 0.0 standard errors above its floor of 80.0"))
    #expect(await floor(0.2).verdict == .pass)
  }

  @Test func theLowerEndIsStricter() async {
    var rule = GateSettings.Floor(figure: .init(name: "entities.mentions.strict.f1"), value: 0.78)
    #expect(await floor(rule).verdict != .belowFloor)
    rule.on = .lower
    let found = await floor(rule)
    #expect(found.verdict == .belowFloor)
    #expect(found.sentence.hasPrefix("The lower end of entities.mentions.strict.f1 is "))
  }

  @Test func aFigureWithoutDataFailsUnlessAllowed() async {
    var rule = GateSettings.Floor(figure: .init(name: "quotes.attributed.f1"), value: 0.1)
    let found = await floor(rule)
    #expect(found.verdict == .unmeasured)
    #expect(found.sentence.hasSuffix("cannot be measured: there is no data for it."))
    rule.passesUndefined = true
    #expect(await floor(rule).verdict == .pass)
  }

  @Test func valuesThatDifferLookDifferent() {
    #expect(Points.apart(0.79996, 0.8) == ("79.996", "80.000"))
    #expect(Points.apart(0.8, 0.8) == ("80.0", "80.0"))
  }

  // MARK: Guards

  @Test func aBrokenLabelThatMustPassFails() async throws {
    let (found, _) = try await guarded(maxBroken: 0)
    #expect(found.verdict == .guardBroken)
    #expect(
      found.sentence
        == "1 labels tagged must-pass broken; at most 0 may: a entities/e/mentions/1.")
    #expect(try await guarded(maxBroken: 1).0.verdict == .pass)
  }

  @Test func anAcceptedBreakIsListedAndDoesNotFail() async throws {
    let (_, identity) = try await guarded(maxBroken: 0)
    let accepted = AcceptedBreak(
      identity: identity, reason: "known", by: nil, expires: "2031-01-01")
    let (found, _) = try await guarded(maxBroken: 0, accepted: [accepted])
    #expect(found.verdict == .warn)
    #expect(
      found.sentence
        == "0 labels tagged must-pass broken, 1 more accepted for a time; at most 0 may.")
  }

  /// A guard may watch a metric that is not among the primary figures.
  @Test func aGuardOnAnotherMetricIsMeasured() async throws {
    let (found, _) = try await guarded(maxBroken: 0, metric: "entities.mentions.exact")
    #expect(found.verdict == .guardBroken)
    #expect(found.subject == "labels tagged must-pass of entities.mentions.exact")
  }

  @Test func aGuardOfOneCategoryCountsNoOther() async throws {
    #expect(try await guarded(maxBroken: 0, category: "missed").0.verdict == .guardBroken)
    #expect(try await guarded(maxBroken: 0, category: "type").0.verdict == .pass)
  }

  // MARK: Coverage, baseline, erosion, gold

  @Test func anArticleWithoutPredictionFails() async {
    var settings = settings()
    settings.primary = []
    let gold = [Article.make("a"), .make("b")]
    let head = await Evaluations.evaluate(gold: gold, answers: [.make("a")])
    let result = Gate(settings).result(of: Gate.Evidence(head: head, change: .notWanted))
    #expect(result.exitCode == 3)
    #expect(
      result.rules.first?.sentence
        == "1 of 2 articles have a prediction: b (no prediction).")
    settings.coverage.predictions = 0.5
    #expect(
      Gate(settings).result(of: Gate.Evidence(head: head, change: .notWanted)).exitCode == 0)
  }

  @Test func goldWithWarningsFailsWhereTheSettingsSaySo() async {
    var settings = settings()
    settings.primary = []
    let head = await Evaluations.evaluate(gold: [.make("a")], answers: [.make("a")])
    let evidence = Gate.Evidence(head: head, change: .notWanted, goldWarnings: 2)
    #expect(Gate(settings).result(of: evidence).exitCode == 0)
    settings.goldWarnings = .fail
    #expect(Gate(settings).result(of: evidence).exitCode == 3)
  }

  @Test func aMissingBaselineNeverPassesInSilence() async throws {
    var settings = settings()
    let head = await Evaluations.evaluate(gold: [.make("a")], answers: [.make("a")])
    let evidence = Gate.Evidence(head: head, change: .missing(reason: "nothing is recorded"))
    let strict = Gate(settings).result(of: evidence)
    #expect(strict.exitCode == 4)
    #expect(strict.sentence == "FAIL: There is nothing to compare with: nothing is recorded.")
    settings.baseline.ifMissing = .warn
    let lenient = Gate(settings).result(of: evidence)
    #expect(lenient.exitCode == 0)
    #expect(lenient.sentence.contains("with a warning"))
    settings.baseline.ifMissing = .floorsOnly
    #expect(Gate(settings).result(of: evidence).rules.contains { $0.rule == .baseline })
  }

  @Test func lossesSinceTheReleaseAddUp() throws {
    var settings = settings()
    settings.erosion = GateSettings.Erosion()
    let release = comparison([change(0.80, 0.78, p: 0.9, error: 0.03)], base: "0.9")
    var evidence = evidence(comparison([change(0.784, 0.78, p: 0.9, error: 0.03)]))
    evidence.release = .comparison(release)
    let found = Gate(settings).result(of: evidence).rules.first { $0.rule == .erosion }
    #expect(found?.verdict == .regressed)
    #expect(
      found?.sentence
        == "quotes.attributed.f1 has changed by −2.0 since the release 0.9, more than the 1.5 points that may be lost."
    )
  }

  @Test func erosionWithoutAReleaseIsNotMeasured() {
    var settings = settings()
    settings.erosion = GateSettings.Erosion()
    let rules = Gate(settings).result(
      of: evidence(comparison([change(0.8, 0.8, p: 1, error: 0.1)]))
    )
    .rules
    #expect(rules.first { $0.rule == .erosion }?.verdict == .unmeasured)
  }

  @Test func theExitCodeIsThatOfTheWorst() {
    func code(_ rules: (RuleVerdict.Rule, Verdict)...) -> Int32 {
      GateResult(
        rules: rules.map { RuleVerdict(rule: $0, subject: "", verdict: $1, sentence: "") }
      ).exitCode
    }
    #expect(code((.floor, .pass), (.regression, .warn), (.regression, .notDetectable)) == 0)
    #expect(code((.floor, .belowFloor)) == 1)
    #expect(code((.labelGuard, .guardBroken)) == 1)
    #expect(code((.baseline, .unmeasured), (.floor, .belowFloor)) == 4)
    #expect(code((.coverage, .unmeasured), (.baseline, .unmeasured)) == 3)
  }

  // MARK: Making evidence

  private func settings() -> GateSettings {
    var settings = GateSettings()
    settings.primary = [GateSettings.NamedFigure(name: Self.figure)]
    return settings
  }

  private func change(
    _ base: Double?, _ head: Double?, p: Double?, error: Double?
  ) -> FigureChange {
    let delta = (head ?? 0) - (base ?? 0)
    return FigureChange(
      name: Self.figure, base: base, head: head, support: 100,
      interval: error.map { .init(low: delta - 2 * $0, high: delta + 2 * $0, standardError: $0) },
      pValue: p, adjustedPValue: p, detectableLoss: error.map { 2.486 * $0 },
      isBetterWhenHigher: true)
  }

  private func comparison(
    _ changes: [FigureChange], articles: Int = 40, base: String = "1.0"
  ) -> Comparison {
    let none = Evaluation(
      name: base, pipeline: PipelineName(name: "wire", version: "1"), signature: "s",
      digests: Digests(gold: "", settings: "", predictions: ""), scorecard: Scorecard(rows: []),
      coverage: Coverage(scored: articles), fates: [])
    return Comparison(
      base: .init(none), head: .init(none), articleCount: articles, changedArticleCount: articles,
      changes: changes, explanations: [], slices: [], splits: [],
      test: .init(seed: 1, draws: 1, isExact: false))
  }

  private func evidence(_ comparison: Comparison) -> Gate.Evidence {
    let head = Evaluation(
      name: "head", pipeline: PipelineName(name: "wire", version: "2"), signature: "s",
      digests: Digests(gold: "", settings: "", predictions: ""), scorecard: Scorecard(rows: []),
      coverage: Coverage(scored: 1), fates: [])
    return Gate.Evidence(head: head, change: .comparison(comparison))
  }

  private func regression(_ change: FigureChange, articles: Int = 40) -> RuleVerdict {
    let rules = Gate(settings()).result(of: evidence(comparison([change], articles: articles)))
      .rules
    return rules.first { $0.rule == .regression }
      ?? RuleVerdict(rule: .regression, subject: "", verdict: .pass, sentence: "no verdict")
  }

  private func floor(_ value: Double) async -> RuleVerdict {
    await floor(.init(figure: .init(name: "entities.mentions.strict.f1"), value: value))
  }

  /// A gold of ten articles with two mentions each of which eight articles have both found, two none.
  private func floor(_ rule: GateSettings.Floor) async -> RuleVerdict {
    let mentions = [Mention.make(0, 2), .make(4, 6)]
    let wrong = [Mention.make(10, 12), .make(14, 16)]
    let gold = (0..<10).map { Article.make("a\($0)", mentions: mentions) }
    let head = await Evaluations.evaluate(
      gold: gold, answers: (0..<10).map { .make("a\($0)", mentions: $0 < 8 ? mentions : wrong) })
    var settings = GateSettings()
    settings.floors = [rule]
    let rules = Gate(settings).result(of: Gate.Evidence(head: head, change: .notWanted)).rules
    return rules.first { $0.rule == .floor }
      ?? RuleVerdict(rule: .floor, subject: "", verdict: .pass, sentence: "no verdict")
  }

  /// One label that must pass and breaks, one that breaks and need not pass.
  private func guarded(
    maxBroken: Int, accepted: [AcceptedBreak] = [], metric: String? = nil, category: String? = nil
  ) async throws -> (RuleVerdict, identity: String) {
    let entity = Entity(id: "e", types: ["person"], tags: ["must-pass"])
    let mentions = [Mention.make(0, 3, entity: "e"), .make(5, 7), .make(9, 10)]
    let gold = [Article.make("a", entities: [entity], mentions: mentions)]
    let itemized = Evaluator.usuallyItemized + [metric].compactMap { $0 }
    let base = await Evaluations.evaluate(
      gold: gold, answers: [.make("a", entities: [entity], mentions: mentions)], name: "1",
      itemized: itemized)
    let head = await Evaluations.evaluate(
      gold: gold, answers: [.make("a", mentions: [mentions[2]])], name: "2", itemized: itemized)
    var rule = GateSettings.Guard()
    rule.tag = "must-pass"
    rule.maxBroken = maxBroken
    rule.category = category
    rule.metric = metric.map { GateSettings.NamedFigure(name: $0) }
    var settings = GateSettings()
    settings.guards = [rule]
    let comparer = Evaluations.comparer(
      explained: [metric].compactMap { $0 }.compactMap { FigureDefinition(name: $0 + ".f1") })
    let comparison = comparer.compare(base, head)
    let result = Gate(settings).result(
      of: Gate.Evidence(head: head, change: .comparison(comparison), accepted: accepted))
    #expect(result.accepted == accepted)
    let broken = comparison.explanations.flatMap(\.labels).first {
      $0.kind == .broken && $0.head?.tags.isEmpty == false
    }
    return (
      try #require(result.rules.first { $0.rule == .labelGuard }),
      try #require(broken?.head?.identity)
    )
  }
}
