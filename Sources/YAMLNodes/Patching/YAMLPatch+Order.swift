/// Keys in the order of a schema.
extension YAMLPatch {
  /// The file with the keys of its mappings in order; each takes its comments along.
  ///
  /// - Parameter keys: the order for the mapping at a path of keys, with `[]` for the items of a list;
  ///   `nil` leaves it as it is. Keys that the order does not name come last.
  package static func ordering(_ document: YAMLDocument, keys: ([String]) -> [String]?) -> [UInt8] {
    var document = document
    // One level after the other, since what is moved holds the next one.
    for depth in 0..<10 {
      let bytes = patched(document) { patch, root in
        patch.order(root, [], depth: depth, isFlow: false, keys)
      }
      if bytes != document.source.bytes {
        document = YAMLDocument(bytes, file: document.source.file)
      }
    }
    return document.source.bytes
  }

  private mutating func order(
    _ node: YAMLNode, _ path: [String], depth: Int, isFlow: Bool, _ keys: ([String]) -> [String]?
  ) {
    let isFlow = isFlow || isInBrackets(node)
    guard depth > 0 else {
      if let entries = node.mapping, let order = keys(path) { sort(entries, order, isFlow: isFlow) }
      return
    }
    for item in node.sequence ?? [] {
      self.order(item, path + ["[]"], depth: depth - 1, isFlow: isFlow, keys)
    }
    for entry in node.mapping ?? [] {
      self.order(entry.value, path + [entry.key], depth: depth - 1, isFlow: isFlow, keys)
    }
  }

  private mutating func sort(_ entries: [YAMLEntry], _ order: [String], isFlow: Bool) {
    let sorted = entries.indices.sorted { left, right in
      let (one, other) = (position(entries[left].key, order), position(entries[right].key, order))
      return one != other ? one < other : left < right
    }
    guard sorted != Array(entries.indices) else { return }
    let starts = entries.map { source.byteOffset(of: $0.keyStart) }
    if isFlow {
      let ranges = entries.indices.map { starts[$0]..<range(entries[$0].value).upperBound }
      for (place, index) in sorted.enumerated() {
        edits.append(Edit(range: ranges[place], bytes: Array(source.bytes[ranges[index]])))
      }
      return
    }
    let ends = entries.map { nextLine(range($0.value).upperBound) }
    let isCompact = !startsLine(entries[0])
    // A comment cannot stand between a dash and its first key.
    if isCompact, sorted[0] > 0, lineStart(starts[sorted[0]]) != ends[sorted[0] - 1] { return }
    let indent = [UInt8](repeating: 0x20, count: Int(entries[0].keyStart.column) - 1)
    var bytes: [UInt8] = []
    for (place, index) in sorted.enumerated() {
      if place == 0, isCompact {
        bytes += source.bytes[starts[index]..<ends[index]]
      } else if index == 0 {
        bytes += indent + source.bytes[starts[0]..<ends[0]]
      } else {
        bytes += source.bytes[ends[index - 1]..<ends[index]]
      }
    }
    let start = isCompact ? starts[0] : lineStart(starts[0])
    edits.append(Edit(range: start..<(ends.last ?? start), bytes: bytes))
  }
}
