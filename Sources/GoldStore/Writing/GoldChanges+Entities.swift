import LabelModel
import YAMLNodes

extension GoldChanges {
  mutating func changeEntities(_ keys: inout KeyChanges) {
    let (from, to) = (old.article.labels.entities, new.article.labels.entities)
    let mentions = Dictionary(grouping: to?.mentions ?? [], by: \.entity)
    let oldMentions = Dictionary(grouping: from?.mentions ?? [], by: \.entity)
    layer(
      "entities", &keys, from: from?.entities, to: to?.entities, id: \.id,
      change: { changes, before, after, node in
        changes.entity(
          node, from: before, oldMentions[before.id] ?? [], to: after, mentions[after.id] ?? [])
      },
      value: { changes, entity in
        let forms = (mentions[entity.id] ?? []).map { mention in
          MentionForm(
            mention, isOptional: mention.isOptional && !entity.isOptional,
            note: changes.note(of: mention, changes.new))
        }
        return changes.values.entity(entity, forms, note: changes.new.notes[.entity(entity.id)])
      })
  }

  func note(of mention: Mention, _ content: GoldContent) -> String? {
    mention.entity.flatMap { content.notes[.mention(entity: $0, mention.span)] }
  }

  private mutating func entity(
    _ node: YAMLNode, from old: Entity, _ oldMentions: [Mention], to new: Entity,
    _ newMentions: [Mention]
  ) -> YAMLChange {
    var keys = KeyChanges(node)
    keys.set("type", values.types(new.types), if: old.types != new.types)
    keys.set("name", new.name.map { .text($0) } ?? .plain("null"), if: old.name != new.name)
    keys.texts("aliases", from: old.aliases, to: new.aliases)
    keys.set("link", values.value(new.link) { .text($1) }, if: old.link != new.link)
    mentions(&keys, old, oldMentions, new, newMentions)
    labelEnd(&keys, .entity(old.id), old.isOptional, new.isOptional, old.tags, new.tags)
    return keys.result(order: GoldKeys.entity)
  }

  /// What all labels may say at their end.
  mutating func labelEnd(
    _ keys: inout KeyChanges, _ key: LabelKey, _ wasOptional: Bool, _ isOptional: Bool,
    _ oldTags: [String], _ newTags: [String]
  ) {
    keys.flag("optional", from: wasOptional, to: isOptional)
    keys.texts("tags", from: oldTags, to: newTags)
    keys.text("note", from: old.notes[key], to: new.notes[key])
  }

  // MARK: - Mentions

  /// An item of the list of mentions with all that it means.
  private struct MentionItem {
    var node: YAMLNode
    /// Indices into the list of old mentions.
    var places: Range<Int>
  }

  private mutating func mentions(
    _ keys: inout KeyChanges, _ old: Entity, _ oldMentions: [Mention], _ new: Entity,
    _ newMentions: [Mention]
  ) {
    var items: [MentionItem] = []
    var before: [MentionForm] = []
    for node in keys.node["mentions"]?.sequence ?? [] {
      let start = before.count
      let isOptional = node["optional"]?.scalar == "true"
      for mention in oldMentions.dropFirst(start).prefix(spans(node).count) {
        before.append(
          MentionForm(mention, isOptional: isOptional, note: note(of: mention, self.old)))
      }
      items.append(MentionItem(node: node, places: start..<before.count))
    }
    let own = Dictionary(before.map { ($0.span, $0.isOptional) }, uniquingKeysWith: { $0 || $1 })
    let after = newMentions.map { mention in
      // Where the entity is optional, its mentions are, whatever they say themselves.
      let isOptional = new.isOptional ? own[mention.span] ?? false : mention.isOptional
      return MentionForm(mention, isOptional: isOptional, note: note(of: mention, self.new))
    }
    guard before != after else { return }
    let label = "entities/\(new.id)"
    guard !items.isEmpty else {
      let written = after.compactMap { values.mention($0, of: label) }
      return keys.set("mentions", .list(written, .block))
    }
    let pairing = SpanPairing.pairs(before, after, \.span)
    let paired = Set(pairing.compactMap(\.self))
    let added = after.indices.filter { !paired.contains($0) }
    let changes = mentionItems(items, before, after, pairing, added, label)
    let isSame =
      changes.count == items.count
      && changes.enumerated().allSatisfy {
        $0.element == .old($0.offset, .keep)
      }
    if !isSame { keys.change("mentions", .items(changes)) }
  }

  /// The items as they are to be: the old ones in their order, new ones behind those before them in the text.
  private mutating func mentionItems(
    _ items: [MentionItem], _ before: [MentionForm], _ after: [MentionForm], _ pairing: [Int?],
    _ added: [Int], _ label: String
  ) -> [YAMLItemChange] {
    var kept: [(start: Int, changes: [YAMLItemChange])] = []
    for (index, item) in items.enumerated() {
      let isWhole = item.places.allSatisfy { place in
        pairing[place].map { after[$0] == before[place] } ?? false
      }
      if isWhole {
        kept.append((before[item.places.lowerBound].span.start, [.old(index, .keep)]))
        continue
      }
      var changes: [YAMLItemChange] = []
      for place in item.places {
        guard let target = pairing[place] else { continue }
        let change = mention(
          item.node, from: before[place], to: after[target], isForced: item.places.count > 1, label)
        changes.append(changes.isEmpty ? .old(index, change) : .copy(index, change))
      }
      if let first = item.places.compactMap({ pairing[$0] }).first {
        kept.append((after[first].span.start, changes))
      }
    }
    var atFront: [YAMLItemChange] = []
    for index in added.sorted(by: { after[$0].span < after[$1].span }) {
      guard let value = values.mention(after[index], of: label) else { continue }
      if let last = kept.lastIndex(where: { $0.start <= after[index].span.start }) {
        kept[last].changes.append(.new(value))
      } else {
        atFront.append(.new(value))
      }
    }
    return atFront + kept.flatMap(\.changes)
  }

  private mutating func mention(
    _ node: YAMLNode, from old: MentionForm, to new: MentionForm, isForced: Bool, _ label: String
  ) -> YAMLChange {
    anchor(
      node, from: old.span, to: new.span, isForced: isForced, of: label,
      extras: { $0.extras(of: new, label) },
      changeExtras: { changes, keys in
        keys.set(
          "kind", new.kind == .name ? nil : .text(new.kind.rawValue), if: old.kind != new.kind)
        keys.flag("optional", from: old.isOptional, to: new.isOptional)
        changes.spanList(
          "alt", &keys, from: old.alternatives, to: new.alternatives, .flow, of: label)
        keys.texts("tags", from: old.tags, to: new.tags)
        keys.text("note", from: old.note, to: new.note)
      })
  }

  // MARK: - Ignored regions

  mutating func changeIgnored(_ keys: inout KeyChanges) {
    let (from, to) = (old.article.labels.ignored, new.article.labels.ignored)
    guard from != to else { return }
    guard !to.isEmpty, let nodes = keys.node["ignore"]?.sequence, !nodes.isEmpty else {
      let written = to.compactMap { values.ignored($0) }
      return keys.set("ignore", written.isEmpty ? nil : .list(written, .block))
    }
    var rest = to
    var place = 0
    var items: [YAMLItemChange] = []
    for (index, node) in nodes.enumerated() {
      let regions = from.dropFirst(place).prefix(spans(node).count)
      place += regions.count
      let left = regions.filter { rest.contains($0) }
      if left.count == regions.count {
        for region in regions { rest.firstIndex(of: region).map { _ = rest.remove(at: $0) } }
        items.append(.old(index, .keep))
      } else if regions.count == 1, let region = regions.first,
        let match = rest.firstIndex(where: { $0.span.overlaps(region.span) && !from.contains($0) })
      {
        items.append(.old(index, ignored(node, from: region, to: rest.remove(at: match))))
      }
    }
    items += rest.compactMap { values.ignored($0).map { .new($0) } }
    keys.change("ignore", .items(items))
  }

  private mutating func ignored(
    _ node: YAMLNode, from old: IgnoredRegion, to new: IgnoredRegion
  ) -> YAMLChange {
    anchor(
      node, from: old.span, to: new.span, of: "ignore", extras: { $0.extras(of: new) },
      changeExtras: { changes, keys in
        let layers = changes.values.extras(of: new).first { $0.key == "layers" }?.value
        keys.set("layers", layers, if: old.layers != new.layers)
        keys.text("why", from: old.reason, to: new.reason)
      })
  }
}
