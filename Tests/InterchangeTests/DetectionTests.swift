import Diagnostics
import LabelModel
import Testing

@testable import Interchange

/// A format is known by what only it has, and otherwise not at all.
@Suite struct DetectionTests {
  @Test func everyFormatIsKnownByItsOwnFiles() {
    for format in InterchangeFormat.allCases where format.isRead {
      let files =
        format.isWritten ? format.write([FormatExample.article]).files : format.sample
      #expect(FormatDetection.formats(of: files) == [format], "\(format)")
    }
  }

  @Test func whatIsInDoubtIsNotGuessed() {
    for content in ["", "{}", "{\"text\":\"Ada\"}", "Ada\n", "Ada O\n", "{", "\u{0}"] {
      #expect(FormatDetection.formats(of: [InterchangeFile("a.json", content)]) == [], "\(content)")
    }
    let both = "{\"text\":\"Ada\",\"spans\":[],\"label\":[[0,3,\"x\"]]}"
    #expect(
      FormatDetection.formats(of: [InterchangeFile("a.jsonl", both)]) == [.spacy, .doccano])
    let mixed =
      InterchangeFormat.spacy.write([FormatExample.article]).files
      + InterchangeFormat.brat.write([FormatExample.article]).files
    #expect(FormatDetection.formats(of: mixed) == [])
  }
}

/// Predictions of another tool's are scored under the ids of the gold.
@Suite struct GoldMatchingTests {
  private func matched(_ id: String, _ text: String) -> Imported {
    Imported(articles: [Article(id: id, text: ArticleText(text))], diagnostics: [], losses: [])
      .matched(to: ["gold": ArticleText("Ada met Bo.\n"), "nfc": ArticleText("é")])
  }

  @Test func anUnknownIdIsFoundByTheText() {
    #expect(matched("out-1", "Ada met Bo.\n").articles.map(\.id) == ["gold"])
    #expect(matched("out-1", "Ada met Cy.\n").articles.map(\.id) == ["out-1"])
    #expect(matched("out-1", "e\u{301}").articles.map(\.id) == ["out-1"])
    #expect(matched("gold", "Ada met Bo.").articles.map(\.id) == ["gold"])
  }

  @Test func anotherTextUnderAKnownIdIsAnError() {
    let other = matched("gold", "Ada  meets Bo.\n")
    #expect(other.articles.isEmpty)
    #expect(
      other.diagnostics.map(\.message) == [
        "the text of gold is not the gold's: they differ from code point 4 on"
      ])
  }

  @Test func labelsOfATextWithOtherSpacesAreMoved() {
    let text = ArticleText("Ada met\nBo .")
    let labels = Labels(
      entities: EntityLayer(mentions: [Mention(TextSpan(8, 11), type: "x")]),
      quotes: [
        Quote(
          id: "q", content: TextSpan(parts: [TextRange(0, 4), TextRange(8, 12)]) ?? TextSpan(0, 1),
          speaker: .filled(AcceptedReference(.span(TextSpan(8, 10)))),
          cue: .filled(AcceptedSpan(TextSpan(4, 7))))
      ])
    let moved = Imported(
      articles: [Article(id: "out-7", text: text, labels: labels)], diagnostics: [], losses: []
    ).matched(to: ["gold": ArticleText("  Ada  met Bo.\n")])
    #expect(moved.diagnostics.map { [$0.code] + $0.notes } == [["X021", "gold"]])
    let found = moved.articles.first?.labels
    #expect(found?.entities?.mentions.map(\.span) == [TextSpan(11, 13)])
    #expect(
      found?.quotes?.first?.content == TextSpan(parts: [TextRange(2, 5), TextRange(11, 14)]))
    #expect(found?.quotes?.first?.cue.value?.span == TextSpan(7, 10))
    #expect(found?.quotes?.first?.speaker.value?.reference == .span(TextSpan(11, 13)))
  }

  @Test func mentionsBecomeEntitiesAndSpansReferences() throws {
    let text = "Ada met Bo. Ada said no."
    let article = Article(
      id: "a", text: ArticleText(text),
      labels: Labels(
        entities: EntityLayer(mentions: [
          Mention(TextSpan(0, 3), type: "person"), Mention(TextSpan(12, 15), type: "person"),
          Mention(TextSpan(8, 10), type: "person"),
        ]),
        quotes: [
          Quote(
            id: "q", content: TextSpan(21, 23),
            speaker: .filled(AcceptedReference(.span(TextSpan(12, 15))))),
          Quote(
            id: "r", content: TextSpan(21, 23),
            speaker: .filled(AcceptedReference(.span(TextSpan(4, 7))))),
        ]))
    let gold = article.preparedAsGold.labels
    #expect(gold.entities?.entities.map(\.id) == ["ada", "bo"])
    #expect(gold.entities?.mentions.map(\.entity) == ["ada", "ada", "bo"])
    #expect(
      gold.quotes?.map(\.speaker.value?.reference) == [.entity("ada"), .name("met")])
  }
  @Test func noEntityIsCalledByNothing() {
    let article = Article(
      id: "a", text: ArticleText("Ada \n met"),
      labels: Labels(
        entities: EntityLayer(mentions: [Mention(TextSpan(3, 6), type: "person")])))
    #expect(article.preparedAsGold.labels.entities?.entities.map(\.name) == [nil])
  }
  /// A file may be called by its ending alone, and a label of nothing.
  @Test func nothingIsNoNameOfAnArticleOrALabel() {
    let brat = InterchangeFormat.brat.read([
      InterchangeFile(".txt", "Ada"), InterchangeFile(".ann", "T1\tperson 0 3\tAda\n"),
    ])
    #expect(brat.articles == [])
    #expect(
      brat.diagnostics.map(\.message) == [
        "the article has no id, and its file no name before the ending"
      ])
    let citron = InterchangeFormat.citron.read([
      InterchangeFile(
        "a.json",
        "{\"text\":\"Yes.\",\"quotes\":[{\"id\":\"\",\"contents\":[{\"start\":0,\"end\":3}]}]}")
    ])
    #expect(citron.articles.first?.labels.quotes?.map(\.id) == ["q1"])
    let cas = InterchangeFormat.cas.read([
      InterchangeFile(
        "a.json",
        """
        {"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"Ada"},
          {"%ID":2,"%TYPE":"","@sofa":1,"begin":0,"end":3}]}
        """)
    ])
    #expect(cas.diagnostics.map(\.message) == ["a label's type is words"])
  }
}
