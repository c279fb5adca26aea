package import LabelModel
internal import Diagnostics

extension Imported {
  /// With the ids of the gold where a file had none of its own but its text is the gold's.
  ///
  /// Offsets hold in one text only. Where two texts differ in white space alone, as where one was rebuilt
  /// from tokens, labels are moved; any other text than the gold's under the same id is an error.
  package func matched(to gold: [String: ArticleText]) -> Imported {
    let ids = Dictionary(gold.map { (Self.letters($1), $0) }) { min($0, $1) }
    var matched = self
    var moved: [String] = []
    matched.articles = articles.map { article in
      guard let text = article.text else { return article }
      var article = article
      if gold[article.id] == nil, let id = ids[Self.letters(text)] { article.id = id }
      guard let known = gold[article.id], known != text else { return article }
      guard let map = SpanMapping(from: text, to: known) else {
        matched.diagnostics.append(Self.otherText(article.id, text, known))
        return article
      }
      moved.append(article.id)
      article.text = known
      article.labels = article.labels.moved(map)
      return article
    }
    if !moved.isEmpty {
      let kind = InterchangeProblem.otherSpaces
      matched.diagnostics.append(
        Diagnostic(
          kind.severity, code: kind.code,
          "\(moved.count) texts differ from the gold's in white space alone; labels are moved",
          notes: moved))
    }
    if matched.diagnostics.hasErrors { matched.articles = [] }
    return matched
  }

  /// The text's bytes without white space, which are equal for equal code points alone.
  private static func letters(_ text: ArticleText) -> [UInt8] {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: text.string.unicodeScalars.filter { !$0.properties.isWhitespace })
    return Array(String(letters).utf8)
  }

  private static func otherText(
    _ id: String, _ text: ArticleText, _ known: ArticleText
  ) -> Diagnostic {
    let pair = zip(text.string.unicodeScalars, known.string.unicodeScalars)
    let place = pair.enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let from = place ?? min(text.length, known.length)
    let kind = InterchangeProblem.otherText
    return Diagnostic(
      kind.severity, code: kind.code,
      "the text of \(id) is not the gold's: they differ from code point \(from) on",
      expected: excerpt(known, from), fix: kind.remedy, notes: ["it has \(excerpt(text, from))"])
  }

  private static func excerpt(_ text: ArticleText, _ from: Int) -> String {
    let words = text.slice(TextRange(max(0, from - 10), min(text.length, from + 20))) ?? ""
    return "`\(words)`"
  }
}
