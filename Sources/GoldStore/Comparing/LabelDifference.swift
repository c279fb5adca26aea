import LabelModel

/// What differs between the labels of two states of an article, whatever their wording and order.
package struct LabelDifference: Hashable, Sendable {
  /// In the order of the layers, and in each in that of the file.
  package private(set) var changes: [LabelChange] = []
  private let words: [ContentWords]

  /// `showsOffsets` puts the place behind words of the text.
  package init(from old: GoldContent, to new: GoldContent, showsOffsets: Bool = true) {
    words = [old, new].map { ContentWords(text: $0.article.text, showsOffsets: showsOffsets) }
    compareMetadata(old, new)
    compareEntities(old.entityUnits, new.entityUnits)
    compare(
      old.meetingUnits, new.meetingUnits, LabelField.meeting, id: \.meeting.id
    ) { (.meeting($0), "meetings/\($0)") }
    compare(old.quoteUnits, new.quoteUnits, LabelField.quote, id: \.quote.id) {
      (.quote($0), "quotes/\($0)")
    }
    pair(old.article.labels.ignored, new.article.labels.ignored, LabelField.ignored, \.span) { _ in
      (nil, "ignore")
    }
  }

  package static func == (left: Self, right: Self) -> Bool { left.changes == right.changes }
  package func hash(into hasher: inout Hasher) { hasher.combine(changes) }

  private mutating func compareMetadata(_ old: GoldContent, _ new: GoldContent) {
    note(.changed, nil, "article", old, new, LabelField.metadata)
    let (from, to) = (old.article.labels, new.article.labels)
    let layers = [
      ("entities", from.entities != nil, to.entities != nil),
      ("meetings", from.meetings != nil, to.meetings != nil),
      ("quotes", from.quotes != nil, to.quotes != nil),
    ]
    for (name, was, `is`) in layers where was != `is` {
      let state = { (isAnnotated: Bool) in isAnnotated ? "annotated" : "not annotated" }
      let field = LabelChange.Field(name: "layer", old: state(was), new: state(`is`))
      changes.append(LabelChange(kind: .changed, key: nil, name: name, fields: [field]))
    }
  }

  private mutating func compareEntities(_ old: [EntityUnit], _ new: [EntityUnit]) {
    let before = Dictionary(old.map { ($0.entity.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.entity.id, $0) }, uniquingKeysWith: { first, _ in first })
    for unit in old + new.filter({ before[$0.entity.id] == nil }) {
      let id = unit.entity.id
      let name = "entities/\(id)"
      let (from, to) = (before[id], after[id])
      note(kind(from, to), .entity(id), name, from, to, LabelField.entity)
      pair(from?.mentions ?? [], to?.mentions ?? [], LabelField.mention, \.mention.span) {
        (.mention(entity: id, $0), name + "/mentions")
      }
    }
  }

  private mutating func compare<Label: Hashable>(
    _ old: [Label], _ new: [Label], _ fields: [LabelField<Label>], id: (Label) -> String,
    key: (String) -> (LabelKey?, String)
  ) {
    let before = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    for label in old + new.filter({ before[id($0)] == nil }) {
      let (from, to) = (before[id(label)], after[id(label)])
      let (key, name) = key(id(label))
      note(kind(from, to), key, name, from, to, fields)
    }
  }

  /// Labels without ids.
  private mutating func pair<Label: Hashable>(
    _ old: [Label], _ new: [Label], _ fields: [LabelField<Label>], _ span: (Label) -> TextSpan,
    key: (TextSpan) -> (LabelKey?, String)
  ) {
    let pairs = SpanPairing.pairs(old, new, span)
    for (label, match) in zip(old, pairs) {
      let (key, name) = key(span(match.map { new[$0] } ?? label))
      let other = match.map { new[$0] }
      note(other == nil ? .removed : .changed, key, name, label, other, fields)
    }
    let paired = Set(pairs.compactMap(\.self))
    for index in new.indices where !paired.contains(index) {
      let (key, name) = key(span(new[index]))
      note(.added, key, name, nil, new[index], fields)
    }
  }

  private func kind<Label>(_ old: Label?, _ new: Label?) -> LabelChange.Kind {
    old == nil ? .added : new == nil ? .removed : .changed
  }

  private mutating func note<Label>(
    _ kind: LabelChange.Kind, _ key: LabelKey?, _ name: String, _ old: Label?, _ new: Label?,
    _ fields: [LabelField<Label>]
  ) {
    var different: [LabelChange.Field] = []
    for field in fields {
      if let old, let new, field.isSame(old, new) { continue }
      let before = old.flatMap { field.words($0, words[0]) }
      let after = new.flatMap { field.words($0, words[1]) }
      if before != nil || after != nil {
        different.append(LabelChange.Field(name: field.name, old: before, new: after))
      }
    }
    if kind == .changed, different.isEmpty { return }
    changes.append(LabelChange(kind: kind, key: key, name: name, fields: different))
  }
}

/// One label that differs.
package struct LabelChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case added, removed, changed
  }

  package struct Field: Hashable, Sendable {
    /// The key in a gold file; `words` for the place of a mention.
    package var name: String
    /// In words; `nil` where nothing is said.
    package var old: String?
    package var new: String?
  }

  package var kind: Kind
  /// `nil` for the article itself and for ignored regions.
  package var key: LabelKey?
  /// Such as `entities/kovac` or `entities/kovac/mentions`.
  package var name: String
  package var fields: [Field]

  /// Such as `changed entities/kovac: name "Ana" → "Ana Kovač"`.
  package var sentence: String {
    let parts = fields.map { field in
      switch kind {
      case .added: "\(field.name) \(field.new ?? "–")"
      case .removed: "\(field.name) \(field.old ?? "–")"
      case .changed: "\(field.name) \(field.old ?? "–") → \(field.new ?? "–")"
      }
    }
    return "\(kind.rawValue) \(name)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }
}
