import JSONNodes
import TestSupport

#if canImport(Glibc)
  import Glibc
#endif

/// `assay-annotate` as a process of its own, in a folder with one article without labels.
final class AnnotationSession {
  static let text = """
    VIENNA — Ana Kovač met Rafael Lind in Graz on Tuesday.

    “Rail comes first,” Kovač told Norah Quist, “and roads second.” Lind agreed.

    """

  static let words = ["Ana Kovač", "Rafael Lind", "Norah Quist"]

  static func folder() throws -> TemporaryFolder {
    try TemporaryFolder(["gold/talks.txt": text, "gold/talks.yaml": yaml])
  }

  static let yaml = """
    assay: gold/1
    id: talks
    status: draft   # a comment that stays

    article:
      title: Talks
      published: 2031-03-04

    text: { file: talks.txt, sha256: cff2c99dc3d693deb0f78f34d36c28bc9c131208828a6f7154b83fc63f034169 }

    entities: []

    meetings: []

    quotes: []

    """

  let folder: TemporaryFolder
  let streams = TemporaryFolder()
  let program: RunningProgram
  /// The address that it printed, with the key behind its `#`.
  let address: String
  let key: String
  let port: UInt16

  struct NotStarted: Error {}

  init(in folder: TemporaryFolder, _ arguments: [String] = [], environment: [String: String] = [:])
    throws
  {
    self.folder = folder
    program = try RunningProgram(
      path: BuildFolder.path + "/assay-annotate",
      ["--port", "0", "--gold", "gold", "--passes", "passes"] + arguments, in: folder,
      streams: streams, environment: environment)
    guard let line = program.line(), let start = line.firstRange(of: "http://"),
      let hash = line.firstIndex(of: "#"),
      let port = line[start.upperBound..<hash].split(separator: ":").last
        .flatMap({ UInt16($0.dropLast()) })
    else {
      program.send(SIGKILL)
      program.waitForEnd()
      throw NotStarted()
    }
    address = String(line[start.lowerBound...])
    key = String(line[hash...].dropFirst("#key=".count).prefix { $0 != "&" })
    self.port = port
  }

  deinit { program.send(SIGKILL) }

  /// The answer of a call; `nil` where the program went away before it came.
  func call(_ path: String, _ body: JSONValue? = nil) -> JSONValue? {
    let text = body.map { $0.text() }
    let head =
      "\(text == nil ? "GET" : "POST") /api/\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
      + "Authorization: Bearer \(key)\r\n"
    let request =
      text.map {
        "\(head)Content-Type: application/json\r\nContent-Length: \($0.utf8.count)\r\n\r\n\($0)"
      } ?? head + "\r\n"
    let answer = RunningProgram.exchange(port: port, request)
    guard let gap = answer.firstRange(of: "\r\n\r\n") else { return nil }
    return try? JSONValue(parsing: Array(answer[gap.upperBound...].utf8))
  }

  /// Labels a person; says whether that was answered.
  func label(_ words: String, at revision: Int) -> Bool {
    let answer = call(
      "articles/talks/edit",
      [
        "revision": .init(.integer(revision)),
        "command": [
          "op": "add-mentions", "spans": [["anchor": .init(.string("[[\(words)]]"))]],
          "entity": ["type": "person"],
        ],
      ])
    return answer?["focus"] != nil
  }

  /// Names of the entities that are labelled.
  func names() -> [String]? {
    call("articles/talks")?["labels"]?["entities"]?.elements?.compactMap { $0["name"]?.string }
  }
}
