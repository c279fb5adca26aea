import Diagnostics
import YAMLNodes

/// What the shape of every part of a file is checked with.
extension ArticleReader {
  mutating func report(
    _ problem: GoldProblem, _ message: String, at place: Place, expected: String? = nil,
    fix: String? = nil, notes: [String] = []
  ) {
    problems.add(problem.severity) {
      Diagnostic(problem, message, at: place, expected: expected, fix: fix, notes: notes)
    }
  }

  mutating func report(
    _ problem: GoldProblem, _ message: String, at node: YAMLNode, expected: String? = nil,
    fix: String? = nil, notes: [String] = []
  ) {
    problems.add(problem.severity) { [source] in
      Diagnostic(
        problem, message, at: source.place(node), expected: expected, fix: fix, notes: notes)
    }
  }

  /// Whether `node` is a mapping; unknown and missing keys are reported on the way.
  mutating func isMapping(
    _ node: YAMLNode, _ what: String, keys: [String], required: [String] = []
  ) -> Bool {
    guard let entries = node.mapping else {
      report(
        .wrongShape, "\(what) cannot be \(node.kindInWords)", at: node,
        expected: "a mapping with \(keys.joined(separator: ", "))")
      return false
    }
    for entry in entries where !keys.contains(entry.key) {
      let isListed = problems.unlisted == 0
      report(
        .unknownKey, "\(what) has no key \"\(entry.key)\"", at: source.place(ofKey: entry),
        expected: keys.joined(separator: ", "),
        fix: isListed ? nearest(to: entry.key, in: keys).map { "did you mean \"\($0)\"?" } : nil)
    }
    for key in required where node[key] == nil {
      report(
        .missingKey, "\(what) needs \"\(key)\"", at: source.place(node.start),
        fix: "add \"\(key): …\"")
    }
    return true
  }

  /// A single value that is not empty.
  mutating func text(_ node: YAMLNode, _ what: String) -> String? {
    guard let text = node.scalar, !node.isNull else {
      report(
        .wrongShape, "\"\(what)\" cannot be \(node.kindInWords)", at: node,
        expected: "a single value")
      return nil
    }
    let isBlank =
      !text.utf8.contains { $0 > 0x20 && $0 < 0x80 }
      && text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    guard !isBlank else {
      report(.badValue, "\"\(what)\" is empty", at: node)
      return nil
    }
    return text
  }

  mutating func text(_ parent: YAMLNode, key: String) -> String? {
    parent[key].flatMap { text($0, key) }
  }

  mutating func list(_ node: YAMLNode, _ what: String) -> [YAMLNode]? {
    if let nodes = node.sequence { return nodes }
    report(
      .wrongShape, "\"\(what)\" cannot be \(node.kindInWords)", at: node, expected: "a list",
      fix: node.isNull
        ? "write [] if there is none, or leave the key out if it was not annotated" : nil)
    return nil
  }

  /// A list of single values; `[]` where the key is missing.
  mutating func texts(_ parent: YAMLNode, key: String) -> [String] {
    guard let node = parent[key], let nodes = list(node, key) else { return [] }
    return nodes.compactMap { text($0, key) }
  }

  /// `true` or `false`, and nothing else that YAML may take for them.
  mutating func flag(_ parent: YAMLNode, key: String) -> Bool {
    guard let node = parent[key], let word = text(node, key) else { return false }
    if word == "true" { return true }
    return value(word, at: node, key, of: ["true", "false"]) == "true"
  }

  /// One of the raw values of an enumeration.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: YAMLNode, _ what: String, _ type: Choice.Type
  ) -> Choice? {
    guard let word = text(node, what) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    _ = value(word, at: node, what, of: Choice.allCases.map(\.rawValue))
    return nil
  }

  /// `word`, if it is one of `accepted`.
  mutating func value(_ word: String, at node: YAMLNode, _ what: String, of accepted: [String])
    -> String?
  {
    if accepted.contains(word) { return word }
    report(
      .badValue, "\"\(word)\" is no accepted value of \"\(what)\"", at: node,
      expected: accepted.joined(separator: ", "),
      fix: nearest(to: word, in: accepted).map { "did you mean \"\($0)\"?" })
    return nil
  }

  mutating func number(_ node: YAMLNode, _ what: String) -> Int? {
    guard let word = text(node, what) else { return nil }
    if let number = Int(word), number >= 0, word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return number
    }
    report(.badValue, "\"\(word)\" is no number", at: node, expected: "a whole number")
    return nil
  }
}
