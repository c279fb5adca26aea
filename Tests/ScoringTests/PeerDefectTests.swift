import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// What users of other scorers ran into, on the smallest case that shows it; none of it happens here.
@Suite struct PeerDefectTests {
  // nervaluate 40, NER-Evaluation 17: the order of the lists decides.
  @Test func orderOfPredictionsIsNothing() {
    let gold = [Mention.make(10, 20)]
    let one = outcomes("strict", gold, [.make(5, 12), .make(10, 20)])
    let other = outcomes("strict", gold, [.make(10, 20), .make(5, 12)])
    #expect(one == other)
    #expect(one == OutcomeCounts(correct: 1, spurious: 1))
  }

  // nervaluate 29, eval4ner 2, bratutils 3: POS grows with the fragments, or ACT loses a prediction.
  @Test func possibleIsGoldAndActualIsPredicted() {
    for mode in ["strict", "exact", "partial", "type"] {
      let counts = outcomes(mode, [.make(0, 10), .make(20, 25)], [.make(0, 4), .make(5, 7)])
      #expect(counts?.possible == 2 && counts?.actual == 2, "\(mode)")
    }
  }

  // NER-Evaluation 6: one gold label is matched several times.
  @Test func aGoldLabelIsMatchedOnce() {
    #expect(
      outcomes("type", [.make(0, 10)], [.make(0, 3), .make(4, 6), .make(7, 9)])
        == OutcomeCounts(correct: 1, spurious: 2))
  }

  // nervaluate 42 and 66: what is spurious is counted for every type. spaCy 3968: types do not add up.
  @Test func aSpuriousLabelBelongsToItsOwnType() {
    let card = score([.make(0, 5, "person")], [.make(0, 5, "person"), .make(8, 9, "gpe")])
    let name = "entities.mentions.strict"
    #expect(card.total(metric: name, slice: "person")?.outcomes == OutcomeCounts(correct: 1))
    #expect(card.total(metric: name, slice: "gpe")?.outcomes == OutcomeCounts(spurious: 1))
  }

  // nervaluate 38: off by one for labels of one code point, and for half-open spans that touch.
  @Test func spansAreHalfOpen() {
    #expect(
      outcomes("partial", [.make(5, 6)], [.make(6, 7)]) == OutcomeCounts(missed: 1, spurious: 1))
    #expect(outcomes("partial", [.make(5, 6)], [.make(5, 6)]) == OutcomeCounts(correct: 1))
  }

  // nervaluate's loader: an empty first article, or none, ends in an error. seqeval's report: the same.
  @Test func emptyInputIsNoError() {
    #expect(Scorer.score(gold: [], predictions: []).figures().isEmpty)
    let card = Scorer.score(
      gold: [.make("a", mentions: []), .make("b", mentions: [.make(0, 5)])],
      predictions: [.make("a", mentions: []), .make("b", mentions: [.make(0, 5)])])
    #expect(card.total(metric: "entities.mentions.strict")?.tally.f1 == 1)
  }

  // metametric: nine empty articles beside one that is all wrong make P = R = 0.90.
  @Test func emptyArticlesAddNothing() {
    let empty = (0..<9).map { Article.make("empty\($0)", mentions: []) }
    let card = Scorer.score(
      gold: empty + [.make("full", mentions: [.make(0, 5)])],
      predictions: empty + [.make("full", mentions: [.make(10, 15)])])
    #expect(card.total(metric: "entities.mentions.strict")?.tally.f1 == 0)
    // seqeval 98: but it is seen that they were rightly left alone.
    let kept = card.total(metric: "entities.mentions.kept-empty")
    #expect(kept?.tally == Tally(hits: 9, gold: 9, predicted: 9))
  }

  // seqeval: a type that was only predicted costs nothing in the weighted mean, and macro depends on it.
  @Test func typesOnlyPredictedAreSaid() {
    let figures = score([.make(0, 5, "person")], [.make(0, 5, "person"), .make(8, 9, "gpe")])
      .figures()
    func value(_ name: String) -> Double? {
      figures.first { $0.name == "entities.mentions.strict.\(name)" }?.value
    }
    #expect(value("macro.f1") == 1 && value("macro.types") == 1)
    #expect(value("macro.predicted-only") == 1)
    #expect((value("f1") ?? 1) < 1)
  }

  // neleval 26 and 35: equal predictions collapse into one.
  @Test func duplicatesAreCounted() {
    let copies = [Mention.make(0, 5), .make(0, 5), .make(0, 5)]
    #expect(outcomes("strict", [.make(0, 5)], copies) == OutcomeCounts(correct: 1, spurious: 2))
  }

  // spaCy 12811: predictions that fit no token disappear, and precision rises.
  @Test func nothingIsDropped() {
    #expect(outcomes("strict", [.make(0, 2)], [.make(0, 1)]) == OutcomeCounts(incorrect: 1))
  }

  // coval: CEAF-m of a perfect answer is 2.0. kentonl/e2e-coref 126: singletons are lost from CEAF-e.
  @Test func aPerfectAnswerIsOneWithSingletonsToo() {
    let gold = Article(id: "a", labels: .clusters([0, 2, 4], [6], [8]))
    let card = Scorer.score(gold: [gold], predictions: [gold])
    for name in ["muc", "b3", "ceaf-m", "ceaf-e", "blanc", "lea", "conll"] {
      let metric = MetricCatalogue.all.first { $0.name == "entities.clusters.\(name)" }
      let total = card.total(metric: "entities.clusters.\(name)")
      let value = total.flatMap { metric?.value("f1", of: $0) }
      #expect(abs((value ?? 0) - 1) < 1e-12, "\(name)")
    }
  }

  // reference scorer 2: MUC of singletons is 0 where all else is 1, and the mean suffers.
  @Test func singletonsLeaveMUCUndefinedAndOutOfTheMean() {
    let gold = Article(id: "a", labels: .clusters([0], [2]))
    let figures = Scorer.score(gold: [gold], predictions: [gold]).figures()
    func value(_ name: String) -> Double?? {
      figures.first { $0.name == "entities.clusters.\(name).f1" }?.value
    }
    #expect(value("muc") == .some(nil))
    #expect(value("conll") == .some(1))
  }

  // reference scorer 6: precision and recall of CEAF-e exchanged. Merged entities cost precision in MUC,
  // split ones recall.
  @Test func precisionAndRecallAreNotExchanged() {
    let gold = Labels.clusters([0, 2], [4, 6])
    let merged = Labels.clusters([0, 2, 4, 6])
    let muc = Scorer.score(
      gold: [Article(id: "a", labels: gold)], predictions: [Article(id: "a", labels: merged)]
    ).total(metric: "entities.clusters.muc")?.tally
    #expect(muc?.recall == 1 && (muc?.precision ?? 1) < 1)
    let ceaf = Scorer.score(
      gold: [Article(id: "a", labels: gold)], predictions: [Article(id: "a", labels: merged)]
    ).total(metric: "entities.clusters.ceaf-e")?.tally
    #expect(ceaf?.gold == 2 && ceaf?.predicted == 1)
    #expect((ceaf?.precision ?? 0) > (ceaf?.recall ?? 1))
  }

  // scorch: an error where key and response share no mention, or where there is no entity.
  @Test func nothingInCommonIsZeroAndNotAnError() {
    let card = Scorer.score(
      gold: [Article(id: "a", labels: .clusters([0, 2]))],
      predictions: [Article(id: "a", labels: .clusters([10, 12]))])
    #expect(card.total(metric: "entities.clusters.ceaf-e")?.tally.f1 == 0)
    #expect(card.total(metric: "entities.clusters.lea")?.tally.f1 == 0)
  }

  // lm-evaluation-harness 4062: what cannot be scored leaves the denominator.
  @Test func anUngroupedAnswerStaysInTheDenominator() {
    let gold = [
      Article(id: "a", labels: .clusters([0, 2])), Article(id: "b", labels: .clusters([0, 2])),
    ]
    let predictions = [
      gold[0], Article.make("b", mentions: [.make(0, 1)]),
    ]
    let lea = Scorer.score(gold: gold, predictions: predictions)
      .total(metric: "entities.clusters.lea")?.tally
    #expect(lea?.gold == 4)
    // But a pipeline that never groups is not measured on groups.
    let ungrouped = Scorer.score(gold: gold, predictions: [predictions[1]])
    #expect(ungrouped.total(metric: "entities.clusters.lea") == nil)
  }

  private func score(_ gold: [Mention], _ predicted: [Mention]) -> Scorecard {
    Scorer.score(gold: [.make(mentions: gold)], predictions: [.make(mentions: predicted)])
  }

  private func outcomes(
    _ mode: String, _ gold: [Mention], _ predicted: [Mention]
  ) -> OutcomeCounts? {
    score(gold, predicted).total(metric: "entities.mentions.\(mode)")?.outcomes
  }
}
