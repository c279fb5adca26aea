import YAMLNodes

/// Collects what changes in one mapping of a file.
struct KeyChanges {
  /// The mapping as it is.
  let node: YAMLNode
  private(set) var changes: [YAMLKeyChange] = []

  init(_ node: YAMLNode) { self.node = node }

  /// Gives a key a value; `nil` takes it out.
  mutating func set(_ key: String, _ value: YAMLValue?) {
    if let value {
      changes.append(YAMLKeyChange(key, .set(value)))
    } else if node[key] != nil {
      changes.append(YAMLKeyChange(key, .remove))
    }
  }

  mutating func set(_ key: String, _ value: YAMLValue?, if hasChanged: Bool) {
    if hasChanged { set(key, value) }
  }

  mutating func change(_ key: String, _ change: YAMLChange) {
    if change != .keep { changes.append(YAMLKeyChange(key, .change(change))) }
  }

  mutating func become(_ key: String, _ pairs: [YAMLPair]) {
    changes.append(YAMLKeyChange(key, .become(pairs)))
  }

  /// A list of strings.
  mutating func texts(_ key: String, from old: [String], to new: [String]) {
    guard old != new else { return }
    guard !new.isEmpty, let items = node[key]?.sequence, items.count == old.count else {
      set(key, new.isEmpty ? nil : .list(new.map { .text($0) }, .flow))
      return
    }
    change(key, .items(ListChange.items(from: old, to: new) { .text($0) }))
  }

  mutating func flag(_ key: String, from old: Bool, to new: Bool) {
    set(key, new ? .plain("true") : nil, if: old != new)
  }

  mutating func text(_ key: String, from old: String?, to new: String?) {
    set(key, new.map { .text($0) }, if: old != new)
  }

  func result(order: [String]) -> YAMLChange {
    changes.isEmpty ? .keep : .keys(changes, order: order)
  }

  /// Whether any key that `keys` does not name is there after the changes.
  func hasOthers(than keys: Set<String>) -> Bool {
    let removed = Set(changes.filter { $0.outcome == .remove }.map(\.key))
    let present = Set((node.mapping ?? []).map(\.key)).union(changes.map(\.key))
    return !present.subtracting(removed).subtracting(keys).isEmpty
  }
}

/// What changes in a list whose items have no ids.
enum ListChange {
  /// The index in `old` of each element of `new` that stays, by a longest common subsequence.
  static func kept<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [Int?] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    let (a, b) = (old.count - start, new.count - start)
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: b + 1), count: a + 1)
    for i in stride(from: a - 1, through: 0, by: -1) {
      for j in stride(from: b - 1, through: 0, by: -1) {
        lengths[i][j] =
          old[start + i] == new[start + j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var kept: [Int?] = Array(0..<start)
    var i = 0
    for j in 0..<b {
      while i < a, old[start + i] != new[start + j], lengths[i + 1][j] == lengths[i][j] { i += 1 }
      if i < a, old[start + i] == new[start + j], lengths[i][j] == lengths[i + 1][j + 1] + 1 {
        kept.append(start + i)
        i += 1
      } else {
        kept.append(nil)
      }
    }
    return kept
  }

  static func items<Element: Hashable>(
    from old: [Element], to new: [Element], _ value: (Element) -> YAMLValue
  ) -> [YAMLItemChange] {
    zip(new, kept(old, new)).map { element, index in
      index.map { .old($0, .keep) } ?? .new(value(element))
    }
  }
}
