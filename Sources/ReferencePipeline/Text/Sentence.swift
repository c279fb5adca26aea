/// A sentence: a range of tokens inside one paragraph.
struct Sentence: Sendable {
  let tokens: Range<Int>
  let paragraph: Int
  /// Whether most words begin with a capital, as in a headline, so that capitals mark no names.
  let isHeadline: Bool
}

/// Cuts paragraphs into sentences.
enum SentenceFinder {
  /// Longer runs of tokens are no prose; cutting them keeps the work linear in the text's length.
  private static let longest = 400

  static func paragraphs(_ tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where index > start && tokens[index].startsParagraph {
      found.append(start..<index)
      start = index
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  static func sentences(_ tokens: [Token], _ paragraphs: [Range<Int>]) -> [Sentence] {
    var found: [Sentence] = []
    for (number, paragraph) in paragraphs.enumerated() {
      var start = paragraph.lowerBound
      var index = start
      while index < paragraph.upperBound {
        let isTooLong = index - start >= longest
        guard
          let end = isTooLong ? index + 1 : sentenceEnd(tokens, index, paragraph.upperBound)
        else {
          index += 1
          continue
        }
        found.append(sentence(tokens, start..<end, number))
        start = end
        index = end
      }
      if start < paragraph.upperBound {
        found.append(sentence(tokens, start..<paragraph.upperBound, number))
      }
    }
    return found
  }

  /// The end of the sentence that `index` ends, with closing marks, or `nil` where it ends none.
  private static func sentenceEnd(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    let token = tokens[index]
    guard token.endsSentence || token.hasStop else { return nil }
    var next = index + 1
    while next < limit, isClosing(tokens[next]) { next += 1 }
    guard next < limit else { return token.endsSentence ? limit : nil }
    if token.endsSentence {
      guard tokens[next].isSpaced || next > index + 1 else { return nil }
      if tokens[next].isWord { return tokens[next].shape == .lower ? nil : next }
      return tokens[next].kind == .number || isOpening(tokens[next]) ? next : nil
    }
    guard tokens[next].isCapitalised, !Abbreviations.standsBeforeName(token.word), token.length > 2
    else { return nil }
    let begins: WordClass = [.determiner, .pronoun, .preposition, .subordinator, .conjunction]
    return tokens[next].has(begins) && !tokens[next].has(.familyName) ? next : nil
  }

  private static func isClosing(_ token: Token) -> Bool {
    guard token.kind == .punctuation, !token.isSpaced else { return false }
    return token.mark == 0x22 || token.mark == 0x201D || token.mark == 0x2019 || token.mark == 0x27
      || token.isMark(")") || token.mark == 0xBB || token.isMark("]")
  }

  private static func isOpening(_ token: Token) -> Bool {
    Scalars.isDoubleQuotationMark(token.mark) || token.mark == 0x2018 || token.mark == 0x27
      || token.isMark("(") || token.isMark("[") || token.isDash
  }

  private static func sentence(_ tokens: [Token], _ range: Range<Int>, _ paragraph: Int) -> Sentence
  {
    var words = 0
    var capitals = 0
    var lowerLong = 0
    for token in tokens[range] where token.isWord && token.length > 1 {
      words += 1
      if token.shape != .lower { capitals += 1 } else if token.length > 4 { lowerLong += 1 }
    }
    let ends = range.last.map { tokens[$0].isMark(".") } ?? false
    let isTitle = !ends && words >= 5 && capitals * 10 >= words * 7 && lowerLong <= 1
    return Sentence(tokens: range, paragraph: paragraph, isHeadline: isTitle)
  }
}
