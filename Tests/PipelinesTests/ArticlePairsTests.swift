import LabelModel
import Pipelines
import TestSupport
import Testing

/// Two files are walked side by side, whatever order their lines are in.
@Suite struct ArticlePairsTests {
  let folder = TemporaryFolder()

  @Test func everyArticleComesOnceWithItsPrediction() throws {
    var random = SplitMix64(seed: 5)
    for round in 0..<30 {
      let ids = (0..<Int.random(in: 1...40, using: &random)).map { "a\($0)" }
      let gold = round % 2 == 0 ? ids : ids.shuffled(using: &random)
      let answered = ids.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
      let extra = ["x", "y"]
      let predictions =
        round % 3 == 0 ? answered + extra : (answered + extra).shuffled(using: &random)
      try write(gold, to: "gold", header: round % 2 == 1)
      try write(predictions, to: "out", header: true)
      var pairs = try ArticlePairs(gold: folder("gold"), predictions: folder("out"))
      var seen: [String] = []
      var seenAnswers: Set<String> = []
      while let batch = try pairs.next(7) {
        let articles = PredictionFile(batch.gold, file: "gold")
        let answers = PredictionFile(batch.predictions, file: "out")
        #expect(articles.diagnostics.isEmpty && answers.diagnostics.isEmpty)
        #expect(articles.articles.count <= 8)
        #expect(answers.pipeline?.name == "wire")
        let names = articles.articles.map(\.id)
        #expect(Set(answers.articles.map(\.id)).isSubset(of: names))
        seen += names
        seenAnswers.formUnion(answers.articles.map(\.id))
      }
      #expect(seen.sorted() == ids.sorted())
      #expect(seenAnswers == Set(answered))
      #expect(pairs.extra == Set(extra))
    }
  }

  @Test func aLineWithoutAnIDEndsTheWalk() throws {
    try write(["a", "b"], to: "gold", header: false)
    try folder.write("{\"id\":\"a\"}\nnonsense\n", to: "out")
    var pairs = try ArticlePairs(gold: folder("gold"), predictions: folder("out"))
    #expect(throws: ArticlePairs.NotByLine.self) { while try pairs.next(10) != nil {} }
  }

  private func write(_ ids: [String], to name: String, header: Bool) throws {
    let head = "{\"assay\":\"predictions/1\",\"pipeline\":{\"name\":\"wire\"}}\n"
    try folder.write(
      (header ? head : "")
        + ids.map { "{\"entities\":[],\"id\":\"\($0)\"}\n" }.joined(separator: ""),
      to: name)
  }
}
