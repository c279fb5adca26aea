internal import LabelModel

/// An article's text cut into tokens, sentences, paragraphs and quotations.
struct Document: Sendable {
  private let text: ArticleText
  let scalars: [UInt32]
  let tokens: [Token]
  let paragraphs: [Range<Int>]
  let sentences: [Sentence]
  let quotations: [Quotation]
  /// The sentence of each token.
  let sentenceOfToken: [Int32]
  /// The quotation that each token stands in, or -1; the marks belong to it.
  let quotationOfToken: [Int32]

  init(_ text: ArticleText) {
    self.text = text
    var values: [UInt32] = []
    values.reserveCapacity(text.length)
    for scalar in text.string.unicodeScalars { values.append(scalar.value) }
    var cut = Tokenizer.tokens(of: values)
    Lexicon.shared.classify(&cut)
    scalars = values
    tokens = cut
    paragraphs = SentenceFinder.paragraphs(cut)
    sentences = SentenceFinder.sentences(cut, paragraphs)
    quotations = QuotationFinder.quotations(cut, paragraphs)
    var sentenceOf = [Int32](repeating: 0, count: cut.count)
    for (number, sentence) in sentences.enumerated() {
      for index in sentence.tokens { sentenceOf[index] = Int32(number) }
    }
    var quotationOf = [Int32](repeating: -1, count: cut.count)
    for (number, quotation) in quotations.enumerated() {
      for index in quotation.open..<min(quotation.close + 1, cut.count) {
        quotationOf[index] = Int32(number)
      }
    }
    sentenceOfToken = sentenceOf
    quotationOfToken = quotationOf
  }

  /// The code points that `range` covers.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// The words of `range` with single spaces in place of other white space.
  func string(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      if index > range.lowerBound, tokens[index].isSpaced { result.append(" ") }
      result += text.slice(TextRange(tokens[index].start, tokens[index].end)) ?? ""
    }
    return result
  }
}
