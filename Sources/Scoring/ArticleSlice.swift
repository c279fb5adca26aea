import LabelModel

/// A property of articles by which any result can be sliced.
package enum ArticleSlice: String, CaseIterable, Hashable, Sendable {
  case outlet, language, dateline, section, split, status, cluster, tag, length

  /// The values of an article: several only for tags; `noValue` where it has none.
  package func values(_ row: Scorecard.Row) -> [String] {
    let metadata = row.metadata
    let value: String? =
      switch self {
      case .outlet: metadata.outlet
      case .language: metadata.language
      case .dateline: metadata.dateline
      case .section: metadata.section
      case .split: metadata.split
      case .status: metadata.status
      case .cluster: metadata.cluster
      case .length: row.length.map(Self.lengthBucket)
      case .tag: nil
      }
    if self == .tag, !metadata.tags.isEmpty { return Array(Set(metadata.tags)).sorted() }
    return [value ?? Self.noValue]
  }

  /// Stands for articles that have none.
  package static let noValue = "–"

  /// The bucket of a text of so many code points.
  private static func lengthBucket(_ length: Int) -> String {
    switch length {
    case ..<1_000: "0-999"
    case ..<2_000: "1000-1999"
    case ..<4_000: "2000-3999"
    case ..<8_000: "4000-7999"
    default: "8000-up"
    }
  }
}

extension Scorecard {
  /// The rows by their value of `slice`, sorted by value; an article with several tags is in several.
  ///
  /// Pooled figures are of all articles and stay behind.
  package func grouped(by slice: ArticleSlice) -> [(value: String, scorecard: Scorecard)] {
    var groups: [String: [Row]] = [:]
    for row in rows {
      for value in slice.values(row) { groups[value, default: []].append(row) }
    }
    return groups.keys.sorted().map { ($0, Scorecard(rows: groups[$0] ?? [], profile: profile)) }
  }
}
