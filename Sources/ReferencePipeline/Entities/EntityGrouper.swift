internal import LabelModel

/// Groups names into entities: surnames with full names, acronyms with long names, other names of places.
struct EntityGrouper {
  private let document: Document
  private(set) var entities: [Group] = []
  /// The entity of each name, by position in the list of names.
  private(set) var entityOfName: [Int] = []

  /// An entity in the making.
  struct Group {
    var type: NameType
    /// The names that refer to it, in text order.
    var names: [Int]
    /// The longest name of a person; for others the first.
    var fullName: Range<Int>
    var words: [UInt64]
    var sex: WordClass = []
    var lastSeen: Int
  }

  private var byKey: [UInt64: Int] = [:]
  private var byWord: [UInt64: [Int]] = [:]

  init(_ document: Document, _ names: [Name]) {
    self.document = document
    // Full names of people first, so that a surname finds its person even where it comes before.
    entityOfName = [Int](repeating: -1, count: names.count)
    for (number, name) in names.enumerated() where name.type == .person && name.tokens.count > 1 {
      place(number, name)
    }
    for (number, name) in names.enumerated() where entityOfName[number] < 0 { place(number, name) }
    linkAcronyms(names)
    sortByAppearance(names)
  }

  private mutating func place(_ number: Int, _ name: Name) {
    let group = existing(name) ?? add(name)
    entityOfName[number] = group
    entities[group].names.append(number)
    entities[group].lastSeen = number
    entities[group].sex.formUnion(name.sex)
    let isLonger = name.tokens.count > entities[group].fullName.count
    if name.type == .person || name.type == .date, isLonger {
      entities[group].fullName = name.tokens
      entities[group].words = words(name.tokens)
      index(group)
    }
  }

  private mutating func add(_ name: Name) -> Int {
    entities.append(
      Group(
        type: name.type, names: [], fullName: name.tokens, words: words(name.tokens), sex: name.sex,
        lastSeen: 0))
    let group = entities.count - 1
    byKey[canonicalKey(name)] = group
    if name.type == .person { index(group) }
    return group
  }

  private mutating func index(_ group: Int) {
    for word in entities[group].words where !(byWord[word]?.contains(group) ?? false) {
      byWord[word, default: []].append(group)
    }
  }

  private func words(_ range: Range<Int>) -> [UInt64] {
    range.compactMap { document.tokens[$0].isWord ? document.tokens[$0].word.hash : nil }
  }

  private func existing(_ name: Name) -> Int? {
    if let group = byKey[canonicalKey(name)] { return group }
    guard name.type == .person else { return nil }
    let mine = words(name.tokens)
    guard let last = mine.last, let first = mine.first else { return nil }
    let sharing = Array(Set((byWord[last] ?? []).suffix(40) + (byWord[first] ?? []).suffix(40)))
      .sorted()
    let fitting = sharing.filter {
      isPart(mine, of: entities[$0].words) || isPart(entities[$0].words, of: mine)
    }
    let byLast = fitting.filter { entities[$0].words.last == last }
    // The person named last, where several share the name.
    return (byLast.isEmpty ? fitting : byLast).max { entities[$0].lastSeen < entities[$1].lastSeen }
  }

  /// Whether all of `part` stand in `whole` in the same order.
  private func isPart(_ part: [UInt64], of whole: [UInt64]) -> Bool {
    var position = 0
    for word in whole where position < part.count && word == part[position] { position += 1 }
    return position == part.count
  }

  /// The same for all names of a place, for a people's singular and plural, and for a name of one type.
  private func canonicalKey(_ name: Name) -> UInt64 {
    var key = name.key
    if name.type == .money || key == 0 { key = wordsKey(name.tokens) }
    if name.type.isPlace { key = PlaceSynonyms.usual[key] ?? key }
    let kind: UInt64 = name.type.isPlace ? 99 : UInt64(name.type.rawValue)
    return key ^ (kind &* 0x9E37_79B9_7F4A_7C15)
  }

  private func wordsKey(_ range: Range<Int>) -> UInt64 {
    Word(
      document.scalars[
        document.tokens[range.lowerBound].start..<document.tokens[range.upperBound - 1].end]
    ).hash
  }

  /// "Shanghai Cooperation Organisation" and "SCO".
  private mutating func linkAcronyms(_ names: [Name]) {
    var byInitials: [String: Int] = [:]
    for (number, group) in entities.enumerated()
    where group.fullName.count > 1 && group.type != .person {
      let letters = initials(group.fullName)
      if letters.count > 1, byInitials[letters] == nil { byInitials[letters] = number }
    }
    for (number, group) in entities.enumerated() where group.fullName.count == 1 {
      let token = document.tokens[group.fullName.lowerBound]
      guard token.shape == .allCaps, let long = byInitials[document.string(group.fullName)],
        long != number,
        entities[long].type == group.type || group.type == .organization || group.type == .misc
      else { continue }
      for name in group.names { entityOfName[name] = long }
      entities[long].names = (entities[long].names + group.names).sorted()
      entities[number].names = []
    }
  }

  private func initials(_ range: Range<Int>) -> String {
    var letters = ""
    for index in range where document.tokens[index].isCapitalised {
      if let letter = Unicode.Scalar(document.scalars[document.tokens[index].start]) {
        letters.unicodeScalars.append(letter)
      }
    }
    return letters
  }

  private mutating func sortByAppearance(_ names: [Name]) {
    let starts = entities.map { group in
      group.names.map { names[$0].tokens.lowerBound }.min() ?? 0
    }
    let order = entities.indices.filter { !entities[$0].names.isEmpty }.sorted {
      starts[$0] != starts[$1] ? starts[$0] < starts[$1] : $0 < $1
    }
    var position = [Int](repeating: -1, count: entities.count)
    for (new, old) in order.enumerated() { position[old] = new }
    entities = order.map { entities[$0] }
    entityOfName = entityOfName.map { position[$0] }
    for index in entities.indices { entities[index].names.sort() }
  }
}

/// Other names of places, by the key of each to the key of the usual one.
private enum PlaceSynonyms {
  static let usual: [UInt64: UInt64] = {
    var usual: [UInt64: UInt64] = [:]
    for line in WordLists.entries(WordLists.placeSynonyms) {
      let keys = line.split(separator: "=").map { key($0) }
      for other in keys.dropFirst() { usual[other] = keys[0] }
    }
    return usual
  }()

  private static func key(_ name: Substring) -> UInt64 {
    let words = Tokenizer.tokens(of: name.unicodeScalars.map(\.value)).map(\.word)
    return words.dropFirst().reduce(words[0]) { $0.followed(by: $1) }.hash
  }
}
