internal import JSONNodes
package import LabelModel

/// Writes articles as JSON lines, in the form that `PredictionFile` reads.
///
/// What is read back equals what was written; a key whose value is the default is left out. Offsets are
/// code points. The same articles always give the same bytes.
package struct PredictionWriter: Sendable {
  /// What has been written so far; whole lines only.
  package var bytes: [UInt8] { json.bytes }
  var json = JSONWriter()
  private let includesText: Bool

  /// Begins with the header.
  ///
  /// `includesText` puts the text of each article into its line.
  package init(pipeline: PipelineIdentity? = nil, includesText: Bool = false) {
    self.includesText = includesText
    json.beginObject()
    member("assay", PredictionHeader.format)
    if let pipeline {
      json.key("pipeline")
      json.beginObject()
      member("name", pipeline.name)
      if let version = pipeline.version { member("version", version) }
      json.endObject()
    }
    member("offsets", OffsetUnit.codepoint.rawValue)
    json.endObject()
    json.newline()
  }

  /// Adds the line of one article.
  package mutating func write(_ article: Article) {
    json.beginObject()
    member("id", article.id)
    if let status = article.metadata.status { member("status", status) }
    if let split = article.metadata.split { member("split", split) }
    write(article.metadata)
    if includesText, let text = article.text { member("text", text.string) }
    if let entities = article.labels.entities { write(entities) }
    if let meetings = article.labels.meetings { list("meetings", meetings) { $0.write($1) } }
    if let quotes = article.labels.quotes { list("quotes", quotes) { $0.write($1) } }
    if !article.labels.ignored.isEmpty { list("ignore", article.labels.ignored) { $0.write($1) } }
    json.endObject()
    json.newline()
  }

  private mutating func write(_ metadata: ArticleMetadata) {
    let fields = [
      ("title", metadata.title), ("outlet", metadata.outlet), ("published", metadata.published),
      ("dateline", metadata.dateline), ("language", metadata.language),
      ("license", metadata.license), ("section", metadata.section), ("cluster", metadata.cluster),
    ]
    guard !metadata.tags.isEmpty || fields.contains(where: { $0.1 != nil }) else { return }
    json.key("article")
    json.beginObject()
    for (key, value) in fields {
      if let value { member(key, value) }
    }
    members("tags", metadata.tags)
    json.endObject()
  }

  private mutating func write(_ region: IgnoredRegion) {
    json.beginObject()
    place(region.span)
    members("layers", region.layers.sorted().map(\.rawValue), evenIfEmpty: true)
    if let reason = region.reason { member("reason", reason) }
    json.endObject()
  }

  mutating func member(_ key: String, _ value: String) {
    json.key(key)
    json.string(value)
  }

  mutating func members(_ key: String, _ values: [String], evenIfEmpty: Bool = false) {
    guard evenIfEmpty || !values.isEmpty else { return }
    list(key, values) { $0.json.string($1) }
  }

  mutating func flag(_ key: String, _ value: Bool) {
    guard value else { return }
    json.key(key)
    json.boolean(value)
  }

  mutating func score(_ score: Double?) {
    guard let score else { return }
    json.key("score")
    json.number(score)
  }

  mutating func list<Element>(
    _ key: String, _ elements: [Element], _ write: (inout Self, Element) -> Void
  ) {
    json.key(key)
    json.beginArray()
    for element in elements { write(&self, element) }
    json.endArray()
  }
}
