import Diagnostics
import LabelModel
import Pipelines
import TestSupport
import Testing

@Suite struct PredictionWriterTests {
  @Test func whatIsWrittenReadsBackEqual() {
    var random = RandomLabels(seed: 1)
    for round in 0..<200 {
      let articles = (0..<5).map { random.article("\(round)-\($0)") }
      let pipeline = PipelineIdentity(name: "p", version: round % 2 == 0 ? nil : "1.0")
      let bytes = written(articles, pipeline)
      let file = PredictionFile(bytes, file: "p.jsonl")
      #expect(file.diagnostics.text() == "")
      #expect(file.articles == articles)
      #expect(file.pipeline == pipeline)
      #expect(written(file.articles, pipeline) == bytes)
    }
  }

  @Test func aLineIsExact() {
    let article = Article(
      id: "a", metadata: ArticleMetadata(title: "T", status: "draft"), text: ArticleText("Bö\n"),
      labels: Labels(
        entities: EntityLayer(
          entities: [Entity(id: "e1", types: ["person"], name: "Bö")],
          mentions: [
            Mention(TextSpan(0, 2), type: "person", entity: "e1", score: 0.5),
            Mention(TextSpan(0, 1), type: "gpe"),
          ]),
        meetings: [Meeting(id: "m", participants: .empty, status: .filled(.held))],
        quotes: [
          Quote(
            id: "q", content: TextSpan(0, 2), speaker: .filled(AcceptedReference(.entity("e1"))))
        ]))
    var writer = PredictionWriter(includesText: true)
    writer.write(article)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #"""
        {"assay":"predictions/1","offsets":"codepoint"}
        {"id":"a","status":"draft","article":{"title":"T"},"text":"Bö\n","entities":[{"id":"e1","type":"person","name":"Bö","mentions":[{"start":0,"end":2,"score":0.5}]},{"start":0,"end":1,"type":"gpe"}],"meetings":[{"id":"m","participants":[],"status":"held"}],"quotes":[{"id":"q","content":{"start":0,"end":2},"speaker":"e1"}]}

        """#)
    #expect(PredictionFile(writer.bytes, file: "p.jsonl").articles == [article])
  }

  /// Damaged lines give located problems, never a crash, and never more articles than lines.
  @Test func damagedFilesNeverCrash() {
    var labels = RandomLabels(seed: 2)
    var random = SplitMix64(seed: 3)
    let fragments = [
      "null", "-1", "1e9", "\"e0\"", "[]", "{}", ",", "\\ud800", "}\n{", "9223372036854775807",
    ]
    for round in 0..<300 {
      var bytes = written([labels.article("a\(round)"), labels.article("b\(round)")], nil)
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(contentsOf: (fragments.randomElement(using: &random) ?? "").utf8, at: place)
        }
      }
      let lineCount = bytes.count { $0 == 0x0A } + 1
      let texts = ["a\(round)": ArticleText(String(repeating: "é", count: 300))]
      let file = PredictionFile(bytes, file: "p.jsonl", texts: texts)
      #expect(file.articles.count <= lineCount)
      for problem in file.diagnostics {
        #expect((1...lineCount).contains(problem.place?.line ?? 0))
        #expect(!problem.text().isEmpty)
      }
    }
  }

  private func written(_ articles: [Article], _ pipeline: PipelineIdentity?) -> [UInt8] {
    var writer = PredictionWriter(pipeline: pipeline)
    for article in articles { writer.write(article) }
    return writer.bytes
  }
}
