internal import LabelModel

/// Those who speak or meet without a name ("a diplomat", "the board"), as entities with their mentions.
struct UnnamedEntities {
  private let document: Document
  private let firstNumber: Int
  private(set) var entities: [Entity] = []
  private(set) var mentions: [Mention] = []
  private var known: [Word: String] = [:]
  private var idOfSpan: [TextRange: String] = [:]
  private var mentioned: Set<TextRange> = []

  /// Numbers its entities from `firstNumber` on.
  init(_ document: Document, firstNumber: Int) {
    self.document = document
    self.firstNumber = firstNumber
  }

  /// The entity that the words stand for; the same words stand for the same.
  mutating func id(for words: Range<Int>) -> String {
    let tokens = document.tokens
    let isDefinite = tokens[words.lowerBound].word == "the"
    let bare =
      tokens[words.lowerBound].has(.determiner) && words.count > 1 ? words.dropFirst() : words
    let key = bare.dropFirst().reduce(tokens[bare.lowerBound].word) {
      $0.followed(by: tokens[$1].word)
    }
    let span = document.span(words)
    let type = type(of: words)
    let id = idOfSpan[span.hull] ?? known[key].flatMap { isDefinite ? $0 : nil } ?? add(key, type)
    idOfSpan[span.hull] = id
    if mentioned.insert(span.hull).inserted {
      mentions.append(Mention(span, type: type, entity: id, kind: .nominal))
    }
    return id
  }

  /// A pronoun or a description that stands for an entity with a name.
  mutating func mention(_ words: Range<Int>, of id: String, type: String, kind: MentionKind) {
    let span = document.span(words)
    guard mentioned.insert(span.hull).inserted else { return }
    mentions.append(Mention(span, type: type, entity: id, kind: kind))
  }

  private mutating func add(_ key: Word, _ type: String) -> String {
    let id = "e\(firstNumber + entities.count)"
    entities.append(Entity(id: id, types: [type]))
    known[key] = id
    return id
  }

  private func type(of words: Range<Int>) -> String {
    let head = words.last { document.tokens[$0].isWord } ?? words.lowerBound
    let token = document.tokens[head]
    if token.has(.documentNoun) { return NameType.misc.label }
    let isBody = token.has([.organizationHead]) || bodies.contains(token.word)
    return (isBody ? NameType.organization : NameType.person).label
  }
}

/// Common nouns for bodies.
private let bodies = WordSet(
  """
  government administration ministry department agency office company firm group party campaign team \
  union association organization organisation bank university army military navy court embassy network \
  station committee commission board council panel delegation coalition alliance police cabinet airline
  """)
