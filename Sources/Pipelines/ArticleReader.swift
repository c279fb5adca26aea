internal import Diagnostics
internal import JSONNodes
internal import LabelModel

/// Reads the labels of one article from its line.
///
/// Methods throw only where the line is not JSON; every other problem is noted and reading goes on, so
/// that one run finds them all. A value that has a problem is left out.
struct ArticleReader {
  var json: JSONReader
  var problems: LineProblems
  let unit: OffsetUnit
  /// The article's text, where it is at hand.
  var text: ArticleText?
  /// The byte at which the line begins.
  let start: Int

  /// The article's entities by id, as places in its layer.
  var entityPlaces: [String: Int] = [:]
  /// Entity ids that labels point to, and where; looked up once all entities are read.
  var entityUses: [(id: String, offset: Int)] = []
  /// Whether the want of a text for the conversion of offsets was told already.
  var hasToldMissingText = false

  /// The next key, or `nil` at the end of the object; unknown keys are warned of and passed over.
  mutating func nextKey<Key: ObjectKeys>(_: Key.Type) throws(JSONProblem) -> Key? {
    var index: Int?
    while try json.nextKey(in: Key.table, index: &index) {
      if let index { return Key(rawValue: index) }
      try skipUnknownKey(Key.table.names)
    }
    return nil
  }

  /// Warns of the key that was read last, and passes over its value; `meta` is free for extras.
  mutating func skipUnknownKey(_ known: [String]) throws(JSONProblem) {
    let name = json.keyText()
    if name != "meta" {
      let meant = nearest(to: name, in: known)
      problems.add(
        "S001", "unknown key '\(name)', which is left out", at: json.keyOffset + 1,
        width: name.unicodeScalars.count, expected: known.joined(separator: ", "),
        fix: meant.map { "write '\($0)'" } ?? "remove it, or put it under 'meta'",
        severity: .warning)
    }
    try json.skipValue()
  }

  /// Whether the next value is of `kind`; if not, that is noted and the value passed over.
  mutating func isNext(_ kind: JSONKind, _ what: String) throws(JSONProblem) -> Bool {
    let found = try json.peek()
    if found == kind { return true }
    let offset = json.position
    try json.skipValue()
    problems.add(
      "S003", "\(what) is \(found.name), not \(kind.name)", at: offset, expected: kind.name)
    return false
  }

  /// Whether the next value is `null`, which is then consumed.
  mutating func skipNull() throws(JSONProblem) -> Bool {
    guard try json.peek() == .null else { return false }
    try json.readNull()
    return true
  }

  mutating func readString(_ what: String) throws(JSONProblem) -> String? {
    guard try isNext(.string, what) else { return nil }
    return try json.readString()
  }

  /// A string, or `nil` where it is `null`.
  mutating func readOptionalString(_ what: String) throws(JSONProblem) -> String? {
    try skipNull() ? nil : try readString(what)
  }

  /// A string that is not empty.
  mutating func readIdentifier(_ what: String) throws(JSONProblem) -> String? {
    let offset = try offsetOfNext()
    guard let id = try readString(what) else { return nil }
    if id.isEmpty {
      problems.add(
        "S003", "\(what) is empty", at: offset, expected: "a string of at least one letter")
      return nil
    }
    return id
  }

  mutating func readStrings(_ what: String) throws(JSONProblem) -> [String] {
    var strings: [String] = []
    guard try isNext(.array, what) else { return [] }
    try json.enterArray()
    while try json.nextElement() {
      if let string = try readString("an element of \(what)") { strings.append(string) }
    }
    return strings
  }

  mutating func readBoolean(_ what: String) throws(JSONProblem) -> Bool {
    guard try isNext(.boolean, what) else { return false }
    return try json.readBoolean()
  }

  /// A pipeline's confidence; `null` is none.
  mutating func readScore() throws(JSONProblem) -> Double? {
    let kind = try json.peek()
    if kind == .number { return try json.readNumber().double }
    if kind == .null { try json.readNull() } else { _ = try isNext(.number, "score") }
    return nil
  }

  /// One of the values of `Value`, by its name.
  mutating func readChoice<Value: CaseIterable & RawRepresentable<String>>(
    _ what: String, _: Value.Type
  ) throws(JSONProblem) -> Value? {
    let offset = try offsetOfNext()
    guard let name = try readString(what) else { return nil }
    if let value = Value(rawValue: name) { return value }
    let names = Value.allCases.map(\.rawValue)
    problems.add(
      "S004", "'\(name)' is no \(what)", at: offset, width: name.unicodeScalars.count + 2,
      expected: names.joined(separator: ", "),
      fix: nearest(to: name, in: names).map { "write \"\($0)\"" })
    return nil
  }

  /// The byte at which the next value starts.
  mutating func offsetOfNext() throws(JSONProblem) -> Int {
    _ = try json.peek()
    return json.position
  }
}
