/// An article with its labels: the gold of an annotator or the output of a pipeline.
package struct Article: Hashable, Sendable {
  package var id: String
  package var metadata: ArticleMetadata
  /// `nil` where the text is not at hand; only metrics and reports that show words need it.
  package var text: ArticleText?
  package var labels: Labels

  package init(
    id: String, metadata: ArticleMetadata = ArticleMetadata(), text: ArticleText? = nil,
    labels: Labels = Labels()
  ) {
    self.id = id
    self.metadata = metadata
    self.text = text
    self.labels = labels
  }
}

/// All labels of one article.
///
/// A layer that is `nil` was not annotated, and is not scored.
package struct Labels: Hashable, Sendable {
  package var entities: EntityLayer?
  package var meetings: [Meeting]?
  package var quotes: [Quote]?
  package var ignored: [IgnoredRegion]

  package init(
    entities: EntityLayer? = nil, meetings: [Meeting]? = nil, quotes: [Quote]? = nil,
    ignored: [IgnoredRegion] = []
  ) {
    self.entities = entities
    self.meetings = meetings
    self.quotes = quotes
    self.ignored = ignored
  }
}

package enum Layer: String, CaseIterable, Hashable, Comparable, Sendable {
  case entities, meetings, quotes

  package static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }
}

/// A region in which predictions of the named layers are neither right nor wrong.
package struct IgnoredRegion: Hashable, Sendable {
  package var span: TextSpan
  package var layers: Set<Layer>
  package var reason: String?

  package init(_ span: TextSpan, layers: Set<Layer>, reason: String? = nil) {
    self.span = span
    self.layers = layers
    self.reason = reason
  }
}

/// What is known of an article beside its text, by which results can be sliced.
package struct ArticleMetadata: Hashable, Sendable {
  package var title: String?
  package var outlet: String?
  /// Date and time of publication as written (ISO 8601), which resolves words such as "Thursday".
  package var published: String?
  package var dateline: String?
  package var language: String?
  package var license: String?
  package var section: String?
  /// `dev`, `test` or `sealed`.
  package var split: String?
  /// `draft`, `single`, `double` or `adjudicated`.
  package var status: String?
  /// Articles on one story share a cluster and are not independent of one another.
  package var cluster: String?
  package var tags: [String]

  package init(
    title: String? = nil, outlet: String? = nil, published: String? = nil,
    dateline: String? = nil, language: String? = nil, license: String? = nil,
    section: String? = nil, split: String? = nil, status: String? = nil, cluster: String? = nil,
    tags: [String] = []
  ) {
    self.title = title
    self.outlet = outlet
    self.published = published
    self.dateline = dateline
    self.language = language
    self.license = license
    self.section = section
    self.split = split
    self.status = status
    self.cluster = cluster
    self.tags = tags
  }
}
