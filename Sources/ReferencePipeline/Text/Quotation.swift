/// A stretch between quotation marks.
struct Quotation: Sendable {
  /// Token of the opening mark.
  let open: Int
  /// Token of the closing mark, or the end of the paragraph where none closes it.
  let close: Int
  /// Whether the speech goes on in the next paragraph, which opens with a mark again.
  let continues: Bool
  let isSingle: Bool

  /// The tokens between the marks.
  var content: Range<Int> { open + 1..<close }
}

/// Pairs quotation marks within each paragraph, and tells them from apostrophes.
enum QuotationFinder {
  static func quotations(_ tokens: [Token], _ paragraphs: [Range<Int>]) -> [Quotation] {
    var found: [Quotation] = []
    for (number, paragraph) in paragraphs.enumerated() {
      let next = number + 1 < paragraphs.count ? paragraphs[number + 1] : nil
      let nextOpens =
        next.map { Scalars.isDoubleQuotationMark(tokens[$0.lowerBound].mark) } ?? false
      addQuotations(tokens, paragraph, nextOpens, &found)
    }
    return found
  }

  private static func addQuotations(
    _ tokens: [Token], _ paragraph: Range<Int>, _ nextOpens: Bool, _ found: inout [Quotation]
  ) {
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let mark = tokens[index].mark
      if Scalars.isDoubleQuotationMark(mark), mark != 0x201D || tokens[index].isSpaced {
        let end = doubleClose(tokens, after: index, paragraph.upperBound)
        let close = end ?? paragraph.upperBound
        if close > index + 1 {
          found.append(
            Quotation(
              open: index, close: close, continues: end == nil && nextOpens, isSingle: false))
        }
        index = close + 1
      } else if isSingleOpen(tokens, index, paragraph),
        let close = singleClose(tokens, after: index, paragraph.upperBound)
      {
        found.append(Quotation(open: index, close: close, continues: false, isSingle: true))
        index = close + 1
      } else {
        index += 1
      }
    }
  }

  private static func doubleClose(_ tokens: [Token], after open: Int, _ limit: Int) -> Int? {
    let opening = tokens[open].mark
    for index in open + 1..<max(open + 1, limit) {
      let mark = tokens[index].mark
      guard Scalars.isDoubleQuotationMark(mark) else { continue }
      if opening == 0x22, mark == 0x22, tokens[index].isSpaced, index + 1 < limit,
        !tokens[index + 1].isSpaced, tokens[index + 1].isWord
      {
        return nil  // A second mark opens: the first was never closed.
      }
      if mark != 0x201C || opening == mark && !tokens[index].isSpaced { return index }
    }
    return nil
  }

  private static func isSingle(_ mark: UInt32) -> Bool {
    mark == 0x27 || mark == 0x2018 || mark == 0x2019 || mark == 0x60
  }

  private static func isSingleOpen(_ tokens: [Token], _ index: Int, _ paragraph: Range<Int>) -> Bool
  {
    let token = tokens[index]
    guard isSingle(token.mark), index + 1 < paragraph.upperBound else { return false }
    let isFirst = index == paragraph.lowerBound || token.isSpaced || tokens[index - 1].isMark("(")
    return isFirst && !tokens[index + 1].isSpaced && tokens[index + 1].kind != .punctuation
  }

  private static func singleClose(_ tokens: [Token], after open: Int, _ limit: Int) -> Int? {
    for index in open + 2..<max(open + 2, min(limit, open + 300)) where isSingle(tokens[index].mark)
    {
      let next = index + 1 < limit ? tokens[index + 1] : nil
      let isFollowed = next.map { !$0.isSpaced && $0.kind == .word } ?? false
      guard !tokens[index].isSpaced, !isFollowed else { continue }
      if isPluralPossessive(tokens, index, limit) { continue }
      return index
    }
    return nil
  }

  /// "Ministers' meeting": a word in s, then a noun, and no punctuation before the mark.
  private static func isPluralPossessive(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, tokens[index + 1].isWord, tokens[index - 1].isWord else {
      return false
    }
    let rest = tokens[index + 1..<min(limit, index + 60)]
    let closesLater = rest.contains { isSingle($0.mark) && !$0.isSpaced }
    return closesLater && tokens[index + 1].has(.common) && !tokens[index + 1].has(.reporting)
  }
}
