import LabelModel
import Scoring
import Settings
import TestSupport
import Testing

@testable import Versions

@Suite struct GateAuditTests {
  @Test func nothingChangedNeverAlarms() async {
    let audit = await audit(gold: gold, base: gold, head: gold)
    let result = await audit.run([], runs: 5)
    #expect(result.cases.map(\.name) == ["no change"])
    #expect(result.cases[0].alarms.isEmpty && result.cases[0].meanLoss == 0)
  }

  /// Outputs that are swapped at random are no worse: false alarms stay near the test's 5 %.
  @Test func falseAlarmsAreFewAndDamageIsFound() async throws {
    let head = gold.enumerated().map { index, article in
      var article = article
      if index % 2 == 0 { article.labels.entities?.mentions.removeLast() }
      return article
    }
    let audit = await audit(gold: gold, base: gold, head: head)
    let cases = [
      AuditCase(try #require(LabelDamage("entities:drop:40"))),
      AuditCase(try #require(LabelDamage("entities/ship:retype:90"))),
      AuditCase(try #require(LabelDamage("entities:shift:40"))),
    ]
    let result = await audit.run(cases, runs: 40)
    let shares = result.cases.map { Double($0.alarms[.maxT] ?? 0) / 40 }
    #expect(shares[0] <= 0.2)
    #expect((result.cases[0].alarms[.anyDrop] ?? 0) > 10)
    for (one, share) in zip(result.cases, shares).dropFirst() {
      #expect(share > 0.9, "\(one.name)")
      #expect(one.meanLoss > 0.1, "\(one.name)")
    }
    let once = await audit.run([cases[0]], runs: 3)
    let again = await audit.run([cases[0]], runs: 3)
    #expect(once.cases.map(\.alarms) == again.cases.map(\.alarms))
  }

  /// Where only one version is recorded, damage comes on top of what its poorer copy has lost, however
  /// small it is.
  @Test(arguments: LabelDamage.Kind.allCases)
  func aLittleDamageIsALossToASingleVersion(kind: LabelDamage.Kind) async {
    let audit = await audit(gold: gold, base: gold, head: gold, names: ("1", "1"))
    let little = LabelDamage(layer: .entities, kind: kind, share: 0.02)
    let result = await audit.run([AuditCase(little)], runs: 60)
    #expect(abs(result.cases[0].meanLoss) < 0.01)
    #expect((0.005...0.04).contains(result.cases[1].meanLoss), "\(result.cases[1].meanLoss)")
  }

  /// A few ruined articles are no evidence for a test, but the cap and the guard see them.
  @Test func severeDamageInFewArticlesIsCaught() async {
    let audit = await audit(gold: gold, base: gold, head: gold)
    let result = await audit.run(
      [
        AuditCase(
          name: "3 lost", damage: [LabelDamage(layer: .entities, kind: .drop, share: 1)],
          articleCount: 3)
      ], runs: 5)
    #expect(result.cases[1].alarms[.maxT] == nil)
    #expect(result.cases[1].alarms[.regression] == 5)
    #expect(result.cases[1].alarms[.gate] == 5)
  }

  @Test(arguments: ["entities:drop:5", "meetings/held:retype:12.5", "quotes:shift:100"])
  func damageIsReadAsItIsWritten(text: String) throws {
    #expect(try #require(LabelDamage(text)).name == text)
  }

  @Test(arguments: [
    "", "entities", "entities:drop", "words:drop:5", "quotes:burn:5", "quotes:drop:101",
  ])
  func otherDamageIsNone(text: String) { #expect(LabelDamage(text) == nil) }

  /// Every kind of damage to every layer makes what was right wrong.
  @Test(arguments: Layer.allCases, LabelDamage.Kind.allCases)
  func damageIsWrong(layer: Layer, kind: LabelDamage.Kind) async throws {
    let mentions = [Mention.make(0, 3), .make(9, 12)]
    let meeting = Meeting(
      id: "m", participants: .filled([Participant(AcceptedReference(.name("Ana")))]),
      date: .filled(MeetingDate(try #require(CalendarPeriod(edtf: "2031-03-04")))),
      status: .filled(.held))
    let quote = Quote(
      id: "q", content: TextSpan(20, 30), kind: .filled(.direct),
      speaker: .filled(AcceptedReference(.name("Ana"))))
    let gold = [Article.make("a", mentions: mentions, meetings: [meeting], quotes: [quote])]
    let audit = await audit(gold: gold, base: gold, head: gold)
    let result = await audit.run(
      [AuditCase(LabelDamage(layer: layer, kind: kind, share: 1))], runs: 2)
    #expect(result.cases[1].meanLoss > 0.1, "\(layer) \(kind): \(result.cases[1].meanLoss)")
  }

  private let gold = (0..<24).map { index in
    Article.make(
      "a\(index)",
      mentions: (0..<5).map { .make($0 * 5, $0 * 5 + 2, $0 < 3 ? "person" : "ship") })
  }

  private func audit(
    gold: [Article], base: [Article], head: [Article], names: (String, String) = ("1", "2")
  ) async -> GateAudit {
    var settings = GateSettings()
    settings.primary = Evaluations.primary.map { GateSettings.NamedFigure(name: $0.name) }
    func version(_ name: String, _ articles: [Article]) -> GateAudit.Version {
      GateAudit.Version(
        name: name,
        answers: Evaluator.Answers(
          pipeline: PipelineName(name: "wire", version: name), articles: articles, digest: name))
    }
    var audit = await GateAudit(
      settings: settings, primary: Evaluations.primary, explained: [],
      evaluator: Evaluator(settingsDigest: "0123456789"),
      gold: Evaluator.Gold(articles: gold), base: version(names.0, base),
      head: version(names.1, head))
    audit.draws = 200
    return audit
  }
}
