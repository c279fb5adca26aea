import Diagnostics

/// Turns libyaml's events into nodes and refuses what a gold file must not hold.
struct YAMLTreeBuilder {
  private let source: YAMLSource
  /// Where a plain scalar that ends there was cut by a comment.
  private let hashes: Set<YAMLMark>
  private(set) var diagnostics: [Diagnostic] = []
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
      diagnostics.append(YAMLProblem.syntax(problem, in: source))
      return nil
    } catch {
      return nil
    }
  }

  private mutating func document(_ stream: borrowing YAMLEventStream) throws -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try stream.next()
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart(let hasDirective):
        if hasDirective { refuse("a directive (%)", at: event) }
        if root != nil {
          refuse("a second document (---)", at: event, fix: "one file holds one document")
          throw Stop.stopped
        }
      default: root = try node(event, stream)
      }
    }
  }

  private mutating func node(_ event: YAMLEvent, _ stream: borrowing YAMLEventStream) throws
    -> YAMLNode
  {
    switch event.kind {
    case .scalar(let text, let style, let properties):
      if let properties { refuse(properties, at: event) }
      if style == .plain, !hashes.isEmpty { warnIfCut(text, event) }
      return YAMLNode(.scalar(text, style), start: event.start, end: event.end)
    case .alias(let name):
      refuse("an alias (*\(name))", at: event, fix: "write the value out")
      return YAMLNode(.scalar("", .plain), start: event.start, end: event.end)
    case .sequenceStart(let isFlow, let properties):
      if let properties { refuse(properties, at: event) }
      return try sequence(event, isFlow: isFlow, stream)
    case .mappingStart(let isFlow, let properties):
      if let properties { refuse(properties, at: event) }
      return try mapping(event, isFlow: isFlow, stream)
    default:
      return YAMLNode(.scalar("", .plain), start: event.start, end: event.end)
    }
  }

  private mutating func sequence(
    _ start: YAMLEvent, isFlow: Bool, _ stream: borrowing YAMLEventStream
  ) throws -> YAMLNode {
    try descend(start)
    var nodes: [YAMLNode] = []
    while true {
      let event = try stream.next()
      if case .collectionEnd = event.kind {
        depth -= 1
        let end = isFlow ? event.end : nodes.last?.end ?? event.end
        return YAMLNode(.sequence(nodes), start: start.start, end: end)
      }
      nodes.append(try node(event, stream))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, isFlow: Bool, _ stream: borrowing YAMLEventStream
  ) throws -> YAMLNode {
    try descend(start)
    var entries: [YAMLEntry] = []
    var keys = KeyIndex()
    while true {
      let event = try stream.next()
      if case .collectionEnd = event.kind {
        depth -= 1
        let end = isFlow ? event.end : entries.last?.value.end ?? event.end
        return YAMLNode(.mapping(entries), start: start.start, end: end)
      }
      let key = try node(event, stream)
      let value = try node(try stream.next(), stream)
      guard let text = key.scalar else {
        refuse("a list or mapping as a key", at: event, fix: "keys are words")
        continue
      }
      if case .scalar(_, .plain) = key.value, text == "<<" {
        refuse("a merge key (<<)", at: event, fix: "write the keys out")
        continue
      }
      let entry = YAMLEntry(key: text, keyStart: key.start, keyEnd: key.end, value: value)
      if let first = keys.index(of: text, in: entries) {
        diagnostics.append(YAMLProblem.duplicate(entry, first: entries[first], in: source))
      } else {
        entries.append(entry)
      }
    }
  }

  private mutating func descend(_ event: YAMLEvent) throws {
    depth += 1
    guard depth > YAMLDocument.deepestNesting else { return }
    diagnostics.append(
      Diagnostic(
        code: YAMLProblem.limit, "lists and mappings are nested too deep",
        at: source.place(event.start), expected: "at most \(YAMLDocument.deepestNesting) levels"))
    throw Stop.stopped
  }

  private mutating func refuse(_ properties: YAMLEvent.Properties, at event: YAMLEvent) {
    if let anchor = properties.anchor {
      refuse("an anchor (&\(anchor))", at: event, fix: "write the value out where it is needed")
    }
    if let tag = properties.tag {
      refuse("a tag (\(tag))", at: event, fix: "leave it out; quote a text that starts with !")
    }
  }

  private mutating func refuse(_ feature: String, at event: YAMLEvent, fix: String? = nil) {
    diagnostics.append(
      Diagnostic(
        code: YAMLProblem.refused, "\(feature) of YAML is not accepted here",
        at: source.place(event.start), fix: fix))
  }

  private mutating func warnIfCut(_ text: String, _ event: YAMLEvent) {
    guard hashes.contains(event.end) else { return }
    diagnostics.append(YAMLProblem.cut(text, at: event.end, in: source))
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
