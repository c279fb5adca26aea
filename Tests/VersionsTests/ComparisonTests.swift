import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

@Suite struct ComparisonTests {
  private let comparer = Evaluations.comparer()

  @Test func identicalVersionsDifferInNothing() async throws {
    let (one, _) = await Evaluations.random(seed: 5, articles: 12)
    let comparison = comparer.compare(one, one)
    #expect(comparison.changedArticleCount == 0)
    #expect(comparison.slices.isEmpty)
    for change in comparison.changes where change.delta != nil {
      #expect(change.delta == 0 && change.pValue == 1)
    }
    for figure in Evaluations.primary {
      #expect(comparison.change(of: figure.name)?.adjustedPValue == 1)
    }
    let kinds = Set(comparison.explanations.flatMap(\.labels).map(\.kind))
    #expect(kinds == [.stillWrong])
    #expect(comparison.explanations.allSatisfy { $0.rootCauses.isEmpty })
  }

  /// A figure of a slice changes by what lies between its two values, and no other figure is tested
  /// otherwise for it.
  @Test func figuresOfSlicesAreComparedWhereTheyAreShown() async throws {
    let (base, head) = await Evaluations.random(seed: 9, articles: 30)
    let name = "entities.mentions.strict.names-only.f1"
    let figure = try #require(FigureDefinition(name: name))
    let shown = Evaluations.comparer(shown: [figure]).compare(base, head)
    let change = try #require(shown.change(of: name))
    let values = [base, head].map {
      FigureEstimates($0.scorecard).estimates(of: [figure])[0].value
    }
    #expect(change.base == values[0] && change.head == values[1])
    #expect(change.delta ?? 0 != 0 && change.pValue != nil && change.adjustedPValue == nil)
    #expect(shown.changes.filter { $0.name != name } == comparer.compare(base, head).changes)
  }

  @Test func oneChangedArticleCanNeverBeSignificant() async throws {
    let (base, other) = await Evaluations.random(seed: 5, articles: 12)
    var head = base
    head.scorecard.rows[4] = other.scorecard.rows[4]
    let comparison = comparer.compare(base, head)
    #expect(comparison.changedArticleCount == 1)
    #expect(comparison.test.isExact && comparison.test.draws == 2)
    for change in comparison.changes where change.delta ?? 0 != 0 {
      #expect((change.pValue ?? 0) >= 0.5)
    }
  }

  @Test func theSameComparisonHasTheSameNumbers() async throws {
    let (base, head) = await Evaluations.random(seed: 9, articles: 30)
    let (one, other) = (comparer.compare(base, head), comparer.compare(base, head))
    #expect(one.changes == other.changes && one.slices == other.slices)
    #expect(one.explanations.map(\.labels) == other.explanations.map(\.labels))
    let concurrent = await comparer.compareConcurrently(base, head)
    #expect(concurrent.changes == one.changes && concurrent.slices == one.slices)
    #expect(concurrent.explanations.map(\.metric) == one.explanations.map(\.metric))
    #expect(concurrent.explanations.map(\.labels) == one.explanations.map(\.labels))
    #expect(!one.explanations.isEmpty)
    var backwards = head
    backwards.scorecard.rows.reverse()
    #expect(comparer.compare(base, backwards).changes == one.changes)
  }

  /// What each of four labels became: broken, fixed, wrong in another way, still wrong.
  @Test func everyFateHasItsName() async throws {
    let text = MarkedText("⟦Ana⟧ ⟦Ben⟧ ⟦Cy⟧ ⟦Di⟧ ⟦Eve⟧")
    let mentions = text.marks.map { Mention(TextSpan($0.range), type: "person") }
    let gold = [Article.make("a", text: text.text.string, mentions: mentions)]
    var wrongType = mentions[2]
    wrongType.type = "gpe"
    let base = [Article.make("a", mentions: [mentions[0], mentions[4]])]
    let head = [Article.make("a", mentions: [mentions[1], wrongType, mentions[4]])]
    let comparison = comparer.compare(
      await Evaluations.evaluate(gold: gold, answers: base, name: "1"),
      await Evaluations.evaluate(gold: gold, answers: head, name: "2"))
    let labels = try #require(comparison.explanations.first).labels
    #expect(labels.map(\.kind) == [.broken, .fixed, .changed, .stillWrong])
    #expect(
      labels.map { $0.shown?.display?.gold } == [
        "person “Ana”", "person “Ben”", "person “Cy”", "person “Di”",
      ])
    #expect(labels.map { $0.head?.category } == ["missed", nil, "type", "missed"])
    #expect(labels[0].shown?.display?.excerpt?.text == text.text.string)
  }

  /// Five labels break, four of them quotes introduced by one verb that nothing right has.
  @Test func whatBrokenLabelsShareIsNamed() async throws {
    let text = MarkedText(
      (0..<5).map { "⟦Words \($0)⟧ ⟦\($0 < 4 ? "averred" : "said")⟧. " }.joined()
        + (5..<9).map { "⟦Words \($0)⟧ ⟦said⟧. " }.joined())
    let quotes = (0..<9).map { index in
      Quote(
        id: "q\(index)", content: text[2 * index + 1], speaker: .empty,
        cue: .filled(AcceptedSpan(text[2 * index + 2])))
    }
    let gold = [Article.make("a", text: text.text.string, mentions: nil, quotes: quotes)]
    let comparison = comparer.compare(
      await Evaluations.evaluate(
        gold: gold, answers: [.make("a", mentions: nil, quotes: quotes)], name: "1"),
      await Evaluations.evaluate(
        gold: gold, answers: [.make("a", mentions: nil, quotes: Array(quotes[5...]))], name: "2"))
    let causes = try #require(comparison.explanations.first).rootCauses
    let cause = try #require(causes.first { $0.feature == "cue" })
    #expect((cause.value, cause.broken, cause.allBroken, cause.stillRight) == ("averred", 4, 5, 0))
    #expect(
      abs(cause.points - 0.8 * (comparison.explanations[0].labels.reduce(0) { $0 + $1.points }))
        < 1e-12)
  }

  @Test func slicesThatMovedAreListedAndSmallOnesAreNot() async throws {
    let outlets = (0..<20).map { $0 < 10 ? "Coast" : $0 < 16 ? "Hill" : "Vale" }
    let gold = outlets.enumerated().map { index, outlet in
      Article.make(
        "a\(index)", metadata: ArticleMetadata(outlet: outlet),
        mentions: (0..<6).map { .make($0 * 5, $0 * 5 + 2, $0 < 5 ? "person" : "ship") })
    }
    let good = gold.map { Article.make($0.id, mentions: $0.labels.entities?.mentions) }
    let bad = good.enumerated().map { index, article in
      guard outlets[index] != "Hill" else { return article }
      return Article.make(
        article.id,
        mentions: (article.labels.entities?.mentions ?? []).dropLast(
          outlets[index] == "Vale" ? 6 : 3))
    }
    let comparison = comparer.compare(
      await Evaluations.evaluate(gold: gold, answers: good, name: "1"),
      await Evaluations.evaluate(gold: gold, answers: bad, name: "2"))
    let found = comparison.slices.map { "\($0.dimension) \($0.slice)" }
    #expect(Set(found) == ["outlet Coast", "type person", "type ship", "kind names-only"])
    #expect(comparison.slices.allSatisfy { $0.qValue <= 0.10 && $0.articleCount >= 5 })
  }

  /// An article of one story with another is not another draw.
  @Test func storiesAreOneUnit() async throws {
    let gold = (0..<12).map {
      Article.make(
        "a\($0)", metadata: ArticleMetadata(cluster: "one story"), mentions: [.make(0, 2)])
    }
    let comparison = comparer.compare(
      await Evaluations.evaluate(
        gold: gold, answers: gold.map { .make($0.id, mentions: [.make(0, 2)]) }, name: "1"),
      await Evaluations.evaluate(
        gold: gold, answers: gold.map { .make($0.id, mentions: []) }, name: "2"))
    let change = try #require(comparison.change(of: "entities.mentions.strict.f1"))
    #expect(change.delta == -1 && change.pValue == 0.5 && change.interval == nil)
  }
}
