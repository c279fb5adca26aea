import LabelModel
import YAMLNodes

extension GoldChanges {
  mutating func changeMeetings(_ keys: inout KeyChanges) {
    layer(
      "meetings", &keys, from: old.article.labels.meetings, to: new.article.labels.meetings,
      id: \.id,
      change: { $0.meeting($3, from: $1, to: $2) },
      value: { $0.values.meeting($1, note: $0.new.notes[.meeting($1.id)]) })
  }

  private mutating func meeting(_ node: YAMLNode, from old: Meeting, to new: Meeting) -> YAMLChange
  {
    let label = "meetings/\(new.id)"
    var keys = KeyChanges(node)
    keys.set(
      "status", values.value(new.status) { .text($1.rawValue) }, if: old.status != new.status)
    keys.texts(
      "alt", from: old.alternativeStatuses.map(\.rawValue),
      to: new.alternativeStatuses.map(\.rawValue))
    participants(&keys, from: old.participants, to: new.participants)
    date(&keys, from: old.date, to: new.date, of: label)
    place(&keys, from: old.place, to: new.place, of: label)
    keys.set("mode", values.value(new.mode) { .text($1.rawValue) }, if: old.mode != new.mode)
    keys.set("kind", values.value(new.kind) { .text($1.rawValue) }, if: old.kind != new.kind)
    topics(&keys, from: old.topics, to: new.topics)
    acceptedSpan("trigger", &keys, from: old.trigger, to: new.trigger, of: label + "/trigger")
    spanList(
      "evidence", &keys, from: old.evidence, to: new.evidence, .block, of: label + "/evidence")
    labelEnd(&keys, .meeting(old.id), old.isOptional, new.isOptional, old.tags, new.tags)
    return keys.result(order: GoldKeys.meeting)
  }

  private mutating func topics(
    _ keys: inout KeyChanges, from old: Slot<[String]>, to new: Slot<[String]>
  ) {
    guard old != new else { return }
    if let from = old.value, let to = new.value, !to.isEmpty {
      keys.texts("topics", from: from, to: to)
    } else {
      let list = YAMLValue.list((new.value ?? []).map { .text($0) }, .flow)
      keys.set("topics", new == .unannotated ? nil : list)
    }
  }

  private mutating func participants(
    _ keys: inout KeyChanges, from old: Slot<[Participant]>, to new: Slot<[Participant]>
  ) {
    guard old != new else { return }
    guard let from = old.value, let to = new.value, !to.isEmpty,
      let nodes = keys.node["participants"]?.sequence, nodes.count == from.count
    else {
      let list = YAMLValue.list(values.participants(new.value ?? []), .flow)
      return keys.set("participants", new == .unannotated ? nil : list)
    }
    // Somebody who got another role is still the same participant.
    let kept = ListChange.kept(from.map(\.who.reference), to.map(\.who.reference))
    var items: [YAMLItemChange] = []
    for (participant, index) in zip(to, kept) {
      if let index {
        items.append(
          .old(index, self.participant(nodes[index], from: from[index], to: participant)))
      } else if let value = values.participant(participant) {
        items.append(.new(value))
      }
    }
    keys.change("participants", .items(items))
  }

  private mutating func participant(
    _ node: YAMLNode, from old: Participant, to new: Participant
  ) -> YAMLChange {
    if old == new { return .keep }
    guard node.mapping != nil else {
      return values.participant(new).map { .replace($0) } ?? .keep
    }
    var keys = KeyChanges(node)
    keys.text("role", from: old.role, to: new.role)
    keys.flag("optional", from: old.isOptional, to: new.isOptional)
    reference(&keys, from: old.who, to: new.who, of: "participants")
    return keys.result(order: GoldKeys.participant)
  }

  private mutating func date(
    _ keys: inout KeyChanges, from old: Slot<MeetingDate>, to new: Slot<MeetingDate>,
    of label: String
  ) {
    guard old != new else { return }
    guard case .filled(let from) = old, case .filled(let to) = new, let node = keys.node["date"],
      node.mapping != nil
    else { return keys.set("date", values.value(new) { $0.date($1, of: label) }) }
    var changes = KeyChanges(node)
    changes.set("value", .plain(to.value.edtf), if: from.value != to.value)
    words(&changes, from: from.words, to: to.words, of: label + "/date")
    let alternatives = YAMLValue.list(to.alternatives.map { .plain($0.edtf) }, .flow)
    changes.set(
      "alt", to.alternatives.isEmpty ? nil : alternatives, if: from.alternatives != to.alternatives)
    basis(&changes, from: from.basis, to: to.basis)
    keys.change("date", changes.result(order: GoldKeys.date))
  }

  private mutating func place(
    _ keys: inout KeyChanges, from old: Slot<MeetingPlace>, to new: Slot<MeetingPlace>,
    of label: String
  ) {
    guard old != new else { return }
    guard case .filled(let from) = old, case .filled(let to) = new, let node = keys.node["place"],
      node.mapping != nil
    else { return keys.set("place", values.value(new) { $0.place($1, of: label) }) }
    var changes = KeyChanges(node)
    reference(&changes, from: from.reference, to: to.reference, of: label + "/place")
    words(&changes, from: from.words, to: to.words, of: label + "/place")
    basis(&changes, from: from.basis, to: to.basis)
    keys.change("place", changes.result(order: GoldKeys.place))
  }

  private mutating func words(
    _ keys: inout KeyChanges, from old: TextSpan?, to new: TextSpan?, of label: String
  ) {
    guard old != new else { return }
    if let old, let new, let node = keys.node["text"] {
      keys.change("text", anchor(node, from: old, to: new, of: label))
    } else {
      keys.set("text", new.flatMap { values.anchor($0, of: label) })
    }
  }

  private func basis(_ keys: inout KeyChanges, from old: SlotBasis, to new: SlotBasis) {
    keys.set("basis", new == .stated ? nil : .text(new.rawValue), if: old != new)
  }

  // MARK: - References

  mutating func reference(
    _ key: String, _ keys: inout KeyChanges, from old: Slot<AcceptedReference>,
    to new: Slot<AcceptedReference>, of label: String
  ) {
    guard old != new else { return }
    guard case .filled(let from) = old, case .filled(let to) = new, let node = keys.node[key],
      node.mapping != nil
    else { return keys.set(key, values.value(new) { $0.reference($1, of: label) }) }
    var changes = KeyChanges(node)
    reference(&changes, from: from, to: to, of: label)
    keys.change(key, changes.result(order: GoldKeys.reference))
  }

  /// The keys `entity`, `name` and `alt` of a mapping.
  private mutating func reference(
    _ keys: inout KeyChanges, from old: AcceptedReference, to new: AcceptedReference,
    of label: String
  ) {
    guard old != new, let pairs = values.referencePairs(new, of: label), let who = pairs.first
    else { return }
    if old.reference != new.reference {
      let isKey = keys.node[who.key] != nil
      if isKey { keys.set(who.key, who.value) } else { keys.become("entity", to: "name", who) }
    }
    keys.texts("alt", from: ids(old.alternatives), to: ids(new.alternatives))
  }

  private func ids(_ references: [EntityReference]) -> [String] {
    references.compactMap { if case .entity(let id) = $0 { id } else { nil } }
  }
}

extension KeyChanges {
  /// Puts a pair in the place of the one of two keys that is there.
  fileprivate mutating func become(_ first: String, to second: String, _ pair: YAMLPair) {
    become(node[first] != nil ? first : second, [pair])
  }
}
