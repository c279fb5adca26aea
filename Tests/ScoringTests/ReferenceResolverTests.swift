import LabelModel
import Scoring
import TestSupport
import Testing

@Suite("References")
struct ReferenceResolverTests {
  static let marked = MarkedText(
    "⟦kovac:Ana Kovač⟧ of ⟦sarnia:Sarnia⟧ met ⟦lind:Lind⟧. ⟦she:She⟧ and ⟦envoy:the envoy⟧ left.")

  static func span(_ name: String) -> TextSpan { marked.span(name) }

  static let gold = Article(
    id: "a", text: marked.text,
    labels: Labels(
      entities: EntityLayer(
        entities: [
          Entity(id: "kovac", types: ["person"], name: "Ana Kovač", aliases: ["Kovač"]),
          Entity(id: "sarnia", types: ["gpe"], name: "Sarnia", link: .filled("wikidata:Q1")),
          Entity(id: "lind", types: ["person"], name: "Lind", link: .filled("NIL1")),
        ],
        mentions: [
          Mention(span("kovac"), type: "person", entity: "kovac"),
          Mention(span("she"), type: "person", entity: "kovac"),
          Mention(span("sarnia"), type: "gpe", entity: "sarnia"),
          Mention(span("lind"), type: "person", entity: "lind"),
        ])))

  static let predicted = Article(
    id: "a",
    labels: Labels(
      entities: EntityLayer(
        entities: [
          Entity(id: "e1", types: ["person"], name: "Lind"),
          Entity(id: "e2", types: ["gpe"], name: "Elsewhere", link: .filled("wikidata:Q1")),
          Entity(id: "e3", types: ["person"], name: "Kovač", link: .filled("NIL9")),
          Entity(id: "e4", types: ["gpe"], name: "Sarnia", link: .filled("wikidata:Q2")),
        ],
        mentions: [Mention(span("kovac"), type: "person", entity: "e1")])))

  func agrees(
    _ gold: EntityReference, _ predicted: EntityReference, aligned: [(Int, Int)] = []
  ) -> Bool {
    let alignment = Alignment(pairs: aligned.map { .init(gold: $0.0, predicted: $0.1) })
    return ReferenceResolver(gold: Self.gold, predicted: Self.predicted, entities: alignment)
      .agrees(gold: AcceptedReference(gold), predicted: AcceptedReference(predicted))
  }

  @Test("Links decide before anything else")
  func links() {
    #expect(agrees(.entity("sarnia"), .entity("e2")))
    #expect(!agrees(.entity("sarnia"), .entity("e4"), aligned: [(1, 3)]))
  }

  @Test("NIL names nobody, so that the alignment decides, then the name")
  func nilLinks() {
    #expect(agrees(.entity("lind"), .entity("e3"), aligned: [(2, 2)]))
    #expect(!agrees(.entity("lind"), .entity("e3")))
    #expect(agrees(.entity("lind"), .entity("e1")))
  }

  @Test("The alignment of entities decides before names")
  func alignment() {
    #expect(agrees(.entity("kovac"), .entity("e1"), aligned: [(0, 0)]))
    #expect(!agrees(.entity("lind"), .entity("e1"), aligned: [(0, 0)]))
    #expect(!agrees(.entity("kovac"), .entity("e3"), aligned: [(0, 0)]))
  }

  @Test("Names and aliases are folded")
  func names() {
    #expect(agrees(.entity("kovac"), .name(" KOVAČ")))
    #expect(agrees(.entity("kovac"), .name("Kovac\u{30C}")))  // The caron as a mark of its own.
    #expect(!agrees(.entity("kovac"), .name("Kov")))
    #expect(agrees(.name("Ana  Kovač"), .name("ana kovač")))
  }

  @Test("A span points to the entity whose mention it covers best, not to each that it touches")
  func spans() {
    #expect(agrees(.entity("kovac"), .span(Self.span("she"))))
    let both = TextSpan(Self.span("kovac").start, Self.span("sarnia").end)
    #expect(agrees(.entity("kovac"), .span(both)))
    #expect(!agrees(.entity("sarnia"), .span(both)))
    #expect(!agrees(.entity("kovac"), .span(Self.span("envoy"))))
    #expect(agrees(.span(Self.span("kovac")), .entity("e1")))
    #expect(agrees(.span(Self.span("envoy")), .span(Self.span("envoy"))))
    let touching = TextSpan(Self.span("envoy").end - 1, Self.span("envoy").end + 20)
    #expect(!agrees(.span(Self.span("envoy")), .span(touching)))
  }

  @Test("An entity in no alignment is known by its mentions")
  func mentionsOfEntities() {
    #expect(agrees(.entity("kovac"), .entity("e1")))
    #expect(!agrees(.entity("sarnia"), .entity("e1")))
  }

  @Test("The words of a span are a name")
  func wordsOfSpan() {
    #expect(agrees(.span(Self.span("lind")), .name("Lind")))
  }

  @Test("A gold alternative is accepted; a prediction's second answer is not asked for")
  func alternatives() {
    let resolver = ReferenceResolver(gold: Self.gold, predicted: Self.predicted, entities: nil)
    let either = AcceptedReference(.entity("kovac"), alternatives: [.entity("lind")])
    #expect(resolver.agrees(gold: either, predicted: AcceptedReference(.name("Lind"))))
    let hedge = AcceptedReference(.name("Vass"), alternatives: [.name("Lind")])
    #expect(!resolver.agrees(gold: either, predicted: hedge))
  }
}
