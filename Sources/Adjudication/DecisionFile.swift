package import Diagnostics
import GoldStore
import YAMLNodes

/// The decisions about one article: a list that a person can read, write and review.
///
/// Decisions are added or written anew, and never dropped, also where passes changed and nothing is
/// disputed any more. Comments and all else stay.
package struct DecisionFile: Sendable {
  package private(set) var decisions: [Decision] = []
  private let document: YAMLDocument

  private static let keys = [
    "label", "at", "options", "choice", "reason", "note", "by",
  ]

  /// Reads the bytes of `file`; an empty one holds none.
  package init(_ bytes: [UInt8], file: String) throws(InvalidInput) {
    document = YAMLDocument(bytes, file: file)
    var problems = document.problems
    if let root = document.root, !root.isNull {
      if let nodes = root.sequence {
        for node in nodes {
          if let decision = decision(node, &problems) { decisions.append(decision) }
        }
      } else {
        problems.append(problem("decisions are a list", root, expected: "- label: …"))
      }
    }
    if problems.hasErrors { throw InvalidInput(problems.all(in: file)) }
  }

  private func problem(_ message: String, _ node: YAMLNode, expected: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "S004", message, at: document.source.place(node), expected: expected)
  }

  private func decision(_ node: YAMLNode, _ problems: inout ProblemList) -> Decision? {
    for entry in node.mapping ?? [] where !Self.keys.contains(entry.key) {
      problems.append(
        Diagnostic(
          code: "S001", "a decision has no key \"\(entry.key)\"",
          at: document.source.place(ofKey: entry), expected: Self.keys.joined(separator: ", ")))
    }
    guard let label = node["label"]?.scalar else {
      problems.append(problem("a decision needs \"label\"", node))
      return nil
    }
    guard let choice = node["choice"]?.scalar.flatMap(LabelChoice.init) else {
      let accepted = LabelChoice.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append(
        problem("this decision has no choice", node["choice"] ?? node, expected: accepted))
      return nil
    }
    guard let reason = node["reason"]?.scalar.flatMap(DecisionReason.init) else {
      let accepted = DecisionReason.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append(
        problem("this decision has no reason", node["reason"] ?? node, expected: accepted))
      return nil
    }
    var decision = Decision(label: label, choice: choice, reason: reason)
    decision.place = node["at"]?.scalar
    decision.first = node["options"]?["first"]?.scalar
    decision.second = node["options"]?["second"]?.scalar
    decision.note = node["note"]?.scalar
    decision.by = node["by"]?.scalar
    return decision
  }

  /// The file with a decision more, or with another one about the same.
  package func adding(_ decision: Decision) -> [UInt8] {
    let value = Self.value(of: decision)
    guard let nodes = document.root?.sequence, !nodes.isEmpty else {
      let writer = YAMLValueWriter()
      let lines = writer.lines(partsOf: .list([value], .block), indent: 0)
      return document.source.bytes + Array((lines.joined(separator: "\n") + "\n").utf8)
    }
    let known = decisions.firstIndex {
      $0.label == decision.label && ($0.place == decision.place)
    }
    var items = nodes.indices.map { index -> YAMLItemChange in
      index == known ? .old(index, Self.change(nodes[index], to: decision)) : .old(index, .keep)
    }
    if known == nil { items.append(.new(value)) }
    return YAMLPatch.apply(.items(items), to: document)
  }

  private static func change(_ node: YAMLNode, to decision: Decision) -> YAMLChange {
    guard case .mapping(let pairs, _) = value(of: decision) else { return .keep }
    var changes = pairs.filter { !isSame($0.value, node[$0.key]) }
      .map { YAMLKeyChange($0.key, .set($0.value)) }
    for key in ["note", "by"] where !pairs.contains(where: { $0.key == key }) {
      changes.append(YAMLKeyChange(key, .remove))
    }
    return .keys(changes, order: keys)
  }

  private static func isSame(_ value: YAMLValue, _ node: YAMLNode?) -> Bool {
    switch value {
    case .text(let text), .plain(let text): node?.scalar == text
    case .mapping(let pairs, _): pairs.allSatisfy { isSame($0.value, node?[$0.key]) }
    case .list: false
    }
  }

  private static func value(of decision: Decision) -> YAMLValue {
    var pairs = [YAMLPair("label", .text(decision.label))]
    if let place = decision.place { pairs.append(YAMLPair("at", .text(place))) }
    let options = [("first", decision.first), ("second", decision.second)]
    pairs.append(
      YAMLPair(
        "options",
        .mapping(options.map { YAMLPair($0.0, .text($0.1 ?? "not labelled")) }, .flow)))
    pairs.append(YAMLPair("choice", .text(decision.choice.rawValue)))
    pairs.append(YAMLPair("reason", .text(decision.reason.rawValue)))
    if let note = decision.note { pairs.append(YAMLPair("note", .text(note))) }
    if let by = decision.by { pairs.append(YAMLPair("by", .text(by))) }
    return .mapping(pairs, .block)
  }
}
