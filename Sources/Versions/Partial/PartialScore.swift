package import Scoring

/// What a part of a corpus adds to a score: counts that are added before anything is divided.
///
/// Parts can be added in any order and any grouping; the sum of all is what one run over the whole corpus
/// counts.
package struct PartialScore: Sendable {
  package static let format = "partial/1"

  /// Which conventions counted, as in `Signature`.
  package var scorer: String
  package var profile: Profile
  /// SHA-256 of the settings, in hex.
  package var settings: String
  package var pipeline: PipelineName
  /// What the pipeline's output was taken to have, in this part and all others.
  package var output: LabelTraits
  package var counts: Counted
  package var pooled: PooledCounts
  package var skipped: [ArticleNote]
  /// Predictions of which this part's gold has no article.
  package var extra: Set<String>

  package enum Counted: Sendable {
    /// Article by article, for intervals over them.
    case articles(PackedArticles)
    case sums(PartialSums)
  }

  package var keepsArticles: Bool { if case .articles = counts { true } else { false } }

  /// Whether the article was counted, as far as that can be known.
  package func hasArticle(_ id: String) -> Bool {
    if case .articles(let articles) = counts { articles.contains(id) } else { false }
  }

  package init(
    scorer: String, profile: Profile, settings: String, pipeline: PipelineName,
    output: LabelTraits, counts: Counted, pooled: PooledCounts = PooledCounts(),
    skipped: [ArticleNote] = [], extra: Set<String> = []
  ) {
    self.scorer = scorer
    self.profile = profile
    self.settings = settings
    self.pipeline = pipeline
    self.output = output
    self.counts = counts
    self.pooled = pooled
    self.skipped = skipped
    self.extra = extra
  }

  /// Adds articles that were counted; `false` where one of them is in already.
  package mutating func count(_ rows: [Scorecard.Row], digests: [String: String]) -> Bool {
    switch counts {
    case .articles(var articles):
      counts = .articles(PackedArticles())
      defer { counts = .articles(articles) }
      for row in rows {
        let article = PartialArticle(row: row, goldDigest: digests[row.article] ?? "")
        guard articles.add(article) else { return false }
      }
    case .sums(var sums):
      counts = .articles(PackedArticles())
      for row in rows { sums.add(row, goldDigest: digests[row.article] ?? "") }
      counts = .sums(sums)
    }
    return true
  }

  /// Adds another part; says why where the two do not belong together.
  package mutating func add(_ other: PartialScore) throws(PartialMismatch) {
    try check("scorer", scorer, other.scorer)
    try check("settings", settings, other.settings)
    try check(
      "pipeline", "\(pipeline.name) \(pipeline.version)",
      "\(other.pipeline.name) \(other.pipeline.version)")
    guard output == other.output else {
      var all = output
      all += other.output
      throw PartialMismatch(
        "was counted for an output that has \(other.output.inWords), the others for one that has \(output.inWords)",
        fix: "score all parts again with --output-has \(all.names.joined(separator: ","))")
    }
    switch (counts, other.counts) {
    case (.articles(var mine), .articles(let theirs)):
      if let id = mine.firstShared(with: theirs) {
        throw PartialMismatch(
          "has the article '\(id)', which another part has too", fix: "give each article once")
      }
      // Not a copy of all that there is for each part that comes.
      counts = .articles(PackedArticles())
      mine.add(theirs)
      counts = .articles(mine)
    case (.sums(var mine), .sums(let theirs)):
      counts = .articles(PackedArticles())
      mine += theirs
      counts = .sums(mine)
    default:
      throw PartialMismatch(
        "has other counts: one of the two was made with --no-intervals",
        fix: "make all parts in the same way")
    }
    pooled += other.pooled
    skipped += other.skipped
    extra.formUnion(other.extra)
  }

  private func check(_ what: String, _ mine: String, _ other: String) throws(PartialMismatch) {
    guard mine != other else { return }
    throw PartialMismatch(
      "has another \(what): \(other), not \(mine)", fix: "merge parts of one run only")
  }
}

/// What a part adds for one article.
package struct PartialArticle: Sendable {
  package var row: Scorecard.Row
  /// SHA-256 of its gold labels and text, in hex.
  package var goldDigest: String

  package init(row: Scorecard.Row, goldDigest: String) {
    self.row = row
    self.goldDigest = goldDigest
  }
}

/// Why a part cannot be added to others.
package struct PartialMismatch: Error, Hashable, Sendable {
  /// Can stand after the part's name.
  package var reason: String
  package var fix: String

  init(_ reason: String, fix: String) {
    self.reason = reason
    self.fix = fix
  }
}

extension LabelTraits {
  /// The words by which `--output-has` names what there is.
  package static let allNames = ["mentions", "groups", "names", "links"]

  package var names: [String] {
    zip(Self.allNames, [!isEmpty, groupsMentions, namesEntities, linksEntities])
      .filter(\.1).map(\.0)
  }

  package init(names: some Sequence<String>) {
    self.init()
    let names = Set(names)
    isEmpty = names.isEmpty
    groupsMentions = names.contains("groups")
    namesEntities = names.contains("names")
    linksEntities = names.contains("links")
  }

  fileprivate var inWords: String { names.isEmpty ? "nothing" : names.joined(separator: ", ") }
}
