import FoundationEssentials
import LabelModel
import TestSupport
import Testing

@testable import Scoring

@Suite struct ProfileTests {
  @Test func nervaluateProfileGivesNervaluatesCountsInAllCases() throws {
    struct Case: Decodable {
      var gold: [Span]
      var pred: [Span]
      var nervaluate_cor_inc_par_mis_spu: [String: [Int]]
    }
    guard let url = SharedData.file("vectors/spans_random.jsonl") else {
      return SharedData.skipped("vectors/spans_random.jsonl")
    }
    let names = ["strict": "strict", "exact": "exact", "partial": "partial", "ent_type": "type"]
    var count = 0
    for line in try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")) {
      let entry = try JSONDecoder().decode(Case.self, from: Data(line))
      count += 1
      let card = Scorer.score(
        gold: [.make(mentions: entry.gold.map(\.mention))],
        predictions: [.make(mentions: entry.pred.map(\.mention))],
        metrics: MetricCatalogue.mentions, settings: ScoringSettings(profile: .nervaluate))
      for (peer, expected) in entry.nervaluate_cor_inc_par_mis_spu {
        let name = try #require(names[peer])
        let outcomes = try #require(card.total(metric: "entities.mentions.\(name)")?.outcomes)
        #expect(Outcome.counted.map { outcomes[$0] } == expected, "case \(count) \(peer)")
      }
    }
    #expect(count == 3_000)
  }

  /// A type is counted as if there were no other: a mention of another type is a miss and one made up.
  @Test func nervaluateCountsEachTypeByItself() {
    let gold = Article.make(mentions: [.make(0, 5, "person"), .make(10, 15, "gpe")])
    let predicted = Article.make(mentions: [
      .make(0, 5, "gpe"), .make(10, 15, "gpe"), .make(20, 25, "person"), .make(30, 35, "person"),
    ])
    let card = Scorer.score(
      gold: [gold], predictions: [predicted], metrics: MetricCatalogue.mentions,
      settings: ScoringSettings(profile: .nervaluate))
    let name = "entities.mentions.strict"
    #expect(
      card.total(metric: name)?.outcomes == OutcomeCounts(correct: 1, incorrect: 1, spurious: 2))
    #expect(
      card.total(metric: name, slice: "person")?.outcomes == OutcomeCounts(missed: 1, spurious: 2))
    #expect(
      card.total(metric: name, slice: "gpe")?.outcomes == OutcomeCounts(correct: 1, spurious: 1))
  }

  @Test func peersReadUndefinedAsZero() {
    let gold = Article.make(mentions: [.make(0, 5)])
    func precision(_ profile: Profile) -> Double?? {
      Scorer.score(
        gold: [gold], predictions: [.make(mentions: [])],
        settings: ScoringSettings(profile: profile)
      ).figures().first { $0.name == "entities.mentions.strict.precision" }?.value
    }
    #expect(precision(.strict) == .some(nil))
    #expect(precision(.seqeval) == .some(0))
    #expect(precision(.nervaluate) == .some(0))
  }

  @Test func seqevalAveragesOverTypesThatWereOnlyPredicted() {
    let gold = Article.make(mentions: [.make(0, 5, "person")])
    let predicted = Article.make(mentions: [.make(0, 5, "person"), .make(6, 9, "gpe")])
    func macro(_ profile: Profile) -> Double?? {
      Scorer.score(
        gold: [gold], predictions: [predicted], settings: ScoringSettings(profile: profile)
      ).figures().first { $0.name == "entities.mentions.strict.macro.f1" }?.value
    }
    #expect(macro(.strict) == .some(1))
    #expect(macro(.seqeval) == .some(0.5))
  }

  /// `min_overlap_percentage` is at least 1, of the gold mention.
  @Test func nervaluateOverlooksAnOverlapOfLessThanAHundredth() throws {
    func partial(goldLength: Int) throws -> Int {
      let card = Scorer.score(
        gold: [.make(mentions: [.make(0, goldLength)])],
        predictions: [.make(mentions: [.make(goldLength - 1, goldLength + 5)])],
        settings: ScoringSettings(profile: .nervaluate))
      return try #require(card.total(metric: "entities.mentions.partial")?.outcomes).partial
    }
    #expect(try partial(goldLength: 100) == 1)
    #expect(try partial(goldLength: 101) == 0)
  }

  @Test func everyProfileSaysWhatItChanges() {
    for profile in Profile.allCases {
      #expect(profile.changes.isEmpty == (profile == .strict), "\(profile)")
    }
  }

  @Test func theSignatureIsOneLineThatTellsSettingsApart() {
    let plain = Signature(ScoringSettings()).description
    #expect(
      plain
        == "assay:0.1.0|profile:strict|match:best|undefined:null|macro:gold-types|places:none")
    let places = Signature(ScoringSettings(placeContainments: ["Hofburg": "Vienna"])).description
    #expect(places == plain.replacing("places:none", with: "places:f6f0ea52"))
    #expect(!places.contains("Hofburg") && !places.contains("\n"))
    #expect(Signature(ScoringSettings(profile: .conll)).description.contains("profile:conll"))
  }

  private struct Span: Decodable {
    var mention: Mention

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      let (start, end) = (try fields.decode(Int.self), try fields.decode(Int.self))
      mention = .make(start, end, try fields.decode(String.self))
    }
  }
}
