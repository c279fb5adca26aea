/// A value that is to be written into a YAML file.
package indirect enum YAMLValue: Hashable, Sendable {
  /// A string, put in quotes where it needs them.
  case text(String)
  /// A scalar that stands as it is, such as a date, a number or `null`.
  case plain(String)
  case list([YAMLValue], YAMLLayout)
  case mapping([YAMLPair], YAMLLayout)

  var isScalar: Bool {
    switch self {
    case .text, .plain: true
    case .list, .mapping: false
    }
  }

  /// Whether it needs lines of its own where the layout may choose.
  var isBlock: Bool {
    switch self {
    case .text, .plain: false
    case .list(let items, let layout): layout == .block && !items.isEmpty
    case .mapping(let pairs, let layout): layout == .block && !pairs.isEmpty
    }
  }
}

/// A key with its value.
package struct YAMLPair: Hashable, Sendable {
  package var key: String
  package var value: YAMLValue

  package init(_ key: String, _ value: YAMLValue) {
    self.key = key
    self.value = value
  }
}

/// Whether a list or mapping stands on one line in brackets or has a line for each part.
package enum YAMLLayout: Hashable, Sendable {
  case flow, block
}

/// Writes values in the manner of a file.
package struct YAMLValueWriter: Sendable {
  /// What stands between a brace and what it encloses, such as a blank.
  package var bracePadding: String

  package init(bracePadding: String = " ") { self.bracePadding = bracePadding }

  /// On one line.
  package func flow(_ value: YAMLValue) -> String {
    switch value {
    case .text(let text): YAMLScalarWriter.write(text)
    case .plain(let text): text
    case .list(let items, _): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .mapping(let pairs, _):
      pairs.isEmpty
        ? "{}"
        : "{" + bracePadding + pairs.map(flow).joined(separator: ", ") + bracePadding + "}"
    }
  }

  package func flow(_ pair: YAMLPair) -> String {
    "\(YAMLScalarWriter.write(pair.key)): \(flow(pair.value))"
  }

  /// The lines of `key: value`, the key after `indent` blanks.
  package func lines(_ pair: YAMLPair, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    guard pair.value.isBlock else { return [blanks + flow(pair)] }
    return ["\(blanks)\(YAMLScalarWriter.write(pair.key)):"]
      + lines(partsOf: pair.value, indent: indent + 2)
  }

  /// The lines of a list item, the dash after `indent` blanks.
  package func lines(item value: YAMLValue, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    guard value.isBlock else { return ["\(blanks)- \(flow(value))"] }
    var lines = lines(partsOf: value, indent: indent + 2)
    lines[0] = "\(blanks)- \(lines[0].dropFirst(indent + 2))"
    return lines
  }

  /// The lines of what a block list or mapping holds.
  package func lines(partsOf value: YAMLValue, indent: Int) -> [String] {
    switch value {
    case .text, .plain: [String(repeating: " ", count: indent) + flow(value)]
    case .list(let items, _): items.flatMap { lines(item: $0, indent: indent) }
    case .mapping(let pairs, _): pairs.flatMap { lines($0, indent: indent) }
    }
  }
}
