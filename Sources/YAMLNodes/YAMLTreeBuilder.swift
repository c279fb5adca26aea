import Diagnostics

/// Turns libyaml's events into nodes and refuses what a gold file must not hold.
struct YAMLTreeBuilder {
  private let source: YAMLSource
  /// Where a plain scalar that ends there was cut by a comment.
  private let hashes: Set<YAMLMark>
  private(set) var problems = ProblemList()
  private var depth = 0

  init(source: YAMLSource, hashes: [Int]) {
    self.source = source
    self.hashes = Set(hashes.map(source.mark(at:)))
  }

  /// Why nothing more is read; the diagnostic was noted before.
  private enum Stop: Error { case stopped }

  mutating func build(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
    guard let stream = YAMLEventStream(bytes) else { return nil }
    do {
      return try document(stream)
    } catch let problem as YAMLSyntaxProblem {
      problems.append(YAMLProblem.syntax(problem, in: source))
      return nil
    } catch {
      return nil
    }
  }

  private mutating func document(_ stream: borrowing YAMLEventStream) throws -> YAMLNode? {
    var root: YAMLNode?
    while true {
      try stream.advance()
      switch stream.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart:
        if stream.hasDirective { refuse("a directive (%)", at: stream.start) }
        if root != nil {
          refuse(
            "a second document (---)", at: stream.start, fix: "one file holds one document")
          throw Stop.stopped
        }
      default: root = try node(stream)
      }
    }
  }

  /// The node that starts with the current event.
  private mutating func node(_ stream: borrowing YAMLEventStream) throws -> YAMLNode {
    switch stream.kind {
    case .scalar:
      refuseProperties(of: stream)
      let (text, style, end) = (stream.text, stream.style, stream.end)
      if style == .plain, !hashes.isEmpty { warnIfCut(text, at: end) }
      return YAMLNode(.scalar(text, style), start: stream.start, end: end)
    case .alias:
      refuse("an alias (*\(stream.anchor ?? ""))", at: stream.start, fix: "write the value out")
      return YAMLNode(.scalar("", .plain), start: stream.start, end: stream.end)
    case .sequenceStart:
      refuseProperties(of: stream)
      return try sequence(stream)
    case .mappingStart:
      refuseProperties(of: stream)
      return try mapping(stream)
    default:
      return YAMLNode(.scalar("", .plain), start: stream.start, end: stream.end)
    }
  }

  private mutating func sequence(_ stream: borrowing YAMLEventStream) throws -> YAMLNode {
    let (start, isFlow) = (stream.start, stream.isFlow)
    try descend(from: start)
    var nodes: [YAMLNode] = []
    while true {
      try stream.advance()
      if case .collectionEnd = stream.kind {
        depth -= 1
        let end = isFlow ? stream.end : nodes.last?.end ?? stream.end
        return YAMLNode(.sequence(nodes), start: start, end: end)
      }
      nodes.append(try node(stream))
    }
  }

  private mutating func mapping(_ stream: borrowing YAMLEventStream) throws -> YAMLNode {
    let (start, isFlow) = (stream.start, stream.isFlow)
    try descend(from: start)
    var entries: [YAMLEntry] = []
    entries.reserveCapacity(6)
    var keys = KeyIndex()
    while true {
      try stream.advance()
      if case .collectionEnd = stream.kind {
        depth -= 1
        let end = isFlow ? stream.end : entries.last?.value.end ?? stream.end
        // Most have more; of those that do not there can be one in every few bytes of a file.
        if entries.count <= 2 { entries = entries.map(\.self) }
        return YAMLNode(.mapping(entries), start: start, end: end)
      }
      let key = try node(stream)
      try stream.advance()
      let value = try node(stream)
      guard case .scalar(let text, let style) = key.value else {
        refuse("a list or mapping as a key", at: key.start, fix: "keys are words")
        continue
      }
      if style == .plain, text == "<<" {
        refuse("a merge key (<<)", at: key.start, fix: "write the keys out")
        continue
      }
      let entry = YAMLEntry(key: text, keyStart: key.start, keyEnd: key.end, value: value)
      if let first = keys.index(of: text, in: entries) {
        problems.append(YAMLProblem.duplicate(entry, first: entries[first], in: source))
      } else {
        entries.append(entry)
      }
    }
  }

  private mutating func descend(from start: YAMLMark) throws {
    depth += 1
    guard depth > YAMLDocument.deepestNesting else { return }
    problems.append(
      Diagnostic(
        code: YAMLProblem.limit, "lists and mappings are nested too deep",
        at: source.place(start), expected: "at most \(YAMLDocument.deepestNesting) levels"))
    throw Stop.stopped
  }

  private mutating func refuseProperties(of stream: borrowing YAMLEventStream) {
    if let anchor = stream.anchor {
      refuse(
        "an anchor (&\(anchor))", at: stream.start, fix: "write the value out where it is needed")
    }
    if let tag = stream.tag {
      refuse(
        "a tag (\(tag))", at: stream.start, fix: "leave it out; quote a text that starts with !")
    }
  }

  private mutating func refuse(_ feature: String, at mark: YAMLMark, fix: String? = nil) {
    problems.append(
      Diagnostic(
        code: YAMLProblem.refused, "\(feature) of YAML is not accepted here",
        at: source.place(mark), fix: fix))
  }

  private mutating func warnIfCut(_ text: String, at end: YAMLMark) {
    guard hashes.contains(end) else { return }
    problems.append(YAMLProblem.cut(text, at: end, in: source))
  }
}

/// Finds a key among the entries read so far: by looking at each, or by a table where there are many.
private struct KeyIndex {
  private var table: [String: Int] = [:]

  mutating func index(of key: String, in entries: [YAMLEntry]) -> Int? {
    guard entries.count > 24 else { return entries.firstIndex { $0.key == key } }
    for index in table.count..<entries.count { table[entries[index].key] = index }
    return table[key]
  }
}
