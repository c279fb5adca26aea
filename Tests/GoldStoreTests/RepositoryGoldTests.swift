import Diagnostics
import GoldStore
import LabelModel
import Storage
import Testing

/// The gold that stands in this repository, and the guidelines that it follows.
@Suite struct RepositoryGoldTests {
  /// Problems that only say that a restricted text is not at hand.
  private static let absentText: Set<String> = ["T002"]

  private func corpus() async -> GoldCorpus {
    await GoldCorpus.load(
      ["gold/articles"], options: GoldOptions(textFolders: ["../shared/articles"]))
  }

  @Test func hasNothingToMend() async {
    let problems = await corpus().diagnostics.filter { !Self.absentText.contains($0.code) }
    #expect(problems.map { "\($0.place?.file ?? ""): \($0.code) \($0.message)" } == [])
  }

  @Test func guidelinesPointToLabelsThatExist() async throws {
    let corpus = await corpus()
    let articles = (corpus.articles + corpus.skipped.compactMap(\.sealed)).map(\.article)
    var labels: [String: Set<String>] = [:]
    for article in articles { labels[article.id] = ids(article.labels) }
    let references = try HardCases.references()
    #expect(references.count >= 60)
    let broken = references.filter { labels[$0.article]?.contains($0.label) != true }
    #expect(broken.map { "\($0.article) \($0.label)" } == [])
  }

  private func ids(_ labels: Labels) -> Set<String> {
    Set((labels.entities?.entities ?? []).map(\.id) + (labels.meetings ?? []).map(\.id))
      .union((labels.quotes ?? []).map(\.id))
  }
}

/// The last column of the tables of hard cases: `[name](../gold/articles/ID.yaml) `label`, `label``.
private enum HardCases {
  static func references() throws -> [(article: String, label: String)] {
    let bytes = try FileReader.bytes(at: "Documentation/AnnotationGuidelines.md", limit: 1 << 20)
    let text = String(decoding: bytes, as: UTF8.self)
    var references: [(article: String, label: String)] = []
    for match in text.matches(of: #/gold/articles/([\w-]+)\.yaml\)((?:,? `[\w-]+`)+)/#) {
      for label in match.2.matches(of: #/`([\w-]+)`/#) {
        references.append((String(match.1), String(label.1)))
      }
    }
    return references
  }
}
