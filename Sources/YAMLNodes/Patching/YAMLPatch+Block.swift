/// Lists with dashes and mappings with a line for each key.
extension YAMLPatch {
  mutating func applyBlock(
    _ changes: [YAMLKeyChange], _ order: [String], to node: YAMLNode, _ entries: [YAMLEntry]
  ) {
    var isKept = entries.map { _ in true }
    for change in changes where change.outcome == .remove {
      if let index = entries.firstIndex(where: { $0.key == change.key }) { isKept[index] = false }
    }
    guard isKept.contains(true) else { return }
    var added: [(after: Int?, pair: YAMLPair)] = []
    for change in changes {
      let index = entries.firstIndex { $0.key == change.key }
      switch (change.outcome, index) {
      case (.set(let value), let index?): set(value, in: entries[index])
      case (.change(let change), let index?):
        if case .replace(let value) = change {
          set(value, in: entries[index])
        } else if empties(change, entries[index].value) {
          set(.list([], .flow), in: entries[index])
        } else if let items = newItems(change, entries[index].value) {
          set(.list(items, .block), in: entries[index])
        } else {
          apply(change, to: entries[index].value, isFlow: false)
        }
      case (.become(let pairs), let index?):
        let entry = entries[index]
        let start = source.byteOffset(of: entry.keyStart)
        let lines = pairs.flatMap { writer.lines($0, indent: Int(entry.keyStart.column) - 1) }
        let text = lines.joined(separator: String(decoding: lineBreak, as: UTF8.self))
        replace(
          start..<range(entry.value).upperBound,
          with: String(text.dropFirst(Int(entry.keyStart.column) - 1)))
      case (.set(let value), nil):
        let before = predecessor(of: change.key, order, entries) { isKept[$0] }
        added.append((before, YAMLPair(change.key, value)))
      case (.remove, _), (.change, nil), (.become, nil): break
      }
    }
    let indent = Int(entries[0].keyStart.column) - 1
    let isCompact = !startsLine(entries[0])
    for (after, pair) in added.sorted(by: {
      position($0.pair.key, order) < position($1.pair.key, order)
    }) {
      let lines = writer.lines(pair, indent: indent)
      if let after {
        let isSpaced = indent == 0 && !pair.value.isScalar && isSpaced(entries)
        insertLines(
          isSpaced ? [""] + lines : lines, at: nextLine(range(entries[after].value).upperBound))
      } else if isCompact {
        let text = lines.joined(separator: String(decoding: lineBreak, as: UTF8.self))
        insert(
          String(text.dropFirst(indent)) + String(decoding: lineBreak, as: UTF8.self)
            + String(repeating: " ", count: indent),
          at: source.byteOffset(of: entries[0].keyStart))
      } else {
        insertLines(lines, at: lineStart(source.byteOffset(of: entries[0].keyStart)))
      }
    }
    removeEntries(entries, isKept, isCompact: isCompact)
  }

  private mutating func removeEntries(_ entries: [YAMLEntry], _ isKept: [Bool], isCompact: Bool) {
    var first = 0
    if isCompact, let next = isKept.firstIndex(of: true), next > 0 {
      remove(
        source.byteOffset(of: entries[0].keyStart)..<source.byteOffset(of: entries[next].keyStart))
      first = next
    }
    for index in entries.indices.dropFirst(first) where !isKept[index] {
      let start = lineStart(source.byteOffset(of: entries[index].keyStart))
      removeLines(start..<nextLine(range(entries[index].value).upperBound))
    }
  }

  /// Gives a key another value, which may stand in its line or below it.
  private mutating func set(_ value: YAMLValue, in entry: YAMLEntry) {
    let old = range(entry.value)
    let keyEnd = source.byteOffset(of: entry.keyEnd)
    let colon = source.bytes[keyEnd...].firstIndex(of: UInt8(ascii: ":")) ?? keyEnd
    let indent = Int(entry.keyStart.column) - 1
    let isBelow = !old.isEmpty && lineStart(old.lowerBound) > colon
    if !value.isBlock, !isBelow {
      replace(old, with: (old.isEmpty ? " " : "") + restyled(value, as: entry.value))
      return
    }
    if isBelow {
      for line in lines(of: entry.value, old) { remove(line) }
    } else {
      remove(colon + 1..<old.upperBound)
    }
    if value.isBlock {
      insertLines(writer.lines(partsOf: value, indent: indent + 2), at: nextLine(colon))
    } else {
      insert(" " + writer.flow(value), at: colon + 1)
    }
  }

  /// The lines of a value below its key: of a list those of its items, so that comments between stay.
  private func lines(of node: YAMLNode, _ whole: Range<Int>) -> [Range<Int>] {
    guard let items = node.sequence, !isInBrackets(node) else {
      return [lineStart(whole.lowerBound)..<nextLine(whole.upperBound)]
    }
    return items.indices.map { itemLines(items, $0, of: node) }
  }

  /// Whether no item of a list with dashes would be left.
  private func empties(_ change: YAMLChange, _ node: YAMLNode) -> Bool {
    guard case .items(let items) = change, !isInBrackets(node) else { return false }
    return items.isEmpty
  }

  /// What is to be below a key that holds `[]`, where an item needs lines of its own.
  private func newItems(_ change: YAMLChange, _ node: YAMLNode) -> [YAMLValue]? {
    guard case .items(let items) = change, node.sequence?.isEmpty == true else { return nil }
    let values = items.compactMap { if case .new(let value) = $0 { value } else { nil } }
    return values.isEmpty ? nil : values
  }

  // MARK: - Lists

  mutating func applyBlock(_ items: [YAMLItemChange], to node: YAMLNode, _ nodes: [YAMLNode]) {
    let lines = nodes.indices.map { itemLines(nodes, $0, of: node) }
    let indent = Int(node.start.column) - 1
    let isSpaced = nodes.count > 1 && isBlank(lineBefore: lines[1].lowerBound)
    var isKept = nodes.map { _ in false }
    var last: Int?
    for item in items {
      var new: [String] = []
      switch item {
      case .old(let index, let change):
        isKept[index] = true
        apply(change, to: nodes[index], isFlow: false)
        last = index
        continue
      case .copy(let index, let change):
        // A comment behind the item is not repeated.
        let item = lines[index].lowerBound..<range(nodes[index]).upperBound
        let bytes = changed(item, change, of: nodes[index], isFlow: false)
        new = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
          String(line.last == "\r" ? line.dropLast() : line)
        }
      case .new(let value): new = writer.lines(item: value, indent: indent)
      }
      if let last {
        insertLines(isSpaced ? [""] + new : new, at: lines[last].upperBound)
      } else {
        insertLines(isSpaced ? new + [""] : new, at: lines[0].lowerBound)
      }
    }
    for index in nodes.indices where !isKept[index] { removeLines(lines[index]) }
  }

  /// From the line of an item's dash to the end of its last line.
  private func itemLines(_ nodes: [YAMLNode], _ index: Int, of list: YAMLNode) -> Range<Int> {
    let end = nextLine(range(nodes[index]).upperBound)
    guard index > 0 else { return lineStart(source.byteOffset(of: list.start))..<end }
    // The dash stands in the column of the first one, mostly in the line of the item.
    let column = Int(list.start.column) - 1
    var start = lineStart(source.byteOffset(of: nodes[index].start))
    let earliest = nextLine(range(nodes[index - 1]).upperBound)
    while start > earliest, !isDash(start, column) { start = lineStart(start - 1) }
    return start..<end
  }

  private func isDash(_ start: Int, _ column: Int) -> Bool {
    start + column < source.bytes.count && source.bytes[start + column] == UInt8(ascii: "-")
      && source.bytes[start..<start + column].allSatisfy { $0 == 0x20 }
  }
}
