/// A value in a YAML file with the place where it stands.
package struct YAMLNode: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    /// Always a string: what `no` or `10:30` means is for a schema to say.
    case scalar(String, YAMLScalarStyle)
    case sequence([YAMLNode])
    /// Entries in the order of the file.
    case mapping([YAMLEntry])
  }

  package var value: Value
  /// Where its first character stands.
  package var start: YAMLMark
  /// Behind its last character; comments and blank lines after a block do not belong to it.
  package var end: YAMLMark

  package init(_ value: Value, start: YAMLMark, end: YAMLMark) {
    self.value = value
    self.start = start
    self.end = end
  }

  package var scalar: String? {
    if case .scalar(let text, _) = value { text } else { nil }
  }

  package var sequence: [YAMLNode]? {
    if case .sequence(let nodes) = value { nodes } else { nil }
  }

  package var mapping: [YAMLEntry]? {
    if case .mapping(let entries) = value { entries } else { nil }
  }

  /// Whether it is written as nothing: an empty place, `null` or `~`, without quotes.
  package var isNull: Bool {
    guard case .scalar(let text, .plain) = value else { return false }
    return text.isEmpty || text == "null" || text == "~"
  }

  /// The value of `key`, or `nil` where this is no mapping or has no such key.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = value else { return nil }
    // By index, since an entry is a large value and most are passed over.
    for index in entries.indices where entries[index].key == key { return entries[index].value }
    return nil
  }

  /// What it is, for a message.
  package var kindInWords: String {
    switch value {
    case .scalar: isNull ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A key with its value.
package struct YAMLEntry: Hashable, Sendable {
  package var key: String
  package var keyStart: YAMLMark
  package var keyEnd: YAMLMark
  package var value: YAMLNode

  package init(key: String, keyStart: YAMLMark, keyEnd: YAMLMark, value: YAMLNode) {
    self.key = key
    self.keyStart = keyStart
    self.keyEnd = keyEnd
    self.value = value
  }
}

/// How a scalar is written.
package enum YAMLScalarStyle: Hashable, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

/// A place in a YAML file: line and column, both from 1, the column in code points.
package struct YAMLMark: Hashable, Comparable, Sendable {
  package var line: Int32
  package var column: Int32

  package init(line: Int32, column: Int32) {
    self.line = line
    self.column = column
  }

  package static func < (left: YAMLMark, right: YAMLMark) -> Bool {
    left.line != right.line ? left.line < right.line : left.column < right.column
  }
}
