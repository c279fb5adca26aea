import TestSupport
import Testing

/// `assay history verify` scores what is stored again, so that no edit of a record goes unseen.
@Suite struct RecountTests {
  private let path = "reports/versions/1.0.json"

  /// What is written as the program writes it need not be true.
  @Test(arguments: [
    (#"{"o":[2,0,0,1,0]}"#, #"{"o":[3,0,0,0,0]}"#),
    (#""path":"entities/cyd/"#, #""path":"entities/ben/"#),
    (#""length":31"#, #""length":30"#), (#""id":"e8e82e0a32""#, #""id":"e8e82e0a33""#),
    (#""gold":"a429"#, #""gold":"b429"#), (#"|gold:"#, #"|gold:0"#),
    (#""failed": {}"#, #""failed": {"a3":"no answer"}"#),
  ])
  func anEditIsNamedWithItsLine(found: String, edited: String) throws {
    let project = try recorded()
    let record = try project.folder.read(path)
    let parts = record.split(separator: found, maxSplits: 1)
    try #require(parts.count == 2)
    try project.folder.write(parts[0] + edited + parts[1], to: path)
    let line = parts[0].count { $0 == "\n" } + 1
    let outcome = try project.assay("history", "verify")
    #expect(outcome.status == 3)
    #expect(
      outcome.output.hasPrefix(
        "\(path):\(line): error: holds another result than the predictions give that are stored beside it [V009]\n"
      ), "\(outcome.output)")
  }

  @Test func aLineTooFewIsNamed() throws {
    let project = try recorded()
    let record = try project.folder.read(path)
    let lines = record.split(separator: "\n")
    let last = try #require(lines.lastIndex { $0.contains(#""outcome""#) })
    let shorter = lines[..<(last - 1)] + [lines[last - 1].dropLast() + "]", "}", ""]
    try project.folder.write(shorter.joined(separator: "\n"), to: path)
    let outcome = try project.assay("history", "verify")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("\(path):\(last): error: holds another result"))
  }

  @Test func whatAResultDoesNotDependOnMayChange() throws {
    let project = try recorded()
    try project.folder.write(
      ProjectFixture.settings.replacing("0.3", with: "0.2"), to: "gold/assay.yaml")
    let article = try project.folder.read("gold/articles/a1.yaml")
    try project.folder.write(
      article.replacing("Coastwire", with: "Hillwire"), to: "gold/articles/a1.yaml")
    try project.write(8)
    let outcome = try project.assay("history", "verify")
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == "1 recorded versions: all whole\nCounted again with the same result: 1\n")
  }

  @Test func whatCannotBeCountedAgainIsSaid() throws {
    let project = try recorded()
    let whole = "1 recorded versions: all whole\n"
    let not =
      "Not counted again, since gold or scorer are others today or predictions are missing: 1.0\n"
    try project.write(3, type: "organization")
    #expect(try project.assay("history", "verify").output == whole + not)
    try project.folder.write("nonsense", to: "gold/articles/a3.yaml")
    #expect(
      try project.assay("history", "verify").output
        == whole + "None is counted again, since there is no gold to score by: assay check\n")
    try project.write(3)
    let record = try project.folder.read(path)
    try project.folder.write(record.replacing("assay:0.1.0|", with: "assay:0.0.9|"), to: path)
    #expect(try project.assay("history", "verify").output == whole + not)
  }

  @Test func failedArticlesAreCountedAgain() throws {
    let project = try ProjectFixture(
      settings: ProjectFixture.settings.replacing(#"["false"]"#, with: "[sh, one.sh]"))
    try project.folder.write(
      #"read line; echo '{"id":"a0","entities":[]}'; cat >/dev/null"# + "\n", to: "one.sh")
    let outcome = try project.assay("eval", "--pipeline", "failing", "--record", "1.0")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try project.folder.read(path).contains(#""a7":"no answer"#))
    #expect(
      try project.assay("history", "verify").output.hasSuffix("with the same result: 1\n"))
  }

  private func recorded() throws -> ProjectFixture {
    let project = try ProjectFixture()
    try project.record("worse.jsonl", "1.0")
    return project
  }
}
