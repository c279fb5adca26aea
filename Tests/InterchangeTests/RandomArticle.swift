import LabelModel
import TestSupport

/// Random articles with hard characters and labels of every layer, for round trips.
struct RandomArticle {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func article(_ id: String) -> Article {
    let words = (0..<40).map { _ in
      pick(["Ana", "Kovač", "😀", "met", "said", "“Yes”", "U.N.", "e\u{301}"])
    }
    let text = ArticleText(words.map { $0 + pick([" ", " ", "  ", "\n", "\n\n"]) }.joined())
    let tokens = Tokens(text).ranges
    var mentions = (0..<12).map { index in
      let isLoose = int(0...3) == 0
      return Mention(
        isLoose ? span(text) : tokenSpan(tokens), type: pick(["person", "gpe", "misc"]),
        entity: index < 8 ? pick(["e 1", "e%2", "e3", "e4"]) : nil,
        kind: maybe { $0.pick(MentionKind.allCases) }, score: maybe { _ in 0.5 })
    }
    mentions.append(Mention(tokenSpan(tokens), type: "Source"))
    let entities = ["e 1", "e%2", "e3", "e4", "alone"].map {
      Entity(id: $0, types: ["person"], name: maybe { _ in "Ana" })
    }
    let quotes = (0..<3).map { quote("q\($0)", text) }
    let meetings = (0..<2).map { meeting("m \($0)", text) }
    return Article(
      id: id, metadata: ArticleMetadata(title: "Title"), text: text,
      labels: Labels(
        entities: EntityLayer(entities: entities, mentions: mentions), meetings: meetings,
        quotes: quotes))
  }

  private mutating func quote(_ id: String, _ text: ArticleText) -> Quote {
    Quote(
      id: id, content: span(text), kind: slot { $0.pick(QuoteKind.allCases) },
      speaker: slot { $0.reference(text) }, source: slot { AcceptedSpan($0.span(text)) },
      cue: slot { AcceptedSpan($0.span(text)) }, addressee: slot { $0.reference(text) })
  }

  private mutating func meeting(_ id: String, _ text: ArticleText) -> Meeting {
    Meeting(
      id: id,
      participants: slot { random in
        (0..<2).map { _ in Participant(random.reference(text), role: random.maybe { _ in "host" }) }
      },
      status: slot { $0.pick(MeetingStatus.allCases) },
      trigger: slot { AcceptedSpan($0.span(text)) })
  }

  private mutating func reference(_ text: ArticleText) -> AcceptedReference {
    switch int(0...2) {
    case 0: AcceptedReference(.entity(pick(["e 1", "e%2", "e3", "alone"])))
    case 1: AcceptedReference(.name("Ana"))
    default: AcceptedReference(.span(span(text)))
    }
  }

  private mutating func tokenSpan(_ tokens: [TextRange]) -> TextSpan {
    let first = int(0...tokens.count - 1)
    let last = min(tokens.count - 1, first + int(0...2))
    return TextSpan(tokens[first].start, tokens[last].end)
  }

  /// Of one to three parts, which may begin, end or lie wholly on line breaks.
  private mutating func span(_ text: ArticleText) -> TextSpan {
    let parts = (0..<int(1...3)).map { _ in
      let start = int(0...text.length - 1)
      return TextRange(start, min(text.length, start + int(1...12)))
    }
    return TextSpan(parts: parts) ?? TextSpan(0, 1)
  }

  private mutating func slot<Value>(_ make: (inout Self) -> Value) -> Slot<Value> {
    switch int(0...4) {
    case 0: .unannotated
    case 1: .empty
    default: .filled(make(&self))
    }
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    int(0...1) == 0 ? nil : make(&self)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[int(0...values.count - 1)]
  }
  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
