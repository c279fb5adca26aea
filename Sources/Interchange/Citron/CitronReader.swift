internal import JSONNodes
internal import LabelModel

/// Reads Citron's JSON: a text with its quotes, a document a file or a line.
///
/// The words that Citron resolves a source to say who speaks; where it resolves nothing, the source does.
enum CitronReader {
  static func read(_ files: [InterchangeFile], _ problems: inout ImportProblems) -> [Article] {
    var ids = ArticleIDs()
    return files.flatMap { file in
      let (source, values) = JSONInput.values(file, &problems)
      return values.enumerated().compactMap { index, value -> Article? in
        guard let text = problems.text("text", of: value, in: source, required: true) else {
          return nil
        }
        let drafts = problems.list("quotes", of: value, in: source, required: true)
          .compactMap { Draft($0, source, &problems) }
        for group in value["coreference_groups"]?.elements ?? [] {
          problems.leaveOut(
            "groups of coreferent words, which have no type", at: Site(source, group.offset))
        }
        let id = ids.id(
          of: value, keys: ["id", "doc_id", "article_id"], in: source, stem: file.stem,
          number: index + 1, count: values.count, &problems)
        let placed = PlacedText(
          text, proofs: drafts.flatMap(\.spans).map(\.stated), usual: .codePoints,
          at: Site(source, value.offset), &problems)
        var quoteIDs = LabelIDs()
        let quotes = drafts.enumerated().compactMap { number, draft -> Quote? in
          guard var quote = draft.quote(in: placed, source, number: number + 1, &problems)
          else { return nil }
          quote.id = quoteIDs.take(quote.id) {
            problems.add(.duplicateIdentifier, $0, at: Site(source, draft.offset))
          }
          return quote
        }
        return Article(id: id, text: placed.text, labels: Labels(quotes: quotes))
      }
    }
  }

  /// A quote before its spans are placed.
  private struct Draft {
    typealias Span = (stated: StatedSpan, offset: Int)
    var id: String?
    var score: Double?
    var cue: Span?
    var sources: [Span]
    var contents: [Span]
    var coreferences: [Span]
    var offset: Int

    var spans: [Span] { (cue.map { [$0] } ?? []) + sources + contents + coreferences }

    init?(_ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems) {
      offset = value.offset
      guard value.kind == .object else {
        problems.add(
          .wrongValue, "this is \(value.kind.name), not an object", at: Site(source, value.offset))
        return nil
      }
      id = value["id"].flatMap(Self.name)
      score = value["confidence"]?.number
      cue = problems.member("cue", of: value, .object, in: source)
        .flatMap { Self.span($0, source, &problems) }
      func spans(_ key: String, required: Bool = false) -> [Span] {
        problems.list(key, of: value, in: source, required: required)
          .compactMap { Self.span($0, source, &problems) }
      }
      sources = spans("sources")
      contents = spans("contents", required: true)
      coreferences = spans("coreferences")
      if contents.isEmpty {
        problems.add(
          .missingValue, "the quote has no `contents`", at: Site(source, value.offset))
        return nil
      }
    }

    private static func name(_ id: JSONValue) -> String? {
      if let text = id.string, !text.isEmpty { return text }
      return id.integer.map(String.init)
    }

    private static func span(
      _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
    ) -> Span? {
      problems.claim(of: value, in: source).map {
        (StatedSpan(claims: [$0], copy: value["text"]?.string), value.offset)
      }
    }

    func quote(
      in placed: PlacedText, _ source: SourceText, number: Int, _ problems: inout ImportProblems
    ) -> Quote? {
      func span(_ parts: [Span]) -> TextSpan? {
        let found = parts.compactMap {
          placed.span($0.stated, at: Site(source, $0.offset), &problems)
        }
        return TextSpan(parts: found.flatMap(\.parts))
      }
      guard let content = span(contents) else { return nil }
      var quote = Quote(id: id ?? "q\(number)", content: content, score: score)
      if let cue = cue.flatMap({ span([$0]) }) { quote.cue = .filled(AcceptedSpan(cue)) }
      if let words = span(sources) {
        quote.source = .filled(AcceptedSpan(words))
        quote.speaker = .filled(AcceptedReference(.span(words)))
      }
      if let who = span(Array(coreferences.prefix(1))) {
        quote.speaker = .filled(AcceptedReference(.span(who)))
      }
      return quote
    }
  }
}
