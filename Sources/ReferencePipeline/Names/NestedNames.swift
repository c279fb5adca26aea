/// Names inside names: the place in "Karsholm Port Authority", the people in "Sarnian Foreign Ministry".
struct NestedNames {
  let document: Document
  /// The type of each name that stands on its own in the article, by its key.
  private let types: [UInt64: NameType]

  init(_ document: Document, _ names: [Name]) {
    self.document = document
    var found: [UInt64: NameType] = [:]
    for name in names where NestedNames.inner.contains(name.type) && name.key != 0 {
      found[name.key] = name.type
    }
    types = found
  }

  private static let inner: Set<NameType> = [.gpe, .location, .norp, .organization]
  private static let outer: Set<NameType> = [.organization, .facility, .event, .misc]

  /// The names one level below those of `names`, in text order.
  func find(in names: [Name]) -> [Name] {
    var nested: [Name] = []
    for name in names where NestedNames.outer.contains(name.type) && name.tokens.count > 1 {
      var index = name.tokens.lowerBound
      while index < name.tokens.upperBound {
        guard document.tokens[index].isCapitalised, !isJoined(index - 1),
          let found = innerName(at: index, in: name.tokens), !isJoined(found.tokens.upperBound)
        else {
          index += 1
          continue
        }
        nested.append(found)
        index = found.tokens.upperBound
      }
    }
    return nested
  }

  /// Whether a hyphen joins there: nothing is nested in "Sarnia-Tova Rail Compact".
  private func isJoined(_ index: Int) -> Bool {
    index >= 0 && index < document.tokens.count && document.tokens[index].isHyphen
      && !document.tokens[index].isSpaced
  }

  private func innerName(at index: Int, in outer: Range<Int>) -> Name? {
    let longest = min(outer.upperBound, index + 5)
    for end in stride(from: longest, to: index, by: -1) where end - index < outer.count {
      let range = index..<end
      let key = Typing(document: document).key(range)
      if let type = types[key] { return Name(tokens: range, type: type, key: key) }
    }
    guard document.tokens[index].has(.startsPhrase),
      let match = Lexicon.shared.names.longestMatch(
        document.tokens, at: index, before: outer.upperBound),
      match.count < outer.count, NestedNames.inner.contains(match.value.type)
    else { return nil }
    let isTown = match.value == .city || match.value == .province
    let token = document.tokens[index]
    if isTown, match.count == 1, token.has([.givenName, .familyName, .common]) { return nil }
    let range = index..<index + match.count
    return Name(
      tokens: range, type: match.value.type, key: Typing(document: document).key(range))
  }
}
