import LabelModel
import Scoring
import TestSupport
import Testing

@Suite("Alignment of meetings")
struct MeetingAlignerTests {
  typealias Fixtures = MeetingFixtures

  @Test("The pairs have the greatest credit of all, whatever is tried")
  func bruteForce() {
    var generator = SplitMix64(seed: 20_310_304)
    for _ in 0..<300 {
      let gold = randomMeetings(using: &generator)
      let predicted = randomMeetings(using: &generator)
      let comparison = Fixtures.compare(gold, predicted, containments: ["Vienna": "Austria"])
      let found = comparison.pairs.reduce(0.0) { $0 + $1.total.tally.goldHits }
      #expect(found == bestCredit(gold, predicted[...]))
    }
  }

  /// Tries every one-to-one pairing.
  private func bestCredit(_ gold: [Meeting], _ predicted: ArraySlice<Meeting>) -> Double {
    guard let first = gold.first else { return 0 }
    let rest = Array(gold.dropFirst())
    var best = bestCredit(rest, predicted)
    for index in predicted.indices {
      let pair = Fixtures.compare([first], [predicted[index]], containments: ["Vienna": "Austria"])
      guard let outcomes = pair.pairs.first else { continue }
      var others = Array(predicted)
      others.remove(at: index - predicted.startIndex)
      best = max(best, outcomes.total.tally.goldHits + bestCredit(rest, others[...]))
    }
    return best
  }

  private func randomMeetings(using generator: inout SplitMix64) -> [Meeting] {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      Fixtures.meeting(
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          ["Kovač", "Lind", "Vass", "Odera"].randomElement(using: &generator)!
        },
        date: ["2031-03-04", "2031-03", "2031-04-01", nil].randomElement(using: &generator)!,
        place: ["Vienna", "Austria", "Graz", nil].randomElement(using: &generator)!,
        status: [.held, .planned].randomElement(using: &generator))
    }
  }

  @Test("Shuffling either list changes no count")
  func orderFree() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let gold = randomMeetings(using: &generator)
      let predicted = randomMeetings(using: &generator)
      let one = Fixtures.compare(gold, predicted)
      let other = Fixtures.compare(
        gold.shuffled(using: &generator), predicted.shuffled(using: &generator))
      #expect(one.alignment.pairs.count == other.alignment.pairs.count)
      for slot in MeetingSlot.allCases {
        #expect(sum(one.pairs, slot) == sum(other.pairs, slot))
      }
    }
  }

  private func sum(_ outcomes: [MeetingSlotOutcomes], _ slot: MeetingSlot) -> OutcomeCounts {
    outcomes.compactMap { $0[slot] }.reduce(OutcomeCounts(), +)
  }

  @Test("Exchanging gold and predictions gives the same number of pairs")
  func symmetry() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let gold = randomMeetings(using: &generator)
      let predicted = randomMeetings(using: &generator)
      let there = Fixtures.compare(gold, predicted).alignment
      let back = Fixtures.compare(predicted, gold).alignment
      #expect(there.pairs.count == back.pairs.count)
    }
  }

  @Test("Status alone makes no pair")
  func gate() {
    let alignment = Fixtures.compare(
      [Fixtures.meeting(["Kovač"], place: "Vienna")],
      [Fixtures.meeting(["Lind"], place: "Graz")]
    ).alignment
    #expect(alignment == Alignment(missed: [0], spurious: [0]))
  }

  @Test("A meeting stands on its trigger, however it may be taken, and on its evidence")
  func anchors() {
    var meeting = Fixtures.meeting(["Kovač"], trigger: TextSpan(5, 8))
    #expect(meeting.anchors == TextSpan(5, 8))
    meeting.trigger = .filled(AcceptedSpan(TextSpan(5, 8), alternatives: [TextSpan(5, 10)]))
    meeting.evidence = [TextSpan(20, 30)]
    #expect(meeting.anchors == TextSpan(parts: [TextRange(5, 10), TextRange(20, 30)]))
    meeting.trigger = .empty
    #expect(meeting.anchors == TextSpan(20, 30))
    meeting.evidence = []
    #expect(meeting.anchors == nil)
  }

  @Test("Words decide between two meetings of the same people")
  func triggers() {
    let text = MarkedText("They ⟦met⟧ in March and ⟦met again⟧ in May, after ⟦talks⟧.")
    let gold = [
      Fixtures.meeting(["Kovač", "Lind"], trigger: text[1]),
      Fixtures.meeting(["Kovač", "Lind"], trigger: text[2]),
    ]
    let crossed = [
      Fixtures.meeting(["Kovač", "Lind"], trigger: text[2]),
      Fixtures.meeting(["Kovač"], trigger: text[1]),
    ]
    #expect(
      Fixtures.compare(gold, crossed).alignment.pairs
        == [.init(gold: 0, predicted: 1), .init(gold: 1, predicted: 0)])
    // Words that stand on no other meeting exclude nothing: the text tells of a meeting more than once.
    let elsewhere = [Fixtures.meeting(["Kovač", "Lind"], trigger: text[3])]
    #expect(Fixtures.compare(gold, elsewhere).alignment.pairs.count == 1)
    // Those that stand on another do, though the participants would fit.
    let onSecond = [Fixtures.meeting(["Kovač", "Lind"], trigger: text[2])]
    #expect(
      Fixtures.compare(gold, onSecond).alignment.pairs == [.init(gold: 1, predicted: 0)])
  }

  @Test(
    "A place that holds gold's is enough for a pair, and a slot that gold does not annotate is none"
  )
  func placesAndSlots() throws {
    let gold = Fixtures.meeting(["Kovač"], place: "Vienna")
    let predicted = Fixtures.meeting(["Lind"], place: "Austria")
    let comparison = Fixtures.compare([gold], [predicted], containments: ["Vienna": "Austria"])
    #expect(comparison.alignment.pairs == [.init(gold: 0, predicted: 0)])
    #expect(Fixtures.compare([gold], [predicted]).alignment.pairs == [])
    let card = Scorer.score(
      gold: [Fixtures.article([Fixtures.meeting(["Kovač"])])],
      predictions: [Fixtures.article([gold])])
    #expect(card.total(metric: "meetings.slots.participants")?.tally.f1 == 1)
    #expect(card.total(metric: "meetings.slots.place") == nil)
    #expect(card.total(metric: "meetings.slots.all") != nil)
  }

  @Test("Words on another meeting outweigh a participant more")
  func wordsOnAnother() {
    let text = MarkedText("They ⟦met⟧ in March and ⟦met again⟧ in May.")
    let gold = [
      Fixtures.meeting(["Kovač", "Lind"], trigger: text[1]),
      Fixtures.meeting(["Kovač", "Vass"], trigger: text[2]),
    ]
    let predicted = [Fixtures.meeting(["Kovač", "Lind"], trigger: text[2])]
    #expect(
      Fixtures.compare(gold, predicted).alignment.pairs == [.init(gold: 1, predicted: 0)])
    // Without words, participants alone decide.
    let wordless = [Fixtures.meeting(["Kovač", "Lind"])]
    #expect(Fixtures.compare(gold, wordless).alignment.pairs == [.init(gold: 0, predicted: 0)])
  }

  @Test("An optional meeting earns nothing and costs nothing")
  func optional() {
    let gold = [
      Fixtures.meeting(["Kovač"]), Fixtures.meeting(["Lind"], isOptional: true),
      Fixtures.meeting(["Vass"], isOptional: true),
    ]
    let predicted = [Fixtures.meeting(["Lind"]), Fixtures.meeting(["Odera"])]
    #expect(
      Fixtures.compare(gold, predicted).alignment
        == Alignment(missed: [0], spurious: [1], ignoredGold: [1, 2], ignoredPredicted: [0]))
  }

  @Test("A required meeting comes before an optional one that fits as well")
  func requiredFirst() {
    let gold = [Fixtures.meeting(["Kovač"], isOptional: true), Fixtures.meeting(["Kovač"])]
    let alignment = Fixtures.compare(gold, [Fixtures.meeting(["Kovač"])]).alignment
    #expect(alignment.pairs == [.init(gold: 1, predicted: 0)])
  }

  @Test("A prediction at least half inside an ignored region does not count, unless it is right")
  func ignoredRegions() {
    let region = IgnoredRegion(TextSpan(0, 10), layers: [.meetings])
    let predicted = [
      Fixtures.meeting(["Odera"], trigger: TextSpan(5, 15)),
      Fixtures.meeting(["Vass"], trigger: TextSpan(6, 16)),
      Fixtures.meeting(["Kovač"], trigger: TextSpan(0, 5)),
    ]
    let alignment = Fixtures.compare(
      [Fixtures.meeting(["Kovač"])], predicted, ignored: [region]
    ).alignment
    #expect(
      alignment
        == Alignment(
          pairs: [.init(gold: 0, predicted: 2)], spurious: [1], ignoredPredicted: [0]))
  }

  @Test("Slots that no gold meeting of the article annotates are not spurious either")
  func unannotatedEverywhere() {
    var extra = Fixtures.meeting(["Vass"])
    extra.mode = .filled(.call)
    let spurious = Fixtures.compare([Fixtures.meeting(["Kovač"])], [extra]).spurious[0]
    #expect(spurious[.mode] == nil)
    #expect(spurious.total == OutcomeCounts(spurious: 2))
    #expect(Fixtures.compare([], [extra]).spurious[0].total == OutcomeCounts(spurious: 3))
  }

  @Test("Two thousand meetings in an article, and many on one day")
  func manyMeetings() {
    for (count, date) in [(2000, nil), (200, "2031-03-04")] {
      let meetings = (0..<count).map { number in
        Fixtures.meeting(["p\(number)", "p\(number + 1)"], date: date)
      }
      let comparison = Fixtures.compare(meetings, meetings.reversed())
      #expect(comparison.alignment.pairs.count == count)
      #expect(comparison.alignment.pairs.allSatisfy { $0.gold + $0.predicted == count - 1 })
    }
  }
}
