import Diagnostics
import FoundationEssentials
import LabelModel
import Storage
import TestSupport
import Testing

@testable import GoldStore

@Suite struct SealingTests {
  private let text = """
    Ana Kovač met Per Lind in Vienna. He said he had come by train; he left at noon.
    “Rail comes first,” Kovač said, “and roads second.” Lind, [[sic]], agreed.

    """

  private func gold(_ labels: String) -> [UInt8] {
    Array(
      """
      assay: gold/1   # a comment
      id: vienna
      article: { license: restricted }
      text: { file: vienna.txt, sha256: \(SHA256.hex(of: text)) }
      \(labels)
      """.utf8)
  }

  private let words = """
    entities:
      # people
      - id: kovac
        type: person
        name: Ana Kovač
        aliases: [Kovač]
        mentions: [Ana Kovač, "[[Kovač]] said", { text: he, nth: [1, 2], kind: pronoun }]   # flow
      - id: lind
        type: person
        mentions:
          - "Per Lind"   # kept
          - { kind: pronoun, text: He, optional: true }
          - text: he
            nth: [2, 1]
            kind: pronoun  # a comment
          - within-word: true
            text: ind
            nth: 1
            alt: ["Per [[Lind]] in"]
          - { text: "[[sic]]", literal: true, kind: nominal }
    meetings:
      - id: m
        date: { value: 2031-03-04, text: noon }
        trigger: met
        evidence: [{ text: Ana, to: Vienna }]
    quotes:
      - id: q
        content: "“[[Rail comes first,]]” Kovač said, “[[and roads second.]]”"
        cue: |-
          Kovač [[said]]
        source: null
    ignore:
      - { layers: [entities], text: agreed, why: test }

    """

  /// The seals were computed with Python's hashlib too.
  private let seals = """
    entities:
      # people
      - id: kovac
        type: person
        name: Ana Kovač
        aliases: [Kovač]
        mentions: [{ at: [[0, 9]], seal: f0948858 }, { at: [[101, 106]], seal: 6007eaf4 }, { at: [[42, 44]], seal: 8083cac4, kind: pronoun }, { at: [[64, 66]], seal: 4c2e8a22, kind: pronoun }]   # flow
      - id: lind
        type: person
        mentions:
          - { at: [[14, 22]], seal: aeeb7510 }   # kept
          - { kind: pronoun, at: [[34, 36]], seal: 1d52af69, optional: true }
          - at: [[64, 66]]
            seal: 4c2e8a22
            kind: pronoun  # a comment
          - at: [[42, 44]]
            seal: 8083cac4
            kind: pronoun
          - at: [[19, 22]]
            seal: 61c376e2
            alt: [{ at: [[18, 22]], seal: 366ecdb1 }]
          - { at: [[139, 146]], seal: 885dea9f, kind: nominal }
    meetings:
      - id: m
        date: { value: 2031-03-04, text: { at: [[75, 79]], seal: a1d0d994 } }
        trigger: { at: [[10, 13]], seal: ac167c2d }
        evidence: [{ at: [[0, 32]], seal: 081bfdcc }]
    quotes:
      - id: q
        content: { at: [[82, 99], [114, 131]], seal: d88ca306 }
        cue: { at: [[107, 111]], seal: 84aff552 }
        source: null
    ignore:
      - { layers: [entities], at: [[148, 154]], seal: fb5c0cf7, why: test }

    """

  private func load(_ bytes: [UInt8], _ folder: TemporaryFolder) async throws -> Labels {
    try AtomicFile.write(text, to: folder("vienna.txt"))
    try AtomicFile.write(bytes, to: folder("vienna.yaml"))
    let corpus = await GoldCorpus.load([folder.path], options: GoldOptions(checksStyle: false))
    #expect(corpus.diagnostics.text() == "")
    return try #require(corpus.articles.first).article.labels
  }

  @Test func sealingHidesTheWordsAndKeepsAllElse() async throws {
    let folder = TemporaryFolder()
    let original = try await load(gold(words), folder)
    let file = folder("vienna.yaml")
    let sealed = try GoldSealing.seal(gold(words), file: file)
    #expect(sealed == gold(seals))
    #expect(try await load(sealed, folder) == original)
    #expect(try GoldSealing.seal(sealed, file: file) == sealed)

    let unsealed = try GoldSealing.unseal(sealed, file: file)
    #expect(!String(decoding: unsealed, as: UTF8.self).contains("seal:"))
    #expect(try await load(unsealed, folder) == original)
    #expect(try GoldSealing.unseal(unsealed, file: file) == unsealed)
    #expect(try GoldSealing.seal(unsealed, file: file) == sealed)
  }

  @Test func unsealedWordsAreTheShortestContext() throws {
    let folder = TemporaryFolder()
    try AtomicFile.write(text, to: folder("vienna.txt"))
    let unsealed = try GoldSealing.unseal(gold(seals), file: folder("vienna.yaml"))
    let lines = String(decoding: unsealed, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(
      lines[10] == #"    mentions: [Ana Kovač, "[[Kovač]] said", "#
        + #"{ text: "[[he]] had", kind: pronoun }, { text: "[[he]] left", kind: pronoun }]   # flow"#
    )
    #expect(lines.contains(#"      - { text: "[[sic]]", literal: true, kind: nominal }"#))
    #expect(lines.contains(#"      - text: "[[ind]] in""#))
    #expect(lines.contains("        within-word: true"))
    #expect(
      lines.contains(
        #"    content: "[[Rail comes first,]]” Kovač said, “[[and roads second.]]""#))
  }

  @Test func aChangedTextOffsetOrSealIsNoticed() async throws {
    let folder = TemporaryFolder()
    let sealed = String(decoding: gold(seals), as: UTF8.self)
    func codes(_ yaml: String, _ text: String) async throws -> [String] {
      try AtomicFile.write(text, to: folder("vienna.txt"))
      try AtomicFile.write(yaml, to: folder("vienna.yaml"))
      return await GoldCorpus.load([folder.path]).diagnostics.filter { $0.severity == .error }
        .map(\.code)
    }
    #expect(try await codes(sealed, text) == [])
    #expect(try await codes(sealed.replacing("[[34, 36]]", with: "[[35, 37]]"), text) == ["A009"])
    // The same word at another place.
    #expect(try await codes(sealed.replacing("[[34, 36]]", with: "[[42, 44]]"), text) == ["A009"])
    #expect(try await codes(sealed.replacing("1d52af69", with: "1d52af68"), text) == ["A009"])
    #expect(try await codes(sealed, text.replacing("noon", with: "dusk")) == ["T001", "A009"])
    #expect(try await codes(sealed, "Other.\n").first == "T001")
  }

  @Test func sealedLabelsLoadWithoutTheText() async throws {
    let folder = TemporaryFolder()
    let original = try await load(gold(words), folder)
    let elsewhere = TemporaryFolder()
    try AtomicFile.write(gold(seals), to: elsewhere("vienna.yaml"))
    let corpus = await GoldCorpus.load([elsewhere.path])
    #expect(corpus.articles.isEmpty)
    #expect(corpus.diagnostics.map(\.code) == ["T002", "W104", "W104"])
    #expect(!corpus.hasErrors)
    let skipped = try #require(corpus.skipped.first)
    #expect(skipped.id == "vienna")
    #expect(skipped.textFile == "vienna.txt")
    #expect(skipped.sealed?.article.labels == original)
    #expect(skipped.sealed?.article.text == nil)

    // Labels in words have no place without the text.
    try AtomicFile.write(gold(words), to: elsewhere("vienna.yaml"))
    let inWords = await GoldCorpus.load([elsewhere.path])
    #expect(inWords.skipped.first?.sealed == nil)
    #expect(!inWords.hasErrors)

    let required = await GoldCorpus.load(
      [elsewhere.path], options: GoldOptions(requiresText: true))
    #expect(required.hasErrors)
    #expect(required.skipped.isEmpty)

    let found = await GoldCorpus.load(
      [elsewhere.path], options: GoldOptions(textFolders: ["/nowhere", folder.path]))
    #expect(found.articles.first?.article.labels == original)
  }

  @Test func withoutTheTextNothingIsSealed() throws {
    let folder = TemporaryFolder()
    let file = folder("vienna.yaml")
    let sealing = #expect(throws: InvalidInput.self) {
      try GoldSealing.seal(gold(words), file: file)
    }
    #expect(sealing?.diagnostics.map(\.code) == ["T002"])
    let unsealing = #expect(throws: InvalidInput.self) {
      try GoldSealing.unseal(gold(seals), file: file)
    }
    #expect(unsealing?.diagnostics.map(\.code) == ["T002"])
  }
}
