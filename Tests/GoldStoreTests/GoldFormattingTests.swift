import Diagnostics
import TestSupport
import Testing
import YAMLNodes

@testable import GoldStore

@Suite struct GoldFormattingTests {
  private let inOrder = """
    assay: gold/1
    id: a
    status: draft
    split: dev
    article: { title: T, outlet: O, published: 2031-03-04, dateline: D, language: en, license: CC0-1.0, section: S, cluster: C, tags: [t] }
    text: "Ana Kovač met Per Lind in Vienna. He said rail comes first."
    entities:
      # people
      - id: kovac
        type: person
        name: Ana Kovač  # the minister
        aliases: [Ana]
        link: NIL1
        tags: [t]
        mentions: [{ text: Ana Kovač, nth: 1, within-word: true, literal: true, kind: name, optional: true, alt: [{ text: Ana, nth: 1 }], tags: [t], note: n }]
        optional: true
        note: n
    meetings:
      - { id: m, status: held, alt: [ongoing], mode: call, kind: bilateral, participants: [{ entity: kovac, role: host, alt: [kovac], optional: true }], date: { value: 2031, text: { text: met, nth: 1 }, alt: [2032], basis: inferred }, place: { name: Vienna, text: Vienna, alt: [kovac], basis: inferred }, topics: [rail], trigger: { text: met, nth: 1, alt: [Ana] }, evidence: [{ text: met, nth: 1 }], optional: true, tags: [t], note: n }
    quotes:
      - { id: q, kind: indirect, speaker: { entity: kovac, alt: [kovac] }, source: { text: He, nth: 1 }, cue: { text: said, nth: 1, to: rail }, content: { text: rail, nth: 1, to: first }, addressee: { entity: kovac, alt: [kovac] }, via: { entity: kovac, alt: [kovac] }, within: r, optional: true, tags: [t], note: n }
      - { id: r, content: { text: rail, nth: 1 } }
    ignore: [{ text: Per Lind, nth: 1, layers: [entities], why: a test }]
    annotation:
      guidelines: 1
      passes: [{ by: ada, at: 2031-03-05, mode: blind, pipeline: p }]
      adjudicated: { by: bo, at: 2031-03-06 }
      notes: n

    """

  @Test func keysArePutInTheOrderOfTheSchema() throws {
    let bytes = Array(inOrder.utf8)
    #expect(try GoldFormatting.format(bytes, file: "a.yaml", ordersKeys: true) == bytes)
    let words = inOrder.split { !($0.isLetter || $0 == "-") }.map(String.init)
    let backwards = Array(Set(words).sorted().reversed())
    let scrambled = YAMLPatch.ordering(YAMLDocument(bytes, file: "a.yaml")) { _ in backwards }
    #expect(scrambled != bytes)
    let formatted = try GoldFormatting.format(scrambled, file: "a.yaml", ordersKeys: true)
    #expect(String(decoding: formatted, as: UTF8.self) == inOrder)
    #expect(try GoldFormatting.format(scrambled, file: "a.yaml") == scrambled)
  }

  /// What stands in place of words where those are not to be shown.
  @Test func keysOfSealedLabelsAreOrderedToo() {
    let scrambled = "entities: [{ mentions: [{ kind: name, seal: 0f, at: 0-9, literal: true }] }]\n"
    let formatted = YAMLPatch.ordering(
      YAMLDocument(Array(scrambled.utf8), file: "a.yaml"), keys: GoldKeys.order)
    #expect(
      String(decoding: formatted, as: UTF8.self)
        == "entities: [{ mentions: [{ literal: true, at: 0-9, seal: 0f, kind: name }] }]\n")
  }

  /// As much context as the file has, in the characters of the text.
  @Test func anchorsAreSpelledAsTheTextIs() throws {
    let head = "assay: gold/1\nid: a\ntext: \"“It’s over”, Per said. It’s late.\"\nquotes:\n"
    let folded =
      head
      + "  - { id: q, content: \"\\\"[[It's over]]\\\", Per\" }  # folded\n"
      + "  - { id: s, content: \"[[It's over]]\\\", Per\" }\n  - { id: t, content: \"Per said. [[It's late]]\" }\n"
      + "  - { id: r, content: It's late }"
    let formatted = try GoldFormatting.format(Array(folded.utf8), file: "a.yaml")
    #expect(
      String(decoding: formatted, as: UTF8.self) == head
        + "  - { id: q, content: \"“[[It’s over]]”, Per\" }  # folded\n"
        + "  - { id: s, content: \"[[It’s over]]”, Per\" }\n  - { id: t, content: \"Per said. [[It’s late]]\" }\n"
        + "  - { id: r, content: It’s late }\n"
    )
  }

  @Test func whatHasErrorsIsRefused() {
    #expect(throws: InvalidInput.self) {
      try GoldFormatting.format(Array("assay: gold/1\nid: a\n".utf8), file: "a.yaml")
    }
  }
}
