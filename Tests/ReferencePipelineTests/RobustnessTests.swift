import LabelModel
import ReferencePipeline
import TestSupport
import Testing

@Suite("Any text is read without harm")
struct RobustnessTests {
  static let pieces = [
    "President Ana Kovač", " met ", "“", "”", "\"", "'", "’s", " said ", ", ", ".", "\n\n", "\r\n",
    "🙂",
    "👩‍👩‍👧", "e\u{301}", "\u{A0}", "(", ")", " according to ", "https://a.b/c", " 2031-03-04",
    " $5 billion",
    " talks with ", "李", "محمد", "…", "--", "-", "al-", " told ", " that ", " he ", "\u{FEFF}",
    "\u{0}", "Mr.",
    " U.S. ", "the ", " on Friday", " Ministry of Health and ", "&", "#tag", "@who", "\t",
    " asked:",
  ]

  @Test("Every label lies inside the text", arguments: 0..<60)
  func offsetsAreInside(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 0..<200, using: &random)
    let text = ArticleText(
      (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined())
    let labels = Extractor().labels(
      for: text, metadata: ArticleMetadata(published: "2031-03-04"))
    for span in Self.spans(labels) {
      for part in span.parts {
        #expect(part.start >= 0 && part.start < part.end && part.end <= text.length)
      }
    }
  }

  @Test("The same text gives the same labels")
  func isDeterministic() {
    var random = SplitMix64(seed: 7)
    let string = (0..<400).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let metadata = ArticleMetadata(published: "2031-03-04")
    let first = Extractor().labels(for: ArticleText(string), metadata: metadata)
    let second = Extractor().labels(for: ArticleText(string), metadata: metadata)
    #expect(first == second)
  }

  @Test("A megabyte of prose is read")
  func longText() {
    let prose = "Ana Kovač met Erik Lind on Monday. “We agree,” she said.\n\n"
    let text = ArticleText(String(repeating: prose, count: 1_000_000 / prose.utf8.count))
    let labels = Extractor().labels(for: text, metadata: ArticleMetadata())
    #expect(Self.spans(labels).allSatisfy { $0.end <= text.length })
    #expect((labels.quotes?.count ?? 0) > 10_000)
  }

  @Test(
    "One thing over and over is read",
    arguments: ["“", "'", "a", "A ", "\n", "said ", "he met him and ", "' a ", "\"a\" b \n"])
  func monotony(piece: String) {
    let text = ArticleText(String(repeating: piece, count: 100_000 / piece.utf8.count))
    let labels = Extractor().labels(for: text, metadata: ArticleMetadata())
    #expect(Self.spans(labels).allSatisfy { $0.end <= text.length })
  }

  @Test("References lead to entities of the same article")
  func referencesResolve() {
    let labels = Extraction("Ana Kovač met Erik Lind in Vienna. “We agree,” Kovač said.").labels
    let known = Set(labels.entities?.entities.map(\.id) ?? [])
    let mentioned = Set(labels.entities?.mentions.compactMap(\.entity) ?? [])
    #expect(mentioned == known)
    #expect(labels.entities?.isGrouped == true)
  }

  static func spans(_ labels: Labels) -> [TextSpan] {
    var spans = labels.entities?.mentions.map(\.span) ?? []
    for quote in labels.quotes ?? [] {
      spans.append(quote.content)
      if let span = quote.source.value?.span { spans.append(span) }
      if let span = quote.cue.value?.span { spans.append(span) }
    }
    for meeting in labels.meetings ?? [] {
      spans += meeting.evidence
      if let span = meeting.trigger.value?.span { spans.append(span) }
      if let span = meeting.date.value?.words { spans.append(span) }
      if let span = meeting.place.value?.words { spans.append(span) }
    }
    return spans
  }
}
