/// How tags say where a label begins and ends.
package enum TagScheme: String, CaseIterable, Hashable, Sendable {
  /// `I-` inside; `B-` only where a label follows another of its type at once.
  case iob1
  /// `B-` begins every label.
  case iob2
  /// `L-` ends a label of several tokens, `U-` is one of a single token.
  case bilou
  /// The same with `E-` and `S-`.
  case bioes

  /// The scheme that the tags show; IOB2 where they show nothing.
  static func detect(_ tags: [(prefix: Character, type: Substring)?]) -> TagScheme {
    let prefixes = Set(tags.compactMap { $0?.prefix })
    if !prefixes.isDisjoint(with: "LU") { return .bilou }
    if !prefixes.isDisjoint(with: "ES") { return .bioes }
    var hasLooseStart = false
    var previous: Substring?
    for tag in tags {
      if let tag, tag.prefix == "B", tag.type != previous { return .iob2 }
      if let tag, tag.prefix == "I", tag.type != previous { hasLooseStart = true }
      previous = tag?.type
    }
    return hasLooseStart ? .iob1 : .iob2
  }

  /// The prefix of a label's token at `index` of `count`.
  func prefix(at index: Int, of count: Int, touchesSameType: Bool) -> Character {
    switch self {
    case .iob1: index == 0 && touchesSameType ? "B" : "I"
    case .iob2: index == 0 ? "B" : "I"
    case .bilou: count == 1 ? "U" : index == 0 ? "B" : index == count - 1 ? "L" : "I"
    case .bioes: count == 1 ? "S" : index == 0 ? "B" : index == count - 1 ? "E" : "I"
    }
  }
}
