import GoldStore
import JSONNodes
import LabelModel
import TestSupport
import Testing

@testable import AnnotationServer

/// Operations on labels, given by words and not by offsets.
@Suite struct EditingTests {
  static let text =
    "Ana Kovač met Rafael Lind in Vienna. “Rail first,” Kovač said, “and roads.” He left."

  /// An editor of a text without labels, with short ways to say what is meant.
  struct Desk {
    var editor: LabelEditor

    init(_ text: String = EditingTests.text) {
      editor = LabelEditor(
        GoldContent(.make(text: text, mentions: [], meetings: [], quotes: [])),
        tokens: ArticleTokens(ArticleText(text)), types: GoldOptions.standardTypes.sorted())
    }

    /// The tokens of some words, the `nth` time they occur, as the page sends them.
    func span(_ parts: String..., nth: Int = 1) -> JSONValue {
      let runs = parts.map { words -> JSONValue in
        let tokens = editor.tokens
        let starts = tokens.ranges.indices.filter { start in
          let rest = tokens.text.slice(TextRange(tokens.ranges[start].start, tokens.text.length))
          return rest?.hasPrefix(words) ?? false
        }
        let start = tokens.ranges[starts[nth - 1]].start
        let range = TextRange(start, start + words.unicodeScalars.count)
        let end = tokens.ranges.firstIndex { $0.end >= range.end }!
        return [.init(.integer(starts[nth - 1])), .init(.integer(end))]
      }
      return ["runs": .init(.array(runs))]
    }

    @discardableResult
    mutating func apply(_ members: (String, JSONValue)...) throws(EditFault) -> LabelKey? {
      let value = JSONValue(.object(members.map { JSONMember($0.0, $0.1) }))
      return try editor.apply(EditCommand(value))
    }

    mutating func mention(_ words: JSONValue, _ entity: JSONValue) throws(EditFault) -> LabelKey? {
      try apply(("op", "add-mentions"), ("spans", .init(.array([words]))), ("entity", entity))
    }

    func text(_ key: LabelKey?) -> JSONValue { .init(.string(key?.text ?? "")) }

    func words(_ key: LabelKey?) -> String? {
      if case .mention(_, let span) = key { editor.tokens.text.words(span) } else { nil }
    }

    var labels: Labels { editor.article.labels }
  }

  @Test func aNewEntityIsNamedAfterItsWords() throws {
    var desk = Desk()
    let key = try desk.mention(desk.span("Ana Kovač"), ["type": "person"])
    #expect(
      desk.labels.entities?.entities == [
        Entity(id: "ana-kovac", types: ["person"], name: "Ana Kovač")
      ])
    #expect(desk.words(key) == "Ana Kovač")
    #expect(desk.labels.entities?.mentions.first?.kind == .name)
    _ = try desk.mention(desk.span("He"), "ana-kovac")
    _ = try desk.mention(desk.span("Kovač", nth: 2), "ana-kovac")
    #expect(desk.labels.entities?.mentions.map(\.kind) == [.name, .name, .pronoun])
    // A name that the entity did not have is an alias now; a pronoun is none.
    #expect(desk.labels.entities?.entities.first?.aliases == ["Kovač"])
    _ = try desk.mention(desk.span("Vienna"), ["type": "gpe", "name": nil])
    #expect(desk.labels.entities?.entities.last?.name == nil)
    #expect(throws: EditFault("there is no entity \"nobody\"")) {
      try desk.mention(desk.span("Vienna"), "nobody")
    }
  }

  @Test func labelsNestAndHaveGaps() throws {
    var desk = Desk("The Bank of Vienna and of Graz said no.")
    _ = try desk.mention(desk.span("Bank of Vienna"), ["type": "organization"])
    _ = try desk.mention(desk.span("Vienna"), ["type": "gpe"])
    let key = try desk.mention(desk.span("Bank", "of Graz"), ["type": "organization"])
    #expect(desk.words(key) == "Bank … of Graz")
    #expect(desk.labels.entities?.mentions.count == 3)
  }

  @Test func resizingKeepsTheLabelAndWhatPointsToIt() throws {
    var desk = Desk()
    let key = try desk.mention(desk.span("Kovač"), ["type": "person", "name": "Ana Kovač"])
    try desk.apply(
      ("op", "set"), ("key", desk.text(key)), ("field", "flag"), ("value", "the first name?"))
    let moved = try desk.apply(
      ("op", "span"), ("key", desk.text(key)), ("span", desk.span("Ana Kovač")))
    #expect(desk.words(moved) == "Ana Kovač")
    let mention = try #require(desk.labels.entities?.mentions.first)
    #expect(mention.tags == ["flag"] && desk.editor.content.notes[mention.key] == "the first name?")
    #expect(desk.editor.content.notes.count == 1)
  }

  @Test func anEndMovesByCharactersAsReadersSeeThem() throws {
    // The accent is a code point of its own, so that one step takes two.
    var desk = Desk("Cafe\u{301}s, said Rene\u{301}e.")
    let key = try desk.mention(desk.span("Cafe\u{301}s"), ["type": "facility"])
    let shorter = try desk.apply(
      ("op", "nudge"), ("key", desk.text(key)), ("edge", "end"), ("by", -1))
    #expect(desk.words(shorter) == "Cafe\u{301}")
    let shortest = try desk.apply(
      ("op", "nudge"), ("key", desk.text(shorter)), ("edge", "end"), ("by", -1))
    #expect(desk.words(shortest) == "Caf")
    #expect(throws: EditFault("nothing would be left of the label")) {
      try desk.apply(("op", "nudge"), ("key", desk.text(shortest)), ("edge", "end"), ("by", -3))
    }
  }

  @Test func anotherEntityTakesTheMentionAndTheEmptyOneGoes() throws {
    var desk = Desk()
    let key = try desk.mention(desk.span("Kovač"), ["type": "person"])
    _ = try desk.mention(desk.span("Ana Kovač"), ["type": "person"])
    try desk.apply(
      ("op", "set"), ("key", desk.text(key)), ("field", "entity"), ("value", "ana-kovac"))
    #expect(desk.labels.entities?.entities.map(\.id) == ["ana-kovac"])
    #expect(desk.labels.entities?.mentions.count == 2)
  }

  @Test func meetingsAreFilledSlotBySlot() throws {
    var desk = Desk()
    for name in ["Ana Kovač", "Rafael Lind"] {
      _ = try desk.mention(desk.span(name), ["type": "person"])
    }
    _ = try desk.mention(desk.span("Vienna"), ["type": "gpe"])
    let key = try desk.apply(("op", "add-meeting"), ("evidence", desk.span("met")))
    let name = desk.text(key)
    for (field, value) in [
      ("add-participant", "ana-kovac"), ("add-participant", "rafael-lind"), ("place", "vienna"),
      ("date", "2031-03"), ("add-topic", "rail"), ("mode", "in-person"),
    ] as [(String, JSONValue)] {
      try desk.apply(
        ("op", "set"), ("key", name), ("field", .init(.string(field))), ("value", value))
    }
    let meeting = try #require(desk.labels.meetings?.first)
    #expect(
      meeting.participants.value?.map(\.who.reference) == [
        .entity("ana-kovac"), .entity("rafael-lind"),
      ])
    #expect(meeting.date.value?.value.edtf == "2031-03" && meeting.status == .filled(.held))
    #expect(meeting.topics == .filled(["rail"]) && meeting.mode == .filled(.inPerson))
    // What pointed to an entity that goes is not annotated any more.
    try desk.apply(("op", "delete"), ("key", "entities/vienna"))
    #expect(desk.labels.meetings?.first?.place == .unannotated)
    try desk.apply(("op", "merge-entities"), ("from", "ana-kovac"), ("into", "rafael-lind"))
    #expect(desk.labels.meetings?.first?.participants.value?.count == 1)
    try desk.apply(("op", "set"), ("key", name), ("field", "status"), ("value", nil))
    #expect(desk.labels.meetings?.first?.status == .empty)
    try desk.apply(("op", "set"), ("key", name), ("field", "mode"), ("value", ["unset": true]))
    #expect(desk.labels.meetings?.first?.mode == .unannotated)
    #expect(throws: EditFault.self) {
      try desk.apply(("op", "set"), ("key", name), ("field", "date"), ("value", "2031-02-30"))
    }
  }

  @Test func aQuoteIsBrokenByItsCueAndSpokenByItsSource() throws {
    var desk = Desk()
    _ = try desk.mention(desk.span("Kovač", nth: 2), ["type": "person"])
    let key = try desk.apply(
      ("op", "add-quote"), ("content", desk.span("Rail first,")), ("cue", desk.span("said")),
      ("source", desk.span("Kovač", nth: 2)))
    try desk.apply(
      ("op", "span"), ("key", desk.text(key)), ("role", "content"), ("add", true),
      ("span", desk.span("and roads.")))
    let quote = try #require(desk.labels.quotes?.first)
    #expect(desk.editor.tokens.text.words(quote.content) == "Rail first, … and roads.")
    #expect(quote.speaker.value?.reference == .entity("kovac") && quote.kind == .filled(.direct))
    // A quote inside it knows where it is.
    let inner = try desk.apply(("op", "add-quote"), ("content", desk.span("roads")))
    #expect(desk.labels.quotes?.last?.within == quote.id)
    #expect(throws: EditFault("a quote cannot stand inside itself")) {
      try desk.apply(
        ("op", "set"), ("key", desk.text(key)), ("field", "within"), ("value", "q2"))
    }
    try desk.apply(("op", "delete"), ("key", desk.text(key)))
    #expect(desk.labels.quotes?.map(\.within) == [nil] && inner != nil)
  }

  /// Parts of a word that are labelled apart are tokens of their own.
  @Test func wordsArePartedAtHyphensAndPossessives() throws {
    let tokens = ArticleTokens(
      ArticleText("Pakistan's China-Pakistan ties, O'Neill’s U.S. e\u{301}t\u{301}s"))
    #expect(
      tokens.ranges.indices.map { String(tokens.word($0)) }
        == [
          "Pakistan", "'s", "China", "-", "Pakistan", "ties", ",", "O'Neill", "’s", "U.S", ".",
          "e\u{301}t\u{301}s",
        ])
  }

  /// What another place of the same words covers is labelled, not the whole of the token it stands in.
  @Test func aPlaceInsideATokenStaysOne() throws {
    var desk = Desk("Pre2031 and 2031 and 2031x")
    let key = try desk.mention(["place": "0-3"], ["type": "misc"])
    #expect(desk.words(key) == "Pre")
    #expect(throws: EditFault.self) { try desk.mention(["place": "20-99"], ["type": "misc"]) }
  }

  @Test func wordsCanBeTyped() throws {
    var desk = Desk()
    #expect(throws: EditFault.self) { try desk.mention(["anchor": "Kovač"], ["type": "person"]) }
    let key = try desk.mention(["anchor": "[[Kovač]] said"], ["type": "person"])
    #expect(desk.words(key) == "Kovač")
    #expect(throws: EditFault("these words do not occur in the text")) {
      try desk.mention(["anchor": "Graz"], ["type": "gpe"])
    }
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    var desk = Desk()
    for members in [
      [("op", "no such thing")], [("op", "delete"), ("key", "entities/x")],
      [("op", "delete"), ("key", "x")], [("op", "set"), ("key", "quotes/q1")],
      [("op", "status"), ("status", "finished")],
    ] as [[(String, JSONValue)]] {
      let value = JSONValue(.object(members.map { JSONMember($0.0, $0.1) }))
      #expect(throws: EditFault.self) { try desk.editor.apply(EditCommand(value)) }
    }
    for runs in [[[5, 2]], [[-1, 0]], [[0, 10_000]], []] as [[[Int]]] {
      let list = runs.map { run in JSONValue(.array(run.map { JSONValue(.integer($0)) })) }
      #expect(throws: EditFault.self) {
        try desk.mention(["runs": .init(.array(list))], ["type": "person"])
      }
    }
    #expect(desk.labels.entities?.entities.isEmpty == true)
  }
}
