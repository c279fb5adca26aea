/// Phrases of one or more words with a value each, found by their longest match at a token.
struct PhraseTable<Value: Sendable>: Sendable {
  struct Entry: Sendable {
    let value: Value
    /// Whether the entry is written in capitals ("US", "WHO"), so that only capitals match it.
    let isAllCaps: Bool
  }

  struct Match {
    let value: Value
    /// How many tokens it covers.
    let count: Int
  }

  private var entries: [UInt64: Entry] = [:]
  private var prefixes: Set<UInt64> = []
  private(set) var firstWords: Set<UInt64> = []

  /// Adds `line` unless it is there; the first value of a phrase stays.
  mutating func insert(_ line: Substring, _ value: Value) {
    let scalars = line.unicodeScalars.map(\.value)
    let tokens = Tokenizer.tokens(of: scalars)
    guard let first = tokens.first else { return }
    firstWords.insert(PhraseTable.key(first).hash)
    var key = PhraseTable.key(first)
    for token in tokens.dropFirst() {
      prefixes.insert(key.hash)
      key = key.followed(by: PhraseTable.key(token))
    }
    guard entries[key.hash] == nil else { return }
    let isAllCaps = tokens.allSatisfy { $0.shape != .lower && $0.shape != .capitalised }
    entries[key.hash] = Entry(value: value, isAllCaps: isAllCaps)
  }

  /// The longest phrase that begins at `index`.
  func longestMatch(_ tokens: [Token], at index: Int, before limit: Int) -> Match? {
    var key = PhraseTable.key(tokens[index])
    var best: Match?
    var isAllCaps = tokens[index].shape == .allCaps
    var position = index
    while true {
      if let entry = entries[key.hash], isAllCaps || !entry.isAllCaps {
        best = Match(value: entry.value, count: position - index + 1)
      }
      guard prefixes.contains(key.hash), position + 1 < limit else { return best }
      position += 1
      key = key.followed(by: PhraseTable.key(tokens[position]))
      let shape = tokens[position].shape
      isAllCaps = isAllCaps && (shape == .allCaps || shape == .none)
    }
  }

  private static func key(_ token: Token) -> Word {
    switch token.kind {
    case .word, .other: token.word
    case .possessive: Word(hash: 1)
    case .number: token.word.hash == 0 ? Word(hash: UInt64(token.length) &+ 2) : token.word
    case .punctuation: Word(hash: UInt64(token.mark) &+ 100)
    }
  }
}
