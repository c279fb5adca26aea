import GoldStore
import LabelModel
import TestSupport
import Testing

@testable import AnnotationServer

/// What a pipeline suggests and what taking it over makes.
@Suite struct SuggestionTests {
  static let marked = MarkedText(
    "⟦ana:Ana Kovač⟧ ⟦met:met⟧ ⟦lind:Rafael Lind⟧. ⟦ana2:Kovač⟧ ⟦cue:said⟧ ⟦said:rail comes first⟧."
  )

  static var pipeline: Labels {
    let ana = Entity(id: "e1", types: ["person"], name: "Ana Kovač")
    let lind = Entity(id: "e2", types: ["person"], name: "Rafael Lind")
    func mention(_ name: String, _ entity: String) -> Mention {
      Mention(marked.span(name), type: "person", entity: entity, kind: .name)
    }
    let meeting = Meeting(
      id: "x",
      participants: .filled(["e1", "e2"].map { Participant(AcceptedReference(.entity($0))) }),
      status: .filled(.held), trigger: .filled(AcceptedSpan(marked.span("met"))))
    let quote = Quote(
      id: "y", content: marked.span("said"), kind: .filled(.indirect),
      speaker: .filled(AcceptedReference(.entity("e1"))),
      cue: .filled(AcceptedSpan(marked.span("cue"))))
    return Labels(
      entities: EntityLayer(
        entities: [ana, lind],
        mentions: [mention("ana", "e1"), mention("lind", "e2"), mention("ana2", "e1")]),
      meetings: [meeting], quotes: [quote])
  }

  private func editor() -> LabelEditor {
    LabelEditor(
      GoldContent(.make(text: Self.marked.text.string, mentions: [], meetings: [], quotes: [])),
      tokens: ArticleTokens(Self.marked.text), types: ["person"])
  }

  @Test func takingAMeetingTakesItsPeople() throws {
    var editor = editor()
    let all = Suggestion.missing(of: Self.pipeline, in: editor.article.labels)
    #expect(all.map(\.type) == ["person", "evidence", "person", "person", "content"])
    _ = try editor.take(all[1], of: Self.pipeline)
    #expect(editor.article.labels.entities?.entities.map(\.id) == ["ana-kovac", "rafael-lind"])
    #expect(editor.article.labels.meetings?.first?.participants.value?.count == 2)
    // What is there is not suggested again.
    let rest = Suggestion.missing(of: Self.pipeline, in: editor.article.labels)
    #expect(rest.map(\.type) == ["person", "content"])
    _ = try editor.take(rest[1], of: Self.pipeline)
    #expect(editor.article.labels.quotes?.first?.speaker.value?.reference == .entity("ana-kovac"))
    _ = try editor.take(rest[0], of: Self.pipeline)
    #expect(editor.article.labels.entities?.entities.count == 2)
    #expect(Suggestion.missing(of: Self.pipeline, in: editor.article.labels).isEmpty)
  }

  /// The key says what and where, so that it is the same in another run of the pipeline.
  @Test func keysDoNotDependOnThePipelinesIds() {
    var renamed = Self.pipeline
    renamed.entities?.mentions[0].entity = "other"
    let nothing = Labels()
    #expect(
      Suggestion.missing(of: renamed, in: nothing).map(\.key)
        == Suggestion.missing(of: Self.pipeline, in: nothing).map(\.key))
  }

  @Test func aBlindPassGetsNone() async throws {
    let running = try RunningServer(by: "ada")
    #expect(await running.get("/api/articles/talks/suggestions") == 403)
  }
}
