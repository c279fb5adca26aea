import Diagnostics
import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

/// However a corpus is cut up and its parts are added, the result is that of one run.
@Suite struct PartialScoreTests {
  @Test(arguments: 0..<12) func anyShardingGivesTheResultOfOneRun(seed: Int) async throws {
    let (gold, all, _) = Evaluations.randomCorpus(seed: UInt64(seed), articles: 9)
    var random = SplitMix64(seed: UInt64(seed) + 100)
    // One article has no prediction.
    let answers = all.filter { $0.id != "a4" }
    let whole = await Evaluations.evaluate(gold: gold, answers: answers, name: "v")
    let sum = try await merged(gold, answers, keepsArticles: true, &random)
    let result = sum.evaluation(name: "v")
    #expect(result.scorecard.figures() == whole.scorecard.figures())
    #expect(result.scorecard.pooled == whole.scorecard.pooled)
    #expect(
      FigureEstimates(result.scorecard).all() == FigureEstimates(whole.scorecard).all())
    for slice in ArticleSlice.allCases {
      let (mine, theirs) = (
        result.scorecard.grouped(by: slice), whole.scorecard.grouped(by: slice)
      )
      #expect(mine.map(\.value) == theirs.map(\.value))
      #expect(mine.map(\.scorecard.rows.count) == theirs.map(\.scorecard.rows.count))
    }
    #expect(result.coverage == whole.coverage)
    #expect(result.digests.gold == whole.digests.gold)
    #expect(result.signature == whole.signature)
    // The sum as a part has the same bytes, too.
    let again = try await merged(gold, answers, keepsArticles: true, &random)
    #expect(again.bytes == sum.bytes)
  }

  @Test(arguments: 0..<12) func sumsWithoutArticlesAreThoseOfOneRun(seed: Int) async throws {
    let (gold, all, _) = Evaluations.randomCorpus(seed: UInt64(seed), articles: 9)
    var random = SplitMix64(seed: UInt64(seed) + 100)
    let answers = all.filter { $0.id != "a4" }
    let whole = await Evaluations.evaluate(gold: gold, answers: answers, name: "v")
    let one = await part(gold, answers, LabelTraits(answers), keepsArticles: false)
    let sum = try await merged(gold, answers, keepsArticles: false, &random)
    #expect(sum.bytes == one.bytes)
    let result = sum.evaluation(name: "v")
    #expect(result.scorecard.figures() == one.evaluation(name: "v").scorecard.figures())
    #expect(result.signature == one.evaluation(name: "v").signature)
    // Those of one run with articles are added with rounding.
    for (figure, other) in zip(result.scorecard.figures(), whole.scorecard.figures()) {
      #expect(figure.name == other.name)
      let distance = abs((figure.value ?? 0) - (other.value ?? 0))
      #expect(distance < 1e-9, "\(figure.name)")
      #expect((figure.value == nil) == (other.value == nil))
    }
    #expect(FigureEstimates(result.scorecard).all().allSatisfy { $0.interval == nil })
    #expect(result.coverage.scored == 9)
    #expect(result.coverage.failed.map(\.article) == ["a4"])
  }

  @Test func partsThatDoNotBelongTogetherAreRefused() async throws {
    let (gold, answers, _) = Evaluations.randomCorpus(seed: 3, articles: 4)
    let output = LabelTraits(answers)
    let part = await part(gold, answers, output, keepsArticles: true)
    func mismatch(_ change: (inout PartialScore) -> Void) -> PartialMismatch? {
      var other = part
      other.counts = .articles(PackedArticles())
      change(&other)
      var sum = part
      do throws(PartialMismatch) {
        try sum.add(other)
        return nil
      } catch {
        return error
      }
    }
    #expect(mismatch { _ in } == nil)
    #expect(mismatch { $0.counts = part.counts }?.reason.contains("has the article 'a") == true)
    #expect(
      mismatch { $0.pipeline.version = "2" }?.reason == "has another pipeline: wire 2, not wire v")
    #expect(mismatch { $0.settings = "x" }?.reason.contains("another settings") == true)
    #expect(
      mismatch { $0.counts = .sums(PartialSums()) }?.reason.contains("--no-intervals") == true)
    #expect(
      mismatch { $0.output = LabelTraits(names: ["mentions"]) }?.fix
        == "score all parts again with --output-has mentions,groups,names,links")
  }

  @Test func aPartWithAnArticleTwiceIsRefused() async throws {
    let (gold, answers, _) = Evaluations.randomCorpus(seed: 3, articles: 2)
    let part = await part(gold, answers, LabelTraits(answers), keepsArticles: true)
    let lines = part.bytes.split(separator: 0x0A)
    let twice = Array((lines + [lines[lines.count - 1]]).joined(separator: [0x0A]))
    let error = #expect(throws: InvalidInput.self) {
      try PartialScore(bytes: twice, file: "part.jsonl")
    }
    #expect(error?.diagnostics.map(\.message) == ["has the article 'a1' twice"])
    #expect(error?.diagnostics.first?.place?.line == 5)
  }

  @Test func aPartThatIsNoneIsRefused() {
    for (text, code) in [
      ("", "V002"), ("{", "V001"), ("{\"assay\":\"version/1\"}", "V002"),
      ("{\"assay\":\"partial/1\"}", "V003"),
    ] {
      #expect(throws: (any Error).self, "\(code)") {
        try PartialScore(bytes: Array(text.utf8), file: "part.jsonl")
      }
    }
  }

  @Test func onlyTheFirstOfManyThatAreMissingAreNamed() {
    var left = NamedCount()
    var right = NamedCount()
    for number in 100..<130 { left.add("a\(number)") }
    for number in 110..<140 { right.add("b\(number)") }
    var sum = right
    sum += left
    left += right
    #expect(left == sum)
    #expect(sum.count == 60)
    #expect(sum.names == (100..<120).map { "a\($0)" })
  }

  // MARK: - Support

  /// Random parts in a random order, each written and read again, added in a random grouping.
  private func merged(
    _ gold: [Article], _ answers: [Article], keepsArticles: Bool, _ random: inout SplitMix64
  ) async throws -> PartialScore {
    let count = Int.random(in: 1...5, using: &random)
    let shards = Dictionary(grouping: gold) { _ in Int.random(in: 0..<count, using: &random) }
    var parts: [PartialScore] = []
    for articles in shards.values {
      let ids = Set(articles.map(\.id))
      let part = await part(
        articles, answers.filter { ids.contains($0.id) }, LabelTraits(answers),
        keepsArticles: keepsArticles)
      parts.append(try PartialScore(bytes: part.bytes, file: "part.jsonl"))
    }
    while parts.count > 1 {
      parts.shuffle(using: &random)
      let last = parts.removeLast()
      try parts[parts.count - 1].add(last)
    }
    return try #require(parts.first)
  }

  private func part(
    _ gold: [Article], _ answers: [Article], _ output: LabelTraits, keepsArticles: Bool
  ) async -> PartialScore {
    var part = PartialScore(
      scorer: Signature(ScoringSettings()).description, profile: .strict, settings: "0123456789",
      pipeline: PipelineName(name: "wire", version: "v"), output: output,
      counts: keepsArticles ? .articles(PackedArticles()) : .sums(PartialSums()))
    let (rows, pooled) = await Scorer.countConcurrently(
      gold: gold, predictions: answers, output: output)
    let digests = Dictionary(uniqueKeysWithValues: gold.map { ($0.id, "digest of \($0.id)") })
    let isNew = part.count(rows, digests: digests)
    #expect(isNew)
    part.pooled += pooled
    return part
  }
}
