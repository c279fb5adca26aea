import Diagnostics
import LabelModel
import TestSupport
import Testing

@testable import Interchange

/// What is written and read again is what was there, up to the losses that are reported.
@Suite struct RoundTripTests {
  @Test(arguments: InterchangeFormat.allCases.filter { $0.isRead && $0.isWritten })
  func randomArticlesComeBackAsReduced(_ format: InterchangeFormat) throws {
    for seed in 0..<60 {
      var random = RandomArticle(seed: UInt64(seed))
      let articles = [random.article("a"), random.article("b")]
      var losses = LossReport(format: format)
      let reduced = articles.compactMap { Reduction.reduce($0, to: format, &losses)?.article }
      #expect(reduced.count == 2)
      let imported = format.read(format.write(articles).files)
      #expect(imported.diagnostics == [], "seed \(seed)")
      #expect(
        imported.articles == (format == .brat ? LayerPresence.shared(reduced) : reduced),
        "seed \(seed)")
      // A second time nothing is lost.
      #expect(format.write(imported.articles).diagnostics == [], "seed \(seed)")
    }
  }

  @Test(arguments: TagScheme.allCases)
  func everySchemeIsDetectedAndReadBack(_ scheme: TagScheme) throws {
    for seed in 0..<30 {
      var random = RandomArticle(seed: UInt64(seed))
      let article = random.article("a")
      let imported = InterchangeFormat.conll.read(
        InterchangeFormat.conll.write([article], scheme: scheme).files)
      let expected = InterchangeFormat.conll.read(
        InterchangeFormat.conll.write([article], scheme: .bilou).files)
      #expect(imported.diagnostics == [], "seed \(seed)")
      #expect(imported.articles == expected.articles, "seed \(seed)")
    }
  }

  @Test func everyLossIsCountedAndNamed() {
    let article = Article.make(
      text: "Ana met Bo", entities: [Entity(id: "e1", types: ["person"], name: "Ana")],
      mentions: [.make(0, 3, entity: "e1", score: 0.5), .make(4, 6, kind: .name)])
    let notes = InterchangeFormat.brat.write([article]).diagnostics.map { [$0.message] + $0.notes }
    #expect(
      notes == [
        [
          "lost: names, aliases and links of entities: 1, which brat standoff cannot say",
          "article: e1",
        ],
        ["lost: scores: 1, which brat standoff cannot say", "article: person 0–3"],
      ])
  }

  @Test func anArticleWithoutTextIsAnError() {
    let exported = InterchangeFormat.brat.write([Article(id: "a")])
    #expect(exported.files == [])
    #expect(exported.diagnostics.map(\.code) == ["X101"])
  }
}
