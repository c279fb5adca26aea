import Diagnostics
import LabelModel
import Storage
import TestSupport
import Testing

@testable import GoldStore

/// Single changes, and what they leave alone.
@Suite struct GoldPatchTests {
  let text = """
    Ana Kovač met Per Lind in Vienna. He said he had come by train; he left at noon.
    “Rail comes first,” Kovač said, “and roads second.” Lind, [[sic]], agreed.

    """

  let labels = """
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

  func gold(_ labels: String) -> [UInt8] {
    Array(
      """
      assay: gold/1
      id: vienna
      text: { file: vienna.txt, sha256: \(SHA256.hex(of: text)) }
      \(labels)
      """.utf8)
  }

  /// The lines that differ between the file and the file after a change.
  func difference(
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

  func mention(_ words: String, of id: String, kind: MentionKind = .name) throws -> Mention {
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

  @Test func aNewMentionStandsBehindOneThatBeginsThere() throws {
    let per = try mention("Per", of: "lind")
    let change = try difference(
      "entities: [{ id: lind, type: person, mentions: [Ana, Per Lind] }]"
    ) { $0.article.labels.entities?.mentions.append(per) }
    #expect(
      change.new == ["entities: [{ id: lind, type: person, mentions: [Ana, Per Lind, Per] }]"])
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
    let layers = try difference(labels) { content in
      content.article.labels.ignored[0].layers = [.entities, .quotes]
    }
    #expect(layers.new == ["  - { text: train, layers: [entities, quotes] }   # a heading"])
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

  @Test func aNewEntityHasAllThatIsSaidOfIt() throws {
    let train = try mention("train", of: "train", kind: .nominal)
    let change = try difference { content in
      content.article.labels.entities?.entities.append(
        Entity(id: "train", types: ["misc"], name: "the train", isOptional: true))
      content.article.labels.entities?.mentions.append(train)
      content.notes[.entity("train")] = "not by name"
    }
    #expect(change.gone == [])
    #expect(
      change.new == [
        "  - id: train", "    type: misc", "    name: the train", "    mentions:",
        "      - { text: train, kind: nominal }", "    optional: true", "    note: not by name",
      ])
  }

  @Test func aMissingLayerGetsItsPlace() throws {
    let quote = Quote(id: "q", content: TextSpan(82, 99), kind: .filled(.direct), speaker: .empty)
    let change = try difference {
      $0.article.labels.quotes = [quote]
      $0.notes[.quote("q")] = "half of it"
    }
    #expect(change.gone == ["quotes: []"])
    #expect(
      change.new == [
        "quotes:", "  - id: q", "    kind: direct", "    speaker: null",
        "    content: \"Rail comes first,\"", "    note: half of it",
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
}
