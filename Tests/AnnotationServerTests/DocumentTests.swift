import JSONNodes
import Storage
import TestSupport
import Testing

@testable import AnnotationServer

/// Documents and their files, through the server as the page uses it.
@Suite(.serialized) struct DocumentTests {
  static let addMention: JSONValue = [
    "op": "add-mentions", "spans": [["anchor": "Ana Kovač"]], "entity": ["type": "person"],
  ]

  static func edit(_ command: JSONValue, at revision: Int, base: Int? = nil) -> JSONValue {
    base.map {
      ["revision": .init(.integer(revision)), "command": command, "base": .init(.integer($0))]
    } ?? ["revision": .init(.integer(revision)), "command": command]
  }

  private func waitUntilSaved(_ running: RunningServer) async throws {
    for _ in 0..<1500 {
      let state = try await running.post("/api/articles/talks/state", ["revision": 1])
      if state["isSaved"]?.boolean == true { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("the file was not saved")
  }

  @Test func aChangeIsSavedByItselfAndUndoneByteForByte() async throws {
    let running = try RunningServer()
    let answer = try await running.post(
      "/api/articles/talks/edit", Self.edit(Self.addMention, at: 1))
    #expect(answer["revision"]?.integer == 2 && answer["undo"]?.integer == 1)
    try await waitUntilSaved(running)
    let saved = try running.folder.read("gold/talks.yaml")
    #expect(saved.contains("- id: ana-kovac\n") && saved.contains("# a comment that stays"))
    _ = try await running.post("/api/articles/talks/undo", [:])
    try await waitUntilSaved(running)
    #expect(try running.folder.read("gold/talks.yaml") == RunningServer.yaml)
    let redone = try await running.post("/api/articles/talks/redo", [:])
    #expect(redone["focus"]?.string == "entities/ana-kovac")
    try await waitUntilSaved(running)
    #expect(try running.folder.read("gold/talks.yaml") == saved)
  }

  @Test func lookingChangesNothing() async throws {
    let running = try RunningServer(by: "ada")
    #expect(await running.get("/api/articles/talks") == 200)
    #expect(await running.get("/api/articles/talks/check") == 200)
    await running.workspace.saveAll()
    #expect(try running.folder.files() == ["gold/talks.txt", "gold/talks.yaml"])
  }

  @Test func aWindowThatIsBehindIsToldAndThenMerged() async throws {
    let running = try RunningServer()
    _ = try await running.post("/api/articles/talks/edit", Self.edit(Self.addMention, at: 1))
    let other: JSONValue = [
      "op": "add-mentions", "spans": [["anchor": "Rafael Lind"]], "entity": ["type": "person"],
    ]
    let stale = try await running.post("/api/articles/talks/edit", Self.edit(other, at: 1))
    #expect(stale["error"] != nil && stale["revision"]?.integer == 2)
    #expect(
      stale["changes"]?.elements?.first?.string
        == "added entities/ana-kovac: type person; name \"Ana Kovač\"")
    let merged = try await running.post(
      "/api/articles/talks/edit", Self.edit(other, at: 2, base: 1))
    #expect(merged["labels"]?["entities"]?.elements?.count == 2)
  }

  @Test func whatAnEditorWritesIsMergedAndNeverOverwritten() async throws {
    let running = try RunningServer()
    _ = try await running.post("/api/articles/talks/edit", Self.edit(Self.addMention, at: 1))
    // Somebody adds an entity in an editor.
    let byHand =
      "entities:\n  - id: vienna   # by hand\n    type: gpe\n    name: Vienna\n"
      + "    mentions: [\"[[Vienna]] on\"]\n"
    let edited = try running.folder.read("gold/talks.yaml").replacing("entities:\n", with: byHand)
    try running.folder.write(edited, to: "gold/talks.yaml")
    let state = try await running.post("/api/articles/talks/state", ["revision": 2])
    #expect(
      state["outside"]?.elements?.first?.string
        == "added entities/vienna: type gpe; name \"Vienna\"")
    // Undoing takes back what was done here and leaves what the editor did.
    _ = try await running.post("/api/articles/talks/undo", [:])
    try await waitUntilSaved(running)
    let left = try running.folder.read("gold/talks.yaml")
    #expect(left.contains(byHand) && !left.contains("ana-kovac"))
  }

  @Test func undoReachesBackBeyondARestart() async throws {
    let running = try RunningServer()
    _ = try await running.post("/api/articles/talks/edit", Self.edit(Self.addMention, at: 1))
    let next = AnnotationWorkspace(running.workspace.configuration)
    let document = try await next.document("talks")
    #expect(await document.undoCount == 1)
    _ = await document.undo()
    #expect(try running.folder.read("gold/talks.yaml") == RunningServer.yaml)
    // The first server takes that in as a change from outside.
    let state = try await running.post("/api/articles/talks/state", ["revision": 2])
    #expect(state["labels"]?["entities"]?.elements?.isEmpty == true)
  }

  @Test func aBrokenFileIsLeftAloneUntilItIsMended() async throws {
    let running = try RunningServer()
    _ = await running.get("/api/articles/talks")
    let broken = RunningServer.yaml.replacing("entities: []", with: "entities: [")
    try running.folder.write(broken, to: "gold/talks.yaml")
    _ = try await running.post("/api/articles/talks/edit", Self.edit(Self.addMention, at: 1))
    await running.workspace.saveAll()
    let state = try await running.post("/api/articles/talks/state", ["revision": 2])
    #expect(state["problem"]?.string?.contains("nothing is saved until that is mended") == true)
    #expect(try running.folder.read("gold/talks.yaml") == broken)
    try running.folder.write(RunningServer.yaml, to: "gold/talks.yaml")
    try await waitUntilSaved(running)
    #expect(try running.folder.read("gold/talks.yaml").contains("ana-kovac"))
  }

  @Test func aTextThatChangesUnderAnOpenArticleIsNoticed() async throws {
    let running = try RunningServer()
    _ = try await running.post("/api/articles/talks/edit", Self.edit(Self.addMention, at: 1))
    let saved = try running.folder.read("gold/talks.yaml")
    try running.folder.write(
      RunningServer.text.replacing("Tuesday", with: "Monday"), to: "gold/talks.txt")
    let other: JSONValue = [
      "op": "add-mentions", "spans": [["anchor": "Rafael Lind"]], "entity": ["type": "person"],
    ]
    let answer = try await running.post("/api/articles/talks/edit", Self.edit(other, at: 2))
    #expect(answer["error"]?.string?.hasPrefix("the text is not the one that was labelled") == true)
    #expect(try running.folder.read("gold/talks.yaml") == saved)
    try running.folder.write(RunningServer.text, to: "gold/talks.txt")
    let taken = try await running.post("/api/articles/talks/edit", Self.edit(other, at: 2))
    #expect(taken["revision"]?.integer == 3)
  }

  @Test func aPassIsMadeWithoutTheGoldsLabelsAndNamesItsAnnotator() async throws {
    let running = try RunningServer(by: "ada")
    let labelled = RunningServer.yaml.replacing(
      "entities: []",
      with: "entities:\n  - { id: vienna, type: gpe, name: Vienna, mentions: [\"[[Vienna]] on\"] }")
    try running.folder.write(labelled, to: "gold/talks.yaml")
    let answer = try await running.post(
      "/api/articles/talks/edit", Self.edit(Self.addMention, at: 1))
    #expect(answer["labels"]?["entities"]?.elements?.count == 1)
    try await waitUntilSaved(running)
    let pass = try running.folder.read("passes/talks/ada.yaml")
    #expect(pass.contains("by: ada") && pass.contains("mode: blind") && !pass.contains("vienna"))
    #expect(try running.folder.read("gold/talks.yaml") == labelled)
  }

  @Test func otherPlacesOfTheSameWordsAreThoseWithoutTheirLabel() async throws {
    let running = try RunningServer()
    let added = try await running.post(
      "/api/articles/talks/edit",
      Self.edit(
        [
          "op": "add-mentions", "spans": [["anchor": "[[Vienna]] on"]], "entity": ["type": "gpe"],
        ], at: 1))
    _ = try await running.post("/api/articles/talks/edit", Self.edit(Self.addMention, at: 2))
    let kovac = try await running.post(
      "/api/articles/talks/edit",
      Self.edit(
        ["op": "add-mentions", "spans": [["anchor": "[[Kovač]] told"]], "entity": "ana-kovac"],
        at: 3))
    func places(_ key: JSONValue?) async throws -> Int? {
      try await running.post("/api/articles/talks/find", ["key": key ?? ""])["spans"]?.elements?
        .count
    }
    let mentions = kovac["labels"]?["mentions"]?.elements ?? []
    let short = mentions.first { $0["span"]?["words"]?.string == "Kovač" }
    // The surname stands in the full name too, which is labelled.
    #expect(try await places(short?["key"]) == 0)
    let vienna = added["labels"]?["mentions"]?.elements?.first?["key"]
    #expect(try await places(vienna) == 0)
    let undone = try await running.post("/api/articles/talks/undo", [:])
    #expect(undone["revision"]?.integer == 5)
    #expect(try await places("mentions/ana-kovac@9-18") == 0)
  }

  @Test func badCallsAreRefusedInWords() async throws {
    let running = try RunningServer()
    for body in [[:], ["revision": 1], ["revision": "1", "command": [:]]] as [JSONValue] {
      let answer = try await running.post("/api/articles/talks/edit", body)
      #expect(answer["error"]?.string?.isEmpty == false)
    }
    let answer = try await running.post(
      "/api/articles/talks/edit", Self.edit(["op": "status", "status": "x"], at: 1))
    #expect(answer["error"]?.string == "\"x\" is no status" && answer["revision"]?.integer == 1)
  }
}
