internal import JSONNodes

/// The keys that one kind of object may have.
protocol ObjectKeys: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
  static var table: JSONKeyTable { get }
}

extension ObjectKeys {
  static func makeTable() -> JSONKeyTable { JSONKeyTable(allCases.map { "\($0)" }) }
}

enum LineKey: Int, ObjectKeys {
  case id, entities, meetings, quotes, text, assay, pipeline, offsets, article, status, split,
    ignore
  static let table = makeTable()
}

enum ArticleKey: Int, ObjectKeys {
  case title, outlet, published, dateline, language, license, section, cluster, tags
  static let table = makeTable()
}

enum EntityKey: Int, ObjectKeys {
  case id, type, name, mentions, aliases, link, optional, tags
  // A typed span that stands alone has these, and those of an entity but `mentions`.
  case start, end, parts, text, score, kind, alt, entity
  static let table = makeTable()
}

enum MentionKey: Int, ObjectKeys {
  case start, end, score, type, kind, parts, text, alt, optional, tags
  static let table = makeTable()
}

enum SpanKey: Int, ObjectKeys {
  case start, end, parts, text, alt
  static let table = makeTable()
}

enum ReferenceKey: Int, ObjectKeys {
  case entity, name, start, end, parts, text, alt, role, optional, words, basis
  static let table = makeTable()
}

enum DateKey: Int, ObjectKeys {
  case value, alt, words, basis
  static let table = makeTable()
}

enum MeetingKey: Int, ObjectKeys {
  case id, participants, date, place, status, mode, kind, topics, trigger, evidence, optional, score
  case tags
  static let table = makeTable()
}

enum QuoteKey: Int, ObjectKeys {
  case id, content, kind, speaker, source, cue, addressee, via, within, optional, score, tags
  static let table = makeTable()
}

enum IgnoreKey: Int, ObjectKeys {
  case start, end, parts, text, layers, reason
  static let table = makeTable()
}

enum PipelineKey: Int, ObjectKeys {
  case name, version
  static let table = makeTable()
}
