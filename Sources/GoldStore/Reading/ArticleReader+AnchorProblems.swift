import Diagnostics
import LabelModel
import YAMLNodes

/// The words for what can be wrong with an anchor.
extension ArticleReader {
  mutating func report(_ error: AnchorSyntaxError, _ node: YAMLNode) {
    let literal = "for brackets of the text itself write { text: …, literal: true }"
    switch error {
    case .nestedBrackets:
      report(.bracketSyntax, "\"[[\" inside \"[[ ]]\"", at: node, fix: literal)
    case .unopenedBracket:
      report(.bracketSyntax, "\"]]\" without \"[[\" before it", at: node, fix: literal)
    case .unclosedBracket:
      report(.bracketSyntax, "\"[[\" without \"]]\" behind it", at: node, fix: literal)
    case .emptyTarget:
      report(.emptyTarget, "there are no words to label", at: node)
    case .spaceAtTargetEnd(let words):
      report(
        .spaceAtTargetEnd, "the label \"\(words)\" starts or ends with a space", at: node,
        fix: "leave the space out of it")
    }
  }

  mutating func report(_ problem: AnchorProblem, _ anchor: Anchor, _ node: YAMLNode) {
    guard let resolver else { return }
    let words = shortened(anchor.pattern.words)
    switch problem {
    case .notFound(let isInsideWords):
      reportNotFound(anchor, words, isInsideWords: isInsideWords, node)
    case .ambiguous(let places):
      let shown = places.prefix(10).enumerated().map { number, range in
        "nth \(number + 1): \(resolver.excerpt(range))"
      }
      let rest = places.count > 10 ? ["and \(places.count - 10) more"] : []
      report(
        .ambiguous, "\"\(words)\" occurs \(places.count) times", at: node,
        fix: "add words around it, with [[ ]] around the label, or write { text: …, nth: … }",
        notes: shown + rest)
    case .numberOutOfRange(let number, let count):
      report(
        .numberOutOfRange, "there is no occurrence \(number) of \"\(words)\"", at: node,
        expected: count == 1 ? "nth: 1" : "nth between 1 and \(count)")
    case .lastWordsNotFound(let occurBefore, let start):
      let last = shortened(anchor.lastWords ?? "")
      report(
        .lastWordsNotFound,
        occurBefore
          ? "\"\(last)\" does not come after \"\(words)\""
          : "the words of \"to\" do not occur after \"\(words)\": \"\(last)\"", at: node,
        notes: ["\"text\" is at \(resolver.excerpt(start))"])
    case .splitsCharacter(let range):
      report(
        .splitsCharacter, "the label \"\(words)\" would end inside a character", at: node,
        fix: "take the whole character with its accents",
        notes: [resolver.excerpt(range)])
    }
  }

  private mutating func reportNotFound(
    _ anchor: Anchor, _ words: String, isInsideWords: Bool, _ node: YAMLNode
  ) {
    guard let resolver else { return }
    if isInsideWords {
      report(
        .notFound, "\"\(words)\" occurs only inside longer words", at: node,
        fix: "take the whole word, or write { text: …, within-word: true }")
      return
    }
    // Looking for similar words takes time, and the first few show what went wrong.
    let isNoted = problems.listed.count { $0.code == GoldProblem.notFound.code } >= 20
    let near = isNoted ? [] : resolver.nearMatches(to: anchor.pattern.words)
    let fix = near.first.flatMap { resolver.text.slice($0) }.map {
      "write \(YAMLScalarWriter.quote(String($0))) if that is meant"
    }
    report(
      .notFound, "\"\(words)\" does not occur in the text", at: node, fix: fix,
      notes: near.map { "close to it, \(resolver.excerpt($0))" })
  }

  mutating func reportFolded(_ anchor: Anchor, _ resolution: AnchorResolution, _ node: YAMLNode) {
    guard let resolver, let span = resolution.spans.first else { return }
    let found = span.parts.compactMap { resolver.text.slice($0) }.map { String($0) }
    let written = anchor.pattern.targets.map { target in
      String(
        String.UnicodeScalarView(Array(anchor.pattern.words.unicodeScalars)[target]))
    }
    let difference = zip(found, written).lazy.compactMap { Self.difference($0, $1) }.first
    report(
      .foldedMatch,
      "the text spells this with other characters" + (difference.map { ": " + $0 } ?? ""), at: node,
      fix: "write " + found.map { YAMLScalarWriter.quote($0) }.joined(separator: " and "),
      notes: ["it was found at \(resolver.excerpt(span.hull))"])
  }

  /// The first code points in which the text and the anchor differ.
  private static func difference(_ found: String, _ written: String) -> String? {
    let (text, anchor) = (Array(found.unicodeScalars), Array(written.unicodeScalars))
    let same = zip(text, anchor).prefix { $0 == $1 }.count
    guard same < text.count, same < anchor.count else { return nil }
    func name(_ scalar: Unicode.Scalar) -> String {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    return "it has \(name(text[same])) where this has \(name(anchor[same]))"
  }

  private func shortened(_ words: String) -> String {
    words.unicodeScalars.count <= 80
      ? words
      : String(words.unicodeScalars.prefix(60)) + "…" + String(words.unicodeScalars.suffix(15))
  }
}
