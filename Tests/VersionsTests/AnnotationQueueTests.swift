import LabelModel
import Testing

@testable import Versions

@Suite struct AnnotationQueueTests {
  private func labels(_ types: [String], meetings: Int = 0) -> Labels {
    var labels = Labels(entities: EntityLayer(), meetings: [], quotes: [])
    for (index, type) in types.enumerated() {
      labels.entities?.mentions.append(Mention(TextSpan(index * 10, index * 10 + 4), type: type))
    }
    for index in 0..<meetings {
      labels.meetings?.append(
        Meeting(
          id: "m\(index)", status: .filled(.held),
          trigger: .filled(AcceptedSpan(TextSpan(500 + index * 10, 505 + index * 10)))))
    }
    return labels
  }

  private func candidate(_ id: String, _ answers: [Labels], length: Int = 1_000)
    -> AnnotationQueue.Candidate
  {
    AnnotationQueue.Candidate(
      Article(id: id, text: ArticleText(String(repeating: "a", count: length))),
      answers: answers.enumerated().map { AnnotationQueue.Answer(name: "v\($0 + 1)", labels: $1) })
  }

  @Test func whatVersionsSayDifferentlyComesFirst() {
    let same = labels(["person", "gpe"])
    let queue = AnnotationQueue(
      [
        candidate("b-same", [same, same]),
        candidate("c-other", [same, labels(["person", "person", "person"])]),
      ], gold: [], figures: [], wantedSupport: 0)
    #expect(queue.entries.map(\.id) == ["c-other", "b-same"])
    #expect(queue.entries[0].score == 1)
    #expect(queue.entries[0].reasons.map(\.sentence) == ["v1 and v2 differ on 2 of 3 labels"])
    #expect(queue.entries[1].score == 0)
  }

  @Test func typesThatTheGoldHasFewOfCount() {
    let gold = Article(id: "g", labels: labels(Array(repeating: "person", count: 30)))
    let queue = AnnotationQueue(
      [
        candidate("people", [labels(["person", "person", "person"])]),
        candidate("places", [labels(["facility", "facility", "person"])]),
      ], gold: [gold], figures: [], wantedSupport: 30)
    #expect(queue.entries.map(\.id) == ["places", "people"])
    #expect(queue.entries[0].reasons.map(\.sentence) == ["about 2 facility (gold has 0 of 30)"])
    #expect(queue.entries[1].reasons == [])
  }

  @Test func layersThatAreKnownRoughlyCount() {
    let figures = [
      AnnotationQueue.KnownFigure(
        name: "meetings.slots.all.f1", halfWidth: 0.06, support: 100),
      AnnotationQueue.KnownFigure(
        name: "entities.mentions.strict.f1", halfWidth: 0.02, support: 2_000),
    ]
    let queue = AnnotationQueue(
      [
        candidate("talks", [labels(["person"], meetings: 2)]),
        candidate("people", [labels(["person", "person"])]),
      ], gold: [], figures: figures, wantedSupport: 0)
    #expect(queue.entries.map(\.id) == ["talks", "people"])
    #expect(
      queue.entries[0].reasons.map(\.sentence) == [
        "about 2 meetings, where meetings.slots.all.f1 is known to ±6.0 points"
      ])
  }

  /// Twice the text takes twice the time.
  @Test func longArticlesMustHaveMore() {
    let one = labels(["facility"])
    let queue = AnnotationQueue(
      [candidate("long", [one], length: 4_000), candidate("short", [one], length: 1_000)],
      gold: [], figures: [], wantedSupport: 30)
    #expect(queue.entries.map(\.id) == ["short", "long"])
    #expect(queue.entries.map(\.score) == [1, 0.25])
  }

  @Test func equalOnesGoByIdAndUnansweredOnesLast() {
    let some = labels(["facility"])
    let candidates = [candidate("z", []), candidate("b", [some]), candidate("a", [some])]
    for order in [candidates, candidates.reversed()] {
      let queue = AnnotationQueue(order, gold: [], figures: [], wantedSupport: 30)
      #expect(queue.entries.map(\.id) == ["a", "b", "z"])
    }
  }
}
