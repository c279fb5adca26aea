import LabelModel
import Testing

@testable import Scoring

@Suite("CEAF over meetings")
struct MeetingCEAFTests {
  typealias Fixtures = MeetingFixtures

  private func tally(_ name: String, _ gold: [Meeting], _ predicted: [Meeting]) throws -> Tally {
    let metric = try #require(MetricCatalogue.meetings.first { $0.name == name })
    let article = Scorer.align(gold: Fixtures.article(gold), predicted: Fixtures.article(predicted))
    guard case .perArticle(let measure) = metric.measure else { return Tally() }
    return try #require(measure(article)).whole.tally
  }

  @Test("A role that only predictions fill costs precision, unlike in the published code")
  func rolesOfEitherSide() throws {
    var gold = Fixtures.meeting(["Kovač"])
    gold.place = .empty
    let predicted = Fixtures.meeting(["Kovač"], place: "Vienna")
    #expect(
      try tally("meetings.ceaf-ree", [gold], [predicted]) == Tally(hits: 1, gold: 1, predicted: 2))
    #expect(
      try tally("meetings.iterx.ceaf-ree.strict", [gold], [predicted])
        == Tally(hits: 1, gold: 1, predicted: 1))
  }

  @Test("An article without gold meetings counts what was made up")
  func noGold() throws {
    let predicted = [Fixtures.meeting(["Kovač", "Lind"], place: "Vienna")]
    for name in ["meetings.ceaf-ree", "meetings.ceaf-rme.subset", "meetings.ceaf-rme.phi3"] {
      #expect(try tally(name, [], predicted) == Tally(predicted: 3), "\(name)")
      #expect(try tally(name, predicted, []) == Tally(gold: 3), "\(name)")
    }
  }

  @Test("Of fillers that fit alike a required one is found before an optional one")
  func requiredFirst() {
    let fillers = [RoleFiller(mentions: [1], standing: .optional), RoleFiller(mentions: [1])]
    for gold in [fillers, fillers.reversed()] {
      #expect(
        RoleFillerScoring.tally(
          gold: gold, predicted: [RoleFiller(mentions: [1])], similarity: .subset)
          == Tally(hits: 1, gold: 1, predicted: 1))
    }
  }

  @Test("Fillers pair one to one, so that a split entity earns once")
  func oneToOne() throws {
    let alias = AcceptedReference(.name("Kovač"), alternatives: [.name("Ana")])
    var gold = Fixtures.meeting([])
    gold.participants = .filled([Participant(alias)])
    let split = Fixtures.meeting(["Kovač", "Ana"])
    for name in ["meetings.ceaf-ree", "meetings.ceaf-rme.subset"] {
      #expect(try tally(name, [gold], [split]) == Tally(hits: 1, gold: 1, predicted: 2), "\(name)")
    }
  }

  @Test("A bare name is never taken for a mention in the text")
  func namesAndMentions() throws {
    let layer = EntityLayer(
      entities: [Entity(id: "e", types: ["person"])],
      mentions: [0, 10, 20].map { Mention(TextSpan($0, $0 + 3), type: "person", entity: "e") })
    var gold = Fixtures.meeting([])
    gold.participants = .filled([Participant(AcceptedReference(.entity("e")))])
    let predicted = Fixtures.meeting(["A", "B", "C", "D"])
    let article = Scorer.align(
      gold: Article(id: "a", labels: Labels(entities: layer, meetings: [gold])),
      predicted: Article(id: "a", labels: Labels(entities: EntityLayer(), meetings: [predicted])))
    let metric = try #require(
      MetricCatalogue.meetings.first { $0.name == "meetings.ceaf-rme.phi3" })
    guard case .perArticle(let measure) = metric.measure else { return }
    #expect(try #require(measure(article)).whole.tally == Tally(gold: 3, predicted: 4))
  }

  @Test("Who takes part in two meetings fills the role once for REE, twice for RME")
  func repeatedFiller() throws {
    let gold = [Fixtures.meeting(["Kovač", "Lind"]), Fixtures.meeting(["Kovač", "Vass"])]
    #expect(
      try tally("meetings.ceaf-ree", gold, gold) == Tally(hits: 3, gold: 3, predicted: 3))
    #expect(
      try tally("meetings.ceaf-rme.subset", gold, gold) == Tally(hits: 4, gold: 4, predicted: 4))
  }

  @Test("Optional fillers count on neither side; inferred ones only where they are found")
  func standings() throws {
    var gold = Fixtures.meeting(["Kovač"])
    gold.participants = .filled([
      Participant(Fixtures.name("Kovač")), Participant(Fixtures.name("Lind"), isOptional: true),
    ])
    gold.place = .filled(MeetingPlace(Fixtures.name("Vienna"), basis: .inferred))
    let full = Fixtures.meeting(["Lind", "Kovač"], place: "Vienna")
    let bare = Fixtures.meeting(["Kovač"])
    for name in ["meetings.ceaf-ree", "meetings.ceaf-rme.subset", "meetings.ceaf-rme.phi3"] {
      #expect(try tally(name, [gold], [full]) == Tally(hits: 2, gold: 2, predicted: 2), "\(name)")
      #expect(try tally(name, [gold], [bare]) == Tally(hits: 1, gold: 1, predicted: 1), "\(name)")
    }
  }

  @Test("Φ is the greatest over all maps of meetings and of fillers inside them")
  func bruteForce() throws {
    var generator = MeetingFixtures.generator(seed: 5)
    for _ in 0..<200 {
      func templates() -> [RoleFillerScoring.Roles] {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          (0..<2).map { _ in
            (0..<Int.random(in: 0...3, using: &generator)).map { _ in
              RoleFiller(mentions: (0..<4).filter { _ in Bool.random(using: &generator) })
            }
          }
        }
      }
      let (gold, predicted) = (templates(), templates())
      for similarity in [FillerSimilarity.subset, .sharedMentions] {
        let tally = TemplateScoring.tally(
          gold: gold, predicted: predicted, similarity: similarity)
        let greatest = best(gold, predicted) { keys, answers in
          zip(keys, answers).reduce(0) { $0 + best($1.0, $1.1) { similarity($0, $1) } }
        }
        #expect(tally.goldHits == greatest)
        if let key = gold.first, let answer = predicted.first {
          #expect(
            RoleFillerScoring.credit(gold: key, predicted: answer, similarity: similarity)
              == RoleFillerScoring.tally(gold: key, predicted: answer, similarity: similarity)
              .goldHits)
        }
        #expect(
          tally.predicted == predicted.joined().joined().reduce(0) { $0 + similarity.weight($1) })
      }
    }
  }

  /// The greatest sum over all one-to-one maps.
  private func best<Item>(
    _ gold: [Item], _ predicted: [Item], _ value: (Item, Item) -> Double
  ) -> Double {
    guard let first = gold.first else { return 0 }
    let rest = Array(gold.dropFirst())
    var greatest = best(rest, predicted, value)
    for index in predicted.indices {
      var others = predicted
      let answer = others.remove(at: index)
      greatest = max(greatest, value(first, answer) + best(rest, others, value))
    }
    return greatest
  }
}
