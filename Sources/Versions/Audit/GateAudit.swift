import LabelModel
package import Scoring
package import Settings
import Statistics

/// Puts a gate to the test: how often it fails versions that are no worse, and finds damage that was done.
///
/// Two versions' outputs are swapped article by article at random, so that neither of the two that come
/// out is the better one; whatever fails then is a false alarm. The same with damage done to one of them
/// tells the power. Every run goes through the rules of the settings.
package struct GateAudit: Sendable {
  package struct Version: Sendable {
    package var name: String
    package var answers: Evaluator.Answers

    package init(name: String, answers: Evaluator.Answers) {
      self.name = name
      self.answers = answers
    }
  }

  /// Damaged copies of each article, from which every run draws one.
  private static let copies = 4

  private let settings: GateSettings
  private var comparer: Comparer
  private let gate: Gate
  private let scoring: RowPool.Scoring
  private let base: Version
  private let head: Version
  private let seed: UInt64

  /// - Parameters:
  ///   - evaluator: as for an evaluation; only what the gate looks at is scored.
  ///   - head: a second version; where there is none, the first without one right label in twenty of
  ///     those that no guard watches.
  package init(
    settings: GateSettings, primary: [FigureDefinition], explained: [FigureDefinition],
    evaluator: Evaluator, gold: Evaluator.Gold, base: Version, head: Version?
  ) async {
    var settings = settings
    // What the audit does not look at, since it does not depend on the change.
    settings.erosion = nil
    settings.splits = []
    self.settings = settings
    gate = Gate(settings)
    var comparer = Comparer(primary: primary, explained: explained)
    comparer.looksBeyondGate = false
    comparer.draws = FigureTests.Draws(all: 1_000, gated: 1_000)
    self.comparer = comparer
    seed = Comparer.seed(gold: gold.digest, family: primary.map(\.name))
    let tags = settings.guards.map(\.tag)
    scoring = RowPool.Scoring(
      evaluator: evaluator.only(
        Set(
          primary.map(\.metric) + explained.map(\.metric)
            + settings.floors.compactMap { FigureDefinition(name: $0.figure.name)?.metric })),
      gold: gold, pipeline: base.answers.pipeline,
      guardedTags: tags.contains(nil) ? nil : Set(tags.compactMap(\.self)))
    self.base = base
    self.head = head ?? base
  }

  /// Draws of each permutation test: enough for a rate, not for a verdict.
  var draws: Int {
    get { comparer.draws.gated }
    set { comparer.draws = FigureTests.Draws(all: newValue, gated: newValue) }
  }

  /// - Parameter onRun: is called after each run, from any thread.
  package func run(
    _ cases: [AuditCase] = AuditCase.usual, runs: Int, onRun: @escaping @Sendable () -> Void = {}
  ) async -> AuditResult {
    let versions = await self.versions()
    let (old, new) = (versions.old.plain, versions.new.plain)
    func rules(_ before: Entries, _ after: Entries) -> [Alarm] {
      alarms(evaluation(before, "base"), evaluation(after, "head")).rules
    }
    // What a guard says of the two versions as they are is a fact about labels, and no false alarm.
    let facts = Set((rules(old, new) + rules(new, old)).filter { $0.rule == .labelGuard })
    let known = facts.union(rules(old, old))
    let results = await withTaskGroup(of: (Int, AuditResult.Case).self) { group in
      for (place, one) in ([AuditCase.noChange] + cases).enumerated() {
        group.addTask {
          (
            place,
            await result(
              of: one, place: place, pools: versions, runs: runs, known: known, onRun)
          )
        }
      }
      var results: [(Int, AuditResult.Case)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return AuditResult(
      runs: runs, articleCount: scoring.gold.articles.count, base: base.name,
      head: names.head, excludedGuards: facts.map(\.subject).sorted(), cases: results)
  }

  /// What the two versions are called that are swapped.
  package var names: (base: String, head: String) {
    (base.name, isSame ? "\(base.name) without one right label in twenty" : head.name)
  }

  /// The counts of both versions, of the figures that the gate looks at.
  package func scorecards() async -> (base: Scorecard, head: Scorecard) {
    let versions = await versions()
    return (
      Scorecard(rows: versions.old.plain.map(\.row)),
      Scorecard(rows: versions.new.plain.map(\.row))
    )
  }

  private var isSame: Bool { base.name == head.name }

  private func versions() async -> (old: RowPool, new: RowPool) {
    func pool(_ articles: [Article]) async -> RowPool {
      await RowPool(
        answers: AnswerDamage(articles, gold: scoring.gold.articles), scoring: scoring)
    }
    let old = await pool(base.answers.articles)
    guard isSame else { return (old, await pool(head.answers.articles)) }
    // A whole version of its own, so that the damage of a case is done to what is left of it.
    let poorer = AnswerDamage(
      base.answers.articles, gold: scoring.gold.articles, except: scoring.guardedTags ?? [])
    return (old, await pool(poorer.applied(LabelDamage.everywhere(0.05), seed: ~seed)))
  }

  private typealias Entries = [RowPool.Entry]

  private func result(
    of one: AuditCase, place: Int, pools: (old: RowPool, new: RowPool), runs: Int,
    known: Set<Alarm>, _ onRun: () -> Void
  ) async -> AuditResult.Case {
    let seed = seed &+ UInt64(place)
    let plain = (pools.old.plain, pools.new.plain)
    let copies =
      one.damage.isEmpty
      ? ([], [])
      : (
        await pools.old.damaged(by: one.damage, count: Self.copies, seed: seed),
        await pools.new.damaged(by: one.damage, count: Self.copies, seed: seed)
      )
    let clusters = Comparer.clusters(
      of: plain.0.map(\.row.article), in: Scorecard(rows: plain.0.map(\.row)))
    var alarms: [AuditPolicy: Int] = [:]
    var losses = [Double](repeating: 0, count: settings.primary.count)
    for run in 0..<runs {
      var random = CounterRandom(seed: seed, stream: run)
      var swaps: [String: Bool] = [:]
      let damaged = Set(
        AnswerDamage.choice(
          of: one.articleCount ?? plain.0.count, from: plain.0.count, random: &random))
      var (before, after): (Entries, Entries) = ([], [])
      for index in plain.0.indices {
        // Articles on one story are swapped together: they are one unit.
        let isSwapped = swaps[clusters[index]] ?? (random.next() & 1 == 1)
        swaps[clusters[index]] = isSwapped
        before.append(isSwapped ? plain.1[index] : plain.0[index])
        let copy = random.next(below: Self.copies)
        if one.damage.isEmpty || !damaged.contains(index) {
          after.append(isSwapped ? plain.0[index] : plain.1[index])
        } else {
          after.append(isSwapped ? copies.0[copy][index] : copies.1[copy][index])
        }
      }
      let found = self.alarms(evaluation(before, "base"), evaluation(after, "head"))
      for policy in found.policies(except: known) { alarms[policy, default: 0] += 1 }
      for (figure, loss) in found.losses.enumerated() { losses[figure] += loss / Double(runs) }
      onRun()
    }
    let worst = losses.indices.max { losses[$0] < losses[$1] }
    return AuditResult.Case(
      name: one.name, meanLoss: worst.map { losses[$0] } ?? 0,
      figure: worst.map { settings.primary[$0].name } ?? "", alarms: alarms)
  }

  private func evaluation(_ entries: Entries, _ name: String) -> Evaluation {
    Evaluation(
      name: name, pipeline: scoring.pipeline, signature: "",
      digests: Digests(gold: "", settings: "", predictions: ""),
      scorecard: Scorecard(rows: entries.map(\.row)),
      coverage: Coverage(scored: entries.count), fates: entries.flatMap(\.fates))
  }

  private func alarms(_ base: Evaluation, _ head: Evaluation) -> Found {
    let comparison = comparer.compare(base, head)
    let result = gate.result(
      of: Gate.Evidence(head: head, change: .comparison(comparison)))
    return Found(
      changes: settings.primary.map { comparison.change(of: $0.name) },
      rules: result.rules.filter(\.verdict.fails).map { Alarm(rule: $0.rule, subject: $0.subject) },
      alpha: settings.regression.alpha)
  }

  fileprivate struct Alarm: Hashable {
    var rule: RuleVerdict.Rule
    var subject: String
  }

  /// What one run showed.
  private struct Found {
    var changes: [FigureChange?]
    var rules: [Alarm]
    var alpha: Double

    var losses: [Double] { changes.map { $0?.loss ?? 0 } }

    /// - Parameter known: rules that fail without any change.
    func policies(except known: Set<Alarm>) -> [AuditPolicy] {
      let failing = Set(rules.filter { !known.contains($0) }.map(\.rule))
      let single = changes.compactMap { $0?.pValue }
      let adjusted = changes.compactMap { $0?.adjustedPValue }
      return AuditPolicy.allCases.filter { policy in
        switch policy {
        case .gate: !failing.isEmpty
        case .regression: failing.contains(.regression)
        case .floors: failing.contains(.floor)
        case .guards: failing.contains(.labelGuard)
        case .anyDrop: losses.contains { $0 > 0 }
        case .onePoint: losses.contains { $0 > 0.01 }
        case .uncorrected: single.contains { $0 <= alpha }
        case .holm: MultipleTesting.holm(single).contains { $0 <= alpha }
        case .maxT: adjusted.contains { $0 <= alpha }
        }
      }
    }
  }
}

extension LabelDamage {
  /// A share of the right labels of every layer lost.
  static func everywhere(_ share: Double) -> [LabelDamage] {
    Layer.allCases.map { LabelDamage(layer: $0, kind: .drop, share: share) }
  }
}
