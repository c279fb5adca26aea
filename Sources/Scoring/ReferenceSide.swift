import LabelModel

/// What the references of one side, gold or predicted, point to.
struct ReferenceSide: Sendable {
  /// What is known of whom or what a reference points to.
  struct Referent: Sendable {
    /// Index in the entity layer.
    var entity: Int?
    /// A knowledge-base identifier; `nil` for `NIL…`, which names nobody outside its article.
    var link: String?
    /// Folded name and aliases.
    var names: Set<String> = []
    /// The words, where the reference is to a place in the text.
    var span: TextSpan?
  }

  private let layer: EntityLayer?
  private let text: ArticleText?
  private let indexByID: [String: Int]
  /// Mentions that belong to an entity, by start.
  private let mentions: [(span: TextSpan, entity: Int)]
  private let longestMention: Int
  /// Folded name and aliases, by entity.
  private let names: [Set<String>]
  /// Sorted, by entity.
  private let mentionsOfEntity: [[TextSpan]]

  init(_ article: Article, text: ArticleText?) {
    layer = article.labels.entities
    self.text = text
    let entities = layer?.entities ?? []
    let indices = Dictionary(
      zip(entities.map(\.id), entities.indices), uniquingKeysWith: { first, _ in first })
    indexByID = indices
    mentions = (layer?.mentions ?? []).compactMap { mention in
      mention.entity.flatMap { indices[$0] }.map { (mention.span, $0) }
    }.sorted { ($0.span, $0.entity) < ($1.span, $1.entity) }
    longestMention = mentions.map(\.span.hull.length).max() ?? 0
    var grouped = [[TextSpan]](repeating: [], count: entities.count)
    for (span, entity) in mentions { grouped[entity].append(span) }
    mentionsOfEntity = grouped
    names = entities.map(\.foldedNames)
  }

  func referent(_ reference: EntityReference) -> Referent {
    switch reference {
    case .entity(let id):
      guard let index = indexByID[id], let entity = layer?.entities[index] else {
        return Referent(names: [id.foldedName])
      }
      let link = entity.link.value.flatMap { $0.hasPrefix("NIL") ? nil : $0 }
      return Referent(entity: index, link: link, names: names(of: index))
    case .name(let name):
      return Referent(names: [name.foldedName])
    case .span(let span):
      let words = text?.words(span).map { [$0.foldedName] } ?? []
      return Referent(names: Set(words), span: span)
    }
  }

  /// The entities whose mentions `span` covers best by Dice; several only where they tie.
  func entities(bestCoveredBy span: TextSpan) -> [Int] {
    var best: (shared: Int, total: Int) = (0, 1)
    var found: [Int] = []
    for (mention, entity) in mentions(overlapping: span) {
      let shared = mention.overlapLength(span)
      let total = mention.length + span.length
      let difference = shared * best.total - best.shared * total
      if difference > 0 {
        best = (shared, total)
        found = [entity]
      } else if difference == 0, !found.contains(entity) {
        found.append(entity)
      }
    }
    return found.sorted()
  }

  /// The entities of which a mention overlaps `span`; one may come twice.
  func entities(overlapping span: TextSpan) -> [Int] { mentions(overlapping: span).map(\.entity) }

  /// The spans of an entity's mentions, sorted.
  func mentions(of entity: Int) -> [TextSpan] { mentionsOfEntity[entity] }

  /// Folded name and aliases of an entity.
  func names(of entity: Int) -> Set<String> { names[entity] }

  /// Words that tell references apart whatever identifiers and order the labels have.
  func description(of reference: EntityReference) -> String {
    let referent = referent(reference)
    let place = referent.span ?? referent.entity.flatMap { mentions(of: $0).first }
    return ([referent.link ?? ""] + referent.names.sorted()).joined(separator: "|")
      + "@\(place?.start ?? -1)-\(place?.end ?? -1)"
  }

  private func mentions(overlapping span: TextSpan) -> [(span: TextSpan, entity: Int)] {
    let first = mentions.partitioningIndex { $0.span.start > span.start - longestMention }
    return mentions[first...].prefix { $0.span.start < span.end }.filter {
      $0.span.overlaps(span)
    }
  }
}
