import Diagnostics
import FoundationEssentials
import LabelModel
import Storage
import TestSupport
import Testing

@testable import GoldStore

/// Single changes, and what they leave alone.
@Suite struct GoldPatchTests {
  private let text = """
    Ana Kovač met Per Lind in Vienna. He said he had come by train; he left at noon.
    “Rail comes first,” Kovač said, “and roads second.” Lind, [[sic]], agreed.

    """

  private let labels = """
    status: draft   # for now

    entities:
      # people
      - id: kovac   # the minister
        type: person
        name: "Ana Kovač"
        aliases: [Kovač]
        mentions: [Ana Kovač, "[[Kovač]] said"]   # flow
      - id: lind
        role: host
        type: person
        name: 'Per Lind'
        mentions:
          - "Per Lind"   # kept
          # He, too.
          - { kind: pronoun, text: He }
          - { text: he, nth: [1, 2], kind: pronoun }

    meetings:
      - id: m
        participants: [kovac, {entity: lind, role: host}]
        date: { value: 2031-03-04, text: noon }
        evidence:
          - met

    quotes: []

    # the end
    """

  private func gold(_ labels: String) -> [UInt8] {
    Array(
      """
      assay: gold/1
      id: vienna
      text: { file: vienna.txt, sha256: \(SHA256.hex(of: text)) }
      \(labels)
      """.utf8)
  }

  /// The lines that differ between the file and the file after a change.
  private func difference(
    _ labels: String? = nil, lineEnd: String = "\n", _ change: (inout GoldContent) -> Void
  ) throws -> (gone: [String], new: [String]) {
    let folder = TemporaryFolder()
    try AtomicFile.write(text, to: folder("vienna.txt"))
    var bytes = gold(labels ?? self.labels)
    if lineEnd == "\r\n" {
      let file = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      bytes = Array("\u{FEFF}\(file.joined(separator: "\r\n"))".utf8)
    }
    let patch = try GoldPatch(bytes, file: folder("vienna.yaml"))
    var content = patch.content
    change(&content)
    let rewritten = try patch.rewriting(to: content)
    let before = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let after = String(decoding: rewritten, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let changes = after.difference(from: before)
    func line(_ change: CollectionDifference<String>.Change) -> String {
      switch change {
      case .insert(_, let line, _), .remove(_, let line, _): line
      }
    }
    return (changes.removals.map(line), changes.insertions.map(line))
  }

  private func mention(_ words: String, of id: String, kind: MentionKind = .name) throws -> Mention
  {
    let resolver = AnchorResolver(ArticleText(text))
    let span = try #require(
      try resolver.resolve(Anchor(AnchorPattern(parsing: words))).spans.first)
    return Mention(span, type: "person", entity: id, kind: kind)
  }

  @Test func aNewMentionIsOneLineOrOneItem() throws {
    let lind = try mention("[[Lind]], ", of: "lind")
    let block = try difference { $0.article.labels.entities?.mentions.append(lind) }
    #expect(block.gone == [])
    #expect(block.new == [#"      - "[[Lind]],""#])
    let train = try mention("train", of: "kovac", kind: .nominal)
    let flow = try difference { $0.article.labels.entities?.mentions.append(train) }
    #expect(flow.gone == [#"    mentions: [Ana Kovač, "[[Kovač]] said"]   # flow"#])
    #expect(
      flow.new
        == [
          #"    mentions: [Ana Kovač, { text: train, kind: nominal }, "[[Kovač]] said"]   # flow"#
        ])
  }

  @Test func aMovedMentionKeepsItsLineAndComment() throws {
    let per = try mention("Per", of: "lind")
    let change = try difference { content in
      content.article.labels.entities?.mentions[2].span = per.span
    }
    #expect(change.gone == [#"      - "Per Lind"   # kept"#])
    #expect(change.new == [#"      - "Per"   # kept"#])
  }

  @Test func oneOfSeveralPlacesLeavesTheOthers() throws {
    let change = try difference { $0.article.labels.entities?.mentions.removeLast() }
    #expect(change.gone == ["      - { text: he, nth: [1, 2], kind: pronoun }"])
    #expect(change.new == [#"      - { text: "[[he]] had", kind: pronoun }"#])
  }

  @Test func quotesOfAScalarStay() throws {
    let change = try difference { content in
      content.article.labels.entities?.entities[0].name = "Ana"
      content.article.labels.entities?.entities[1].name = "Per's"
    }
    #expect(change.gone == [#"    name: "Ana Kovač""#, "    name: 'Per Lind'"])
    #expect(change.new == [#"    name: "Ana""#, "    name: 'Per''s'"])
  }

  @Test func itemsOfAListThatStayKeepTheirSpelling() throws {
    let labels = """
      entities:
        - id: kovac
          type: person
          aliases:
            - 'Ana'   # as friends say
            - Kovač
          mentions: [met]
      """
    let longer = try difference(labels) { content in
      content.article.labels.entities?.entities[0].aliases = ["Ana", "Kovač", "A. K."]
    }
    #expect(longer.gone == [])
    #expect(longer.new == ["      - A. K."])
    let shorter = try difference(labels) { content in
      content.article.labels.entities?.entities[0].aliases = ["Ana"]
    }
    #expect(shorter.gone == ["      - Kovač"])
    #expect(shorter.new == [])
    let other = try difference(labels) { content in
      content.article.labels.entities?.entities[0].aliases = ["Kovač", "Ana"]
    }
    #expect(other.gone.count == 1)
    #expect(other.new.count == 1)
  }

  @Test func newKeysBesideAnAnchorStandInTheirOrder() throws {
    let labels = """
      entities:
        - id: lind
          type: person
          mentions: [{ text: He, kind: pronoun }]
      ignore: [{ text: train, layers: [entities] }]
      """
    let change = try difference(labels) { content in
      content.article.labels.entities?.mentions[0].isOptional = true
      content.article.labels.ignored[0].reason = "a test"
    }
    #expect(
      change.new == [
        "    mentions: [{ text: He, kind: pronoun, optional: true }]",
        "ignore: [{ text: train, layers: [entities], why: a test }]",
      ])
  }

  @Test func ignoredRegionsAreChangedInTheirLines() throws {
    let labels = """
      ignore:
        - { text: train, layers: [entities] }   # a heading
        - noon
      """
    let change = try difference(labels) { content in
      content.article.labels.ignored[0].span = TextSpan(
        content.article.labels.ignored[0].span.start - 3, content.article.labels.ignored[0].span.end
      )
    }
    #expect(change.gone == ["  - { text: train, layers: [entities] }   # a heading"])
    #expect(change.new == ["  - { text: by train, layers: [entities] }   # a heading"])
  }

  /// An item may mean several places, of which none is said twice.
  @Test func aListOfPlacesKeepsItemsOfSeveral() throws {
    let labels = "meetings: [{ id: m, evidence: [{ text: he, nth: [1, 2] }] }]"
    let train = try mention("train", of: "lind").span
    let change = try difference(labels) { content in
      content.article.labels.meetings?[0].evidence.append(train)
    }
    #expect(
      change.new == ["meetings: [{ id: m, evidence: [{ text: he, nth: [1, 2] }, train] }]"])
  }

  @Test func removingALabelTakesItsLines() throws {
    let change = try difference { content in
      content.article.labels.entities?.entities.removeLast()
      content.article.labels.entities?.mentions.removeAll { $0.entity == "lind" }
      content.article.labels.meetings?[0].participants = .filled([
        Participant(AcceptedReference(.entity("kovac")))
      ])
    }
    #expect(change.new == ["    participants: [kovac]"])
    #expect(change.gone.count == 10)
  }

  @Test func newKeysStandInTheOrderOfTheSchema() throws {
    let change = try difference { content in
      content.article.labels.entities?.entities[1].aliases = ["Lind"]
      content.article.labels.entities?.entities[1].link = .empty
      content.article.labels.meetings?[0].status = .filled(.held)
      content.notes[.meeting("m")] = "why"
      content.article.metadata.split = "dev"
    }
    #expect(change.gone == [])
    #expect(
      change.new == [
        "split: dev", "    aliases: [Lind]", "    link: null", "    status: held", "    note: why",
      ])
  }

  @Test func aMissingLayerGetsItsPlace() throws {
    let quote = Quote(id: "q", content: TextSpan(82, 99), kind: .filled(.direct), speaker: .empty)
    let change = try difference { $0.article.labels.quotes = [quote] }
    #expect(change.gone == ["quotes: []"])
    #expect(
      change.new == [
        "quotes:", "  - id: q", "    kind: direct", "    speaker: null",
        "    content: \"Rail comes first,\"",
      ])
    let added = try difference("entities: []\nquotes: []  # none") {
      $0.article.labels.meetings = []
      $0.record.passes = [AnnotationPass(by: "ada", at: "2031-03-05", mode: .blind)]
    }
    #expect(added.gone == [])
    #expect(
      added.new == [
        "meetings: []", "annotation:", "  passes:",
        "    - { by: ada, at: 2031-03-05, mode: blind }",
      ])
  }

  @Test func fewerMentionsThanOneAreAnEmptyList() throws {
    let change = try difference { content in
      content.article.labels.entities?.mentions.removeAll { $0.entity == "lind" }
    }
    #expect(change.new == ["    mentions: []"])
    let back = try difference("entities:\n  - id: a\n    type: person\n    mentions: []  # none") {
      $0.article.labels.entities?.mentions = [
        Mention(TextSpan(0, 9), type: "person", entity: "a")
      ]
    }
    #expect(back.gone == ["    mentions: []  # none"])
    #expect(back.new == ["    mentions:  # none", "      - Ana Kovač"])
  }

  @Test func lineEndsAndMarkOfAForeignEditorStay() throws {
    let lind = try mention("[[Lind]], ", of: "lind")
    let change = try difference(lineEnd: "\r\n") { content in
      content.article.labels.entities?.mentions.append(lind)
      content.article.metadata.status = "single"
    }
    #expect(change.gone == ["status: draft   # for now\r"])
    #expect(change.new == ["status: single   # for now\r", "      - \"[[Lind]],\"\r"])
  }

  @Test func sealedLabelsStaySealed() throws {
    let folder = TemporaryFolder()
    try AtomicFile.write(text, to: folder("vienna.txt"))
    let sealed = try GoldSealing.seal(gold(labels), file: folder("vienna.yaml"))
    let patch = try GoldPatch(sealed, file: folder("vienna.yaml"))
    var content = patch.content
    let train = try mention("train", of: "kovac")
    content.article.labels.entities?.mentions.append(train)
    let rewritten = String(decoding: try patch.rewriting(to: content), as: UTF8.self)
    #expect(!rewritten.contains("train"))
    #expect(rewritten.contains("{ at: [[\(train.span.start), \(train.span.end)]], seal: "))
    content = patch.content
    content.article.labels.entities?.mentions[0].isOptional = true
    let optional = String(decoding: try patch.rewriting(to: content), as: UTF8.self)
    #expect(optional.contains("mentions: [{ at: [[0, 9]], seal: "))
    #expect(optional.contains(", optional: true }, { at: "))
  }

  @Test func whatCannotBeSaidIsAnError() throws {
    let folder = TemporaryFolder()
    try AtomicFile.write(text, to: folder("vienna.txt"))
    let patch = try GoldPatch(gold(labels), file: folder("vienna.yaml"))
    func codes(_ change: (inout GoldContent) -> Void) -> [String] {
      var content = patch.content
      change(&content)
      do throws(InvalidInput) {
        _ = try patch.rewriting(to: content)
        return []
      } catch {
        return error.diagnostics.map(\.code)
      }
    }
    #expect(codes { $0.article.labels.entities?.mentions[0].span = TextSpan(0, 9999) } == ["A011"])
    #expect(codes { $0.article.labels.entities?.mentions[0].entity = "nobody" } == ["A011"])
    #expect(
      codes {
        $0.article.labels.meetings?[0].place = .filled(
          MeetingPlace(AcceptedReference(.entity("nowhere"))))
      } == ["R001"])
    #expect(codes { $0.article.id = "other" } == ["A011"])
    #expect(codes { $0.article.labels.meetings?[0].evidence = [TextSpan(0, 9)] } == [])
  }

  /// Who is meant can be an entity or a name, and words only where the format has a place for them.
  @Test func whatCannotBeSaidIsNamed() throws {
    let folder = TemporaryFolder()
    try AtomicFile.write(text, to: folder("vienna.txt"))
    let quote = "quotes: [{ id: q, content: train, speaker: kovac, addressee: kovac, via: kovac }]"
    let meeting = "meetings: [{ id: m, place: kovac, evidence: [met], trigger: met, date: 2031 }]"
    let yaml = labels.split(separator: "\nmeetings:")[0] + "\n\(meeting)\n\(quote)\n"
    let patch = try GoldPatch(gold(String(yaml)), file: folder("vienna.yaml"))
    func unsaid(_ change: (inout Quote, inout Meeting) throws -> Void) throws -> [String] {
      var content = patch.content
      var quote = try #require(content.article.labels.quotes?[0])
      var meeting = try #require(content.article.labels.meetings?[0])
      try change(&quote, &meeting)
      content.article.labels.quotes = [quote]
      content.article.labels.meetings = [meeting]
      do throws(InvalidInput) {
        _ = try patch.rewriting(to: content)
        return []
      } catch {
        return error.diagnostics.map {
          $0.message.replacing("gold cannot say where ", with: "").replacing(" stands", with: "")
        }
      }
    }
    let nobody = Slot.filled(AcceptedReference(.span(TextSpan(0, 3))))
    let nowhere = TextSpan(0, 9999)
    let words = Slot.filled(AcceptedSpan(nowhere))
    let alternatives = Slot.filled(AcceptedSpan(TextSpan(0, 3), alternatives: [nowhere]))
    #expect(try unsaid { quote, _ in quote.speaker = nobody } == ["quotes/q/speaker"])
    #expect(try unsaid { quote, _ in quote.addressee = nobody } == ["quotes/q/addressee"])
    #expect(try unsaid { quote, _ in quote.via = nobody } == ["quotes/q/via"])
    #expect(try unsaid { quote, _ in quote.source = words } == ["quotes/q/source"])
    #expect(try unsaid { quote, _ in quote.cue = words } == ["quotes/q/cue"])
    #expect(try unsaid { quote, _ in quote.cue = alternatives } == ["quotes/q/cue"])
    #expect(try unsaid { quote, _ in quote.content = nowhere } == ["quotes/q"])
    #expect(
      try unsaid { quote, _ in
        quote.via = .filled(AcceptedReference(.name("Ana"), alternatives: [.name("Per")]))
      } == ["quotes/q/via/alt"])
    #expect(try unsaid { _, meeting in meeting.trigger = words } == ["meetings/m/trigger"])
    #expect(try unsaid { _, meeting in meeting.evidence = [nowhere] } == ["meetings/m/evidence"])
    #expect(
      try unsaid { _, meeting in meeting.place = .filled(MeetingPlace(nobody.value!)) }
        == ["meetings/m/place"])
    #expect(
      try unsaid { _, meeting in
        meeting.place = .filled(
          MeetingPlace(AcceptedReference(.entity("kovac")), words: nowhere))
      } == ["meetings/m/place"])
    #expect(
      try unsaid { _, meeting in
        let day = try #require(CalendarPeriod(edtf: "2031"))
        meeting.date = .filled(MeetingDate(day, words: nowhere))
      } == ["meetings/m/date"])
    #expect(
      try unsaid { _, meeting in meeting.participants = .filled([Participant(nobody.value!)]) }
        == ["participants"])
  }
}

/// Any sequence of edits is written so that it reads back, and its undo gives the file back.
@Suite struct GoldPatchPropertyTests {
  private static let files: [(path: String, texts: [String])] = {
    let gold = (try? Folder.names(in: "gold/articles")) ?? []
    return gold.filter { $0.hasSuffix(".yaml") }.map { ("gold/articles/\($0)", []) }
  }()

  @Test(arguments: files.map(\.path))
  func editsReadBackAndUndoGivesTheFileBack(path: String) throws {
    let options = GoldOptions(textFolders: ["../shared/articles"])
    let bytes = try FileReader.bytes(at: path, limit: 1 << 24)
    guard let patch = try? GoldPatch(bytes, file: path, options: options) else { return }
    try check(patch, seed: UInt64(path.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF), edits: 8)
  }

  @Test func theExamplesToo() throws {
    guard let path = SharedData.file("examples/harbour.gold.yaml")?.path else {
      return SharedData.skipped("examples/harbour.gold.yaml")
    }
    let bytes = try FileReader.bytes(at: path, limit: 1 << 24)
    let patch = try GoldPatch(bytes, file: path)
    for seed in 0..<20 { try check(patch, seed: UInt64(seed), edits: 12) }
  }

  private func check(_ patch: GoldPatch, seed: UInt64, edits count: Int) throws {
    let text = try #require(patch.gold.article.text)
    var edits = RandomEdits(seed: seed, text)
    var content = patch.content
    // As a session does: each state is written from the file that was opened.
    var written = 0
    for _ in 0..<count {
      let before = content
      edits.edit(&content)
      do throws(InvalidInput) {
        if content != before, try patch.rewriting(to: content) != patch.bytes { written += 1 }
      } catch {
        #expect(error.diagnostics.map(\.code) == ["A011"], "\(error.diagnostics.text())")
        #expect(!error.diagnostics.text().contains("would not say"), "\(seed)")
        content = before
      }
    }
    #expect(written > count / 3, "\(seed)")
    #expect(try patch.rewriting(to: patch.content) == patch.bytes)
    // As two programs that take turns do: each starts from what the other wrote.
    let theirs = try patch.rewriting(to: content)
    let second = try GoldPatch(theirs, file: patch.file, options: patch.options)
    #expect(second.content.normal == content.normal)
    let back = try second.rewriting(to: patch.content)
    let third = try GoldPatch(back, file: patch.file, options: patch.options)
    #expect(third.content.normal == patch.content.normal)
  }
}
