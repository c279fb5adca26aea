import Diagnostics
import GoldStore
import TestSupport
import Testing

@Suite struct GoldStatisticsTests {
  /// Two articles, one of them without anything that is optional.
  private func statistics() async throws -> GoldStatistics {
    let folder = TemporaryFolder()
    try folder.write(
      """
      assay: gold/1
      id: a
      status: double
      split: dev
      article: { outlet: Coastwire, section: politics }
      text: "Ana met Per.  Per said so, and that “no” was “no”."
      entities:
        - { id: ana, type: person, mentions: [Ana, { text: that, kind: pronoun }] }
        - { id: per, type: [person, group], mentions: [{ text: Per, nth: all }] }
        - { id: b, type: misc, mentions: ["[[no]]” was"] }
      meetings: [{ id: m, status: held, mode: call }, { id: n, status: held }, { id: o }]
      quotes:
        - { id: q, kind: direct, content: "“[[no]]” was “[[no]]”" }
        - { id: r, kind: direct, content: so, within: q }
        - { id: s, content: met }
      annotation:
        passes: [{ by: ada, mode: blind }, { by: bo, mode: blind }]
      """, to: "a.yaml")
    try folder.write(
      """
      assay: gold/1
      id: b
      article: { outlet: Coastwire, section: sport }
      text: Nothing new.
      entities: []
      annotation:
        passes: [{ by: ada, mode: blind }, { by: bo, mode: suggested }, { by: ada, mode: blind }]
      """, to: "b.yaml")
    let corpus = await GoldCorpus.load([folder.path])
    #expect(!corpus.hasErrors, "\(corpus.diagnostics.text())")
    return GoldStatistics(corpus.articles)
  }

  @Test func everythingIsCountedOnce() async throws {
    let found = try await statistics()
    #expect(
      found.rows.map { row in
        (["\(row.count)"] + row.parts.map { "\($0.name) \($0.count)" }).joined(separator: ", ")
      } == [
        "2, dev 1, no split 1", "2, double 1, unknown 1", "1", "1", "2, politics 1, sport 1", "13",
        "3", "5, person 4, misc 1", "5, name 4, pronoun 1", "3, held 2, no status 1",
        "3, not told 2, call 1", "3, not told 3", "3, direct 2, no kind 1", "1", "1",
      ])
    #expect(
      found.rows.map(\.name).prefix(3) == ["articles", "annotation", "annotated twice, blind"])
    #expect(found.count("meetings", "held") == 2)
    #expect(found.count("meetings") == 3)
    #expect(found.count("meetings", "denied") == 0)
    #expect(found.count("no such row") == 0)
  }
}
