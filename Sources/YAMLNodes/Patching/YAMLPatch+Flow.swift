/// Lists and mappings in brackets.
extension YAMLPatch {
  mutating func applyFlow(
    _ changes: [YAMLKeyChange], _ order: [String], to node: YAMLNode, _ entries: [YAMLEntry]
  ) {
    var kept: [Range<Int>?] = entries.map { entry in
      let start = source.byteOffset(of: entry.keyStart)
      return start..<max(source.byteOffset(of: entry.keyEnd), range(entry.value).upperBound)
    }
    let all = kept.compactMap(\.self)
    var added: [(after: Int?, text: String)] = []
    for change in changes.sorted(by: { position($0.key, order) < position($1.key, order) }) {
      let index = entries.firstIndex { $0.key == change.key }
      switch (change.outcome, index) {
      case (.remove, let index?): kept[index] = nil
      case (.set(let value), let index?):
        apply(.replace(value), to: entries[index].value, isFlow: true)
      case (.change(let change), let index?): apply(change, to: entries[index].value, isFlow: true)
      case (.become(let pairs), let index?):
        replace(all[index], with: pairs.map(writer.flow).joined(separator: ", "))
      case (.set(let value), nil):
        let before = predecessor(of: change.key, order, entries) { kept[$0] != nil }
        added.append((before, writer.flow(YAMLPair(change.key, value))))
      case (.remove, nil), (.change, nil), (.become, nil): break
      }
    }
    let isBare = source.bytes[source.byteOffset(of: node.start)] != UInt8(ascii: "{")
    if isBare, kept.contains(nil) || !added.isEmpty {
      insert("{ ", at: range(node).lowerBound)
      rebuild(all, kept, added, inside: all[0].lowerBound..<(all.last?.upperBound ?? 0))
      insert(" }", at: range(node).upperBound)
    } else {
      rebuild(all, kept, added, inside: inner(node))
    }
  }

  mutating func applyFlow(_ items: [YAMLItemChange], to node: YAMLNode, _ nodes: [YAMLNode]) {
    let all = nodes.map { range($0) }
    var kept: [Range<Int>?] = all.map { _ in nil }
    var added: [(after: Int?, text: String)] = []
    var last: Int?
    for item in items {
      switch item {
      case .old(let index, let change):
        kept[index] = all[index]
        apply(change, to: nodes[index], isFlow: true)
        last = index
      case .copy(let index, let change):
        let bytes = changed(all[index], change, of: nodes[index], isFlow: true)
        added.append((last, String(decoding: bytes, as: UTF8.self)))
      case .new(let value): added.append((last, writer.flow(value)))
      }
    }
    rebuild(all, kept, added, inside: inner(node))
  }

  /// Takes parts that are not kept out with their commas, and puts new ones behind those they follow.
  private mutating func rebuild(
    _ all: [Range<Int>], _ kept: [Range<Int>?], _ added: [(after: Int?, text: String)],
    inside inner: Range<Int>
  ) {
    guard let firstKept = kept.firstIndex(where: { $0 != nil }) else {
      if all.isEmpty && added.isEmpty { return }
      edits.removeAll { inner.contains($0.range.lowerBound) && !$0.range.isEmpty }
      let isPadded = inner.count > 1 && source.bytes[inner.lowerBound] == 0x20 && !added.isEmpty
      let text = added.map(\.text).joined(separator: ", ")
      replace(inner, with: isPadded ? " \(text) " : text)
      return
    }
    for (after, text) in added {
      if let after {
        insert(", " + text, at: all[after].upperBound)
      } else {
        insert(text + ", ", at: all[firstKept].lowerBound)
      }
    }
    remove(all[0].lowerBound..<all[firstKept].lowerBound)
    var previous = firstKept
    for index in all.indices.dropFirst(firstKept + 1) where kept[index] == nil {
      if kept[index - 1] != nil { previous = index - 1 }
      let isLastOfRun = index + 1 == all.count || kept[index + 1] != nil
      if isLastOfRun { remove(all[previous].upperBound..<all[index].upperBound) }
    }
  }

  /// What is between the brackets.
  private func inner(_ node: YAMLNode) -> Range<Int> {
    let whole = range(node)
    return whole.lowerBound + 1..<max(whole.lowerBound + 1, whole.upperBound - 1)
  }

  /// The last entry that is kept and that `order` has before `key`.
  func predecessor(
    of key: String, _ order: [String], _ entries: [YAMLEntry], isKept: (Int) -> Bool
  ) -> Int? {
    let earlier = Set(order.prefix { $0 != key })
    return entries.indices.last { isKept($0) && earlier.contains(entries[$0].key) }
  }
}
