/// Offices that run into the name of who holds them.
extension CandidateFinder {
  /// Where the name begins in "Minister of Defence Ana Kovač" and "Minister of Energy and Natural Resources
  /// Ana Kovač", seen from the field of the office.
  func officeEnd(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Int? {
    guard start > sentence.lowerBound + 1, isField(start), followsTitle(start, sentence) else {
      return nil
    }
    var name = start + 1
    while name < end, isField(name) { name += 1 }
    guard name < end, tokens[name].has(.givenName), tokens[name].isCapitalised else { return nil }
    return name
  }

  /// A common noun in capitals that is no part of a person's name.
  private func isField(_ index: Int) -> Bool {
    tokens[index].shape == .capitalised && tokens[index].has([.noun, .adjective])
      && !tokens[index].has([.givenName, .startsPhrase])
  }

  /// Whether a title, "of" and perhaps other fields stand before.
  private func followsTitle(_ start: Int, _ sentence: Range<Int>) -> Bool {
    var index = start - 1
    var hasOf = false
    while index >= sentence.lowerBound, start - index < 9 {
      let token = tokens[index]
      if token.word == "of" || token.word == "for" {
        hasOf = true
      } else if token.has(.titleWord), hasOf {
        return true
      } else if !token.isCapitalised, token.word != "and", !token.isComma, token.word != "the" {
        return false
      }
      index -= 1
    }
    return false
  }
}
