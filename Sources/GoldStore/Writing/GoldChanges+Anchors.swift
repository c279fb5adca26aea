import LabelModel
import YAMLNodes

/// Changes of anchors, alone and in lists.
extension GoldChanges {
  private static let anchorKeys = Set(GoldKeys.words + GoldKeys.seal)

  /// The change of one anchor and of what its mapping says beside it.
  ///
  /// - Parameters:
  ///   - isForced: Whether the anchor means other places too, so that it must be written anew.
  ///   - extras: All pairs that are to stand beside the anchor, for one that is no mapping yet.
  ///   - changeExtras: The changes of those pairs, for one that is a mapping.
  mutating func anchor(
    _ node: YAMLNode, from old: TextSpan, to new: TextSpan, isForced: Bool = false,
    of label: String,
    extras: (inout LabelValues) -> [YAMLPair] = { _ in [] },
    changeExtras: (inout GoldChanges, inout KeyChanges) -> Void = { _, _ in }
  ) -> YAMLChange {
    guard let entries = node.mapping else {
      let beside = extras(&values)
      if old == new, !isForced {
        guard !beside.isEmpty, let words = node.scalar else { return .keep }
        return .replace(.mapping([YAMLPair("text", .text(words))] + beside, .flow))
      }
      return values.anchor(new, beside, of: label).map { .replace($0) } ?? .keep
    }
    var keys = KeyChanges(node)
    changeExtras(&self, &keys)
    let isAlone = !keys.hasOthers(than: Self.anchorKeys)
    if old == new, !isForced {
      // `{ text: words }` says no more than the words.
      if isAlone, !keys.changes.isEmpty,
        entries.filter({ Self.anchorKeys.contains($0.key) }).count == 1,
        let words = node["text"]?.scalar
      {
        return .replace(.text(words))
      }
      return keys.result(order: Self.order)
    }
    guard let form = values.forms.form(new) else {
      _ = values.anchor(new, of: label)
      return .keep
    }
    if isAlone, let string = form.string { return .replace(.text(string)) }
    Self.put(form, into: &keys)
    return keys.result(order: Self.order)
  }

  /// Puts an anchor where the first key of the old one stands.
  static func put(_ form: AnchorForm, into keys: inout KeyChanges) {
    let present = (keys.node.mapping ?? []).map(\.key).filter { anchorKeys.contains($0) }
    for (index, key) in present.enumerated() {
      if index == 0 { keys.become(key, form.pairs) } else { keys.set(key, nil) }
    }
  }

  /// The order in which keys beside an anchor are written.
  static let order =
    GoldKeys.words + GoldKeys.seal + GoldKeys.mention + GoldKeys.ignored

  /// A list of anchors under a key, in which order means nothing but is kept.
  mutating func spanList(
    _ key: String, _ keys: inout KeyChanges, from old: [TextSpan], to new: [TextSpan],
    _ layout: YAMLLayout, of label: String
  ) {
    guard old != new else { return }
    guard !new.isEmpty, let nodes = keys.node[key]?.sequence, !nodes.isEmpty else {
      return keys.set(key, values.spans(key, new, layout, of: label).first?.value)
    }
    let groups = nodes.map { spans($0) }
    let owners = groups.indices.flatMap { index in groups[index].map { _ in index } }
    let kept = ListChange.kept(old, new)
    // An item is kept if all that it means is.
    let places = Set(kept.compactMap(\.self))
    let isWhole = groups.indices.map { index in
      owners.indices.allSatisfy { owners[$0] != index || places.contains($0) }
    }
    let keptItems = kept.map { place in place.map { owners[$0] }.flatMap { isWhole[$0] ? $0 : nil }
    }
    var items: [YAMLItemChange] = []
    var last = -1
    for (index, span) in new.enumerated() {
      if let item = keptItems[index] {
        items.append(.old(item, .keep))
        last = item
        continue
      }
      let next = keptItems.dropFirst(index).lazy.compactMap(\.self).first ?? nodes.count
      let reused = (last + 1..<max(last + 1, next)).first { item in
        groups[item].count == 1 && groups[item][0].overlaps(span)
      }
      if let reused {
        items.append(
          .old(reused, anchor(nodes[reused], from: groups[reused][0], to: span, of: label)))
        last = reused
      } else if let value = values.anchor(span, of: label) {
        items.append(.new(value))
      }
    }
    keys.change(key, .items(items))
  }

  /// A slot that holds words of the text with alternatives.
  mutating func acceptedSpan(
    _ key: String, _ keys: inout KeyChanges, from old: Slot<AcceptedSpan>,
    to new: Slot<AcceptedSpan>, of label: String
  ) {
    guard old != new else { return }
    guard case .filled(let from) = old, case .filled(let to) = new, let node = keys.node[key] else {
      return keys.set(key, values.value(new) { $0.accepted($1, of: label) })
    }
    keys.change(key, acceptedSpan(node, from: from, to: to, of: label))
  }

  mutating func acceptedSpan(
    _ node: YAMLNode, from: AcceptedSpan, to: AcceptedSpan, of label: String
  ) -> YAMLChange {
    anchor(
      node, from: from.span, to: to.span, of: label,
      extras: { $0.spans("alt", to.alternatives, .flow, of: label) },
      changeExtras: { changes, keys in
        changes.spanList(
          "alt", &keys, from: from.alternatives, to: to.alternatives, .flow, of: label)
      })
  }
}
