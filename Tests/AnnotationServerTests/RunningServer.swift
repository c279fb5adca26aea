import GoldStore
import JSONNodes
import Storage
import TestSupport

@testable import AnnotationServer

/// A server on a free port with one invented article in a folder of its own.
final class RunningServer: Sendable {
  let folder: TemporaryFolder
  let workspace: AnnotationWorkspace
  let server: PageServer
  private let task: Task<Void, any Error>

  static let text = """
    VIENNA — Ana Kovač met Rafael Lind in Vienna on Tuesday.

    “Rail comes first,” Kovač told reporters, “and roads second.” Lind agreed.

    """

  static let yaml = """
    assay: gold/1
    id: talks
    status: draft

    article:
      title: Talks   # a comment that stays
      published: 2031-03-04

    text:
      file: talks.txt
      sha256: \(SHA256.hex(of: text))

    entities: []

    meetings: []

    quotes: []

    """

  init(
    limits: PageServer.Limits = PageServer.Limits(), by annotator: String? = nil,
    adjudicator: String? = nil, suggests: Bool = false
  ) throws {
    folder = TemporaryFolder()
    try folder.write(Self.yaml, to: "gold/talks.yaml")
    try folder.write(Self.text, to: "gold/talks.txt")
    var configuration = AnnotationWorkspace.Configuration(
      goldFolder: folder.path + "/gold", passesFolder: folder.path + "/passes",
      options: GoldOptions(), annotator: annotator,
      showsSuggestions: suggests)
    configuration.journalFolder = folder.path
    configuration.adjudicator = adjudicator
    workspace = AnnotationWorkspace(configuration)
    let server = try PageServer(port: 0, limits: limits)
    let router = AnnotationRouter(workspace) { server.noteUse() }
    self.server = server
    task = Task { try await server.run { await router.answer($0) } }
  }

  deinit { task.cancel() }

  var client: RawClient { RawClient(port: server.port) }
  var host: String { "Host: 127.0.0.1:\(server.port)\r\n" }
  var key: String { "Authorization: Bearer \(server.token.text)\r\n" }

  /// The status of the answer, 0 where there is none.
  func status(_ request: String, more: Int = 0) async -> Int {
    Int(await client.send(request, more: more).split(separator: " ").dropFirst().first ?? "") ?? 0
  }

  func get(_ path: String, _ lines: String = "") async -> Int {
    await status("GET \(path) HTTP/1.1\r\n\(host)\(key)\(lines)\r\n")
  }

  /// What a call without a body answers, as JSON.
  func call(_ path: String) async throws -> JSONValue {
    let answer = await client.send("GET \(path) HTTP/1.1\r\n\(host)\(key)\r\n")
    let rest = answer.split(separator: "\r\n\r\n", maxSplits: 1).last ?? ""
    return try JSONValue(parsing: Array(rest.utf8))
  }

  /// A call with a body; the answer's body as JSON.
  func post(_ path: String, _ body: JSONValue) async throws -> JSONValue {
    let text = body.text()
    let answer = await client.send(
      "POST \(path) HTTP/1.1\r\n\(host)\(key)Content-Type: application/json\r\n"
        + "Content-Length: \(text.utf8.count)\r\n\r\n\(text)")
    let rest = answer.split(separator: "\r\n\r\n", maxSplits: 1).last ?? ""
    return try JSONValue(parsing: Array(rest.utf8))
  }

  /// Until the server has ended by itself.
  func waitForEnd() async { _ = await task.result }
}
