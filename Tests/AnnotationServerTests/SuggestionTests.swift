import Diagnostics
import GoldStore
import JSONNodes
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

  @Test func sharesSayWhatBecameOfTheSuggestions() throws {
    var editor = editor()
    func share(_ rejected: Set<String> = []) -> SuggestionShare {
      SuggestionShare(of: Self.pipeline, in: editor.article.labels, rejected: rejected)
    }
    #expect(
      share().sentence
        == "5 suggestions: 0 taken as suggested (0 %), 0 changed (0 %), 0 turned down (0 %), "
        + "5 open (100 %); 0 labels added beside them")
    #expect(share().warning == nil)
    for one in Suggestion.missing(of: Self.pipeline, in: editor.article.labels) {
      _ = try editor.take(one, of: Self.pipeline)
    }
    #expect(share().unchanged == 5 && share().added == 0)
    #expect(
      share().warning
        == "nothing was labelled but what was suggested: read the text again for what the pipeline "
        + "missed")
    // Another end, another status, another speaker; one taken out and turned down.
    editor.article.labels.entities?.mentions[0].span = TextSpan(0, 3)
    editor.article.labels.meetings?[0].status = .filled(.planned)
    editor.article.labels.quotes?[0].speaker = .filled(AcceptedReference(.entity("rafael-lind")))
    editor.article.labels.entities?.mentions.removeAll { $0.span == Self.marked.span("ana2") }
    let last = "suggested/person@\(LabelKey.place(Self.marked.span("ana2")))"
    #expect(share().open == 1)
    #expect(
      share([last]).sentence
        == "5 suggestions: 1 taken as suggested (20 %), 3 changed (60 %), 1 turned down (20 %), "
        + "0 open (0 %); 0 labels added beside them")
    // What somebody labels inside of what was suggested was not suggested.
    editor.article.labels.entities?.mentions.append(
      Mention(TextSpan(4, 9), type: "misc", entity: "ana-kovac"))
    #expect(share([last]).added == 1 && share([last]).warning == nil)
  }

  @Test func anotherPipelinesLabelsAreOfferedAndNamed() async throws {
    let running = try RunningServer(by: "ada", suggests: true)
    try running.folder.write(
      """
      {"assay":"predictions/1","pipeline":{"name":"mine","version":"2.0"}}
      {"id":"talks","entities":[{"id":"e1","type":"person","name":"Ana Kovač","mentions":[{"start":9,"end":18}]}]}

      """, to: "answers.jsonl")
    try await running.workspace.offer(predictions: running.folder("answers.jsonl"))
    let path = "/api/articles/talks/suggestions"
    let offered = try await running.call(path)
    #expect(
      offered["suggestions"]?.elements?.compactMap { $0["what"]?.string } == ["person “Ana Kovač”"])
    #expect(try await running.call("/api/session")["pipeline"]?.string == "mine@2.0")
    let key = try #require(offered["suggestions"]?.elements?.first?["key"])
    let taken = try await running.post(
      path, ["revision": 1, "suggestion": key, "decision": "take"])
    #expect(taken["revision"]?.integer == 2)
    let pass = try running.folder.read("passes/talks/ada.yaml")
    #expect(pass.contains("mode: suggested") && pass.contains("pipeline: mine@2.0"))
    #expect(
      await running.workspace.suggestionShares() == [
        "talks: 1 suggestion: 1 taken as suggested (100 %), 0 changed (0 %), 0 turned down (0 %), "
          + "0 open (0 %); 0 labels added beside them\n  nothing was labelled but what was "
          + "suggested: read the text again for what the pipeline missed"
      ])
    #expect(
      try await running.call("/api/articles/talks/check")["share"]?["warning"]?.string?
        .hasPrefix("nothing was labelled but") == true)
  }

  /// What was turned down before is not written over by what cannot be read.
  @Test func whatWasTurnedDownIsNotLost() async throws {
    let running = try RunningServer(by: "ada", suggests: true)
    try running.folder.write(
      #"{"id":"talks","entities":[{"type":"person","mentions":[{"start":9,"end":18}]}]}"# + "\n",
      to: "answers.jsonl")
    try await running.workspace.offer(predictions: running.folder("answers.jsonl"))
    let path = "/api/articles/talks/suggestions"
    let key = try #require(try await running.call(path)["suggestions"]?.elements?.first?["key"])
    func reject() async throws -> JSONValue {
      try await running.post(path, ["revision": 1, "suggestion": key, "decision": "reject"])
    }
    _ = try await reject()
    let file = try #require(try running.folder.files().first { $0.hasSuffix(".turned-down") })
    let tooLarge = try running.folder.read(file) + String(repeating: "x", count: 17 << 20)
    try running.folder.write(tooLarge, to: file)
    #expect(try await reject()["error"]?.string?.contains(".turned-down") == true)
    #expect(await running.get(path) == 500)
    #expect(try running.folder.read(file) == tooLarge)
    #expect(await running.workspace.suggestionShares().first?.contains(".turned-down") == true)
  }

  @Test func answersThatDoNotFitAreRefused() async throws {
    let running = try RunningServer(suggests: true)
    try running.folder.write("{\"id\":\"graz\",\"entities\":[]}\n", to: "none.jsonl")
    try await running.workspace.offer(predictions: running.folder("none.jsonl"))
    let path = "/api/articles/talks/suggestions"
    #expect(try await running.call(path)["error"]?.string == "none.jsonl has no answer for talks")
    for answer in ["{\"id\":", "{\"id\":\"talks\",\"text\":\"Another text.\"}"] {
      try running.folder.write(answer + "\n", to: "broken.jsonl")
      await #expect(throws: InvalidInput.self) {
        try await running.workspace.offer(predictions: running.folder("broken.jsonl"))
      }
    }
  }

  @Test func aBlindPassGetsNone() async throws {
    let running = try RunningServer(by: "ada")
    #expect(await running.get("/api/articles/talks/suggestions") == 403)
  }
}
