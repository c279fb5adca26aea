internal import LabelModel

/// Writes spaCy's `DocBin` 0.1: tokens with entities, and the article's id in `user_data`.
///
/// Tokens are rows of three 64-bit numbers: word, place in a label (1 inside, 2 outside, 3 first) and type.
/// Words are numbered by a hash of their bytes, but for those that spaCy's table of symbols has.
enum DocBinWriter {
  private static let orth = 65
  private static let entityPlace = 77
  private static let entityType = 78

  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    let documents = articles.map { Document($0.article, $0.text) }
    // By their bytes: as strings, two spellings of one character would be the same.
    let words = Set(
      documents.flatMap { $0.tokens.flatMap { [Array($0.word.utf8), Array($0.type.utf8)] } })
    var pack = MessagePack()
    pack.map(10)
    pack.string("version")
    pack.string("0.1")
    pack.string("attrs")
    pack.array(3)
    for attribute in [orth, entityPlace, entityType] { pack.integer(attribute) }
    pack.string("tokens")
    pack.bytes(
      documents.flatMap(\.tokens).flatMap { token in
        [SpacyHash.number(token.word), token.place, SpacyHash.number(token.type)]
          .flatMap { littleEndian($0) }
      })
    pack.string("spaces")
    pack.bytes(documents.flatMap(\.tokens).map { $0.isFollowedBySpace ? 1 : 0 })
    pack.string("lengths")
    pack.bytes(documents.flatMap { littleEndian(UInt32($0.tokens.count)) })
    pack.string("strings")
    let sorted = words.subtracting([[]]).sorted { $0.lexicographicallyPrecedes($1) }
    pack.array(sorted.count)
    for word in sorted { pack.string(String(decoding: word, as: UTF8.self)) }
    pack.string("cats")
    pack.array(documents.count)
    for _ in documents { pack.map(0) }
    pack.string("flags")
    pack.array(documents.count)
    for _ in documents {
      pack.map(1)
      pack.string("has_unknown_spaces")
      pack.boolean(false)
    }
    pack.string("span_groups")
    pack.array(documents.count)
    for _ in documents { pack.bytes([]) }
    pack.string("user_data")
    pack.array(documents.count)
    for document in documents {
      var data = MessagePack()
      data.map(1)
      data.string("id")
      data.string(document.id)
      pack.bytes(data.output)
    }
    return [InterchangeFile("articles.spacy", Zlib.stored(pack.output))]
  }

  private static func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}

/// A document's tokens as spaCy has them: white space beyond single spaces is a token too, so that the
/// tokens give the text.
private struct Document {
  struct Token {
    var word: String
    var isFollowedBySpace: Bool
    var place: UInt64
    var type: String
  }

  let id: String
  private(set) var tokens: [Token] = []

  init(_ article: Article, _ text: ArticleText) {
    id = article.id
    let tagged = TokenTags(article, text, .iob2)
    var end = 0
    for (index, range) in tagged.tokens.enumerated() {
      addGap(text.slice(TextRange(end, range.start)) ?? "", isInside: tagged.isInside[index])
      let tag = TaggedToken.tag(Substring(tagged.tags[index]))
      let place: UInt64 = tag == nil ? 2 : tagged.isInside[index] ? 1 : 3
      tokens.append(
        Token(
          word: String(text.slice(range) ?? ""), isFollowedBySpace: false, place: place,
          type: String(tag?.type ?? "")))
      end = range.end
    }
    addGap(text.slice(TextRange(end, text.length)) ?? "", isInside: false)
  }

  private mutating func addGap(_ gap: Substring, isInside: Bool) {
    var rest = gap
    if rest.unicodeScalars.first == " ", let last = tokens.indices.last {
      tokens[last].isFollowedBySpace = true
      rest = Substring(rest.unicodeScalars.dropFirst())
    }
    guard !rest.isEmpty else { return }
    // Inside a label, the white space belongs to it.
    let type = isInside ? tokens.last?.type ?? "" : ""
    tokens.append(
      Token(word: String(rest), isFollowedBySpace: false, place: isInside ? 1 : 2, type: type))
  }
}
