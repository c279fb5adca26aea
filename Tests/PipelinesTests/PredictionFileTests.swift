import Diagnostics
import LabelModel
import Pipelines
import TestSupport
import Testing

@Suite struct PredictionFileTests {
  @Test func readsEveryFieldOfEveryLayer() throws {
    let file = read(
      #"""
      {"assay":"predictions/1","pipeline":{"name":"wire-ner","version":"2.4.0"},"offsets":"codepoint"}
      {"id":"a","status":"adjudicated","split":"test","article":{"title":"T","outlet":"O","published":"2031-03-04","dateline":"D","language":"en","license":"CC0-1.0","section":"s","cluster":"c","tags":["t"]},"meta":{"anything":[1,{}]},"entities":[{"id":"e1","type":["gpe","location"],"name":"Vienna","aliases":["Wien"],"link":"wikidata:Q1741","optional":true,"tags":["must-pass"],"mentions":[{"start":0,"end":6,"kind":"name","score":0.5,"optional":true,"alt":[{"start":0,"end":7},[{"start":0,"end":2},{"start":4,"end":6}]],"tags":["x"]},{"parts":[{"start":8,"end":10},{"start":12,"end":14}],"type":["norp","misc"]}]},{"id":"e2","type":"person","name":null,"link":null,"mentions":[]}],"meetings":[{"id":"m1","participants":["e1",{"entity":"e2","role":"host","optional":true,"alt":["e1",{"name":"X"}]},{"name":"Y"},{"start":1,"end":3}],"date":{"value":"2031-03-04","alt":["2031-03"],"words":{"start":20,"end":27},"basis":"inferred"},"place":{"entity":"e1","alt":["e2"],"words":[{"start":0,"end":2},{"start":3,"end":5}],"basis":"inferred"},"status":["held","planned"],"mode":"in-person","kind":"third-party","topics":["rail"],"trigger":{"start":30,"end":33,"alt":[{"start":30,"end":35}]},"evidence":[{"start":40,"end":50},[{"start":51,"end":52},{"start":60,"end":62}]],"optional":true,"score":1,"tags":["t"]}],"quotes":[{"id":"q1","kind":"mixed","content":[{"start":80,"end":96},{"start":100,"end":104}],"speaker":"e2","source":{"start":1,"end":2},"cue":{"start":98,"end":102},"addressee":null,"via":{"name":"daily"},"within":"q2","optional":true,"score":0.25,"tags":["q"]},{"id":"q2","content":{"start":70,"end":110,"alt":[{"start":70,"end":111}]},"speaker":null}],"ignore":[{"start":200,"end":210,"layers":["entities"],"reason":"credit"},{"start":1,"end":2}]}
      """#)
    #expect(file.diagnostics.text() == "")
    #expect(file.pipeline == PipelineIdentity(name: "wire-ner", version: "2.4.0"))
    let article = try #require(file.articles.first)
    #expect(
      article.metadata
        == ArticleMetadata(
          title: "T", outlet: "O", published: "2031-03-04", dateline: "D", language: "en",
          license: "CC0-1.0", section: "s", split: "test", status: "adjudicated", cluster: "c",
          tags: ["t"]))
    let split = try #require(TextSpan(parts: [TextRange(0, 2), TextRange(4, 6)]))
    let gap = try #require(TextSpan(parts: [TextRange(8, 10), TextRange(12, 14)]))
    #expect(
      article.labels.entities
        == EntityLayer(
          entities: [
            Entity(
              id: "e1", types: ["gpe", "location"], name: "Vienna", aliases: ["Wien"],
              link: .filled("wikidata:Q1741"), isOptional: true, tags: ["must-pass"]),
            Entity(id: "e2", types: ["person"], link: .empty),
          ],
          mentions: [
            Mention(
              TextSpan(0, 6), type: "gpe", entity: "e1", kind: .name,
              alternatives: [TextSpan(0, 7), split], alternativeTypes: ["location"], score: 0.5,
              isOptional: true, tags: ["x"]),
            Mention(gap, type: "norp", entity: "e1", alternativeTypes: ["misc"]),
          ]))
    let day = try #require(CalendarPeriod(edtf: "2031-03-04"))
    let month = try #require(CalendarPeriod(edtf: "2031-03"))
    let words = try #require(TextSpan(parts: [TextRange(0, 2), TextRange(3, 5)]))
    let evidence = try #require(TextSpan(parts: [TextRange(51, 52), TextRange(60, 62)]))
    #expect(
      article.labels.meetings == [
        Meeting(
          id: "m1",
          participants: .filled([
            Participant(AcceptedReference(.entity("e1"))),
            Participant(
              AcceptedReference(.entity("e2"), alternatives: [.entity("e1"), .name("X")]),
              role: "host", isOptional: true),
            Participant(AcceptedReference(.name("Y"))),
            Participant(AcceptedReference(.span(TextSpan(1, 3)))),
          ]),
          date: .filled(
            MeetingDate(day, alternatives: [month], words: TextSpan(20, 27), basis: .inferred)),
          place: .filled(
            MeetingPlace(
              AcceptedReference(.entity("e1"), alternatives: [.entity("e2")]), words: words,
              basis: .inferred)),
          status: .filled(.held), alternativeStatuses: [.planned], mode: .filled(.inPerson),
          kind: .filled(.thirdParty), topics: .filled(["rail"]),
          trigger: .filled(AcceptedSpan(TextSpan(30, 33), alternatives: [TextSpan(30, 35)])),
          evidence: [TextSpan(40, 50), evidence], isOptional: true, score: 1, tags: ["t"])
      ])
    let content = try #require(TextSpan(parts: [TextRange(80, 96), TextRange(100, 104)]))
    #expect(
      article.labels.quotes == [
        Quote(
          id: "q1", content: content, kind: .filled(.mixed),
          speaker: .filled(AcceptedReference(.entity("e2"))),
          source: .filled(AcceptedSpan(TextSpan(1, 2))),
          cue: .filled(AcceptedSpan(TextSpan(98, 102))), addressee: .empty,
          via: .filled(AcceptedReference(.name("daily"))), within: "q2", isOptional: true,
          score: 0.25, tags: ["q"]),
        Quote(
          id: "q2", content: TextSpan(70, 110), alternativeContents: [TextSpan(70, 111)],
          speaker: .empty),
      ])
    #expect(
      article.labels.ignored == [
        IgnoredRegion(TextSpan(200, 210), layers: [.entities], reason: "credit"),
        IgnoredRegion(TextSpan(1, 2), layers: Set(Layer.allCases)),
      ])
  }

  @Test func anAbsentLayerIsNotAnEmptyOne() {
    let file = read(
      #"""
      {"id":"absent"}
      {"id":"null","entities":null,"meetings":null,"quotes":null}
      {"id":"empty","entities":[],"meetings":[],"quotes":[]}
      """#)
    #expect(
      file.articles.map(\.labels) == [
        Labels(), Labels(), Labels(entities: EntityLayer(), meetings: [], quotes: []),
      ])
    #expect(file.diagnostics.isEmpty)
  }

  @Test func anAbsentSlotIsNotAnEmptyOne() throws {
    let file = read(
      #"{"id":"a","meetings":[{"id":"m"},{"participants":[],"date":null,"place":null,"status":null,"topics":[]}]}"#
    )
    let meetings = try #require(file.articles.first?.labels.meetings)
    #expect(meetings[0] == Meeting(id: "m"))
    #expect(
      meetings[1]
        == Meeting(
          id: "meeting-2", participants: .empty, date: .empty, place: .empty, status: .empty,
          topics: .empty))
  }

  @Test func typedSpansMayStandAlone() {
    let file = read(
      #"{"id":"a","entities":[{"start":1,"end":4,"type":"person","score":0.9},{"start":6,"end":8,"type":"gpe","id":"v"},{"start":9,"end":12,"type":"gpe","id":"v","kind":"pronoun"}],"quotes":[{"content":{"start":0,"end":1},"speaker":"v"}]}"#
    )
    #expect(file.diagnostics.text() == "")
    #expect(
      file.articles.first?.labels.entities
        == EntityLayer(
          entities: [Entity(id: "v", types: ["gpe"])],
          mentions: [
            Mention(TextSpan(1, 4), type: "person", score: 0.9),
            Mention(TextSpan(6, 8), type: "gpe", entity: "v"),
            Mention(TextSpan(9, 12), type: "gpe", entity: "v", kind: .pronoun),
          ]))
  }

  @Test func entitiesWithoutIdKeepTheirMentionsTogether() {
    let file = read(
      #"{"id":"a","entities":[{"type":"person","mentions":[{"start":1,"end":4},{"start":5,"end":6}]},{"type":"gpe","mentions":[{"start":7,"end":8}]}]}"#
    )
    #expect(
      file.articles.first?.labels.entities?.mentions.map(\.entity) == [
        "entity-1", "entity-1", "entity-2",
      ])
  }

  @Test func toleratesCarriageReturnsBlankLinesAndAByteOrderMark() {
    let lines = "\u{feff}{\"id\":\"a\"}\r\n\r\n  \n{\"id\":\"b\"}\r\n\n"
    let file = PredictionFile(Array(lines.utf8), file: "p.jsonl")
    #expect(file.articles.map(\.id) == ["a", "b"])
    #expect(file.diagnostics.isEmpty)
    #expect(PredictionFile([], file: "p.jsonl").articles.isEmpty)
  }

  @Test func convertsOffsetsAtTheDoor() throws {
    let marked = MarkedText("😀 ⟦Ana Kovač⟧ met ⟦Bo⟧ in 𝔙.")
    let expected = [marked[1], marked[2]]
    let string = marked.text.string
    for unit in OffsetUnit.allCases {
      let spans = expected.map { span -> String in
        let start = string.unicodeScalars.index(string.startIndex, offsetBy: span.start)
        let end = string.unicodeScalars.index(string.startIndex, offsetBy: span.end)
        let before = string[..<start]
        let through = string[..<end]
        let (from, to) =
          switch unit {
          case .codepoint: (before.unicodeScalars.count, through.unicodeScalars.count)
          case .utf16: (before.utf16.count, through.utf16.count)
          case .utf8: (before.utf8.count, through.utf8.count)
          }
        return #"{"start":\#(from),"end":\#(to),"type":"person","text":"\#(string[start..<end])"}"#
      }
      let file = PredictionFile(
        Array(
          """
          {"assay":"predictions/1","offsets":"\(unit.rawValue)"}
          {"id":"a","entities":[\(spans.joined(separator: ","))]}
          """.utf8), file: "p.jsonl", texts: ["a": marked.text])
      #expect(file.diagnostics.text() == "")
      #expect(file.unit == unit)
      #expect(file.articles.first?.labels.entities?.mentions.map(\.span) == expected)
    }
  }

  @Test func theTextMayComeInTheLineAndLast() {
    let file = read(
      #"""
      {"assay":"predictions/1","offsets":"utf16"}
      {"entities":[{"start":3,"end":5,"type":"person"}],"text":"😀 Bo","id":"a"}
      """#)
    #expect(file.diagnostics.text() == "")
    #expect(file.articles.first?.text == ArticleText("😀 Bo"))
    #expect(file.articles.first?.labels.entities?.mentions.map(\.span) == [TextSpan(2, 4)])
  }

  @Test func spansAreCheckedWhereTheIdComesLast() {
    let file = PredictionFile(
      Array(#"{"entities":[{"start":0,"end":9,"type":"person"}],"id":"a"}"#.utf8),
      file: "p.jsonl", texts: ["a": ArticleText("Bo")])
    #expect(file.diagnostics.map(\.code) == ["O002"])
  }

  @Test func aFileThatCannotBeReadIsADiagnostic() throws {
    let folder = try TemporaryFolder(["p.jsonl": #"{"id":"a"}"#])
    #expect(PredictionFile(path: folder("p.jsonl")).articles.map(\.id) == ["a"])
    let missing = PredictionFile(path: folder("q.jsonl"))
    #expect(missing.articles.isEmpty)
    #expect(
      missing.diagnostics.map(\.message) == ["the file cannot be read: no such file or folder"])
    #expect(PredictionFile(path: folder.path).diagnostics.map(\.code) == ["F001"])
  }

  @Test func hostileFilesEndInAFewShortDiagnostics() {
    let many = read(String(repeating: "x\n", count: 5000))
    #expect(many.diagnostics.count == 1001)
    #expect(many.diagnostics.last?.message == "4000 more problems are not listed")

    let bad =
      #"{"start":2,"end":1,"type":"person","text":""# + String(repeating: "é", count: 100) + #""}"#
    let list = String(repeating: bad + ",", count: 999)
    let long = read(#"{"id":"a","entities":[\#(list)\#(bad)]}"#)
    #expect(long.diagnostics.count == 1000)
    #expect(long.diagnostics.allSatisfy { ($0.place?.excerpt ?? "").utf8.count < 300 })
    #expect(long.diagnostics.map { $0.place?.column } == (0..<1000).map { 40 + 146 * $0 })

    let deep = read(#"{"id":"a","meta":"# + String(repeating: "[", count: 1_000_000))
    #expect(deep.diagnostics.map(\.code) == ["J004"])
    #expect(read("{\"id\":\"a\0\"}").diagnostics.map(\.code) == ["J005"])
    let notUTF8 = PredictionFile([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], file: "p.jsonl")
    #expect(notUTF8.diagnostics.map(\.code) == ["J006"])
  }

  private func read(_ lines: String) -> PredictionFile {
    PredictionFile(Array(lines.utf8), file: "p.jsonl")
  }
}
