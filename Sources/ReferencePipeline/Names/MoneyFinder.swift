/// Finds amounts of money: a sign or code with a number, or a number with a currency's name.
struct MoneyFinder {
  let document: Document

  private static let scales = WordSet(
    "hundred thousand million millions billion billions trillion lakh lakhs crore crores mn bn m b k tn"
  )

  /// The amount that begins at token `index`.
  func amount(at index: Int) -> Range<Int>? {
    let tokens = document.tokens
    guard tokens[index].kind != .possessive else { return nil }
    if let number = signEnd(index), number < tokens.count, tokens[number].kind == .number {
      return index..<scaleEnd(number + 1)
    }
    guard tokens[index].kind == .number || tokens[index].has(.numberWord) else { return nil }
    guard tokens[index].kind == .number || MoneyFinder.scales.contains(next(index)) else {
      return nil
    }
    var end = scaleEnd(index + 1)
    // The country of a currency: "39 billion U.S. dollars", "20,000 Pakistani rupees".
    if end + 1 < tokens.count, tokens[end].isCapitalised, tokens[end].has(.startsPhrase),
      tokens[end + 1].has(.currency)
    {
      end += 1
    }
    guard end < tokens.count, !tokens[end].startsParagraph else { return nil }
    if tokens[end].has(.currency) { return index..<end + 1 }
    let isSign = isSignToken(end) && tokens[end].kind == .word && tokens[end].shape == .allCaps
    return isSign && tokens[end].length == 3 ? index..<end + 1 : nil
  }

  private func next(_ index: Int) -> Word {
    index + 1 < document.tokens.count ? document.tokens[index + 1].word : .none
  }

  private func isSignToken(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.length <= 4, token.kind == .word || token.kind == .punctuation else { return false }
    guard token.shape != .lower else { return false }
    return Currencies.isSign(document.scalars[token.start..<token.end])
  }

  /// The token after the sign, which may be in two parts ("US" and "$").
  private func signEnd(_ index: Int) -> Int? {
    guard isSignToken(index) || document.tokens[index].isCapitalised else { return nil }
    let after = index + 1
    guard after < document.tokens.count, !document.tokens[after].startsParagraph else { return nil }
    let isTwoParts =
      document.tokens[index].isWord && document.tokens[index].length <= 4
      && document.tokens[after].isMark("$") && !document.tokens[after].isSpaced
    if isTwoParts { return after + 1 }
    return isSignToken(index) ? after : nil
  }

  private func scaleEnd(_ start: Int) -> Int {
    var end = start
    while end < document.tokens.count, !document.tokens[end].startsParagraph {
      let token = document.tokens[end]
      if MoneyFinder.scales.contains(token.word) {
        end += 1
      } else if token.isHyphen, !token.isSpaced, end + 1 < document.tokens.count,
        MoneyFinder.scales.contains(document.tokens[end + 1].word)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}
