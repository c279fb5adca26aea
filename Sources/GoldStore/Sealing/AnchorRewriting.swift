import YAMLNodes

/// Gives anchors of a file other forms, one for each place that they mean.
struct AnchorRewriting {
  private let forms: [YAMLMark: [AnchorForm]]
  private static let anchorKeys = Set(GoldKeys.words + GoldKeys.seal)

  init(_ anchors: [(node: YAMLNode, forms: [AnchorForm])]) {
    forms = Dictionary(
      anchors.map { ($0.node.start, $0.forms) }, uniquingKeysWith: { first, _ in first })
  }

  /// What changes in a value.
  func change(_ node: YAMLNode) -> YAMLChange { change(node, forms[node.start]?.first) }

  private func change(_ node: YAMLNode, _ form: AnchorForm?) -> YAMLChange {
    switch node.value {
    case .scalar: return form.map { .replace($0.value()) } ?? .keep
    case .sequence(let nodes): return .items(nodes.indices.flatMap { items(nodes[$0], $0) })
    case .mapping(let entries):
      var keys = KeyChanges(node)
      if let form {
        let isAlone = entries.allSatisfy { Self.anchorKeys.contains($0.key) }
        if isAlone, form.string != nil { return .replace(form.value()) }
        GoldChanges.put(form, into: &keys)
      }
      for entry in entries where form == nil || !Self.anchorKeys.contains(entry.key) {
        keys.change(entry.key, change(entry.value))
      }
      return keys.result(order: GoldChanges.order)
    }
  }

  /// One item for each place that an anchor in a list means.
  private func items(_ node: YAMLNode, _ index: Int) -> [YAMLItemChange] {
    guard let forms = forms[node.start], forms.count > 1 else { return [.old(index, change(node))] }
    return forms.enumerated().map { number, form in
      number == 0 ? .old(index, change(node, form)) : .copy(index, change(node, form))
    }
  }
}
