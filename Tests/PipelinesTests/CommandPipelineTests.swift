import Diagnostics
import LabelModel
import Pipelines
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Real programs, small ones, that do what real pipelines do on a good day and on bad ones.
@Suite struct CommandPipelineTests {
  let folder = TemporaryFolder()

  @Test func answersComeBackInTheOrderOfTheArticles() throws {
    let run = try run(
      """
      echo '{"assay":"predictions/1","pipeline":{"name":"x","version":"7"}}'
      echo loading >&2
      while IFS= read -r line; do
        echo '{"id":"'$(id)'","entities":[{"start":0,"end":2,"type":"person"}]}'
      done
      """, count: 30, log: folder("log"))
    #expect(run.failures == [])
    #expect(run.diagnostics.text() == "")
    #expect(run.predictions.map(\.id) == ids(30))
    #expect(run.predictions[3].labels.entities?.mentions.map(\.span) == [TextSpan(0, 2)])
    #expect(run.predictions[3].metadata == ArticleMetadata())
    #expect(run.pipeline == PipelineIdentity(name: "test", version: "7"))
    #expect(run.latencies.map(\.id) == ids(30))
    #expect(run.latencies.allSatisfy { $0.milliseconds >= 0 })
    #expect(try folder.read("log") == "loading\n")
  }

  @Test func answersMayComeInAnyOrderAndAllAtOnce() throws {
    // Reads everything first: an exchange of one article at a time would never end.
    let run = try run(
      """
      while IFS= read -r line; do answers='{"id":"'$(id)'","quotes":[]}
      '"$answers"; done
      printf %s "$answers"
      """, count: 50)
    #expect(run.failures == [])
    #expect(run.predictions.map(\.id) == ids(50))
  }

  @Test func theLastAnswerNeedsNoLineEnd() throws {
    let run = try run("IFS= read -r line; printf '{\"id\":\"a0\"}'", count: 1)
    #expect(run.predictions.map(\.id) == ["a0"])
  }

  @Test func severalProcessesShareTheArticles() throws {
    let run = try run(
      """
      while IFS= read -r line; do echo '{"id":"'$(id)'","meetings":[]}'; echo $$ >&2; done
      """, count: 40, log: folder("log")
    ) { $0.jobs = 3 }
    #expect(run.failures == [])
    #expect(run.predictions.map(\.id) == ids(40))
    #expect(Set(try folder.read("log").split(separator: "\n")).count == 3)
  }

  @Test func aPipelineSeesTheArticleAndNoLabel() throws {
    let script = try write("cat > '\(folder("seen"))'")
    let article = Article(
      id: "a", metadata: ArticleMetadata(title: "T", published: "2031-03-04", license: "CC0-1.0"),
      text: ArticleText("One\n\u{2028}“two”"),
      labels: Labels(entities: EntityLayer(entities: [Entity(id: "secret", types: ["person"])])))
    let run = CommandPipeline(PipelineIdentity(name: "test"), arguments: ["sh", script])
      .run([article])
    #expect(
      try folder.read("seen")
        == #"{"id":"a","title":"T","published":"2031-03-04","dateline":null,"text":"One\n\u2028“two”"}"#
        + "\n")
    #expect(
      run.failures == [
        FailedArticle(id: "a", reason: "no answer: the pipeline ended normally without one")
      ])
  }

  @Test func aCrashHalfWayFailsWhatWasNotAnswered() throws {
    let run = try run(
      """
      for n in 1 2; do IFS= read -r line; echo '{"id":"'$(id)'","entities":[]}'; done
      IFS= read -r line
      echo 'Traceback: model.bin is missing' >&2
      exit 3
      """, count: 4)
    #expect(run.predictions.map(\.id) == ["a0", "a1"])
    #expect(run.failures.map(\.id) == ["a2", "a3"])
    #expect(
      run.failures[0].reason
        == "the pipeline ended with exit status 3 before it answered; its last words: Traceback: model.bin is missing"
    )
  }

  @Test func aKilledPipelineNamesTheSignal() throws {
    let run = try run("IFS= read -r line; kill -9 $$", count: 1)
    #expect(
      run.failures == [
        FailedArticle(
          id: "a0", reason: "the pipeline was ended by signal 9 (Killed) before it answered")
      ])
  }

  @Test func aHangEndsAtTheTimeLimit() throws {
    let run = try run(
      """
      IFS= read -r line; echo '{"id":"'$(id)'","entities":[]}'
      sleep 100
      """, count: 3
    ) { $0.article = .milliseconds(200) }
    #expect(run.predictions.map(\.id) == ["a0"])
    #expect(
      run.failures == [
        FailedArticle(id: "a1", reason: "no answer within 200 ms"),
        FailedArticle(
          id: "a2",
          reason:
            "the pipeline was stopped since it gave no answer for 'a1' within 200 ms"),
      ])
  }

  @Test func thatNeverStartsAnsweringEndsAtTheStartLimit() throws {
    let run = try run("sleep 100", count: 1) {
      $0.start = .milliseconds(200)
      $0.article = .milliseconds(100)
    }
    #expect(run.failures == [FailedArticle(id: "a0", reason: "no answer within 200 ms")])
  }

  @Test func whatIgnoresItsEndIsKilledWithAllItStarted() throws {
    let run = try run(
      """
      trap '' TERM
      sh -c 'trap "" TERM; echo $$ > "\(folder("grandchild"))"; while :; do sleep 0.05; done' &
      until [ -s '\(folder("grandchild"))' ]; do sleep 0.05; done
      IFS= read -r line; echo '{"id":"'$(id)'"}'
      while :; do sleep 0.05; done
      """, count: 2
    ) {
      $0.article = .milliseconds(200)
      $0.end = .milliseconds(100)
    }
    #expect(run.predictions.map(\.id) == ["a0"])
    #expect(run.failures == [FailedArticle(id: "a1", reason: "no answer within 200 ms")])
    let id = try #require(pid_t(try folder.read("grandchild").filter { $0.isNumber }))
    #expect(hasEnded(id))
  }

  @Test func anAnswerThatCannotBeUsedFailsItsArticleOnly() throws {
    let run = try run(
      """
      IFS= read -r line; echo '{"id":"a0","entities":[{"start":5,"end":2,"type":"person"}]}'
      IFS= read -r line; echo '{"id":"a1","score":NaN}'
      IFS= read -r line; echo '{"id":"a2","entities":[{"start":0,"end":4000,"type":"person"}]}'
      IFS= read -r line; echo 'not JSON'
      IFS= read -r line; echo '{"id":"a4","entities":[]}'
      """, count: 5)
    #expect(run.predictions.map(\.id) == ["a4"])
    #expect(
      run.failures == [
        FailedArticle(
          id: "a0", reason: "its answer cannot be used: the end 2 is not past the start 5"),
        FailedArticle(id: "a1", reason: "its answer cannot be used: NaN is not JSON"),
        FailedArticle(
          id: "a2",
          reason:
            "its answer cannot be used: offset 4000 lies past the text, which has 14 code points"),
        FailedArticle(
          id: "a3",
          reason:
            "no answer: the pipeline ended normally without one; a line could not be read: not is not JSON"
        ),
      ])
    #expect(run.diagnostics.map(\.place?.line) == [1, 2, 2, 3, 4])
  }

  @Test func answersThatNobodyAskedForAreNamed() throws {
    let run = try run(
      """
      IFS= read -r line; echo '{"id":"a0"}'; echo '{"id":"b0"}'
      IFS= read -r line; echo '{"id":"a1"}'; echo '{"id":"a1"}'
      """, count: 2)
    #expect(run.predictions.map(\.id) == ["a0"])
    #expect(
      run.failures == [
        FailedArticle(
          id: "a1", reason: "it was answered twice, so that neither answer counts")
      ])
    #expect(
      run.diagnostics.text() == #"""
        output of test:2:7: error: an answer for 'b0', which the pipeline was not given [N001]
          2 | {"id":"b0"}
            |       ^~~~
          fix: answer with the 'id' of the article

        """#)
  }

  @Test func aHeaderThatCannotBeUsedStopsTheRun() throws {
    let run = try run(
      """
      echo '{"assay":"predictions/1","offsets":"bytes"}'
      while IFS= read -r line; do echo '{"id":"'$(id)'"}'; done
      """, count: 2)
    #expect(run.predictions.isEmpty)
    #expect(run.failures.map(\.id) == ["a0", "a1"])
    #expect(
      run.failures[0].reason.contains(
        "a header that cannot be used: 'bytes' is no unit of offsets"))
  }

  @Test func floodsAreBounded() throws {
    let run = try run(
      """
      (head -c 300000 /dev/zero | tr '\\0' e >&2)
      head -c 3000000 /dev/zero | tr '\\0' o
      sleep 100
      """, count: 1, log: folder("log")
    ) {
      $0.answerBytes = 1 << 20
      $0.logBytes = 1000
      $0.end = .milliseconds(100)
    }
    #expect(run.failures.map(\.id) == ["a0"])
    #expect(
      run.failures[0].reason.hasPrefix(
        "the pipeline was stopped since it wrote a line longer than 1048576 bytes"))
    #expect(
      try folder.read("log") == String(repeating: "e", count: 1000)
        + "\n[the rest is left out: the log has reached 1000 bytes]\n")
  }

  @Test func aPipelineThatDoesNotReadIsNotWaitedForInVain() throws {
    let run = try run("exec <&-; echo '{\"id\":\"a0\"}'; exit 4", count: 20, words: 20_000)
    #expect(run.predictions.isEmpty || run.predictions.map(\.id) == ["a0"])
    #expect(run.predictions.count + run.failures.count == 20)
  }

  @Test func aProgramThatIsNotThereIsNamed() {
    let run = CommandPipeline(PipelineIdentity(name: "test"), arguments: ["/no/such/program"])
      .run(articles(2))
    #expect(
      run.failures.map(\.reason)
        == Array(
          repeating:
            "it was not given to the pipeline, which could not be started: /no/such/program: No such file or directory",
          count: 2))
  }

  @Test func anArticleWithoutTextFailsByName() throws {
    let script = try write("cat > /dev/null")
    let run = CommandPipeline(PipelineIdentity(name: "test"), arguments: ["sh", script])
      .run([Article(id: "a")])
    #expect(run.failures == [FailedArticle(id: "a", reason: "its text is not at hand")])
  }

  @Test func aFailureAfterAllAnswersIsAWarning() throws {
    let run = try run("IFS= read -r line; echo '{\"id\":\"a0\"}'; cat; exit 5", count: 1)
    #expect(run.predictions.count == 1)
    #expect(run.diagnostics.map(\.code) == ["N002"])
  }

  // MARK: - Support

  private func run(
    _ script: String, count: Int, words: Int = 2, log: String? = nil,
    limits change: (inout CommandPipeline.Limits) -> Void = { _ in }
  ) throws -> PipelineRun {
    var limits = CommandPipeline.Limits()
    change(&limits)
    let path = try write(
      #"id() { printf %s "$line" | sed 's/^{"id":"\([^"]*\)".*/\1/'; }"# + "\n" + script)
    return CommandPipeline(
      PipelineIdentity(name: "test"), arguments: ["sh", path], limits: limits, log: log
    ).run(articles(count, words: words))
  }

  private func write(_ script: String) throws -> String {
    try folder.write(script + "\n", to: "pipeline.sh")
    return folder("pipeline.sh")
  }

  private func ids(_ count: Int) -> [String] { (0..<count).map { "a\($0)" } }

  private func articles(_ count: Int, words: Int = 2) -> [Article] {
    (0..<count).map {
      Article(
        id: "a\($0)", metadata: ArticleMetadata(title: "Title \($0)"),
        text: ArticleText(String(repeating: "Kovač. ", count: words)))
    }
  }

  /// Whether a process is gone, or a zombie that nobody has waited for yet.
  ///
  /// One that is killed ends when it next gets a processor, which a busy machine takes its time over.
  private func hasEnded(_ id: pid_t) -> Bool {
    for _ in 0..<1000 {
      guard let state = state(of: id), state != "Z" else { return true }
      usleep(10_000)
    }
    kill(id, SIGKILL)
    return false
  }

  /// A process's state letter, or `nil` where there is none.
  private func state(of id: pid_t) -> Character? {
    guard let file = fopen("/proc/\(id)/stat", "r") else { return nil }
    defer { fclose(file) }
    var line = [UInt8](repeating: 0, count: 200)
    let count = fread(&line, 1, 200, file)
    return String(decoding: line[..<count], as: UTF8.self).split(separator: ")").last?
      .first { $0 != " " }
  }
}
