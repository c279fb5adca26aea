import LabelModel

/// Joins what two parties made of one article, label by label.
///
/// What only one of them changed is taken; where both changed the same field in other ways, ours stands
/// and the conflict is listed. A label that one removed and the other changed stays, as a conflict:
/// nothing that anybody wrote is lost in silence.
package struct LabelMerge: Sendable {
  package private(set) var merged: GoldContent
  /// In the order of the layers.
  package private(set) var conflicts: [LabelConflict] = []
  private let words: ContentWords

  package init(base: GoldContent, ours: GoldContent, theirs: GoldContent) {
    merged = ours
    words = ContentWords(text: ours.article.text)
    let isChanged = ours != base && theirs != base && ours != theirs
    guard isChanged else {
      if ours == base { merged = theirs }
      return
    }
    var article = ours
    mergeFields(nil, "article", base, &article, theirs, LabelField.metadata)
    merged = article
    mergeLayers(base.article.labels, theirs.article.labels)
    let entities = mergeByID(
      base.entityUnits, ours.entityUnits, theirs.entityUnits, id: \.entity.id
    ) {
      .entity($0)
    } both: { merge, id, base, ours, theirs in
      merge.mergeFields(.entity(id), "entities/\(id)", base, &ours, theirs, LabelField.entity)
      ours.mentions = merge.mergePlaces(
        base?.mentions ?? [], ours.mentions, theirs.mentions, LabelField.mention,
        span: \.mention.span
      ) { (.mention(entity: id, $0), "entities/\(id)/mentions") }
    }
    let meetings = mergeByID(
      base.meetingUnits, ours.meetingUnits, theirs.meetingUnits, id: \.meeting.id
    ) {
      .meeting($0)
    } both: { merge, id, base, ours, theirs in
      merge.mergeFields(.meeting(id), "meetings/\(id)", base, &ours, theirs, LabelField.meeting)
    }
    let quotes = mergeByID(
      base.quoteUnits, ours.quoteUnits, theirs.quoteUnits, id: \.quote.id
    ) {
      .quote($0)
    } both: { merge, id, base, ours, theirs in
      merge.mergeFields(.quote(id), "quotes/\(id)", base, &ours, theirs, LabelField.quote)
    }
    merged.set(entities, meetings, quotes)
    merged.article.labels.ignored = mergePlaces(
      base.article.labels.ignored, ours.article.labels.ignored, theirs.article.labels.ignored,
      LabelField.ignored, span: \.span
    ) { _ in (nil, "ignore") }
    restoreReferences(ours, theirs)
  }

  private mutating func mergeFields<Label>(
    _ key: LabelKey?, _ name: String, _ base: Label?, _ ours: inout Label, _ theirs: Label,
    _ fields: [LabelField<Label>]
  ) {
    for field in fields {
      let mine = ours
      if field.merge(base, &ours, theirs) { continue }
      conflicts.append(
        LabelConflict(
          key: key, name: name, field: field.name, base: base.flatMap { field.words($0, words) },
          ours: field.words(mine, words), theirs: field.words(theirs, words)))
    }
  }

  /// A layer that either party annotated is annotated.
  private mutating func mergeLayers(_ base: Labels, _ theirs: Labels) {
    if merged.article.labels.entities == nil, base.entities == nil, theirs.entities != nil {
      merged.article.labels.entities = EntityLayer()
    }
    if merged.article.labels.meetings == nil, base.meetings == nil, theirs.meetings != nil {
      merged.article.labels.meetings = []
    }
    if merged.article.labels.quotes == nil, base.quotes == nil, theirs.quotes != nil {
      merged.article.labels.quotes = []
    }
    if base.entities != nil, theirs.entities == nil { merged.article.labels.entities = nil }
    if base.meetings != nil, theirs.meetings == nil { merged.article.labels.meetings = nil }
    if base.quotes != nil, theirs.quotes == nil { merged.article.labels.quotes = nil }
  }

  // MARK: - Labels with ids

  private mutating func mergeByID<Label: Hashable>(
    _ base: [Label], _ ours: [Label], _ theirs: [Label], id: (Label) -> String,
    key: (String) -> LabelKey,
    both: (inout LabelMerge, String, Label?, inout Label, Label) -> Void
  ) -> [Label] {
    func index(_ labels: [Label]) -> [String: Label] {
      Dictionary(labels.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, mine, other) = (index(base), index(ours), index(theirs))
    var merged: [Label] = []
    for label in ours {
      let name = id(label)
      guard let their = other[name] else {
        // Theirs has it no more, or never had it.
        if let before = old[name], before == label { continue }
        if old[name] != nil { noteRemoval(key(name), isOurs: false) }
        merged.append(label)
        continue
      }
      var result = label
      if label != their { both(&self, name, old[name], &result, their) }
      merged.append(result)
    }
    var last: String?
    for label in theirs {
      let name = id(label)
      defer { last = name }
      guard mine[name] == nil else { continue }
      if let before = old[name] {
        if before == label { continue }
        noteRemoval(key(name), isOurs: true)
      }
      // Behind the one that it follows there.
      let place = last.flatMap { last in merged.firstIndex { id($0) == last } }
      merged.insert(label, at: place.map { $0 + 1 } ?? (last == nil ? 0 : merged.count))
    }
    return merged
  }

  private mutating func noteRemoval(_ key: LabelKey, isOurs: Bool) {
    conflicts.append(
      LabelConflict(
        key: key, name: key.name, field: nil, base: nil, ours: isOurs ? "removed" : "changed",
        theirs: isOurs ? "changed" : "removed"))
  }

  // MARK: - Labels without ids

  private mutating func mergePlaces<Label: Hashable>(
    _ base: [Label], _ ours: [Label], _ theirs: [Label], _ fields: [LabelField<Label>],
    span: (Label) -> TextSpan, key: (TextSpan) -> (LabelKey?, String)
  ) -> [Label] {
    let mine = SpanPairing.pairs(base, ours, span)
    let other = SpanPairing.pairs(base, theirs, span)
    var result: [Label?] = ours
    var added: [Label] = []
    for (index, before) in base.enumerated() {
      let their = other[index].map { theirs[$0] }
      guard let place = mine[index] else {
        // Ours removed it: it stays only where theirs changed it.
        if let their, their != before {
          added.append(their)
          note(key(span(their)), ours: nil, theirs: fields[0].words(their, words))
        }
        continue
      }
      guard let their else {
        if ours[place] == before {
          result[place] = nil
        } else {
          note(key(span(ours[place])), ours: fields[0].words(ours[place], words), theirs: nil)
        }
        continue
      }
      var label = ours[place]
      let (key, name) = key(span(label))
      if label != their { mergeFields(key, name, before, &label, their, fields) }
      result[place] = label
    }
    let known = Set(other.compactMap(\.self))
    for index in theirs.indices where !known.contains(index) {
      let place = ours.indices.first { place in
        !mine.contains(place) && span(ours[place]) == span(theirs[index])
      }
      guard let place, var label = result[place] else {
        added.append(theirs[index])
        continue
      }
      let (key, name) = key(span(label))
      if label != theirs[index] { mergeFields(key, name, nil, &label, theirs[index], fields) }
      result[place] = label
    }
    return result.compactMap(\.self) + added
  }

  private mutating func note(
    _ label: (key: LabelKey?, name: String), ours: String?, theirs: String?
  ) {
    conflicts.append(
      LabelConflict(
        key: label.key, name: label.name, field: nil, base: nil, ours: ours ?? "removed",
        theirs: theirs ?? "removed"))
  }

  // MARK: - References

  /// Brings back what one party removed and the other refers to.
  private mutating func restoreReferences(_ ours: GoldContent, _ theirs: GoldContent) {
    let sources = [ours, theirs]
    for id in merged.article.labels.referencedEntities {
      guard !merged.article.labels.has(.entity(id)),
        let source = sources.first(where: { $0.article.labels.has(.entity(id)) }),
        let unit = source.entityUnits.first(where: { $0.entity.id == id })
      else { continue }
      merged.set(merged.entityUnits + [unit], merged.meetingUnits, merged.quoteUnits)
      noteRemoval(.entity(id), isOurs: source != ours)
    }
    for quote in merged.article.labels.quotes ?? [] {
      guard let id = quote.within, !merged.article.labels.has(.quote(id)),
        let source = sources.first(where: { $0.article.labels.has(.quote(id)) }),
        let unit = source.quoteUnits.first(where: { $0.quote.id == id })
      else { continue }
      merged.set(merged.entityUnits, merged.meetingUnits, merged.quoteUnits + [unit])
      noteRemoval(.quote(id), isOurs: source != ours)
    }
  }
}
