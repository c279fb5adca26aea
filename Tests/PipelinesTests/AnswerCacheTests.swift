import Diagnostics
import LabelModel
import TestSupport
import Testing

@testable import Pipelines

/// Answers that are kept for the next run, and when they are not believed.
@Suite struct AnswerCacheTests {
  let folder = TemporaryFolder()

  @Test func onlyChangedArticlesRunAgain() throws {
    try writePipeline(version: "1")
    let articles = (0..<4).map { article("a\($0)", "Kovač \($0) said so.") }
    let first = try run(articles)
    #expect(first.failures == [])
    #expect(try asked() == ["a0", "a1", "a2", "a3"])
    #expect(first.costs.reused == 0)
    var changed = articles
    changed[2] = article("a2", "Kovač said no.")
    let second = try run(changed)
    #expect(try asked() == ["a2"])
    #expect(second.predictions == first.predictions)
    #expect(second.costs.reused == 3)
    #expect(second.latencies.map(\.id) == ["a2"])
    // Nothing is asked, and nothing is started; the version is known all the same.
    let third = try run(changed)
    #expect(try asked() == [])
    #expect(third.predictions == first.predictions)
    #expect(third.pipeline == PipelineIdentity(name: "test", version: "1"))
    #expect(third.costs.processes == 0)
  }

  @Test func anotherTitleIsAnotherArticle() throws {
    try writePipeline(version: "1")
    _ = try run([article("a", "Words.")])
    _ = try asked()
    var article = article("a", "Words.")
    article.metadata.title = "Another"
    _ = try run([article])
    #expect(try asked() == ["a"])
  }

  @Test func aChangedProgramOrInputRunsAllAgain() throws {
    try writePipeline(version: "1")
    let articles = [article("a", "One."), article("b", "Two.")]
    _ = try run(articles)
    _ = try asked()
    try writePipeline(version: "1", more: "# a remark")
    _ = try run(articles)
    #expect(try asked() == ["a", "b"])
    try folder.write("weights", to: "model/weights.bin")
    _ = try run(articles)
    #expect(try asked() == ["a", "b"])
    try folder.write("hidden", to: "model/__pycache__/x.pyc")
    _ = try run(articles)
    #expect(try asked() == [])
    try folder.write("other weights", to: "model/weights.bin")
    _ = try run(articles)
    #expect(try asked() == ["a", "b"])
  }

  /// What the settings do not name, the program's own version may tell.
  @Test func answersOfAnotherVersionRunAgain() throws {
    try folder.write("1", to: "version")
    try writePipeline(version: "$(cat '\(folder("version"))')")
    _ = try run([article("a", "One."), article("b", "Two.")])
    _ = try asked()
    try folder.write("2", to: "version")
    let run = try run([article("a", "One."), article("b", "Two, changed.")])
    #expect(try asked() == ["b", "a"])
    #expect(run.predictions.map(\.id) == ["a", "b"])
    #expect(run.pipeline.version == "2")
    #expect(run.costs.reused == 0)
  }

  @Test func aDamagedAnswerIsReplaced() throws {
    try writePipeline(version: "1")
    let articles = [article("a", "One."), article("b", "Two."), article("c", "Three.")]
    let first = try run(articles)
    _ = try asked()
    let files = try folder.files().filter { $0.hasPrefix("cache/") && $0.hasSuffix(".jsonl") }
    #expect(files.count == 3)
    let whole = try files.map { try folder.read($0) }
    try folder.write(String(whole[0].dropLast(9)), to: files[0])
    try folder.write(whole[1].replacing("person", with: "misc"), to: files[1])
    try folder.write("", to: files[2])
    let second = try run(articles)
    #expect(Set(try asked()) == ["a", "b", "c"])
    #expect(second.predictions == first.predictions)
    #expect(try files.map { try folder.read($0) } == whole)
  }

  @Test func aFailureIsNotKept() throws {
    try folder.write("exit 3\n", to: "pipeline.sh")
    #expect(try run([article("a", "One.")]).failures.count == 1)
    #expect(!folder.exists("cache"))
  }

  @Test func aFolderThatCannotBeWrittenIsAWarning() throws {
    try writePipeline(version: "1")
    try folder.write("a file", to: "cache")
    let run = try run([article("a", "One.")])
    #expect(run.predictions.count == 1)
    #expect(run.diagnostics.map(\.code) == ["N004"])
  }

  @Test func gitLeavesTheFolderAlone() throws {
    try writePipeline(version: "1")
    _ = try run([article("a", "One.")])
    #expect(try folder.read("cache/.gitignore") == "*\n")
  }

  // MARK: - Support

  private func run(_ articles: [Article]) throws -> PipelineRun {
    let command = ["sh", folder("pipeline.sh")]
    let cache = try AnswerCache(
      folder: folder("cache"), command: command, inputs: [folder("model")])
    return CommandPipeline(PipelineIdentity(name: "test"), arguments: command)
      .run(articles, cache: cache)
  }

  private func writePipeline(version: String, more: String = "") throws {
    let script = """
      echo '{"assay":"predictions/1","pipeline":{"name":"x","version":"'"\(version)"'"}}'
      while IFS= read -r line; do
        id=$(printf %s "$line" | sed 's/^{"id":"\\([^"]*\\)".*/\\1/')
        echo "$id" >> '\(folder("asked"))'
        echo '{"id":"'$id'","entities":[{"start":0,"end":2,"type":"person"}]}'
      done
      \(more)

      """
    try folder.write(script, to: "pipeline.sh")
  }

  /// The articles that the program was asked for since the last look.
  private func asked() throws -> [String] {
    guard folder.exists("asked") else { return [] }
    let ids = try folder.read("asked").split(separator: "\n").map(String.init)
    try folder.write("", to: "asked")
    return ids
  }

  private func article(_ id: String, _ text: String) -> Article {
    Article(id: id, text: ArticleText(text))
  }
}
