import Diagnostics
import LabelModel
import YAMLNodes

/// An anchor as it stands in a file, with what it means.
struct ReadAnchor {
  /// The scalar or mapping that holds it.
  var node: YAMLNode
  /// `nil` where it is sealed or wrong in form.
  var anchor: Anchor?
  /// Empty where it means no place or the text is not at hand.
  var spans: [TextSpan]
  var isSealed: Bool
  /// Whether the text spells the words with other characters.
  var isFolded = false
}

extension ArticleReader {
  /// All spans that an anchor means; `nil` where it means none or the text is not at hand.
  ///
  /// `keys` are those that its mapping may hold.
  mutating func spans(_ node: YAMLNode, _ what: String, keys: GoldKeys.AnchorKeys = GoldKeys.anchor)
    -> [TextSpan]?
  {
    let isSealed = node["seal"] != nil || node["at"] != nil
    var read = ReadAnchor(node: node, spans: [], isSealed: isSealed)
    if isSealed {
      read.spans = sealedSpan(node, what, keys).map { [$0] } ?? []
    } else {
      readWords(&read, what, keys)
    }
    anchors.append(read)
    return read.spans.isEmpty ? nil : read.spans
  }

  /// The one span that an anchor means.
  mutating func span(_ node: YAMLNode, _ what: String, keys: GoldKeys.AnchorKeys = GoldKeys.anchor)
    -> TextSpan?
  {
    guard let spans = spans(node, what, keys: keys) else { return nil }
    guard spans.count == 1 else {
      report(
        .severalPlaces, "\(what) is one place, not \(spans.count)", at: node,
        fix: "give \"nth\" one number")
      return nil
    }
    return spans.first
  }

  /// The one span that an anchor means, with those of its `alt`.
  mutating func acceptedSpan(_ node: YAMLNode, _ what: String) -> AcceptedSpan? {
    let main = span(node, what, keys: GoldKeys.anchorWithAlternatives)
    let alternatives = alternativeSpans(node, what)
    return main.map { AcceptedSpan($0, alternatives: alternatives) }
  }

  mutating func alternativeSpans(_ node: YAMLNode, _ what: String) -> [TextSpan] {
    guard let alternatives = node["alt"], let nodes = list(alternatives, "alt") else { return [] }
    return nodes.compactMap { span($0, what) }
  }

  private mutating func readWords(
    _ read: inout ReadAnchor, _ what: String, _ keys: GoldKeys.AnchorKeys
  ) {
    let node = read.node
    read.anchor = anchor(node, what, keys)
    guard let anchor = read.anchor, let resolver else { return }
    do throws(AnchorProblem) {
      let resolution = try resolver.resolve(anchor)
      if resolution.isFolded { reportFolded(anchor, resolution, node) }
      read.spans = resolution.spans
      read.isFolded = resolution.isFolded
    } catch {
      report(error, anchor, node)
    }
  }

  private mutating func anchor(_ node: YAMLNode, _ what: String, _ keys: GoldKeys.AnchorKeys)
    -> Anchor?
  {
    if node.mapping == nil {
      guard let words = node.scalar, !node.isNull else {
        report(
          .wrongShape, "\(what) cannot be \(node.kindInWords)", at: node,
          expected: "words of the text, or a mapping with \"text\"")
        return nil
      }
      return pattern(words, isLiteral: false, node).map { Anchor($0) }
    }
    guard isMapping(node, what, keys: keys.words, required: ["text"]) else { return nil }
    guard let wordsNode = node["text"], let words = text(wordsNode, "text") else { return nil }
    let isLiteral = flag(node, key: "literal")
    guard let pattern = pattern(words, isLiteral: isLiteral, wordsNode) else { return nil }
    var anchor = Anchor(pattern, mayCutWords: flag(node, key: "within-word"))
    if let nth = node["nth"] {
      guard let choice = choice(nth) else { return nil }
      anchor.choice = choice
    }
    if let to = node["to"] {
      guard let words = text(to, "to") else { return nil }
      anchor.lastWords = words
    }
    return anchor
  }

  private mutating func pattern(_ words: String, isLiteral: Bool, _ node: YAMLNode)
    -> AnchorPattern?
  {
    do throws(AnchorSyntaxError) {
      guard isLiteral else { return try AnchorPattern(parsing: words) }
      let pattern = AnchorPattern(literal: words)
      try pattern.checkTargets()
      return pattern
    } catch {
      report(error, node)
      return nil
    }
  }

  /// `nth: 2`, `nth: [1, 3]` or `nth: all`.
  private mutating func choice(_ node: YAMLNode) -> Anchor.Choice? {
    if node.scalar == "all" { return .all }
    let nodes = node.sequence ?? [node]
    var numbers: [Int] = []
    for node in nodes {
      guard let number = number(node, "nth") else { return nil }
      guard number >= 1 else {
        report(.badValue, "\"nth\" counts from 1", at: node)
        return nil
      }
      numbers.append(number)
    }
    guard !numbers.isEmpty else {
      report(.badValue, "\"nth\" is empty", at: node, expected: "a number, a list of them, or all")
      return nil
    }
    return .numbered(numbers)
  }

  // MARK: - Seals

  private mutating func sealedSpan(_ node: YAMLNode, _ what: String, _ keys: GoldKeys.AnchorKeys)
    -> TextSpan?
  {
    guard isMapping(node, "a sealed label", keys: keys.sealed, required: GoldKeys.seal) else {
      return nil
    }
    guard let atNode = node["at"], let span = offsets(atNode) else { return nil }
    guard let sealNode = node["seal"], let seal = text(sealNode, "seal") else { return nil }
    guard seal.utf8.count == 8, seal.utf8.allSatisfy(Seal.isHexDigit) else {
      report(
        .badValue, "\"\(seal)\" is no seal", at: sealNode, expected: "8 hexadecimal digits",
        fix: "run assay unseal and assay seal where the text is")
      return nil
    }
    guard let resolver, let textDigest else { return span }
    guard let words = Seal.words(of: span, in: resolver.text) else {
      report(
        .wrongSeal, "the text ends at \(resolver.text.length), before this label", at: atNode)
      return nil
    }
    guard Seal.compute(textDigest: textDigest, span: span, words: words) == seal else {
      report(
        .wrongSeal, "the seal does not fit the words at this place", at: sealNode,
        fix: "undo the change of the text, the offsets or the seal",
        notes: ["there stands \(resolver.excerpt(span.hull))"])
      return nil
    }
    return span
  }

  /// Reads `[[245, 256], …]`.
  private mutating func offsets(_ node: YAMLNode) -> TextSpan? {
    var parts: [TextRange] = []
    for pair in node.sequence ?? [] {
      guard let numbers = pair.sequence, numbers.count == 2,
        let start = numbers[0].scalar.flatMap({ Int($0) }),
        let end = numbers[1].scalar.flatMap({ Int($0) }), start >= 0, start < end,
        parts.last.map({ $0.end <= start }) ?? true
      else {
        parts = []
        break
      }
      parts.append(TextRange(start, end))
    }
    guard let span = TextSpan(parts: parts) else {
      report(
        .badValue, "\"at\" holds no offsets", at: node,
        expected: "pairs of start and end in order, such as [[245, 256]]")
      return nil
    }
    return span
  }
}
