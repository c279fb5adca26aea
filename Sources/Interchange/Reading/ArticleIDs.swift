internal import JSONNodes

/// Finds what an article is called, and that no two have one name.
struct ArticleIDs {
  private var seen: Set<String> = []

  /// The first of `keys` that `object` or its `meta` has, as text; else the file's name, with a number
  /// where the file holds several articles.
  ///
  /// `suffix` is put behind it.
  mutating func id(
    of object: JSONValue, keys: [String], in source: SourceText, stem: String, number: Int,
    count: Int, suffix: String = "", _ problems: inout ImportProblems
  ) -> String {
    let places = [object, object["meta"]].compactMap { $0 }
    let found = places.lazy.compactMap { place in
      keys.lazy.compactMap { place[$0].flatMap(Self.word) }.first
    }.first
    let id = (found ?? (count == 1 ? stem : "\(stem)-\(number)")) + suffix
    take(id, at: Site(source, object.offset), &problems)
    return id
  }

  mutating func take(_ id: String, at site: Site, _ problems: inout ImportProblems) {
    if id.isEmpty {
      problems.add(
        .missingValue, "the article has no id, and its file no name before the ending", at: site)
    }
    if !seen.insert(id).inserted {
      problems.add(.duplicateArticle, "an article before this one has the id `\(id)` too", at: site)
    }
  }

  private static func word(_ value: JSONValue) -> String? {
    if let text = value.string, !text.isEmpty { return text }
    return value.integer.map(String.init)
  }
}
