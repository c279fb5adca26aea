/// Which name, if any, each token belongs to.
struct NameIndex: Sendable {
  let names: [Name]
  /// Position in `names`, or -1.
  let nameOfToken: [Int32]

  init(_ names: [Name], tokenCount: Int) {
    self.names = names
    var nameOf = [Int32](repeating: -1, count: tokenCount)
    for (number, name) in names.enumerated() {
      for token in name.tokens where nameOf[token] < 0 { nameOf[token] = Int32(number) }
    }
    nameOfToken = nameOf
  }

  func name(at token: Int) -> Int? {
    guard token >= 0, token < nameOfToken.count, nameOfToken[token] >= 0 else { return nil }
    return Int(nameOfToken[token])
  }

  func type(at token: Int) -> NameType? { name(at: token).map { names[$0].type } }
}
