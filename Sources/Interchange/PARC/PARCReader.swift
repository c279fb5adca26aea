internal import LabelModel

/// Reads PARC 3's XML: words with the attributions that they belong to, as source, cue or content.
enum PARCReader {
  static func read(
    _ files: [InterchangeFile], _ texts: GivenTexts, _ problems: inout ImportProblems
  ) -> [Article] {
    var ids = ArticleIDs()
    return files.compactMap { file in
      let source = SourceText(file)
      let document: PARCDocument
      do throws(XMLReader.Problem) {
        document = try PARCDocument(source, &problems)
      } catch {
        problems.add(.brokenFile, error.message, at: Site(source, error.offset))
        return nil
      }
      if document.words.isEmpty {
        problems.add(
          .missingValue, "there is no WORD with a `text`", at: Site(source, source.start))
        return nil
      }
      let id = id(of: file)
      ids.take(id, at: Site(source, source.start), &problems)
      return document.article(id, given: texts[id] ?? texts[file.stem], &problems)
    }
  }

  /// `wsj_0018.xml.xml` is about `wsj_0018`.
  private static func id(of file: InterchangeFile) -> String {
    file.stem.hasSuffix(".xml") ? String(file.stem.dropLast(4)) : file.stem
  }
}

/// The words of a PARC file with their attributions.
struct PARCDocument {
  struct Word {
    var token: TaggedToken
    /// Where it stands in the treebank's raw text, by bytes.
    var bytes: Claim?
  }

  private(set) var words: [Word] = []
  private var attributions: [String] = []
  /// For each attribution the words of each role, by their places.
  private var members: [String: [String: [Int]]] = [:]
  private var sites: [String: Site] = [:]

  init(_ source: SourceText, _ problems: inout ImportProblems) throws(XMLReader.Problem) {
    var reader = XMLReader(source.bytes, from: source.start)
    var beginsSentence = false
    var attribution: String?
    while let event = try reader.next() {
      guard case .start(let name, let attributes, let offset) = event else { continue }
      switch name.lowercased() {
      case "sentence": beginsSentence = true
      case "word":
        guard let text = attributes["text"], text.contains(where: { !$0.isWhitespace }) else {
          problems.add(.missingValue, "the WORD has no `text`", at: Site(source, offset))
          continue
        }
        words.append(
          Word(
            token: TaggedToken(
              token: Substring(Self.unescaped(text)),
              beginsSentence: beginsSentence && !words.isEmpty,
              site: Site(source, offset)), bytes: Self.bytes(attributes["ByteCount"])))
        beginsSentence = false
      case "attribution":
        attribution = attributes["id"]
        if attribution?.isEmpty == true { attribution = nil }
        if attribution == nil {
          problems.add(.missingValue, "the attribution has no `id`", at: Site(source, offset))
        }
      case "attributionrole":
        guard let attribution, !words.isEmpty, let role = attributes["roleValue"] else {
          problems.add(
            .missingValue, "the attributionRole has no `roleValue`, word or attribution",
            at: Site(source, offset))
          continue
        }
        if members[attribution] == nil {
          attributions.append(attribution)
          sites[attribution] = Site(source, offset)
        }
        members[attribution, default: [:]][role, default: []].append(words.count - 1)
      default: break
      }
    }
  }

  /// The treebank writes brackets as names, and a backslash before slashes and asterisks.
  private static func unescaped(_ word: String) -> String {
    let names = [
      "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}",
    ]
    return names[word] ?? word.replacing("\\/", with: "/").replacing("\\*", with: "*")
  }

  private static func bytes(_ stated: String?) -> Claim? {
    let ends = (stated ?? "").split(separator: ",").map { Int($0) }
    guard ends.count == 2, let start = ends[0], let end = ends[1], start < end else { return nil }
    return Claim(start: start, end: end)
  }

  func article(_ id: String, given: ArticleText?, _ problems: inout ImportProblems) -> Article {
    let (text, ranges) =
      given == nil
      ? TokenAlignment.rebuild(words.indices.map { rebuilt($0) })
      : TaggedTokens.place(words.map(\.token), given, &problems)
    let quotes = attributions.compactMap { quote($0, ranges, text, &problems) }
    return Article(id: id, text: text, labels: Labels(quotes: quotes))
  }

  /// A word follows the one before it at once where the raw text has nothing between them.
  private func rebuilt(_ index: Int) -> TokenAlignment.Token {
    let word = words[index]
    let previous = index > 0 ? words[index - 1].bytes?.end : nil
    return TokenAlignment.Token(
      word.token.token, beginsSentence: word.token.beginsSentence,
      isAttached: previous != nil && previous == word.bytes?.start)
  }

  private func quote(
    _ id: String, _ ranges: [TextRange], _ text: ArticleText, _ problems: inout ImportProblems
  ) -> Quote? {
    func span(_ role: String) -> TextSpan? {
      Self.span(members[id]?[role] ?? [], ranges)
    }
    guard let content = span("content") else {
      if let site = sites[id] {
        problems.add(
          .incompleteEvent, "the attribution \(id) is left out: it has no content", at: site)
      }
      return nil
    }
    var quote = Quote(id: id, content: content)
    if let cue = span("cue") { quote.cue = .filled(AcceptedSpan(cue)) }
    if let source = span("source") {
      quote.source = .filled(AcceptedSpan(source))
      quote.speaker = .filled(AcceptedReference(.span(source)))
    }
    return quote
  }

  /// Words that follow one another are one piece, with what stands between them.
  private static func span(_ places: [Int], _ ranges: [TextRange]) -> TextSpan? {
    let sorted = Set(places).sorted()
    let joined = zip(sorted, sorted.dropFirst()).filter { $1 == $0 + 1 }
      .map { TextRange(ranges[$0].end, ranges[$1].start) }
      .filter { $0.length > 0 }
    return TextSpan(parts: sorted.map { ranges[$0] } + joined)
  }
}
