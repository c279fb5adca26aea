/// Changes a YAML file so that every byte stays as it is that no change names.
///
/// Comments, blank lines, order, quotes and layout of all else are kept. What is new takes on the layout
/// of what stands around it: an item of a list in brackets stays in its line, one of a list with dashes
/// gets a line. A list that begins in the line of another list's dash (`- - x`) can only be replaced.
package struct YAMLPatch {
  struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  let source: YAMLSource
  let writer: YAMLValueWriter
  let lineBreak: [UInt8]
  var edits: [Edit] = []

  /// The bytes of the file after `change` of its root.
  package static func apply(_ change: YAMLChange, to document: YAMLDocument) -> [UInt8] {
    if change.isKeep { return document.source.bytes }
    return patched(document) { patch, root in patch.apply(change, to: root, isFlow: false) }
  }

  /// The bytes of the file after the edits that `edit` notes.
  static func patched(_ document: YAMLDocument, _ edit: (inout YAMLPatch, YAMLNode) -> Void)
    -> [UInt8]
  {
    guard let root = document.root else { return document.source.bytes }
    // Whole lines are taken out and put in, so that the last one needs an end, too.
    let original = document.source
    let isOpen = original.bytes.last.map { $0 != 0x0A } ?? false
    let source = isOpen ? original.closingLastLine() : original
    var patch = YAMLPatch(source, root)
    edit(&patch, root)
    var bytes = patch.rewritten(0..<source.bytes.count)
    if isOpen, bytes.last == 0x0A {
      bytes.removeLast()
      if bytes.last == 0x0D { bytes.removeLast() }
    }
    return bytes
  }

  private init(_ source: YAMLSource, _ root: YAMLNode) {
    self.source = source
    lineBreak = source.lineBreak
    writer = YAMLValueWriter(bracePadding: Self.isPadded(root, source) == false ? "" : " ")
  }

  /// Whether the first mapping in braces has a blank behind its brace; `nil` where there is none.
  private static func isPadded(_ node: YAMLNode, _ source: YAMLSource) -> Bool? {
    switch node.value {
    case .scalar: return nil
    case .sequence(let nodes): return nodes.lazy.compactMap { isPadded($0, source) }.first
    case .mapping(let entries):
      let start = source.byteOffset(of: node.start)
      if source.bytes[start] == UInt8(ascii: "{"), start + 1 < source.bytes.count, !entries.isEmpty
      {
        return source.bytes[start + 1] == UInt8(ascii: " ")
      }
      return entries.lazy.compactMap { isPadded($0.value, source) }.first
    }
  }

  /// Notes the edits that `change` of `node` needs.
  mutating func apply(_ change: YAMLChange, to node: YAMLNode, isFlow: Bool) {
    switch change {
    case .keep: break
    case .replace(let value):
      let old = range(node)
      // A dash or colon without a value needs a blank before one.
      replace(old, with: (old.isEmpty ? " " : "") + restyled(value, as: node))
    case .keys(let changes, let order):
      guard let entries = node.mapping else { return }
      if isFlow || isInBrackets(node) {
        applyFlow(changes, order, to: node, entries)
      } else {
        applyBlock(changes, order, to: node, entries)
      }
    case .items(let items):
      guard let nodes = node.sequence else { return }
      if isFlow || isInBrackets(node) {
        applyFlow(items, to: node, nodes)
      } else {
        applyBlock(items, to: node, nodes)
      }
    }
  }

  /// The text of `value`, in the quotes that the old scalar had.
  func restyled(_ value: YAMLValue, as node: YAMLNode) -> String {
    guard case .text(let text) = value, case .scalar(_, let style) = node.value else {
      return writer.flow(value)
    }
    switch style {
    case .doubleQuoted: return YAMLScalarWriter.quote(text)
    case .singleQuoted: return YAMLScalarWriter.singleQuote(text) ?? YAMLScalarWriter.quote(text)
    default: return writer.flow(value)
    }
  }

  mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append(Edit(range: range, bytes: Array(text.utf8)))
  }

  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  /// Puts lines in before the line that starts at `offset`.
  mutating func insertLines(_ lines: [String], at offset: Int) {
    let bytes = lines.flatMap { Array($0.utf8) + lineBreak }
    edits.append(Edit(range: offset..<offset, bytes: bytes))
  }

  mutating func remove(_ range: Range<Int>) {
    if !range.isEmpty { edits.append(Edit(range: range, bytes: [])) }
  }

  /// The bytes of `range` with the edits in it: at one place insertions before removals, each in the
  /// order in which they were noted.
  func rewritten(_ range: Range<Int>) -> [UInt8] {
    let sorted = edits.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      return a.isEmpty != b.isEmpty ? a.isEmpty : left.offset < right.offset
    }
    var bytes: [UInt8] = []
    var position = range.lowerBound
    for (_, edit) in sorted {
      bytes += source.bytes[position..<max(position, edit.range.lowerBound)]
      bytes += edit.bytes
      position = max(position, edit.range.upperBound)
    }
    return bytes + source.bytes[position..<max(position, range.upperBound)]
  }

  /// The bytes of `range`, of which `node` is a part, after a change of it.
  func changed(_ range: Range<Int>, _ change: YAMLChange, of node: YAMLNode, isFlow: Bool)
    -> [UInt8]
  {
    var copy = self
    copy.edits = []
    copy.apply(change, to: node, isFlow: isFlow)
    return copy.rewritten(range)
  }

  /// The bytes of a node; those of a block scalar without the line end behind it.
  func range(_ node: YAMLNode) -> Range<Int> {
    let start = source.byteOffset(of: node.start)
    var end = source.byteOffset(of: node.end)
    if case .scalar(_, let style) = node.value, style == .literal || style == .folded {
      while end > start, [0x20, 0x0A, 0x0D].contains(source.bytes[end - 1]) { end -= 1 }
    } else if !isInBrackets(node), let last = node.sequence?.last ?? node.mapping?.last?.value {
      end = range(last).upperBound
    }
    return start..<max(start, end)
  }

  func isInBrackets(_ node: YAMLNode) -> Bool {
    let start = source.byteOffset(of: node.start)
    guard start < source.bytes.count else { return false }
    switch node.value {
    case .scalar: return false
    case .sequence(let items): return items.isEmpty || source.bytes[start] == UInt8(ascii: "[")
    case .mapping(let entries): return entries.isEmpty || source.bytes[start] == UInt8(ascii: "{")
    }
  }
}
