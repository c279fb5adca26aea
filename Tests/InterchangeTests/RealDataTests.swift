import FoundationEssentials
import JSONNodes
import LabelModel
import TestSupport
import Testing

@testable import Interchange

/// Real articles go through every format and come back, up to the losses that are reported.
@Suite struct RealDataTests {
  static let formats = InterchangeFormat.allCases.filter { $0.isRead && $0.isWritten }

  /// The first articles of the set, or `nil` where it is not at hand.
  private static func articles(_ name: String, count: Int) throws -> [Article]? {
    guard let file = SharedData.file(name) else { return nil }
    let lines = try Data(contentsOf: file).split(separator: 0x0A).prefix(count)
    return try lines.map { line in
      let value = try JSONValue(parsing: Array(line))
      let text = try #require(value["text"]?.string)
      let mentions = (value["entities"]?.elements ?? []).compactMap { entity -> Mention? in
        guard let start = entity["start"]?.integer, let end = entity["end"]?.integer,
          let type = entity["type"]?.string
        else { return nil }
        return Mention(TextSpan(start, end), type: type)
      }
      let quotes = (value["quotes"]?.elements ?? []).enumerated().compactMap { index, quote in
        Self.span(quote["content"]).map { content in
          Quote(
            id: "q\(index + 1)", content: content,
            source: Self.span(quote["speaker"]).map { .filled(AcceptedSpan($0)) } ?? .unannotated,
            cue: Self.span(quote["cue"]).map { .filled(AcceptedSpan($0)) } ?? .unannotated)
        }
      }
      return Article(
        id: value["id"]?.string.map { String($0.split(separator: "/").last ?? "") } ?? "",
        text: ArticleText(text),
        labels: Labels(entities: EntityLayer(mentions: mentions), quotes: quotes))
    }
  }

  private static func span(_ value: JSONValue?) -> TextSpan? {
    let parts = (value?.elements ?? []).compactMap { part -> TextRange? in
      guard let ends = part.elements, ends.count == 2, let start = ends[0].integer,
        let end = ends[1].integer
      else { return nil }
      return TextRange(start, end)
    }
    return TextSpan(parts: parts)
  }

  private func comesBack(_ format: InterchangeFormat, _ articles: [Article]) {
    var losses = LossReport(format: format)
    let reduced = articles.compactMap { Reduction.reduce($0, to: format, &losses)?.article }
    let imported = format.read(format.write(articles).files)
    #expect(imported.report(full: true) == [])
    let expected = format == .brat ? LayerPresence.shared(reduced) : reduced
    // Files of an article each are read in the order of their names.
    let byID = { (articles: [Article]) in articles.sorted { $0.id < $1.id } }
    #expect(byID(imported.articles) == byID(expected))
  }

  @Test(arguments: formats)
  func newsOfAsiaComesBack(_ format: InterchangeFormat) throws {
    let name = "data/worldwide-asia-me.jsonl"
    guard let articles = try Self.articles(name, count: 10) else { return SharedData.skipped(name) }
    #expect(articles.flatMap { $0.labels.entities?.mentions ?? [] }.count > 200)
    comesBack(format, articles)
  }

  @Test func attributionsComeBackFromCitron() throws {
    let name = "data/polnear-dev.jsonl"
    guard let articles = try Self.articles(name, count: 20) else { return SharedData.skipped(name) }
    #expect(articles.flatMap { $0.labels.quotes ?? [] }.count > 200)
    comesBack(.citron, articles)
  }
}
