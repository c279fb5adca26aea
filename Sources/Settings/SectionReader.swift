import Diagnostics
import YAMLNodes

/// Reads one mapping of the settings strictly: a key that is not known is an error with the nearest one.
struct SectionReader {
  let path: String
  private let node: YAMLNode?
  private let source: YAMLSource
  private(set) var problems = ProblemList()

  init(_ node: YAMLNode?, path: String, source: YAMLSource) {
    self.node = node
    self.path = path
    self.source = source
    guard let node, !node.isNull else { return }
    guard let entries = node.mapping else {
      report("C003", "`\(path)` is \(node.kindInWords)", node, expected: "a mapping of keys")
      return
    }
    let known = SettingsKey.names(under: path)
    if known == ["NAME"] { return }
    for entry in entries where !known.contains(entry.key) {
      problems.add {
        Diagnostic(
          code: "C001", "no setting is called `\(entry.key)`\(path.isEmpty ? "" : " in `\(path)`")",
          at: source.place(ofKey: entry),
          expected: known.joined(separator: ", "),
          fix: nearest(to: entry.key, in: known).map { "did you mean `\($0)`?" })
      }
    }
  }

  var entries: [YAMLEntry] { node?.mapping ?? [] }

  subscript(key: String) -> YAMLNode? {
    guard let value = node?[key], !value.isNull else { return nil }
    return value
  }

  func place(of node: YAMLNode) -> Place { source.place(node) }

  func place(ofKey entry: YAMLEntry) -> Place { source.place(ofKey: entry) }

  mutating func report(
    _ code: String, _ message: String, _ node: YAMLNode?, expected: String? = nil,
    fix: String? = nil
  ) {
    problems.add {
      Diagnostic(
        code: code, message, at: node.map { source.place($0) }, expected: expected, fix: fix)
    }
  }

  mutating func adopt(_ other: SectionReader) { problems.append(contentsOf: other.problems) }

  func section(_ key: String) -> SectionReader {
    SectionReader(self[key], path: path.isEmpty ? key : path + "." + key, source: source)
  }

  func section(_ node: YAMLNode, path: String) -> SectionReader {
    SectionReader(node, path: path, source: source)
  }

  mutating func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    if let text = value.scalar { return text }
    report("C003", "`\(key)` is \(value.kindInWords)", value, expected: "a single value")
    return nil
  }

  mutating func texts(_ key: String) -> [(text: String, node: YAMLNode)]? {
    guard let value = self[key] else { return nil }
    guard let items = value.sequence else {
      report("C003", "`\(key)` is \(value.kindInWords)", value, expected: "a list")
      return nil
    }
    return items.compactMap { item in
      if let text = item.scalar { return (text, item) }
      report("C003", "an item of `\(key)` is \(item.kindInWords)", item, expected: "a single value")
      return nil
    }
  }

  /// A number in `range`, with its unit in words for the message.
  mutating func number(
    _ key: String, in range: ClosedRange<Double>, unit: String
  ) -> Double? {
    guard let text = text(key), let node = self[key] else { return nil }
    return number(text, node, key: key, in: range, unit: unit)
  }

  mutating func number(
    _ text: String, _ node: YAMLNode, key: String, in range: ClosedRange<Double>, unit: String
  ) -> Double? {
    if let value = Double(text), range.contains(value) { return value }
    report(
      "C004", "`\(text)` is no value for `\(key)`", node,
      expected: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound)) (\(unit))",
      fix: hint(text, range))
    return nil
  }

  mutating func count(_ key: String, in range: ClosedRange<Int> = 0...1_000_000) -> Int? {
    guard let text = text(key), let node = self[key] else { return nil }
    if let value = Int(text), range.contains(value) { return value }
    report(
      "C004", "`\(text)` is no value for `\(key)`", node,
      expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// The entries of a mapping whose keys are names.
  mutating func named(_ key: String) -> [YAMLEntry] {
    guard let value = self[key] else { return [] }
    if let entries = value.mapping { return entries }
    report(
      "C003", "`\(key)` is \(value.kindInWords)", value, expected: "a mapping of names to values")
    return []
  }

  mutating func choice<Choice: CaseIterable & RawRepresentable>(
    _ key: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(key), let node = self[key] else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(
      "C004", "`\(text)` is no value for `\(key)`", node, expected: names.joined(separator: ", "),
      fix: nearest(to: text, in: names).map { "did you mean `\($0)`?" })
    return nil
  }

  private func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  private func hint(_ text: String, _ range: ClosedRange<Double>) -> String? {
    guard range == 0...1 else { return nil }
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = Double(digits), percent > 1, percent <= 100 else { return nil }
    return "write \(plain(percent / 100)) for \(plain(percent)) %"
  }
}
