import Diagnostics
import YAMLNodes

/// Replaces anchors in the bytes of a file by other forms of them.
struct SealingEdits {
  /// Another form of an anchor.
  struct Form {
    /// Keys with their values as YAML.
    var entries: [(key: String, value: String)]
    /// The whole as a scalar, where that is enough.
    var string: String?
  }

  private struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  private let source: YAMLSource
  private static let anchorKeys = Set(GoldKeys.words + GoldKeys.seal)

  init(_ source: YAMLSource) { self.source = source }

  /// The file with new forms of `anchors`, one for each of their spans; `nil` leaves one as it is.
  func apply(_ anchors: [ReadAnchor], _ forms: (ReadAnchor) -> [Form]?) throws(InvalidInput)
    -> [UInt8]
  {
    var edits: [Edit] = []
    var repeated: [(range: Range<Int>, forms: [Form], node: YAMLNode)] = []
    for anchor in anchors {
      guard let forms = forms(anchor) else { continue }
      guard let form = forms.first, forms.count == anchor.spans.count else {
        throw InvalidInput([
          Diagnostic(
            .splitsCharacter, "no words can say where this label stands",
            at: source.place(anchor.node))
        ])
      }
      if forms.count == 1 {
        edits += self.edits(anchor.node, form)
      } else {
        repeated.append((range(anchor.node), forms, anchor.node))
      }
    }
    for (range, forms, node) in repeated {
      let inner = edits.filter { range.contains($0.range.lowerBound) }
      edits.removeAll { range.contains($0.range.lowerBound) }
      let copies = forms.map { form in rewritten(range, inner + self.edits(node, form)) }
      edits.append(Edit(range: range, bytes: Array(copies.joined(separator: separator(range)))))
    }
    return rewritten(0..<source.bytes.count, edits)
  }

  /// The bytes of `range` with the edits in it.
  private func rewritten(_ range: Range<Int>, _ edits: [Edit]) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = range.lowerBound
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += source.bytes[position..<edit.range.lowerBound] + edit.bytes
      position = edit.range.upperBound
    }
    return bytes + source.bytes[position..<range.upperBound]
  }

  private func edits(_ node: YAMLNode, _ form: Form) -> [Edit] {
    guard let entries = node.mapping else {
      return [Edit(range: range(node), bytes: Array(scalar(form).utf8))]
    }
    if let string = form.string, entries.allSatisfy({ Self.anchorKeys.contains($0.key) }) {
      return [Edit(range: range(node), bytes: Array(string.utf8))]
    }
    return edits(node, entries, form)
  }

  private func scalar(_ form: Form) -> String {
    form.string ?? "{ " + form.entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
      + " }"
  }

  /// Puts the new keys where the first old one stands and takes the other old ones out.
  private func edits(_ node: YAMLNode, _ entries: [YAMLEntry], _ form: Form) -> [Edit] {
    let starts = entries.map { source.byteOffset(of: $0.keyStart) }
    let ends = entries.map { range($0.value).upperBound }
    let isOld = entries.map { Self.anchorKeys.contains($0.key) }
    guard let first = isOld.firstIndex(of: true) else { return [] }
    let isFlow = source.bytes[source.byteOffset(of: node.start)] == UInt8(ascii: "{")
    let indent = String(repeating: " ", count: Int(entries[first].keyStart.column) - 1)
    let new = form.entries.map { "\($0.key): \($0.value)" }
      .joined(separator: isFlow ? ", " : "\n" + indent)
    var edits = [Edit(range: starts[first]..<ends[first], bytes: Array(new.utf8))]
    var index = first + 1
    while index < entries.count {
      guard isOld[index] else {
        index += 1
        continue
      }
      var next = index
      while next < entries.count, isOld[next] { next += 1 }
      let range =
        next < entries.count ? starts[index]..<starts[next] : ends[index - 1]..<ends[next - 1]
      edits.append(Edit(range: range, bytes: []))
      index = next
    }
    return edits
  }

  /// What stands between two items: a comma, or a new line with a dash.
  private func separator(_ range: Range<Int>) -> [UInt8] {
    var lineStart = range.lowerBound
    while lineStart > 0, source.bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    let before = source.bytes[lineStart..<range.lowerBound]
    let isBlockItem = before.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    return isBlockItem && !before.isEmpty ? [UInt8(ascii: "\n")] + before : Array(", ".utf8)
  }

  /// The bytes of a node; those of a block scalar without the line end behind it.
  private func range(_ node: YAMLNode) -> Range<Int> {
    let start = source.byteOffset(of: node.start)
    var end = source.byteOffset(of: node.end)
    if case .scalar(_, let style) = node.value, style == .literal || style == .folded {
      while end > start, [0x20, 0x0A, 0x0D].contains(source.bytes[end - 1]) { end -= 1 }
    }
    return start..<max(start, end)
  }
}
