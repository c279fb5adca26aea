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

  @Test(arguments: ["Ana.", "Ana.\n", "Ana.\n\n", " Ana.\n", "\n\nAna.\n", "Ana.\n\n\n Per.\n"])
  func textsInTheFileStayAsTheyAre(text: String) async throws {
    let folder = TemporaryFolder()
    var writer = try #require(
      GoldWriter(Article(id: "a", text: ArticleText(text), labels: Labels(quotes: []))))
    try folder.write(writer.file(textFile: nil, by: "ada", at: "2031-03-05"), to: "a.yaml")
    let corpus = await GoldCorpus.load([folder("a.yaml")])
    #expect(corpus.diagnostics == [], "\(corpus.diagnostics.text())")
    #expect(corpus.articles.first?.article.text?.string == text)
    #expect(corpus.articles.first?.record.passes.map(\.mode) == [.blind])
  }

  @Test func whatNoWordsCanMeanIsNamed() throws {
    let (inside, words) = (TextSpan(0, 4), TextSpan(7, 12))
    let cut = Slot.filled(AcceptedSpan(inside))
    let quote = Quote(
      id: "q", content: words, speaker: .filled(AcceptedReference(.span(words))), source: cut,
      cue: cut, addressee: .filled(AcceptedReference(.name("A"), alternatives: [.name("B")])),
      via: .filled(AcceptedReference(.span(words))))
    let meeting = Meeting(
      id: "m", participants: .filled([Participant(AcceptedReference(.span(words)))]),
      place: .filled(MeetingPlace(AcceptedReference(.name("A")), words: inside)), trigger: cut,
      evidence: [inside, words])
    let layer = EntityLayer(
      entities: [Entity(id: "e", types: ["person"])],
      mentions: [
        Mention(inside, type: "person", entity: "e"),
        Mention(words, type: "person", entity: "e", alternatives: [inside]),
      ])
    let labels = Labels(
      entities: layer, meetings: [meeting],
      quotes: [quote, Quote(id: "r", content: inside)],
      ignored: [IgnoredRegion(inside, layers: [.entities])])
    let article = Article(id: "a", text: ArticleText("Rene\u{301}e spoke."), labels: labels)
    var writer = try #require(GoldWriter(article))
    let file = writer.file(textFile: nil, by: nil, at: nil)
    #expect(
      writer.dropped == [
        "entities/e", "entities/e", "participants", "meetings/m/place", "meetings/m/trigger",
        "meetings/m/evidence", "quotes/q/speaker", "quotes/q/source", "quotes/q/cue",
        "quotes/q/addressee/alt", "quotes/q/via", "quotes/r", "ignore",
      ])
    #expect(file.contains("evidence:\n      - spoke\n"))
  }

  /// Entities by name, since the order of a file is the writer's.
  static func mentions(_ labels: Labels) -> Set<String> {
    Set(
      (labels.entities?.mentions ?? []).map {
        "\($0.entity ?? "") \($0.type) \($0.kind?.rawValue ?? "name") \($0.span.parts)"
      })
  }
}
