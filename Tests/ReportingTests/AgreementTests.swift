import JSONNodes
import LabelModel
import TestSupport
import Testing
import Versions

@testable import Reporting

@Suite("All formats say the same")
struct AgreementTests {
  /// Two mentions of three found, one of them lost since.
  private func report(passes: Bool) async -> Report {
    let gold = (1...6).map { number in
      Article.make(
        "a\(number)", text: "Ana met Bo and Cy.",
        mentions: [.make(0, 3), .make(8, 10), .make(15, 17)])
    }
    let base = gold.map { Article.make($0.id, mentions: [.make(0, 3), .make(8, 10)]) }
    var head = base
    head[0] = Article.make("a1", mentions: [.make(0, 3)])
    let verdict = RuleVerdict(
      rule: .regression, subject: "entities.mentions.strict.f1",
      verdict: passes ? .pass : .regressed, sentence: "entities fell from 80.0 to 75.9")
    return await ReportFixtures.report(
      gold: gold, base: base, head: head, gate: GateResult(rules: [verdict]))
  }

  @Test(arguments: ReportFormat.allCases, [true, false])
  func sayTheVerdict(format: ReportFormat, passes: Bool) async {
    let text = format.render(await report(passes: passes)).lowercased()
    switch format {
    case .csv: break
    case .json: #expect(text.contains("\"passes\": \(passes)"))
    case .junit: #expect(text.contains("failures=\"\(passes ? 0 : 1)\""))
    default:
      #expect(text.contains(passes ? "pass" : "fail"))
      #expect(!text.contains(passes ? "fail:" : "pass:"))
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func showTheSameHeadline(format: ReportFormat) async throws {
    let report = await report(passes: true)
    let value = try #require(report.rows.first?.main.value)
    #expect(abs(value - 22.0 / 29) < 1e-12)
    let text = format.render(report)
    switch format {
    case .json, .csv: #expect(text.contains(String(value)))
    case .github: break
    default: #expect(text.contains("75.9"))
    }
  }

  @Test func labelsAreTheCostliestFirst() async {
    let report = await report(passes: true)
    let broken = report.labels(.broken)
    #expect(broken.map(\.article) == ["a1"])
    let change = report.change.comparison?.change(of: "entities.mentions.strict.f1")?.delta
    let points = broken.first?.change.points
    #expect(abs((change ?? 1) - (points ?? 0)) < 1e-12)
  }
}
