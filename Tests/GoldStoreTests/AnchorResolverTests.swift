import LabelModel
import TestSupport
import Testing

@testable import GoldStore

/// The grammar of anchors, on texts whose marks show where an anchor stands.
@Suite struct AnchorResolverTests {
  private func spans(
    _ pattern: String, in marked: String, _ change: (inout Anchor) -> Void = { _ in }
  )
    throws -> (found: [TextSpan], expected: [TextSpan], isFolded: Bool)
  {
    let text = MarkedText(marked)
    var anchor = Anchor(try AnchorPattern(parsing: pattern))
    change(&anchor)
    let resolution = try AnchorResolver(text.text).resolve(anchor)
    let names = text.marks.map(\.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return (resolution.spans, names.map { text.span($0) }, resolution.isFolded)
  }

  @Test(arguments: [
    ("Vass", "Marek ⟦Vass⟧ met."), ("[[Vass]] denied", "Marek Vass. ⟦Vass⟧ denied it."),
    ("“[[Rail,]]” she said, “[[roads.]]”", "“⟦a:Rail,⟧” she said, “⟦a:roads.⟧”"),
    ("Okafor", "Renée ⟦Okafor⟧-Lind"), ("he [[said]]", "She said, then he ⟦said⟧."),
  ])
  func exact(pattern: String, marked: String) throws {
    let result = try spans(pattern, in: marked)
    #expect(result.found == result.expected)
    #expect(!result.isFolded)
  }

  @Test(arguments: [
    ("Renée", "It is ⟦Rene\u{301}e⟧."), ("Rene\u{301}e", "It is ⟦Renée⟧."),
    ("\"[[it's]]\"", "“⟦it’s⟧”"), ("[[I]] can't", "Then ⟦I⟧ can’t."),
    ("3 March", "on ⟦3\u{A0}March⟧"), ("a - b", "⟦a – b⟧"),
    ("wait...", "⟦wait…⟧ no"), ("cooperate", "to ⟦co\u{AD}operate⟧"), ("one two", "⟦one\n  two⟧"),
    ("zero", "⟦ze\u{200B}ro⟧"),
  ])
  func folded(pattern: String, marked: String) throws {
    let result = try spans(pattern, in: marked)
    #expect(result.found == result.expected)
    #expect(result.isFolded)
  }

  /// With brackets and without, whatever the blank is.
  @Test(arguments: ["Ana ", " Ana", "Ana\u{A0}", "\u{2003}Ana", "[[Ana ]]met", "a[[ Ana]]"])
  func labelsEndWithNoBlank(pattern: String) throws {
    let error = #expect(throws: AnchorSyntaxError.self) { try AnchorPattern(parsing: pattern) }
    guard case .spaceAtTargetEnd = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    ("", AnchorSyntaxError.emptyTarget), (" ", .emptyTarget), ("a [[]] b", .emptyTarget),
    ("[[a [[b]]", .nestedBrackets), ("a]] b", .unopenedBracket), ("a [[b", .unclosedBracket),
  ])
  func brokenPatternsAreRefused(pattern: String, expected: AnchorSyntaxError) {
    #expect(throws: expected) { try AnchorPattern(parsing: pattern) }
  }

  @Test func singleBracketsAreWords() throws {
    let pattern = try AnchorPattern(parsing: "a[1] [[é]] b]")
    #expect(pattern.words == "a[1] é b]")
    #expect(pattern.targets == [5..<6])
    #expect(try AnchorPattern(parsing: "é [").targets == [0..<3])
  }

  /// A number of words that are found only after folding can be 1 alone; the message names the other one.
  @Test func numbersOfFoldedWords() throws {
    var anchor = Anchor(try AnchorPattern(parsing: "Renée"), choice: .numbered([1]))
    let resolver = AnchorResolver(ArticleText("It is Rene\u{301}e."))
    #expect(try resolver.resolve(anchor).isFolded)
    for (numbers, wrong) in [([1, 3], 3), ([2, 1], 2)] {
      anchor.choice = .numbered(numbers)
      #expect(throws: AnchorProblem.numberOutOfRange(wrong, count: 1)) {
        try resolver.resolve(anchor)
      }
    }
  }

  @Test func choices() throws {
    let text = "⟦She⟧ said ⟦She⟧ left; ⟦She⟧ stays."
    #expect(try spans("She", in: text) { $0.choice = .all }.found.count == 3)
    let second = try spans("She", in: text) { $0.choice = .numbered([2]) }
    #expect(second.found == [second.expected[1]])
    let two = try spans("She", in: text) { $0.choice = .numbered([3, 1]) }
    #expect(two.found == [two.expected[2], two.expected[0]])
    let context = try spans("[[She]] l", in: text) { $0.mayCutWords = true }
    #expect(context.found == [context.expected[1]])
  }

  @Test func overlappingOccurrencesCount() throws {
    let found = try AnchorResolver(ArticleText("na na na")).resolve(
      Anchor(AnchorPattern(literal: "na na"), choice: .all))
    #expect(found.spans == [TextSpan(0, 5), TextSpan(3, 8)])
  }

  @Test func lastWords() throws {
    let marked = "It ends. ⟦We began then, and it ends.⟧ It ends."
    let result = try spans("We began", in: marked) { $0.lastWords = "ends." }
    #expect(result.found == result.expected)
    let curly = try spans("\"[[we]]", in: "“⟦we say it’s over⟧” now") { $0.lastWords = "it's over" }
    #expect(curly.found == curly.expected)
    #expect(curly.isFolded)
  }

  @Test func lastWordsMayBeginWhereTheFirstEnd() throws {
    let exact = try spans("It", in: "⟦It’s over⟧, he said.") { $0.lastWords = "’s over" }
    #expect(exact.found == exact.expected)
    #expect(!exact.isFolded)
    let folded = try spans("It", in: "⟦It’s over⟧, he said.") { $0.lastWords = "'s over" }
    #expect(folded.found == folded.expected)
    #expect(folded.isFolded)
  }

  @Test func insideWords() throws {
    let text = AnchorResolver(ArticleText("Tovan 東京都 Rene\u{301}e 👩‍👧"))
    func problem(_ words: String, _ mayCutWords: Bool) -> AnchorProblem? {
      let anchor = Anchor(AnchorPattern(literal: words), mayCutWords: mayCutWords)
      do throws(AnchorProblem) {
        _ = try text.resolve(anchor)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem("Tova", false) == .notFound(isInsideWords: true))
    #expect(problem("Tova", true) == nil)
    // Scripts without spaces have no boundaries to keep to.
    #expect(problem("東京", false) == nil)
    #expect(problem("Rene", true) == .splitsCharacter(TextRange(10, 14)))
    #expect(problem("👩", true) == .splitsCharacter(TextRange(17, 18)))
    #expect(problem("Tokyo", true) == .notFound(isInsideWords: false))
    #expect(problem("", true) == .notFound(isInsideWords: false))
  }

  @Test func equalLookingSpellingsAreNotTheSame() throws {
    let text = AnchorResolver(ArticleText("Renée met Rene\u{301}e."))
    #expect(try text.resolve(Anchor(AnchorPattern(literal: "Renée"))).spans == [TextSpan(0, 5)])
    #expect(
      try text.resolve(Anchor(AnchorPattern(literal: "Rene\u{301}e"))).spans == [TextSpan(10, 16)])
  }
}
