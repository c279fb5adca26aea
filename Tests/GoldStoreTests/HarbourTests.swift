import Diagnostics
import FoundationEssentials
import LabelModel
import TestSupport
import Testing

@testable import GoldStore

/// The invented article that shows every feature of the format.
@Suite struct HarbourTests {
  @Test func everyFeatureLoads() async throws {
    guard let file = SharedData.file("examples/harbour.gold.yaml") else {
      return SharedData.skipped("examples/harbour.gold.yaml")
    }
    let corpus = await GoldCorpus.load([file.path])
    #expect(corpus.diagnostics.map(\.code) == ["W101", "P002", "W103", "W103", "W101"])
    let article = try #require(corpus.articles.first?.article)
    let text = try #require(article.text)
    #expect(article.metadata.outlet == "Coastwire")
    let entities = try #require(article.labels.entities)
    #expect(entities.entities.count == 8)
    #expect(entities.entities[4].types == ["location", "facility"])
    #expect(entities.entities[7].name == nil)
    #expect(
      entities.mentions.map { [$0.span.start, $0.span.end] }.prefix(3) == [
        [137, 155], [245, 256], [403, 413],
      ])
    #expect(entities.mentions[5].kind == .pronoun)
    #expect(entities.mentions[10].isOptional)
    let meetings = try #require(article.labels.meetings)
    #expect(meetings[0].participants == .empty)
    #expect(meetings[1].place == .unannotated)
    #expect(meetings[1].date.value?.words.flatMap { text.words($0) } == "3\u{A0}March")
    #expect(meetings[2].evidence == [TextSpan(parts: [TextRange(326, 329), TextRange(346, 352)])])
    #expect(meetings[3].isOptional)
    let quotes = try #require(article.labels.quotes)
    #expect(quotes[0].content == TextSpan(parts: [TextRange(217, 243), TextRange(274, 299)]))
    #expect(quotes[3].speaker == .empty)
    #expect(quotes[3].within == "q5")
    #expect(quotes[4].content == TextSpan(399, 459))
    #expect(quotes[4].source == .unannotated)
    #expect(article.labels.ignored.map(\.layers) == [[.entities]])
  }
}
