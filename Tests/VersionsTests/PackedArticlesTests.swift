import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

/// Rows that were packed are what they were, and so is all that is computed from them.
@Suite struct PackedArticlesTests {
  @Test(arguments: 0..<40) func anyRowsComeBackAsTheyWere(seed: UInt64) {
    var random = RandomRows(seed: seed)
    let rows = (0..<Int.random(in: 1...70, using: &random.random)).map { random.row("a\($0)") }
    var articles = PackedArticles(blockSize: Int.random(in: 1...40, using: &random.random))
    for (place, row) in rows.shuffled(using: &random.random).enumerated() {
      let isNew = articles.add(
        PartialArticle(row: row, goldDigest: random.digest(isHex: seed % 2 == 0 || place > 3)))
      #expect(isNew)
    }
    let packed = articles.packed
    let back = packed.sortedPlaces().map { packed[$0].row }
    #expect(back.count == rows.count)
    for (row, other) in zip(rows.sorted { $0.article < $1.article }, back) {
      #expect(row.article == other.article)
      #expect(row.metadata == other.metadata)
      #expect(row.isMissing == other.isMissing)
      #expect(row.length == other.length)
      #expect(row.counts == other.counts)
      #expect(row.tables == other.tables)
    }
  }

  @Test(arguments: [true, false]) func digestsComeBackAsTheyWere(areHex: Bool) {
    var random = RandomRows(seed: 5)
    let digests = (0..<9).map { _ in random.digest(isHex: areHex) }
    let packed = PackedDigests(digests)
    #expect(digests.indices.map { packed[$0] } == digests)
    if case .bytes = packed { #expect(areHex) } else { #expect(!areHex) }
  }

  @Test(arguments: 0..<100) func anyColumnComesBackAsItWas(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let largest = UInt64(1) << UInt64.random(in: 0..<UInt64(PackedColumn.widest), using: &random)
    let isWhole = Bool.random(using: &random)
    let codes = (0..<Int.random(in: 1...600, using: &random)).map { _ in
      UInt64.random(in: 0..<largest, using: &random) << (isWhole ? 1 : 0)
        & (1 << UInt64(PackedColumn.widest) - 1)
    }
    let bytes = [7] + PackedColumn.bytes(of: codes)
    #expect(
      codes.indices.map { PackedColumn.code(at: $0, ofColumnAt: 1, in: bytes) } == codes)
    let present = codes.indices.filter { _ in UInt64.random(in: 0..<100, using: &random) < seed }
    let presence =
      [7] + PackedPresence.bytes(of: present.map(UInt16.init), rowCount: codes.count)
    #expect(PackedPresence.rows(at: 1, in: presence, rowCount: codes.count) == present)
    let places = codes.indices.map { PackedPresence.place(of: $0, at: 1, in: presence) }
    #expect(places.compactMap(\.self) == Array(present.indices))
    #expect(codes.indices.filter { places[$0] != nil } == present)
  }

  @Test(arguments: 0..<10) func resultsOfPackedRowsAreThoseOfRows(seed: UInt64) async throws {
    let part = await part(seed: seed, articles: 14)
    let packed = try #require(part.packedEvaluation(name: "v"))
    let plain = part.evaluation(name: "v")
    #expect(packed.estimates == FigureEstimates(plain.scorecard).all())
    #expect(packed.sums.figures() == plain.scorecard.figures())
    #expect(packed.evaluation.signature == plain.signature)
    #expect(packed.evaluation.digests.gold == plain.digests.gold)
    #expect(packed.evaluation.coverage == plain.coverage)
    let definitions = MetricCatalogue.all.compactMap { FigureDefinition(main: $0) }
    for slice in ArticleSlice.allCases {
      let groups = plain.scorecard.grouped(by: slice)
      let others = packed.estimates(of: definitions, by: slice)
      #expect(others.map(\.value) == groups.map(\.value))
      #expect(others.map(\.articleCount) == groups.map(\.scorecard.rows.count))
      for (other, group) in zip(others, groups) {
        #expect(
          other.estimates == FigureEstimates(group.scorecard).estimates(of: definitions))
      }
    }
  }

  @Test func rowsThatCountSomethingTwiceAreLookedAtOneByOne() async throws {
    var part = await part(seed: 1, articles: 6)
    var row = Scorecard.Row(article: "twice")
    let counts = ArticleCounts(whole: Counts(Tally(hits: 1, gold: 2, predicted: 1)))
    row.counts = [
      .init(metric: "entities.mentions.strict", counts: counts),
      .init(metric: "entities.mentions.strict", counts: counts),
    ]
    let isNew = part.count([row], digests: [:])
    #expect(isNew)
    #expect(part.packedEvaluation(name: "v") == nil)
    #expect(part.evaluation(name: "v").scorecard.rows.last?.counts == row.counts)
  }

  @Test func countsTakeFewBytesAndAlikeBlocksShareTheirSections() async {
    let (gold, answers, _) = Evaluations.randomCorpus(seed: 9, articles: 256)
    let (rows, _) = await Scorer.countConcurrently(
      gold: gold, predictions: answers, output: LabelTraits(answers))
    let articles = rows.map { PartialArticle(row: $0, goldDigest: "") }
    let block = BlockPacker.block(of: articles, after: [])
    // 116 an article when this was written, beside its name and its gold's digest.
    let bytes = block.columns.count + block.references.count + 8 * block.otherNumbers.count
    #expect(bytes < 150 * block.count)
    let again = BlockPacker.block(of: articles.reversed(), after: block.sections)
    #expect(again.sections == block.sections)
    let keptOrder = block.sections.dropFirst().filter { $0.kind == .counts }.map(\.name)
    #expect(keptOrder == MetricCatalogue.all.map(\.name).filter { keptOrder.contains($0) })
  }

  // MARK: - Support

  private func part(seed: UInt64, articles count: Int) async -> PartialScore {
    let (gold, answers, _) = Evaluations.randomCorpus(seed: seed, articles: count)
    var part = PartialScore(
      scorer: Signature(ScoringSettings()).description, profile: .strict, settings: "0123456789",
      pipeline: PipelineName(name: "wire", version: "v"), output: LabelTraits(answers),
      counts: .articles(PackedArticles(blockSize: 4)))
    let (rows, pooled) = await Scorer.countConcurrently(
      gold: gold, predictions: answers.filter { $0.id != "a3" }, output: LabelTraits(answers))
    var random = SplitMix64(seed: seed)
    let digests = Dictionary(uniqueKeysWithValues: gold.map { ($0.id, "digest of \($0.id)") })
    let isNew = part.count(rows.shuffled(using: &random), digests: digests)
    #expect(isNew)
    part.pooled += pooled
    return part
  }
}

/// Rows with every kind of count, in an order of their own, some of them twice.
private struct RandomRows {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func row(_ id: String) -> Scorecard.Row {
    var row = Scorecard.Row(
      article: id, isMissing: one(in: 5), length: one(in: 2) ? integer() : nil)
    row.metadata = ArticleMetadata(
      outlet: word(), dateline: word(), language: word(), section: word(), split: word(),
      status: word(), cluster: word(), tags: (0..<size(3)).compactMap { _ in word() })
    let names = MetricCatalogue.all.prefix(9).map(\.name) + ["other.metric"]
    for _ in 0..<size(8) {
      let counts = ArticleCounts(
        whole: counts(),
        slices: (0..<size(5)).map { _ in
          .init(
            name: word() ?? "", family: one(in: 2) ? .type : .kind, counts: self.counts())
        })
      row.counts.append(.init(metric: names.randomElement(using: &random) ?? "", counts: counts))
    }
    if one(in: 3) {
      let order = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
      row.counts.sort { order[$0.metric, default: 0] < order[$1.metric, default: 0] }
    }
    for _ in 0..<size(3) {
      row.tables.append(
        .init(
          metric: names.randomElement(using: &random) ?? "",
          cells: (0..<size(5)).map { _ in
            TableCell(row: word() ?? "∅", column: word() ?? "∅", count: integer())
          }))
    }
    return row
  }

  mutating func digest(isHex: Bool) -> String {
    let digits = (0..<64).map { _ in "0123456789abcdef".randomElement(using: &random) ?? "0" }
    return isHex ? String(digits) : String(digits.dropLast(size(2) + 1))
  }

  private mutating func counts() -> Counts {
    switch size(4) {
    case 0: Counts(tally())
    case 1: Counts(outcomes())
    case 2: Counts(tallies: (0..<size(4)).map { _ in tally() })
    default: Counts(tallies: (0..<size(3)).map { _ in tally() }, outcomes: outcomes())
    }
  }

  private mutating func tally() -> Tally {
    Tally(goldHits: number(), gold: number(), predictedHits: number(), predicted: number())
  }

  private mutating func outcomes() -> OutcomeCounts {
    // Their sums must be numbers, too.
    let some = (0..<5).map { _ in integer() / 8 }
    return OutcomeCounts(
      correct: some[0], incorrect: some[1], partial: some[2], missed: some[3], spurious: some[4])
  }

  private mutating func number() -> Double {
    switch size(12) {
    case 0: Double.random(in: -1...1, using: &random)
    case 1: Double(integer()) / 3
    case 2:
      [-0.0, .infinity, 1e300, 0x1p48, 0x1p60, .leastNonzeroMagnitude].randomElement(using: &random)
        ?? 0
    default: Double(size(9))
    }
  }

  private mutating func integer() -> Int {
    switch size(12) {
    case 0: Int.random(in: .min ... .max, using: &random)
    case 1: [.min, .max, -1, 1 << 48, 1 << 48 - 1].randomElement(using: &random) ?? 0
    default: size(9)
    }
  }

  private mutating func word() -> String? {
    ["person", "gpe", "names-only", "", "ü–∅", nil].randomElement(using: &random) ?? nil
  }

  private mutating func size(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func one(in count: Int) -> Bool { size(count) == 0 }
}
