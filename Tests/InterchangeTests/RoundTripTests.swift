import Diagnostics
import LabelModel
import TestSupport
import Testing

@testable import Interchange

/// What is written and read again is what was there, up to the losses that are reported.
@Suite struct RoundTripTests {
  @Test(arguments: InterchangeFormat.allCases.filter { $0.isRead && $0.isWritten })
  func randomArticlesComeBackAsReduced(_ format: InterchangeFormat) throws {
    for seed in 0..<20 {
      var random = RandomArticle(seed: UInt64(seed))
      let articles = [random.article("a"), random.article("b")]
      var losses = LossReport(format: format)
      let reduced = articles.compactMap { Reduction.reduce($0, to: format, &losses)?.article }
      #expect(reduced.count == 2)
      let imported = format.read(format.write(articles).files)
      #expect(imported.report(full: true) == [], "seed \(seed)")
      #expect(
        imported.articles == (format == .brat ? LayerPresence.shared(reduced) : reduced),
        "seed \(seed)")
      // A second time nothing is lost.
      #expect(format.write(imported.articles).report(full: true) == [], "seed \(seed)")
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
    let exported = InterchangeFormat.brat.write([article])
    #expect(
      exported.report(full: true).map { [$0.message] + $0.notes } == [
        [
          "lost, since brat standoff cannot say it: names, aliases and links of entities: 1",
          "article: e1",
        ],
        ["lost, since brat standoff cannot say it: scores: 1", "article: person 0–3"],
      ])
    #expect(
      exported.report(full: false).map { [$0.message] + $0.notes } == [
        [
          "lost, since brat standoff cannot say it", "names, aliases and links of entities: 1",
          "scores: 1",
        ]
      ])
  }

  @Test func aLayerThatWasNotAnnotatedIsNotWrittenAsEmpty() {
    var article = Article.make(text: "Ana met Bo")
    article.labels = Labels(quotes: [])
    let exported = InterchangeFormat.spacy.write([article])
    #expect(exported.report(full: true).map(\.code) == ["X102"])
    #expect(exported.files.map(\.bytes) == [[]])
  }

  @Test func anArticleWithoutTextIsAnError() {
    let exported = InterchangeFormat.brat.write([Article(id: "a")])
    #expect(exported.files == [])
    #expect(exported.diagnostics.map(\.code) == ["X101"])
  }
}
