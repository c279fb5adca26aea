import JSONNodes
import Storage
import TestSupport
import Testing

@testable import AnnotationServer

/// Two passes on the server: who may see them, what is decided and what is written.
@Suite(.serialized) struct AdjudicationTests {
  static func pass(_ type: String) -> String {
    RunningServer.yaml.replacing(
      "entities: []",
      with:
        "entities:\n  - { id: vienna, type: \(type), name: Vienna, mentions: [\"[[Vienna]] on\"] }")
  }

  private func running(by annotator: String? = nil, adjudicator: String? = nil) throws
    -> RunningServer
  {
    let running = try RunningServer(by: annotator, adjudicator: adjudicator)
    try running.folder.write(Self.pass("gpe"), to: "passes/talks/ada.yaml")
    try running.folder.write(Self.pass("location"), to: "passes/talks/bo.yaml")
    return running
  }

  static let decision: JSONValue = [
    "label": "entities/vienna/type", "choice": "second", "reason": "guideline",
    "note": "a region here",
  ]

  @Test func annotatorsSeeNobodyElsesLabels() async throws {
    #expect(await (try running(by: "ada")).get("/api/articles/talks/disputes") == 403)
    // One of the two does not decide.
    #expect(await (try running(adjudicator: "bo")).get("/api/articles/talks/disputes") == 403)
    #expect(await (try running(adjudicator: "cy")).get("/api/articles/talks/disputes") == 200)
  }

  @Test func theListSaysHowFarTwoAnnotatorsAgree() async throws {
    let running = try running()
    func agreement(_ running: RunningServer) async throws -> [String?]? {
      try await running.call("/api/queue")["articles"]?.elements?.first?["agreement"]?.elements?
        .map { $0["value"]?.string }
    }
    #expect(try await agreement(running) == ["0.0 %", "–", "–"])
    try running.folder.write(Self.pass("gpe"), to: "passes/talks/bo.yaml")
    #expect(try await agreement(running) == ["100.0 %", "–", "–"])
    try running.folder.write("entities: [", to: "passes/talks/bo.yaml")
    #expect(try await agreement(running) == nil)
    let own = try self.running(by: "ada")
    #expect(try await agreement(own) == nil)
  }

  @Test func decisionsAreKeptUndoneAndWritten() async throws {
    let running = try running(adjudicator: "cy")
    let path = "/api/articles/talks/disputes"
    let open = try await running.post(path, ["action": "write"])
    #expect(open["error"]?.string == "entities/vienna/type is undecided")
    let decided = try await running.post(path, Self.decision)
    #expect(decided["disputes"]?.elements?.first?["choice"]?.string == "second")
    #expect(try running.folder.read("passes/talks/decisions.yaml").contains("by: cy"))
    let undone = try await running.post(path, ["action": "undo"])
    #expect(undone["disputes"]?.elements?.first?["choice"] == nil)
    let again = try await running.post(path, ["action": "redo"])
    #expect(again["disputes"]?.elements?.first?["note"]?.string == "a region here")
    let written = try await running.post(path, ["action": "write"])
    #expect(written["status"]?.string == "adjudicated")
    let gold = try running.folder.read("gold/talks.yaml")
    #expect(gold.contains("type: location") && gold.contains("adjudicated: "))
    #expect(gold.contains("# a comment that stays"))
  }

  @Test func whatIsNotDisputedCannotBeDecided() async throws {
    let running = try running()
    for body in [
      ["label": "entities/graz/type", "choice": "first", "reason": "error"],
      ["label": "entities/vienna/type", "choice": "third", "reason": "error"],
      ["label": "entities/vienna/type", "choice": "first"], [:],
    ] as [JSONValue] {
      let answer = try await running.post("/api/articles/talks/disputes", body)
      #expect(answer["error"]?.string?.isEmpty == false)
    }
    #expect(!running.folder.exists("passes/talks/decisions.yaml"))
  }
}
