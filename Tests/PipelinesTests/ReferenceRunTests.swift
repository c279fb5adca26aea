import LabelModel
import Pipelines
import Testing

@Suite struct ReferenceRunTests {
  @Test func answersStandInTheOrderOfTheArticlesAndRepeat() async {
    let articles = (0..<7).map {
      Article(
        id: "a\($0)", metadata: ArticleMetadata(published: "2031-03-04"),
        text: ArticleText("“Rail comes first,” Ana Kovač told reporters in Vienna on day \($0)."),
        labels: Labels(entities: EntityLayer(entities: [Entity(id: "gold", types: ["person"])])))
    }
    let run = await ReferenceRun.run(articles)
    #expect(run.predictions.map(\.id) == articles.map(\.id))
    #expect(run.latencies.map(\.id) == articles.map(\.id))
    #expect(run.failures == [])
    for prediction in run.predictions {
      #expect(prediction.labels.entities?.entities.contains { $0.id == "gold" } == false)
      #expect(prediction.labels.quotes?.isEmpty == false)
    }
    #expect(await ReferenceRun.run(articles).predictions == run.predictions)
  }

  @Test func anArticleWithoutTextFailsByName() async {
    let run = await ReferenceRun.run([
      Article(id: "a", text: ArticleText("Nothing.")), Article(id: "b"),
    ])
    #expect(run.predictions.map(\.id) == ["a"])
    #expect(run.failures == [FailedArticle(id: "b", reason: "its text is not at hand")])
  }

  @Test func whatItExtractsIsWrittenAndReadBackEqual() async {
    let article = Article(
      id: "a", metadata: ArticleMetadata(title: "T", published: "2031-03-04T09:15:00+01:00"),
      text: ArticleText(
        "Prime Minister Ana Kovač met President Erik Lind in Vienna on Tuesday. “Rail comes first,” Kovač told reporters. A meeting was held in Lima on 5 May."
      ))
    let run = await ReferenceRun.run([article])
    let meetings = run.predictions.first?.labels.meetings ?? []
    #expect(
      meetings.map { $0.participants.value?.count } == [2, nil], "with and without participants")
    var writer = PredictionWriter(pipeline: run.pipeline)
    for prediction in run.predictions { writer.write(prediction) }
    let file = PredictionFile(writer.bytes, file: "p.jsonl")
    #expect(file.diagnostics.isEmpty)
    #expect(file.articles == run.predictions)
  }
}
