import Diagnostics
import FoundationEssentials
import GoldStore
import LabelModel
import TestSupport
import Testing

/// What the writer writes, the loader reads as the same labels.
@Suite struct GoldWriterTests {
  @Test func theGoldComesBackAsItWas() async throws {
    let corpus = await GoldCorpus.load([ProjectFolder.url.appending(path: "gold/articles").path])
    try #require(corpus.articles.count > 30)
    for gold in corpus.articles {
      let folder = TemporaryFolder()
      let article = gold.article
      var writer = try #require(GoldWriter(article))
      try folder.write(article.text?.string ?? "", to: "text.txt")
      try folder.write(
        writer.file(textFile: "text.txt", by: "ada", at: "2031-03-05"), to: "a.yaml")
      #expect(writer.dropped == [], "\(article.id)")
      let again = await GoldCorpus.load(
        [folder("a.yaml")], options: GoldOptions(checksStyle: false))
      #expect(!again.hasErrors, "\(again.diagnostics.text())")
      let labels = try #require(again.articles.first?.article.labels)
      #expect(Self.mentions(labels) == Self.mentions(article.labels), "\(article.id)")
      #expect(labels.quotes?.map(\.content) == article.labels.quotes?.map(\.content))
      #expect(
        labels.quotes?.map(\.cue.value?.span) == article.labels.quotes?.map(\.cue.value?.span))
      #expect(labels.meetings?.map(\.evidence) == article.labels.meetings?.map(\.evidence))
      #expect(
        labels.meetings?.map { $0.date.value?.value }
          == article.labels.meetings?.map { $0.date.value?.value })
    }
  }

  @Test func anArticleWithoutLabelsIsReadyToBeAnnotated() async throws {
    let folder = TemporaryFolder()
    let article = Article(
      id: "strike", text: ArticleText("Mara Oduya told reporters.\n"),
      labels: Labels(entities: EntityLayer(), meetings: [], quotes: []))
    var writer = try #require(GoldWriter(article))
    try folder.write("Mara Oduya told reporters.\n", to: "strike.txt")
    try folder.write(writer.file(textFile: "strike.txt", by: nil, at: nil), to: "strike.yaml")
    let corpus = await GoldCorpus.load([folder("strike.yaml")])
    #expect(corpus.diagnostics == [], "\(corpus.diagnostics.text())")
    #expect(corpus.articles.first?.article.labels.quotes == [])
  }

  @Test func idsAreQuotedAndLayersThatWereNotAnnotatedAreNotWritten() async throws {
    let folder = TemporaryFolder()
    let text = "Mara Oduya told reporters so.\n"
    let article = Article(
      id: "no", text: ArticleText(text),
      labels: Labels(quotes: [
        Quote(
          id: "q, 1", content: TextSpan(26, 28),
          speaker: .filled(AcceptedReference(.name("Mara: Oduya"))))
      ]))
    var writer = try #require(GoldWriter(article))
    try folder.write(text, to: "strike.txt")
    try folder.write(writer.file(textFile: "strike.txt", by: nil, at: nil), to: "strike.yaml")
    let corpus = await GoldCorpus.load([folder("strike.yaml")])
    #expect(!corpus.hasErrors, "\(corpus.diagnostics.text())")
    let read = try #require(corpus.articles.first?.article)
    #expect(read.id == "no")
    #expect(read.labels == article.labels)
  }

  /// Entities by name, since the order of a file is the writer's.
  static func mentions(_ labels: Labels) -> Set<String> {
    Set(
      (labels.entities?.mentions ?? []).map {
        "\($0.entity ?? "") \($0.type) \($0.kind?.rawValue ?? "name") \($0.span.parts)"
      })
  }
}
