import LabelModel
import Scoring
import Settings
import TestSupport
import Testing

@testable import Versions

@Suite struct GatePlanTests {
  /// Twelve articles with ten mentions each; versions that differ in one mention of every third.
  @Test func moreArticlesMakeSmallerDropsVisible() async throws {
    let (base, head) = await versions(count: 12)
    let plan = GatePlan(Evaluations.primary, base: base, head: head)
    let now = try #require(plan.needs(toSee: 1).first)
    #expect(now.alike == 0 && now.dense == 0)
    let need = try #require(plan.needs(toSee: now.detectable / 2).first)
    // The error halves with four times the articles, so about three times as many more.
    let alike = try #require(need.alike)
    #expect((30...36).contains(alike), "\(alike)")
    #expect(need.detectable == now.detectable)
  }

  /// What the plan foretells is what one finds with so many articles.
  @Test func thePlanComesTrue() async throws {
    let (base, head) = await versions(count: 12)
    let wanted = 0.01
    let need = try #require(
      GatePlan(Evaluations.primary, base: base, head: head).needs(toSee: wanted).first)
    let more = try #require(need.alike)
    let (later, laterHead) = await versions(count: 12 + (more / 12 + 1) * 12)
    let found = try #require(
      GatePlan(Evaluations.primary, base: later, head: laterHead).needs(toSee: wanted).first)
    #expect(found.detectable <= wanted)
    #expect(found.alike == 0)
  }

  @Test func tooFewArticlesHaveNoPlan() async {
    let (base, head) = await versions(count: 3)
    #expect(GatePlan(Evaluations.primary, base: base, head: head).needs(toSee: 0.01).isEmpty)
  }

  @Test func floorsRiseToTheLowerEndAndNeverFall() async throws {
    let (_, head) = await versions(count: 12)
    var settings = GateSettings()
    let name = "entities.mentions.strict.f1"
    var lower = GateSettings.Floor(figure: .init(name: name), value: 0.2)
    lower.on = .lower
    settings.floors = [
      .init(figure: .init(name: name), value: 0.5), .init(figure: .init(name: name), value: 0.99),
      lower, .init(figure: .init(name: "quotes.attributed.f1"), value: 0.1),
    ]
    let proposals = FloorRaiser(settings, card: head).proposals()
    #expect(proposals.count == 3, "a figure without data has no proposal")
    let low = try #require(proposals[0].estimate.interval?.low)
    #expect(proposals[0].value == (low * 100).rounded(.down) / 100)
    #expect(proposals[1].value == 0.99)
    #expect(proposals[2].value < proposals[0].value && proposals[2].value > 0.2)
    let yaml = FloorRaiser(settings, card: head).yaml()
    #expect(yaml.hasPrefix("floors:\n  \(name): 0."))
    #expect(yaml.contains("on: lower }  # was 0.20; found "))
    #expect(yaml.contains("0.99  # as it is"))
  }

  private func versions(count: Int) async -> (Scorecard, Scorecard) {
    let mentions = (0..<10).map { Mention.make($0 * 5, $0 * 5 + 2) }
    let gold = (0..<count).map { Article.make("a\($0)", mentions: mentions) }
    let base = gold.map { Article.make($0.id, mentions: mentions) }
    let head = gold.enumerated().map { index, article in
      Article.make(article.id, mentions: index % 3 == 0 ? Array(mentions.dropLast()) : mentions)
    }
    return (
      await Evaluations.evaluate(gold: gold, answers: base).scorecard,
      await Evaluations.evaluate(gold: gold, answers: head).scorecard
    )
  }
}
