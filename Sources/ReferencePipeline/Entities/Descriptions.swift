internal import LabelModel

/// Which named person a description stands for: "the minister", "the governor".
///
/// A description is learnt where a title or an apposition stands at a name ("Finance Minister Pilar
/// Ibarra", "Henrike Aldag, governor of the bank"), and understood from there on.
struct Descriptions: Sendable {
  private let document: Document
  private let index: NameIndex
  private let groups: [EntityGrouper.Group]
  /// By the description's words, those described so and the token at which they first are.
  private var described: [UInt64: [(token: Int, group: Int)]] = [:]

  /// How many of those who share a description are looked at.
  private static let most = 12

  init(
    _ document: Document, _ index: NameIndex, groups: [EntityGrouper.Group], entityOfName: [Int]
  ) {
    self.document = document
    self.index = index
    self.groups = groups
    for (number, name) in index.names.enumerated() where name.type == .person {
      for head in [titleBefore(name.tokens), appositionAfter(name.tokens)] {
        if let head { learn(head, name.tokens.upperBound, entityOfName[number]) }
      }
    }
  }

  private var tokens: [Token] { document.tokens }

  /// The person whom "the minister" stands for at that place.
  func person(_ words: Range<Int>) -> Int? {
    guard words.count > 1, tokens[words.lowerBound].word == "the",
      !words.contains(where: { index.name(at: $0) != nil }),
      !words.contains(where: { tokens[$0].has(.preposition) || tokens[$0].kind == .punctuation })
    else { return nil }
    for key in keys(words.upperBound - 1, from: words.lowerBound + 1) {
      let known = (described[key] ?? []).filter { $0.token <= words.lowerBound }
      let last = known.suffix(Descriptions.most).max {
        lastNamed($0.group, before: words.lowerBound)
          < lastNamed($1.group, before: words.lowerBound)
      }
      if let last { return last.group }
    }
    return nil
  }

  private func lastNamed(_ group: Int, before token: Int) -> Int {
    let names = groups[group].names
    let later = names.partitioningIndex { index.names[$0].tokens.lowerBound >= token }
    return later > 0 ? index.names[names[later - 1]].tokens.lowerBound : -1
  }

  private mutating func learn(_ head: Int, _ token: Int, _ group: Int) {
    for key in keys(head, from: max(0, head - 1)) {
      let known = described[key] ?? []
      if known.suffix(Descriptions.most).contains(where: { $0.group == group }) { continue }
      described[key, default: []].append((token, group))
    }
  }

  /// "prime minister" and, unless the first word sets it apart, "minister".
  private func keys(_ head: Int, from first: Int) -> [UInt64] {
    let word = Descriptions.spelledOut(tokens[head].word)
    guard head > first, tokens[head - 1].isWord else { return [word.hash] }
    let before = tokens[head - 1]
    let both = before.word.followed(by: word).hash
    return Descriptions.ranks.contains(before.word) ? [both] : [both, word.hash]
  }

  private static let ranks = WordSet("prime vice deputy former")
  private static func spelledOut(_ word: Word) -> Word { abbreviated[word.hash] ?? word }
  private static let abbreviated: [UInt64: Word] = {
    let pairs: [(Word, Word)] = [
      ("gen", "general"), ("sen", "senator"), ("gov", "governor"), ("col", "colonel"),
      ("prof", "professor"), ("dr", "doctor"), ("maj", "major"), ("lt", "lieutenant"),
      ("brig", "brigadier"), ("rep", "representative"), ("capt", "captain"), ("sgt", "sergeant"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.hash, $0.1) })
  }()

  private func isRole(_ token: Int) -> Bool {
    tokens[token].isWord && tokens[token].has([.speakerNoun, .titleWord, .honorific])
      && index.name(at: token) == nil
  }

  /// "Foreign Minister Ana Kovač", "the foreign minister, Ana Kovač".
  private func titleBefore(_ name: Range<Int>) -> Int? {
    guard name.lowerBound > 0 else { return nil }
    let before = name.lowerBound - 1
    if isRole(before) { return before }
    guard tokens[before].isComma, before > 0, isRole(before - 1), tokens[before - 1].shape == .lower
    else { return nil }
    return before - 1
  }

  /// "Ana Kovač, the foreign minister of Sarnia".
  private func appositionAfter(_ name: Range<Int>) -> Int? {
    guard name.upperBound + 1 < tokens.count, tokens[name.upperBound].isComma else { return nil }
    var token = name.upperBound + 1
    let limit = min(tokens.count, token + 10)
    while token < limit {
      let current = tokens[token]
      let isInside =
        current.kind == .possessive || current.kind == .number || current.isHyphen
        || current.isWord && !current.has([.preposition, .relative, .auxiliary, .pronoun])
          && (current.has([.determiner, .possessive]) || !current.has(.function))
      guard isInside else { break }
      token += 1
    }
    guard token < tokens.count, token - 1 > name.upperBound, isRole(token - 1),
      tokens[token].isComma || tokens[token].has(.preposition) || tokens[token].endsSentence
        || tokens[token].has(.relative)
    else { return nil }
    return token - 1
  }
}
