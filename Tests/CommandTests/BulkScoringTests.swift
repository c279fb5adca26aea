import TestSupport
import Testing

/// Files of plain mentions are scored another way than all others, which nobody can see by the result.
@Suite struct BulkScoringTests {
  @Test(arguments: ["json", "text", "csv", "markdown", "junit", "badge"])
  func `every format has the bytes of the general way`(format: String) throws {
    for seed in 0..<3 {
      let folder = try Self.folder(seed: UInt64(seed), articles: 12)
      let program = Program.assay(in: folder)
      func score(_ folder: String) throws -> Program.Outcome {
        // The same command but for the folder, since some formats name it.
        try program.run(
          "score", "--gold", "\(folder)/gold.jsonl", "--predictions",
          "\(folder)/predictions.jsonl", "--format", format)
      }
      let (plain, careful) = (try score("plain"), try score("extra"))
      #expect(plain.status == 0, "\(plain.errors)")
      #expect(plain.errors.isEmpty)
      #expect(plain.output == careful.output.replacing("extra/", with: "plain/"))
    }
  }

  @Test func `problems are told as ever`() throws {
    let folder = try Self.folder(seed: 1, articles: 3)
    let good = try folder.read("plain/predictions.jsonl")
    let program = Program.assay(in: folder)
    let cases = [
      (good + #"{"id":"a0-0","entities":[{"start":5,"end":2,"type":"person"}]}"#, "O001"),
      (good + #"{"id":"nowhere","entities":[]}"#, "the gold has no article `nowhere`"),
      (good + #"{"id":"a0-0","entities":["#, "J001"), ("", "holds no prediction"),
    ]
    for (text, message) in cases {
      try folder.write(text, to: "plain/predictions.jsonl")
      let outcome = try program.run(
        "score", "--gold", "plain/gold.jsonl", "--predictions", "plain/predictions.jsonl")
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
  }

  /// Gold and predictions in `plain`, and in `extra` with a key that makes no difference but asks for the
  /// careful reader.
  private static func folder(seed: UInt64, articles count: Int) throws -> TemporaryFolder {
    let corpus = PlainMentions(seed: seed, articles: count, hasScores: seed == 1)
    func lines(_ articles: [String]) -> String { articles.map { $0 + "\n" }.joined() }
    let gold = corpus.gold.map(\.plainLine)
    let predictions = corpus.predictions.map(\.plainLine)
    let marked = predictions.map { $0.replacing(#"{"id""#, with: #"{"meta":1,"id""#) }
    return try TemporaryFolder([
      "plain/gold.jsonl": lines(gold), "plain/predictions.jsonl": lines(predictions),
      "extra/gold.jsonl": lines(gold), "extra/predictions.jsonl": lines(marked),
    ])
  }
}
