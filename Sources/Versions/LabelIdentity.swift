import LabelModel
import Storage

/// Names every label of one side of an article by what it says.
///
/// A label's identity is a digest of its layer, article and key fields, and of its occurrence among
/// equals, so that it is the same in every version and survives edits elsewhere in the gold. Spans take
/// part through their words, or through their offsets where the text is not at hand.
struct LabelIdentities {
  private let article: Article
  private var names: [LabelReference.List: [String]] = [:]
  /// By mention: how many of its entity there are up to it, in the order of the list.
  private let ordinals: [Int]

  /// - Parameter lists: those whose labels will be asked for by name.
  init(of article: Article, lists: Set<LabelReference.List> = Set(LabelReference.List.allCases)) {
    self.article = article
    let labels = article.labels
    let entityNames = Dictionary(
      (labels.entities?.entities ?? []).map { ($0.id, $0.name ?? "") },
      uniquingKeysWith: { first, _ in first })
    func words(_ span: TextSpan?) -> String {
      guard let span else { return "" }
      return article.text?.words(span)
        ?? span.parts.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
    }
    func who(_ reference: EntityReference?) -> String {
      switch reference {
      case .entity(let id): entityNames[id].flatMap { $0.isEmpty ? nil : $0 } ?? id
      case .name(let name): name
      case .span(let span): words(span)
      case nil: ""
      }
    }
    let mentions = labels.entities?.mentions ?? []
    var counts: [String: Int] = [:]
    ordinals = mentions.map { mention in
      guard let entity = mention.entity else { return 0 }
      let ordinal = counts[entity, default: 0] + 1
      counts[entity] = ordinal
      return ordinal
    }
    for list in lists {
      let fields: [[String]] =
        switch list {
        case .mentions: mentions.map { [$0.type, words($0.span)] }
        case .entities: (labels.entities?.entities ?? []).map { [$0.type, $0.name ?? $0.id] }
        case .meetings:
          (labels.meetings ?? []).map { meeting in
            let people = (meeting.participants.value ?? []).map { who($0.who.reference) }
            return people.sorted() + [words(meeting.shownSpan)]
          }
        case .quotes: (labels.quotes ?? []).map { [words($0.content)] }
        }
      names[list] = Self.digests(of: fields, list: list, article: article)
    }
  }

  subscript(label: LabelReference) -> String { names[label.list]?[label.index] ?? "" }

  /// Where to find the label in its file; words of the text never stand in it.
  func path(of label: LabelReference) -> String {
    switch label.list {
    case .mentions:
      guard let mentions = article.labels.entities?.mentions else { return "" }
      guard let entity = mentions[label.index].entity else { return "mentions/\(label.index + 1)" }
      return "entities/\(entity)/mentions/\(ordinals[label.index])"
    case .entities: return "entities/\(article.labels.entities?.entities[label.index].id ?? "")"
    case .meetings: return "meetings/\(article.labels.meetings?[label.index].id ?? "")"
    case .quotes: return "quotes/\(article.labels.quotes?[label.index].id ?? "")"
    }
  }

  /// Equal fields get occurrence numbers in text order, so that identities stay apart.
  private static func digests(
    of fields: [[String]], list: LabelReference.List, article: Article
  ) -> [String] {
    let starts = fields.indices.map { index in
      article.labels.span(of: LabelReference(list: list, index: index))?.start ?? Int.max
    }
    let order = fields.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    let start = "\(list.rawValue)\u{1F}\(article.id)\u{1F}"
    var seen: [String: Int] = [:]
    var result = [String](repeating: "", count: fields.count)
    for index in order {
      let key = start + fields[index].joined(separator: "\u{1F}") + "\u{1F}"
      let occurrence = seen[key, default: 0]
      seen[key] = occurrence + 1
      result[index] = SHA256.hex(of: "\(key)\(occurrence)", digits: 10)
    }
    return result
  }
}
