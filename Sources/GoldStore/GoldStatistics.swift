import LabelModel

/// How much of what a gold corpus holds, for those who extend it or cite it.
package struct GoldStatistics: Sendable {
  package struct Row: Hashable, Sendable {
    package var name: String
    package var count: Int
    /// What the count is made of, the most frequent first.
    package var parts: [Part] = []
  }

  package struct Part: Hashable, Sendable {
    package var name: String
    package var count: Int
  }

  package let rows: [Row]

  package func count(_ name: String) -> Int { rows.first { $0.name == name }?.count ?? 0 }
  package func count(_ name: String, _ part: String) -> Int {
    rows.first { $0.name == name }?.parts.first { $0.name == part }?.count ?? 0
  }

  /// Counts articles that have their text; those without are told by `GoldCorpus.skipped`.
  package init(_ articles: [GoldArticle]) {
    let labels = articles.map(\.article.labels)
    let mentions = labels.flatMap { $0.entities?.mentions ?? [] }
    let meetings = labels.flatMap { $0.meetings ?? [] }
    let quotes = labels.flatMap { $0.quotes ?? [] }
    let metadata = articles.map(\.article.metadata)
    let twice = articles.filter {
      Set($0.record.passes.filter { $0.mode == .blind }.map(\.by)).count > 1
    }
    rows = [
      Self.row("articles", metadata.map { $0.split ?? "no split" }),
      Self.row("annotation", metadata.map { $0.status ?? "unknown" }),
      Row(name: "annotated twice, blind", count: twice.count),
      Self.row("outlets", Array(Set(metadata.compactMap(\.outlet))), isListed: false),
      Self.row("sections", metadata.compactMap(\.section)),
      Row(name: "words", count: articles.reduce(0) { $0 + Self.words($1.article.text) }),
      Row(name: "entities", count: labels.reduce(0) { $0 + ($1.entities?.entities.count ?? 0) }),
      Self.row("mentions", mentions.map(\.type)),
      Self.row("kinds of mention", mentions.map { ($0.kind ?? .name).rawValue }),
      Self.row("meetings", meetings.map { $0.status.value?.rawValue ?? "no status" }),
      Self.row("modes of meeting", meetings.map { $0.mode.value?.rawValue ?? "not told" }),
      Self.row("kinds of meeting", meetings.map { $0.kind.value?.rawValue ?? "not told" }),
      Self.row("quotes", quotes.map { $0.kind.value?.rawValue ?? "no kind" }),
      Row(name: "quotes of several parts", count: quotes.count { $0.content.parts.count > 1 }),
      Row(name: "quotes inside quotes", count: quotes.count { $0.within != nil }),
    ]
  }

  private static func row(_ name: String, _ values: [String], isListed: Bool = true) -> Row {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let parts = counts.map { Part(name: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
    return Row(name: name, count: values.count, parts: isListed ? parts : [])
  }

  private static func words(_ text: ArticleText?) -> Int {
    guard let text else { return 0 }
    return text.string.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).count
  }
}
