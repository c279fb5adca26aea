import TestSupport
import Testing

/// A small project in a folder of its own, with the built program to run in it.
struct ProjectFixture {
  let folder = TemporaryFolder()
  let articleCount = 8

  static let settings = """
    assay: settings/1
    pipelines:
      failing: { command: ["false"] }
      interrupting: { command: [sh, -c, "kill -INT $PPID; sleep 20"] }
      trapping: { command: [sh, -c, "kill -ILL $PPID; sleep 20"] }
    gate:
      primary: [entities.mentions.strict.f1]
      floors: { entities.mentions.strict.f1: 0.3 }
      guards: [{ tag: must-pass, max-broken: 0 }]

    """

  init(settings: String = Self.settings) throws {
    try folder.write(settings, to: "gold/assay.yaml")
    for index in 0..<articleCount { try write(index) }
    try folder.write(answers { _ in [0, 1, 2] }, to: "right.jsonl")
    // One mention in three is lost, in every article.
    try folder.write(answers { _ in [0, 1] }, to: "worse.jsonl")
    // The last article loses two of three.
    try folder.write(answers { $0 == 7 ? [0] : [0, 1, 2] }, to: "one-worse.jsonl")
  }

  /// Three people in every article; the first of the first must never be lost.
  func write(_ index: Int, type: String = "person", split: String = "test") throws {
    let people = Self.names.map { name in
      """
        - id: \(name.lowercased())
          type: \(type)
          name: \(name)
          mentions: [\(name)]

      """
    }
    let tag = index == 0 ? people[0] + "    tags: [must-pass]\n" : people[0]
    try folder.write(
      """
      assay: gold/1
      id: a\(index)
      status: single
      split: \(split)
      article:
        title: A talk
        outlet: Coastwire
        published: 2031-03-04
        language: en
        license: CC0-1.0
      text: |
        \(Self.text)
      entities:
      \(tag)\(people[1])\(people[2])
      """, to: "gold/articles/a\(index).yaml")
  }

  /// Predictions with the people that `found` names of each article.
  func answers(found: (Int) -> [Int]) -> String {
    (0..<articleCount).map { index in
      let starts = [0, 8, 17]
      let mentions = found(index).map { person in
        #"{"type":"person","mentions":[{"start":\#(starts[person]),"end":\#(starts[person] + 3)}]}"#
      }
      return "{\"id\":\"a\(index)\",\"entities\":[\(mentions.joined(separator: ","))]}\n"
    }.joined()
  }

  private static let names = ["Ana", "Ben", "Cyd"]
  private static let text = "Ana met Ben, and Cyd was away."

  func assay(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try assay(arguments, environment: environment)
  }

  func assay(_ arguments: [String], environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.assay(in: folder, environment: environment).run(arguments)
  }

  /// Keeps the answers of a file as a version.
  func record(_ file: String, _ version: String) throws {
    let outcome = try assay("eval", "--predictions", file, "--record", version)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Runs git as somebody who has no settings of their own; what fails is an error of the test.
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let who = ["NAME": "A", "EMAIL": "a@example.org", "DATE": "2031-03-04T00:00:00Z"]
    var environment = ["GIT_CONFIG_NOSYSTEM": "1"]
    for (key, value) in who {
      environment["GIT_AUTHOR_\(key)"] = value
      environment["GIT_COMMITTER_\(key)"] = value
    }
    let outcome = try Program(path: "git", folder: folder, environment: environment)
      .run(arguments)
    guard outcome.status == 0 else {
      throw Program.CannotRun(
        description: "git \(arguments.joined(separator: " ")): \(outcome.errors)\(outcome.output)")
    }
    return outcome.output
  }
}
